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
import type { Complaint } from '../../../model/complaint.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { Desk } from '../desk-frame.ts';
import { FirItemFields } from './fir-item-fields.tsx';
import type { FirPageProps } from './fir-page-props.ts';
import { SectionFields } from './section-fields.tsx';

/** Form IIF-1: the person's words stay in sight, unchanged, beside what the officer types. */
export function FirPage(props: FirPageProps): JSX.Element {
  const { desk, complaint, errors, csrf } = props;
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const listed = Object.entries(errors).map(([fieldId, key]) => ({ fieldId, text: words.errors[key] }));
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
              <FirItemFields {...props} />
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

/** Items 3b, 4 and 14: facts of the record that nobody can type. */
function givenRows(complaint: Complaint, words: ComplaintMessages, lang: Desk['frame']['lang']): { label: string; value: string }[] {
  return [
    { label: `3b. ${words.fir.received}`, value: formatMoment(complaint.filedAt, lang) },
    { label: `4. ${words.fir.type}`, value: words.fir.electronic(complaint.number) },
    { label: `14. ${words.fir.signed}`, value: complaint.signedAt === undefined ? '' : formatMoment(complaint.signedAt, lang) },
  ];
}
