import type { JSX } from 'preact';
import { formatMoment } from '../../../../../../platform/i18n/format-moment.ts';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { Clock as ClockStrip } from '../../../../../../web/components/clock/clock.tsx';
import { Columns } from '../../../../../../web/components/columns/columns.tsx';
import { ErrorSummary } from '../../../../../../web/components/error-summary/error-summary.tsx';
import { OwnWords } from '../../../../../../web/components/own-words/own-words.tsx';
import { PageHead } from '../../../../../../web/components/page-head/page-head.tsx';
import { SummaryList } from '../../../../../../web/components/summary-list/summary-list.tsx';
import { Tag } from '../../../../../../web/components/tag/tag.tsx';
import { OfficerLayout } from '../../../../../../web/layout/officer-layout.tsx';
import { presentClock } from '../../../../../../foundation/deadlines/index.ts';
import { firNumberText } from '../../../../fir/model/first-information-report.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { publicationMessages } from '../../../messages/index.ts';
import { mayDoWithPublication } from '../../../model/publication-policy.ts';
import { errorsOf } from '../../errors-of.ts';
import { firParams } from '../../fir-key.ts';
import { copyRows } from '../../public/fir/fir-public-page.tsx';
import { stateTones } from '../publications/publications-page.tsx';
import type { PublicationPageProps } from './publication-page-props.ts';
import { DecisionForm, LetterForm, RepresentationForm } from './forms.tsx';

/** One FIR on its way to the web: what everybody sees, what is due, what was decided in writing, what may be decided now. */
export function PublicationPage(props: PublicationPageProps): JSX.Element {
  const { desk, publication, refused, representations } = props;
  const { lang } = desk.frame;
  const words = publicationMessages(lang).desk;
  const errors = errorsOf(refused, lang, 'choice');
  const open = representations.filter(({ answer }) => answer === undefined);
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office} backHref={casesRoutes.publications.href(lang, {})}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead kicker={words.link} title={words.about(firNumberText(publication))} below={<Tag tone={stateTones[publication.state]} text={words.states[publication.state]} />} />
      <Columns
        main={
          <>
            {(publication.heldFor !== undefined || publication.state === 'due') && (
              <Card tone="info">
                <p>{publication.heldFor === undefined ? words.appears(formatMoment(publication.publishAt, lang)) : words.heldFor[publication.heldFor]}</p>
              </Card>
            )}
            {open.map((representation) => (
              <RepresentationForm key={representation.id} {...props} errors={errors} representation={representation} />
            ))}
            <StoryCard {...props} />
            <DecisionForm {...props} errors={errors} />
            <LetterForm {...props} errors={errors} />
            <Card heading={words.copy}>
              <SummaryList rows={copyRows(publication, lang)} />
            </Card>
          </>
        }
        side={
          <>
            <Clocks {...props} />
            <Decisions {...props} />
          </>
        }
      />
    </OfficerLayout>
  );
}

function StoryCard({ desk, actor, publication }: PublicationPageProps): JSX.Element | null {
  const { lang } = desk.frame;
  const words = publicationMessages(lang).desk;
  const { narrative, state } = publication;
  const mayConfirm = mayDoWithPublication(actor, 'confirm-narrative', publication) && (state === 'due' || state === 'published');
  if (narrative === undefined && state === 'withheld') return null;
  return (
    <Card heading={words.story}>
      <div class="stack">
        <p>{narrative === undefined ? words.storyNone : words.storyDone(formatMoment(narrative.confirmedAt, lang))}</p>
        {narrative !== undefined && <OwnWords text={narrative.text} lang={narrative.lang} />}
        {mayConfirm && (
          <p>
            <a href={casesRoutes.redaction.href(lang, firParams(publication))}>{narrative === undefined ? words.storyLink : words.storyAgain}</a>
          </p>
        )}
      </div>
    </Card>
  );
}

function Clocks({ desk, clocks, now }: PublicationPageProps): JSX.Element {
  const { lang } = desk.frame;
  return (
    <>
      <h2 class="visually-hidden">{publicationMessages(lang).desk.next}</h2>
      {clocks
        .filter(({ kind }) => kind === 'fir.publish')
        .map((clock) => {
          const { title, state, leftText, shareUsed, detail, lawText } = presentClock(clock, now, lang);
          return <ClockStrip key={clock.id} title={title} state={state} leftText={leftText} shareUsed={shareUsed} detail={[detail, lawText].filter(Boolean).join(' ')} />;
        })}
    </>
  );
}

function Decisions({ desk, actor, publication, decisions }: PublicationPageProps): JSX.Element | null {
  const { lang } = desk.frame;
  const words = publicationMessages(lang).desk;
  if (decisions.length === 0) return null;
  const newestLetter = mayDoWithPublication(actor, 'tell-magistrate', publication) ? decisions.find(({ kind, magistrate }) => kind === 'withhold' && magistrate !== undefined) : undefined;
  return (
    <Card heading={words.decisions}>
      <div class="stack">
        {decisions.map((decision) => (
          <div key={decision.id}>
            <h3>
              {words.kinds[decision.kind]}, {formatMoment(decision.at, lang)}
            </h3>
            <OwnWords text={decision.reasons} lang={lang} />
            {decision.kind === 'withhold' && <p>{decision.magistrate === undefined ? words.magistrateNone : words.magistrateDone(decision.magistrate.letter, formatMoment(decision.magistrate.at, lang))}</p>}
            {decision === newestLetter && (
              <p>
                <a href={casesRoutes.magistrateLetter.href(lang, firParams(publication))}>{words.letterPaper}</a>
              </p>
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}
