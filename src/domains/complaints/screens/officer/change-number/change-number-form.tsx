import type { JSX } from 'preact';
import type { Lang } from '../../../../../kernel/text.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { ErrorSummary, type FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { numberProofs } from '../../../../../foundation/identity/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { firstBoxOf } from '../../first-box-of.ts';
import { errorOf } from '../complaint/action-card.tsx';

export interface ChangeNumberFormProps {
  readonly lang: Lang;
  readonly csrf: string;
  readonly typed: (name: string) => string;
  readonly errors: readonly FieldError[];
}

/** Old number, new number, and how the officer saw who it is. Nothing of the person shows, before or after. */
export function ChangeNumberForm({ lang, csrf, typed, errors }: ChangeNumberFormProps): JSX.Element {
  const { numbers } = complaintMessages(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={errors.map((error) => ({ ...error, fieldId: firstBoxOf(error.fieldId) }))} />
      <PageHead title={numbers.title} below={<p>{numbers.hint}</p>} />
      <Form action={complaintRoutes.changeNumber.href(lang, {})} csrf={csrf} class="stack narrow">
        <Notice tone="warn">{numbers.danger}</Notice>
        <Card>
          <TextField name="known" label={numbers.known} hint={numbers.knownHint} error={errorOf(errors, 'known')} value={typed('known')} autoComplete="off" width={20} maxLength={30} />
          <TextField name="newMobile" label={numbers.newMobile} error={errorOf(errors, 'newMobile')} value={typed('newMobile')} type="tel" inputMode="tel" autoComplete="off" width={20} />
          <Radios name="identity" label={numbers.proof} error={errorOf(errors, 'identity')} options={numberProofs.map((value) => ({ value, text: numbers.proofs[value] }))} value={typed('identity')} />
          <Button text={numbers.button} />
        </Card>
      </Form>
    </>
  );
}
