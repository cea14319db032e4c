import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { formatMoment } from '../../../platform/i18n/format-moment.ts';
import { Card } from '../../../web/components/card/card.tsx';
import { casesRoutes, firNumberText, firParams, publicationMessages, type Publication } from '../../cases/index.ts';
import type { ComplaintRecord } from './load-record.ts';

/** Whether everybody will see the person's FIR, from when on, and what to do when that is dangerous (L14, L15). */
export function PublicationCard({ record, lang }: { readonly record: ComplaintRecord; readonly lang: Lang }): JSX.Element | null {
  const { zeroPublication, publication } = record;
  const publications = [zeroPublication, publication].filter((known) => known !== undefined);
  if (publications.length === 0) return null;
  return (
    <Card heading={publicationMessages(lang).track.heading}>
      <div class="stack">
        {publications.map((known) => (
          <OnePublication key={known.firId} publication={known} isOneOfTwo={publications.length > 1} lang={lang} />
        ))}
      </div>
    </Card>
  );
}

/** A Zero FIR and the FIR that it became are two papers on the web, each with its own way there. */
function OnePublication({ publication, isOneOfTwo, lang }: { readonly publication: Publication; readonly isOneOfTwo: boolean; readonly lang: Lang }): JSX.Element {
  const words = publicationMessages(lang).track;
  const { state, publishAt } = publication;
  return (
    <>
      {isOneOfTwo && <h3>{words.which(firNumberText(publication))}</h3>}
      <p>{state === 'due' ? words.due(formatMoment(publishAt, lang)) : words[state]}</p>
      {state === 'due' && <p>{words.duePart}</p>}
      {state === 'published' && (
        <p>
          <a href={casesRoutes.fir.href(lang, firParams(publication))}>{words.see}</a>
        </p>
      )}
      {(state === 'due' || state === 'published') && <p>{words.afraid}</p>}
    </>
  );
}
