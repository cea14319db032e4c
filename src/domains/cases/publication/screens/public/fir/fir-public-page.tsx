import type { JSX } from 'preact';
import { istDateOf } from '../../../../../../kernel/instant.ts';
import { localised, type Lang } from '../../../../../../kernel/text.ts';
import { formatDay } from '../../../../../../platform/i18n/format-moment.ts';
import type { FrameContext } from '../../../../../../platform/http/request-context.ts';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { Notice } from '../../../../../../web/components/notice/notice.tsx';
import { OwnWords } from '../../../../../../web/components/own-words/own-words.tsx';
import { SummaryList, type SummaryRow } from '../../../../../../web/components/summary-list/summary-list.tsx';
import { firNumberText, type FirSeries } from '../../../../fir/model/first-information-report.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { copyMessages } from '../../../../accused-copy/messages/index.ts';
import { publicationMessages } from '../../../messages/index.ts';
import { BLOCK } from '../../../model/redaction.ts';
import type { PublicCopy, PublicFir } from '../../../model/publication.ts';
import { firParams } from '../../fir-key.ts';
import { PublicPage } from '../public-page.tsx';

/** What everybody may read of one FIR, or that it is withheld. */
export function FirPublicPage({ frame, fir }: { readonly frame: FrameContext; readonly fir: PublicFir }): JSX.Element {
  const { lang } = frame;
  const words = publicationMessages(lang).public;
  const number = firNumberText(fir);
  const title = fir.published === undefined ? words.withheldTitle(number) : words.firTitle(number);
  return (
    <PublicPage frame={frame} title={title} backHref={casesRoutes.firList.href(lang, { station: String(fir.officeId) }, fir.series === 'zero' ? { series: 'zero' } : {})}>
      <div class="stack narrow">
        <h1>{title}</h1>
        {fir.published === undefined ? <Withheld fir={fir} lang={lang} /> : <Published fir={fir} published={fir.published} lang={lang} />}
        <Notice tone="warn">
          <p>{words.money}</p>
        </Notice>
      </div>
    </PublicPage>
  );
}

function Withheld({ fir, lang }: { readonly fir: PublicFir; readonly lang: Lang }): JSX.Element {
  const words = publicationMessages(lang).public;
  return (
    <>
      <p>{words.withheldText}</p>
      <p>{words.ownCopy}</p>
      <p>
        <a href={casesRoutes.copyForm.href(lang, firParams(fir))}>{copyMessages(lang).ask.link}</a>
      </p>
      <p>
        <a href={casesRoutes.representForm.href(lang, firParams(fir))}>{words.askLink}</a>
      </p>
    </>
  );
}

function Published({ fir, published, lang }: { readonly fir: PublicFir; readonly published: NonNullable<PublicFir['published']>; readonly lang: Lang }): JSX.Element {
  const words = publicationMessages(lang).public;
  const { copy, narrative, registeredAt, linked } = published;
  const rows: SummaryRow[] = [
    { label: words.station, value: localised(copy.station, lang) },
    { label: words.registered, value: formatDay(istDateOf(registeredAt), lang) },
    ...copyRows({ ...fir, copy }, lang),
    { label: words.state, value: fir.series === 'zero' ? words.zeroState : words.stateText },
    ...(linked === undefined ? [] : [{ label: words.linked[linked.series], value: <a href={casesRoutes.fir.href(lang, firParams(linked))}>{words.linkedText(firNumberText(linked), localised(linked.station, lang))}</a> }]),
  ];
  return (
    <>
      <p>{words.notGuilty}</p>
      <Card>
        <SummaryList rows={rows} />
      </Card>
      <Card heading={words.told}>
        {narrative === undefined ? (
          <p>{words.notYet}</p>
        ) : (
          <div class="stack">
            <OwnWords text={narrative.text} lang={narrative.lang} />
            {narrative.text.includes(BLOCK) && <p>{words.hidden}</p>}
          </div>
        )}
      </Card>
      <p>
        <a href={casesRoutes.firPaper.href(lang, firParams(fir))}>{words.pdf}</a>
      </p>
      <p>{words.ownCopy}</p>
      <p>
        <a href={casesRoutes.copyForm.href(lang, firParams(fir))}>{copyMessages(lang).ask.link}</a>
      </p>
    </>
  );
}

/** What the public copy says of sections and place; the desk shows the same rows. Of a Zero FIR it only says that the place lies elsewhere. */
export function copyRows({ series, copy }: { readonly series: FirSeries; readonly copy: PublicCopy }, lang: Lang): SummaryRow[] {
  const words = publicationMessages(lang).public;
  const others = copy.otherSections === 0 ? [] : [words.otherSections(copy.otherSections)];
  return [
    { label: words.where, value: whereText({ series, copy }, lang) },
    { label: words.sections, value: [...copy.sections.map(({ citation, name }) => `${citation} ${localised(name, lang)}`), ...others].join(', ') },
  ];
}

function whereText({ series, copy }: { readonly series: FirSeries; readonly copy: PublicCopy }, lang: Lang): string {
  const words = publicationMessages(lang).public;
  if (series === 'zero') return words.elsewhere;
  const district = localised(copy.district, lang);
  return copy.block === undefined ? words.onlyDistrict(district) : words.block(localised(copy.block, lang), district);
}
