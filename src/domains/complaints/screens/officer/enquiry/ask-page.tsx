import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { Tag } from '../../../../../web/components/tag/tag.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { lawMessages, type Consequence } from '../../../../../foundation/law/index.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { openBasesOf } from '../../../model/enquiry.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { ErrorKey } from '../../citizen/file-complaint/form.ts';
import { CitizenReads } from '../complaint/citizen-reads.tsx';
import type { Desk } from '../desk-frame.ts';
import { StayButton } from '../register-fir/stay-button.tsx';
import type { EnquiryPreview } from './preview.ts';

export interface AskEnquiryPageProps {
  readonly desk: Desk;
  readonly complaint: Complaint;
  readonly consequences: readonly Consequence[];
  readonly preview: EnquiryPreview;
  readonly typed: (name: string) => string;
  readonly errors: Readonly<Record<string, ErrorKey>>;
  readonly refusedFor: string | undefined;
  readonly csrf: string;
}

/** The officer in charge asks for an enquiry before the FIR, or begins one, beside the person's words. */
export function AskEnquiryPage(props: AskEnquiryPageProps): JSX.Element {
  const { desk, complaint, preview, csrf, typed } = props;
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { ask } = words.enquiry;
  const bases = openBasesOf(complaint);
  const href = complaintRoutes.askEnquiry.href(lang, { number: complaint.number });
  const listed = listedErrors(props, words);
  const errorOf = (name: string): string | undefined => listed.find((error) => error.fieldId === name)?.text;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: listed.length > 0 }} office={desk.office} backHref={complaintRoutes.record.href(lang, { number: complaint.number })}>
      <ErrorSummary lang={lang} errors={listed} />
      <PageHead kicker={words.track.kind(complaint.number)} title={ask.title} />
      <Columns
        main={
          <Card>
            <p class="govuk-form-group">{ask.law}</p>
            <Form action={href} csrf={csrf}>
              <Radios
                name="basis"
                label={ask.basis}
                hint={bases.length > 1 ? ask.categoryHint : undefined}
                error={errorOf('basis')}
                options={bases.map((basis) => ({ value: basis, text: ask.bases[basis], hint: basis === 'permission' ? ask.permissionHint : undefined }))}
                value={typed('basis')}
              />
              <Radios name="isAtrocityAlleged" label={ask.atrocity} hint={ask.atrocityHint} error={errorOf('isAtrocityAlleged')} options={[{ value: 'yes', text: ask.yes }, { value: 'no', text: ask.no }]} value={typed('isAtrocityAlleged')} isInline />
              <TextArea name="sections" label={ask.sections} hint={ask.sectionsHint} error={errorOf('sections')} rows={2} value={typed('sections')} />
              <Follows {...props} />
              <TextArea name="ground" label={ask.ground} hint={ask.groundHint} error={errorOf('ground')} rows={4} value={typed('ground')} maxLength={5_000} />
              <div class="stack">
                {preview.asked.length > 0 && bases.includes('permission') && <CitizenReads lead={ask.readsAsked} texts={preview.asked} lang={lang} />}
                {bases.some((basis) => basis !== 'permission') && <CitizenReads lead={ask.readsBegun} texts={preview.begun} message={preview.message} messageLang={complaint.lang} lang={lang} />}
                <div>
                  <Button text={ask.button} />
                </div>
              </div>
            </Form>
          </Card>
        }
        side={
          <Card heading={words.desk.words}>
            <OwnWords text={complaint.narrative} lang={complaint.lang} />
          </Card>
        }
      />
    </OfficerLayout>
  );
}

/** What the law attaches to the sections: whether an enquiry is open at all, the advice on offences of words (L9), how sure the rows are. */
function Follows({ desk, complaint, consequences }: AskEnquiryPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { ask } = complaintMessages(lang).enquiry;
  const law = lawMessages(lang);
  return (
    <div id="follows" class="govuk-form-group stack">
      {consequences.length > 0 && (
        <>
          <h2>{ask.follows}</h2>
          <ul class="stack">
            {consequences.map(({ code, rule, unverified, confirmed }) => (
              <li key={code}>
                {law.consequences[code]} <Tag tone="info" text={law.rule(rule)} /> {unverified && <Tag tone="warn" text={law.unverified} />} {!confirmed && <Tag tone="plain" text={law.unconfirmed} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <StayButton text={ask.show} value="show" action={complaintRoutes.askEnquiry.href(lang, { number: complaint.number })} part="follows" />
      </div>
    </div>
  );
}

/** A refusal without a field leads to the first question. */
function listedErrors({ errors, refusedFor }: AskEnquiryPageProps, words: ComplaintMessages): { fieldId: string; text: string }[] {
  const ofFields = Object.entries(errors).map(([fieldId, key]) => ({ fieldId, text: words.errors[key] }));
  return refusedFor === undefined ? ofFields : [{ fieldId: 'basis', text: words.refusals[refusedFor as keyof ComplaintMessages['refusals']] ?? words.refusals.invalid }];
}
