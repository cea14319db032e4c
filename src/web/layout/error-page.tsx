import type { JSX } from 'preact';
import { Button, ButtonLink } from '../components/button/button.tsx';
import { Form } from '../components/form/form.tsx';
import { shellMessages, type ShellMessages } from '../messages/shell-messages.ts';
import { CitizenLayout } from './citizen-layout.tsx';
import type { PageFrame } from './page-frame.ts';

export interface ErrorPageProps {
  readonly frame: Omit<PageFrame, 'title'>;
  /** Key of `problems` in the shell's messages, or a module's own reason. Left out: a fault on our side. */
  readonly reason?: string | undefined;
  /** A module's own sentence for its refusal; it replaces the shell's. */
  readonly text?: string | undefined;
  /** The page that has to be opened first: to sign in, to begin. */
  readonly first?: string | undefined;
  /** What was typed and could not be taken. */
  readonly kept?: KeptWords | undefined;
  /** The request's number, so that a helper can find it in the log. */
  readonly reference?: string | undefined;
}

/** A form as it was sent. */
export interface KeptWords {
  readonly action: string;
  readonly csrf: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** What went wrong, what is safe, what to do next; always with the way out and with 112. */
export function ErrorPage({ frame, reason, text, first, kept, reference }: ErrorPageProps): JSX.Element {
  const words = shellMessages(frame.lang);
  const problem = problemFor(frame, reason);
  const isNotBegun = reason === 'notBegun';
  return (
    <CitizenLayout frame={{ ...frame, title: problem.title, isPrivate: true }}>
      <div class="problem stack">
        <h1>{problem.title}</h1>
        <p>{text ?? problem.text}</p>
        {reference !== undefined && <p class="problem__reference">{words.problems.reference(reference)}</p>}
        {kept !== undefined && <SendAgain words={words.problems} kept={kept} first={first === undefined ? undefined : { href: first, text: isNotBegun ? words.problems.beginBeside : words.problems.signInBeside }} />}
        <p class="problem__ways">
          {kept === undefined && first !== undefined && <ButtonLink href={first} text={isNotBegun ? words.problems.begin : words.problems.signIn} />}
          <ButtonLink href={frame.homeHref ?? `/${frame.lang}`} text={words.problems.home} kind={kept === undefined && first === undefined ? 'primary' : 'ghost'} />
          <ButtonLink href="tel:112" text={words.problems.emergency} kind="ghost" icon="phone" />
        </p>
      </div>
    </CitizenLayout>
  );
}

/** Nothing that somebody wrote is lost: it stands in the page and can be sent once more. What has to be done first opens beside it. */
function SendAgain({ words, kept, first }: { readonly words: ShellMessages['problems']; readonly kept: KeptWords; readonly first: { readonly href: string; readonly text: string } | undefined }): JSX.Element {
  return (
    <section class="problem__kept stack" aria-labelledby="kept">
      <h2 id="kept">{words.kept}</h2>
      {kept.fields.filter(({ value }) => value.includes(' ')).map(({ name, value }) => <blockquote key={name}>{value}</blockquote>)}
      {first !== undefined && (
        <p>
          <a href={first.href} target="_blank" rel="noopener">
            {first.text}
          </a>
        </p>
      )}
      <Form action={kept.action} csrf={kept.csrf}>
        {kept.fields.map(({ name, value }) => <input key={name} type="hidden" name={name} value={value} />)}
        <Button text={words.sendAgain} />
      </Form>
    </section>
  );
}

/** Reasons that the shell has its own sentence for. */
export const shellReasons = ['notFound', 'notSignedIn', 'notBegun', 'notAllowed', 'formExpired', 'tooMany', 'tooLarge', 'malformed', 'fault'] as const;
type ShellReason = (typeof shellReasons)[number];

function problemFor(frame: Pick<PageFrame, 'lang'>, reason: string | undefined): { readonly title: string; readonly text: string } {
  const { problems } = shellMessages(frame.lang);
  if (reason === undefined) return problems.fault;
  return problems[shellReasons.find((known): known is ShellReason => known === reason) ?? 'notAllowed'];
}
