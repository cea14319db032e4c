import type { JSX } from 'preact';
import { ButtonLink } from '../components/button/button.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import { CitizenLayout } from './citizen-layout.tsx';
import type { PageFrame } from './page-frame.ts';

export interface ErrorPageProps {
  readonly frame: Omit<PageFrame, 'title'>;
  /** Key of `problems` in the shell's messages, or a module's own reason. Left out: a fault on our side. */
  readonly reason?: string | undefined;
  /** A module's own sentence for its refusal; it replaces the shell's. */
  readonly text?: string | undefined;
  /** The request's number, so that a helper can find it in the log. */
  readonly reference?: string | undefined;
}

/** What went wrong, what is safe, what to do next; always with the way out and with 112. */
export function ErrorPage({ frame, reason, text, reference }: ErrorPageProps): JSX.Element {
  const words = shellMessages(frame.lang);
  const problem = problemFor(frame, reason);
  return (
    <CitizenLayout frame={{ ...frame, title: problem.title, isPrivate: true }}>
      <div class="problem stack">
        <h1>{problem.title}</h1>
        <p>{text ?? problem.text}</p>
        {reference !== undefined && <p class="problem__reference">{words.problems.reference(reference)}</p>}
        <p class="problem__ways">
          <ButtonLink href={frame.homeHref ?? `/${frame.lang}`} text={words.problems.home} />
          <ButtonLink href="tel:112" text={words.problems.emergency} kind="ghost" icon="phone" />
        </p>
      </div>
    </CitizenLayout>
  );
}

/** Reasons that the shell has its own sentence for. */
export const shellReasons = ['notFound', 'notSignedIn', 'notAllowed', 'formExpired', 'tooMany', 'tooLarge', 'malformed', 'fault'] as const;
type ShellReason = (typeof shellReasons)[number];

function problemFor(frame: Pick<PageFrame, 'lang'>, reason: string | undefined): { readonly title: string; readonly text: string } {
  const { problems } = shellMessages(frame.lang);
  if (reason === undefined) return problems.fault;
  return problems[shellReasons.find((known): known is ShellReason => known === reason) ?? 'notAllowed'];
}
