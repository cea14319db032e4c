import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { PageFrame } from '../../../../../web/layout/page-frame.ts';
import { identityMessages } from '../../../messages/index.ts';
import { identityRoutes } from '../../../routes-table.ts';

export type AccountErrors = Readonly<{ current?: string; next?: string; again?: string }>;

export interface AccountPageProps {
  readonly frame: PageFrame;
  readonly office: { readonly name: string; readonly kind: string };
  readonly csrf: string;
  readonly codesLeft: number;
  readonly errors: AccountErrors;
  readonly problem: string | undefined;
  /** The password was changed just now. */
  readonly isDone: boolean;
}

/** An officer's own way in. Passwords are never shown again, not even after a mistake. */
export function AccountPage({ frame, office, csrf, codesLeft, errors, problem, isDone }: AccountPageProps): JSX.Element {
  const { lang } = frame;
  const { account } = identityMessages(lang);
  const listed = Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }));
  return (
    <OfficerLayout frame={{ ...frame, hasErrors: listed.length > 0 }} office={office} backHref={identityRoutes.sessions.href(lang, {})}>
      <ErrorSummary lang={lang} errors={listed} />
      {isDone && (
        <Notice tone="good">
          <p>{account.password.done}</p>
        </Notice>
      )}
      {problem !== undefined && <Notice tone="warn">{problem}</Notice>}
      <PageHead title={account.title} below={<p>{account.intro}</p>} />
      <Columns
        main={
          <Card heading={account.password.title}>
            <Form action={identityRoutes.sendPassword.href(lang, {})} csrf={csrf}>
              <TextField name="current" label={account.password.current} error={errors.current} type="password" autoComplete="current-password" width={30} />
              <TextField name="next" label={account.password.next} hint={account.password.nextHint} error={errors.next} type="password" autoComplete="new-password" width={30} />
              <TextField name="again" label={account.password.again} error={errors.again} type="password" autoComplete="new-password" width={30} />
              <Button text={account.password.button} />
            </Form>
          </Card>
        }
        side={
          <Card heading={account.codes.title}>
            <Form action={identityRoutes.renewCodes.href(lang, {})} csrf={csrf} class="stack">
              <p>{account.codes.left(codesLeft)}</p>
              <p>{account.codes.lead}</p>
              <div>
                <Button text={account.codes.button} kind="ghost" />
              </div>
            </Form>
          </Card>
        }
      />
    </OfficerLayout>
  );
}
