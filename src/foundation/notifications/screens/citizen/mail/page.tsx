import type { JSX } from 'preact';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { ErrorSummary, type FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { mailMessages, type MailMessages } from '../../../messages/by-mail/index.ts';
import { maskedEmail, type CitizenEmail } from '../../../model/email-address.ts';
import { mailRoutes } from '../../../routes-table.ts';

export interface MailPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly emails: readonly CitizenEmail[];
  readonly typed: (name: string) => string;
  readonly refused: Refusal | undefined;
}

/** Where news goes by mail: the address that counts, the one that waits for its code, and the way out of both. */
export function MailPage({ frame, csrf, emails, typed, refused }: MailPageProps): JSX.Element {
  const { lang } = frame;
  const words = mailMessages(lang);
  const waiting = emails.find(({ isConfirmed }) => !isConfirmed);
  const confirmed = emails.find(({ isConfirmed }) => isConfirmed);
  const errors = errorsOf(words, refused, waiting === undefined ? 'email' : 'code');
  const errorAt = (fieldId: string): string | undefined => errors.find((error) => error.fieldId === fieldId)?.text;
  return (
    <CitizenLayout frame={{ ...frame, title: words.title, isPrivate: true, hasErrors: errors.length > 0 }} backHref={`/${lang}/complaints`}>
      <div class="stack">
        <ErrorSummary lang={lang} errors={errors} />
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {confirmed !== undefined && (
          <Notice tone="good">
            <p>{words.on(maskedEmail(confirmed.email))}</p>
          </Notice>
        )}
        {waiting !== undefined && (
          <Card>
            <div class="stack">
              <p>{words.waits(maskedEmail(waiting.email))}</p>
              <Form action={mailRoutes.confirmMail.href(lang, {})} csrf={csrf}>
                <TextField name="code" label={words.code} error={errorAt('code')} inputMode="numeric" autoComplete="one-time-code" width={10} />
                <Button text={words.codeButton} />
              </Form>
              <Form action={mailRoutes.sendMailCode.href(lang, {})} csrf={csrf}>
                <Button text={words.again} kind="ghost" />
              </Form>
            </div>
          </Card>
        )}
        <Card heading={emails.length === 0 ? undefined : words.change}>
          <Form action={mailRoutes.addMail.href(lang, {})} csrf={csrf}>
            <TextField name="email" label={words.email} hint={words.shared} error={errorAt('email')} type="email" inputMode="email" autoComplete="email" value={typed('email')} maxLength={254} />
            <Button text={words.addButton} kind={waiting === undefined ? 'primary' : 'ghost'} />
          </Form>
        </Card>
        {emails.length > 0 && (
          <Form action={mailRoutes.removeMail.href(lang, {})} csrf={csrf}>
            <Button text={words.remove} kind="ghost" />
          </Form>
        )}
      </div>
    </CitizenLayout>
  );
}

/** Beside its field, or as one sentence that leads to the form at hand. */
function errorsOf(words: MailMessages, refused: Refusal | undefined, fallbackId: string): FieldError[] {
  if (refused === undefined) return [];
  const fields = Object.entries(refused.fields ?? {}).map(([fieldId, key]) => ({ fieldId, text: words.errors[key as keyof MailMessages['errors']] }));
  return fields.length > 0 ? fields : [{ fieldId: fallbackId, text: words.refusals[refused.reason as keyof MailMessages['refusals']] ?? words.refusals.noEmail }];
}
