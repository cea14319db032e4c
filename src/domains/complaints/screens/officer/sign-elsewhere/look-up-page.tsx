import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { ErrorSummary, type FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { identityProofs } from '../../../model/signature-mode.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { errorOf } from '../complaint/action-card.tsx';
import type { Desk } from '../desk-frame.ts';

export interface LookUpPageProps {
  readonly desk: Desk;
  readonly csrf: string;
  readonly typed: (name: string) => string;
  readonly errors: readonly FieldError[];
}

/** Number, proof and how the person was known: nothing of the complaint shows before that. */
export function LookUpPage({ desk, csrf, typed, errors }: LookUpPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { signing } = complaintMessages(lang);
  const { elsewhere } = signing;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead title={elsewhere.title} below={<p>{elsewhere.hint}</p>} />
      <Form action={complaintRoutes.lookUpToSign.href(lang, {})} csrf={csrf} class="stack narrow">
        <Card>
          <TextField name="number" label={elsewhere.number} hint={elsewhere.numberHint} error={errorOf(errors, 'number')} value={typed('number')} autoComplete="off" maxLength={40} />
          <TextField name="proof" label={elsewhere.proof} hint={elsewhere.proofHint} error={errorOf(errors, 'proof')} value={typed('proof')} autoComplete="off" maxLength={20} width={10} />
          <Radios name="identity" label={elsewhere.identity} error={errorOf(errors, 'identity')} options={identityProofs.map((value) => ({ value, text: elsewhere.identities[value] }))} value={typed('identity')} />
          <Button text={elsewhere.find} />
        </Card>
      </Form>
      <p>{signing.notConnected}</p>
    </OfficerLayout>
  );
}
