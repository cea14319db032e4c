import type { JSX } from 'preact';
import { Button, ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { ErrorSummary, type FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { ReceivedPanel } from '../../../../../web/components/received-panel/received-panel.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { attachableRelations, personProofs } from '../../../model/person.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { firstBoxOf } from '../../first-box-of.ts';
import { errorOf } from '../complaint/action-card.tsx';
import type { Desk } from '../desk-frame.ts';

export interface AttachPageProps {
  readonly desk: Desk;
  readonly csrf: string;
  readonly typed: (name: string) => string;
  readonly errors: readonly FieldError[];
}

/** Everything on one page, read from the person who stands there. Nothing of the complaint shows, before or after. */
export function AttachPage({ desk, csrf, typed, errors }: AttachPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { attach, relations, proofs } = complaintMessages(lang).persons;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office}>
      <ErrorSummary lang={lang} errors={errors.map((error) => ({ ...error, fieldId: firstBoxOf(error.fieldId) }))} />
      <PageHead title={attach.title} below={<p>{attach.hint}</p>} />
      <Form action={complaintRoutes.attach.href(lang, {})} csrf={csrf} class="stack narrow">
        <p>
          <a href={complaintRoutes.changeNumberForm.href(lang, {})}>{complaintMessages(lang).numbers.link}</a>
        </p>
        <Card>
          <TextField name="number" label={attach.number} hint={attach.numberHint} error={errorOf(errors, 'number')} value={typed('number')} autoComplete="off" maxLength={40} />
          <TextField name="proof" label={attach.proof} hint={attach.proofHint} value={typed('proof')} autoComplete="off" maxLength={20} width={10} />
        </Card>
        <Card>
          <Radios name="relation" label={attach.relation} error={errorOf(errors, 'relation')} options={attachableRelations.map((value) => ({ value, text: relations[value] }))} value={typed('relation')} />
          <TextField name="name" label={attach.name} error={errorOf(errors, 'name')} value={typed('name')} autoComplete="off" maxLength={100} />
          <TextField name="mobile" label={attach.mobile} hint={attach.mobileHint} error={errorOf(errors, 'mobile')} value={typed('mobile')} type="tel" inputMode="tel" autoComplete="off" width={20} />
          <Radios name="mayWrite" label={attach.mayWrite} hint={attach.mayWriteHint} error={errorOf(errors, 'mayWrite')} options={[{ value: 'yes', text: attach.yes }, { value: 'no', text: attach.no }]} value={typed('mayWrite')} />
          <Radios name="identity" label={attach.proofs} error={errorOf(errors, 'identity')} options={personProofs.map((value) => ({ value, text: proofs[value] }))} value={typed('identity')} />
          <Button text={attach.button} />
        </Card>
      </Form>
    </OfficerLayout>
  );
}

/** Number and code for the person's slip, once: this page is the answer to the form and is kept nowhere. */
export function AttachedPage({ desk, number, code }: { readonly desk: Desk; readonly number: string; readonly code: string | undefined }): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { attach } = words.persons;
  return (
    <OfficerLayout frame={desk.frame} office={desk.office}>
      <div class="stack narrow">
        <ReceivedPanel
          title={attach.done}
          numberLabel={words.received.number}
          number={number}
          text={code === undefined ? attach.noCode : `${attach.code}: ${code}`}
          actions={<ButtonLink href={complaintRoutes.attachForm.href(lang, {})} text={attach.another} kind="ghost" />}
        />
        {code !== undefined && <p>{attach.codeOnce}</p>}
      </div>
    </OfficerLayout>
  );
}
