import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { identityMessages } from '../../../messages/index.ts';

/** Shown once, as the answer to the code: nothing keeps them but paper. */
export function RecoveryCodesPage({ frame, title, codes, deskHref }: { readonly frame: FrameContext; readonly title: string; readonly codes: readonly string[]; readonly deskHref: string }): JSX.Element {
  const words = identityMessages(frame.lang).enroll;
  return (
    <CitizenLayout frame={{ ...frame, title, isPrivate: true }}>
      <h1>{title}</h1>
      <p>{words.keep}</p>
      <h2>{words.codes}</h2>
      <ul class="plain-list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonLink href={deskHref} text={words.toDesk} />
    </CitizenLayout>
  );
}
