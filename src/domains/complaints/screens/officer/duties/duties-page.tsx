import type { JSX } from 'preact';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { ErrorSummary, type FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Tag } from '../../../../../web/components/tag/tag.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import { firNumberText } from '../../../../cases/index.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ClockStrips } from '../../clock-strips.tsx';
import { DeedCards } from './deed-forms.tsx';
import type { DutiesPageProps } from './duties-page-props.ts';
import { ProgressForm } from './progress-forms.tsx';

/** What the law asks after one FIR: the clocks, what was done, and the forms of what this officer may do; words to be read over stand alone. */
export function DutiesPage(props: DutiesPageProps): JSX.Element {
  const { desk, actor, complaint, fir, clocks, refused, now } = props;
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const errors = errorsOf(words, refused);
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office} backHref={complaintRoutes.record.href(lang, { number: complaint.number })}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead kicker={words.track.kind(complaint.number)} title={words.duties.title} below={<Tag tone="good" text={words.track.firNumber(firNumberText(fir))} />} />
      <Columns
        main={
          <div id="actions" class="stack">
            <p>{words.duties.lead}</p>
            {props.preview === undefined && <DeedCards {...props} errors={errors} />}
            {mayDo(actor, 'tell-progress', complaint) && <ProgressForm {...props} errors={errors} />}
            <ToldSoFar {...props} />
          </div>
        }
        side={clocks.length === 0 ? <p>{words.duties.nothing}</p> : <ClockStrips clocks={clocks} now={now} lang={lang} />}
      />
    </OfficerLayout>
  );
}

function ToldSoFar({ done, offices, desk }: DutiesPageProps): JSX.Element | null {
  const { lang } = desk.frame;
  const { told, toldBy, progress } = complaintMessages(lang).duties;
  if (done.notes.length === 0) return null;
  return (
    <Card heading={told}>
      <div class="stack">
        {done.notes.map((note) => {
          const office = offices.get(note.officeId);
          return <OwnWords key={note.id} text={note.words} lang={note.lang} source={toldBy(office === undefined ? '' : officeTitle(office, lang).text, formatMoment(note.toldAt, lang), progress.ways[note.way])} />;
        })}
      </div>
    </Card>
  );
}

/** A refusal names the fields to put right; without fields its sentence stands alone. */
function errorsOf(words: ComplaintMessages, refused: Refusal | undefined): FieldError[] {
  if (refused === undefined) return [];
  const fields = Object.entries(refused.fields ?? {}).map(([fieldId, key]) => ({ fieldId, text: words.errors[key as keyof ComplaintMessages['errors']] }));
  return fields.length > 0 ? fields : [{ fieldId: 'actions', text: words.refusals[refused.reason as keyof ComplaintMessages['refusals']] ?? words.refusals.invalid }];
}
