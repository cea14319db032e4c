import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { Complaint } from '../../../model/complaint.ts';
import { isWithOfficeAbove } from '../../../model/complaint-states.ts';
import type { DecisionKind } from '../../../model/decision.ts';
import { remediesOf } from '../../../messages/remedies-of.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { ErrorKey } from '../../citizen/file-complaint/form.ts';
import type { Desk } from '../desk-frame.ts';

export interface DecidePageProps {
  readonly desk: Desk;
  readonly complaint: Complaint;
  readonly kinds: readonly DecisionKind[];
  readonly typed: (name: string) => string;
  readonly errors: Readonly<Record<string, ErrorKey>>;
  readonly csrf: string;
}

/** The officer's decision without an FIR, beside the person's words and the remedies that the person will read. */
export function DecidePage({ desk, complaint, kinds, typed, errors, csrf }: DecidePageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { decide, citizenReads } = words.desk;
  const listed = Object.entries(errors).map(([fieldId, key]) => ({ fieldId, text: words.errors[key] }));
  const errorOf = (name: string): string | undefined => listed.find((error) => error.fieldId === name)?.text;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: listed.length > 0 }} office={desk.office} backHref={complaintRoutes.record.href(lang, { number: complaint.number })}>
      <ErrorSummary lang={lang} errors={listed} />
      <PageHead kicker={words.track.kind(complaint.number)} title={decide.title} />
      <Columns
        main={
          <Card>
            <p>{isWithOfficeAbove(complaint.deskState) ? words.misconduct.desk.decideLaw : decide.law}</p>
            <Form action={complaintRoutes.decide.href(lang, { number: complaint.number })} csrf={csrf}>
              <Radios name="kind" label={decide.kind} error={errorOf('kind')} options={kinds.map((kind) => ({ value: kind, text: decide.kinds[kind] }))} value={typed('kind')} />
              <TextArea name="ground" label={decide.ground} error={errorOf('ground')} rows={5} value={typed('ground')} />
              <TextArea name="sections" label={decide.sections} hint={decide.sectionsHint} error={errorOf('sections')} rows={2} value={typed('sections')} />
              <div class="stack">
                <p>
                  {citizenReads} {remediesOf(complaint, lang)}
                </p>
                <div>
                  <Button text={decide.button} />
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
