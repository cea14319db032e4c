import type { JSX } from 'preact';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../../foundation/offices/index.ts';
import type { RelatedPerson } from '../../../model/person.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';

export interface UndoPageProps {
  readonly desk: Desk;
  readonly csrf: string;
  readonly number: string;
  /** Victim and guardian whom an officer has seen: they come first. */
  readonly heard: readonly RelatedPerson[];
  readonly typed: (name: string) => string;
  readonly refused: Refusal | undefined;
}

/** Who has to be heard, whether it was done, and why the informant reads again. */
export function UndoPage({ desk, csrf, number, heard, typed, refused }: UndoPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { undo, errors, relations, refusals } = words.persons;
  const heardError = refused?.fields?.['heard'] === undefined ? undefined : errors.notHeard;
  const reasonError = refused?.fields?.['reason'] === undefined ? undefined : errors.undoReason;
  const ownError = refused?.reason === 'cutOffByYourself' ? refusals.cutOffByYourself : undefined;
  const shown = [
    { fieldId: 'heard', text: heardError },
    { fieldId: 'reason', text: reasonError ?? ownError },
  ].flatMap(({ fieldId, text }) => (text === undefined ? [] : [{ fieldId, text }]));
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: refused !== undefined }} office={desk.office} backHref={complaintRoutes.record.href(lang, { number })}>
      <ErrorSummary lang={lang} errors={shown} />
      <PageHead kicker={words.track.kind(number)} title={undo.title} below={<p>{undo.law}</p>} />
      <Form action={complaintRoutes.undoCutOff.href(lang, { number })} csrf={csrf} class="stack narrow">
        <Card>
          {heard.length > 0 && (
            <div class="stack">
              <p>{undo.hear}</p>
              <ul>
                {heard.map((person) => (
                  <li key={person.id}>
                    {relations[person.relation]}: {[person.name, person.mobile].filter(Boolean).join(', ')}
                  </li>
                ))}
              </ul>
              <p>{undo.objects}</p>
              <Checkboxes name="heard" label={undo.heard} error={heardError} options={[{ value: 'yes', text: undo.heardYes }]} values={[typed('heard')]} />
            </div>
          )}
          <TextArea name="reason" label={undo.reason} error={reasonError} rows={4} value={typed('reason')} maxLength={2_000} />
          <Button text={undo.button} />
        </Card>
      </Form>
    </OfficerLayout>
  );
}
