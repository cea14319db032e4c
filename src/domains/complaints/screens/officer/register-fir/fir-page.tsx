import type { JSX } from 'preact';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { SummaryList } from '../../../../../web/components/summary-list/summary-list.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { hearingSteps } from '../../../../cases/index.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { Desk } from '../desk-frame.ts';
import { BelongsFields } from './belongs-fields.tsx';
import { ConsequenceList } from './consequence-list.tsx';
import { DifferenceCard } from './difference-card.tsx';
import type { FirPageProps } from './fir-page-props.ts';
import { FirstInformationFields } from './first-information-fields.tsx';
import { OccurrenceFields } from './occurrence-fields.tsx';
import { AccusedFields, InformantFields } from './person-fields.tsx';
import { FurtherFields } from './property-fields.tsx';
import { RecordingFields } from './recording-fields.tsx';
import { SensitivityFields } from './sensitivity-fields.tsx';
import { SectionFields } from './section-fields.tsx';

/** Form IIF-1: the person's words stay in sight, unchanged, beside what the officer types. */
export function FirPage(props: FirPageProps): JSX.Element {
  const { desk, complaint, errors, csrf } = props;
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const listed = Object.entries(errors).map(([fieldId, key]) => ({ fieldId, text: [partOf(fieldId, words.fir), words.errors[key]].filter((part) => part !== undefined).join(': ') }));
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: listed.length > 0 }} office={desk.office} backHref={complaintRoutes.record.href(lang, { number: complaint.number })}>
      <ErrorSummary lang={lang} errors={listed} />
      <PageHead kicker={words.fir.from(complaint.number)} title={`${words.fir.title}, ${words.fir.form}`} />
      <Form action={complaintRoutes.registerFir.href(lang, { number: complaint.number })} csrf={csrf}>
        <Columns
          main={
            <>
              <Card heading={words.fir.given}>
                <SummaryList rows={givenRows(complaint, words, lang)} />
              </Card>
              <SectionFields {...props} />
              <SensitivityFields {...props} />
              <ConsequenceList {...props} />
              {props.recording !== undefined && <RecordingFields {...props} recording={props.recording} />}
              <OccurrenceFields {...props} />
              <BelongsFields {...props} />
              <InformantFields {...props} />
              <AccusedFields {...props} />
              <FurtherFields {...props} />
              <FirstInformationFields {...props} />
              <DifferenceCard {...props} />
              <Card heading={`13. ${words.fir.readOverTitle}`}>
                <Checkboxes
                  name="readOver"
                  label={words.fir.roac}
                  error={errors['readOver'] === undefined ? undefined : words.errors[errors['readOver']]}
                  options={[{ value: 'yes', text: words.fir.readOver }]}
                  values={[props.typed('readOver')]}
                />
                <div class="stack">
                  <p>
                    {words.desk.citizenReads} {words.fir.citizenReads}
                  </p>
                  <Button text={words.fir.register} name="do" value="register" />
                </div>
              </Card>
            </>
          }
          side={
            <>
              <Card heading={words.fir.citizenWords}>
                <OwnWords text={complaint.narrative} lang={complaint.lang} />
              </Card>
            </>
          }
        />
      </Form>
    </OfficerLayout>
  );
}

/** Which row or step an error is about: the same sentence may stand several times in the summary. */
function partOf(fieldId: string, fir: ComplaintMessages['fir']): string | undefined {
  const step = hearingSteps.find((known) => fieldId === `hearing-${known}`);
  if (step !== undefined) return fir.recording.steps[step];
  const [, kind, row] = /^(accused|property)-(\d+)-/.exec(fieldId) ?? [];
  return kind === undefined ? undefined : fir[kind === 'accused' ? 'person' : 'thing'].title(Number(row));
}

/** Items 3b, 4 and 14: facts of the record that nobody can type. */
function givenRows(complaint: Complaint, words: ComplaintMessages, lang: Desk['frame']['lang']): { label: string; value: string }[] {
  return [
    { label: `3b. ${words.fir.received}`, value: formatMoment(complaint.filedAt, lang) },
    { label: `4. ${words.fir.type}`, value: complaint.channel === 'counter' ? words.fir.oral(complaint.number) : words.fir.electronic(complaint.number) },
    { label: `14. ${words.fir.signed}`, value: complaint.signedAt === undefined ? words.signing.urgent.notSignedYet : formatMoment(complaint.signedAt, lang) },
  ];
}
