import type { JSX } from 'preact';
import { Form } from '../components/form/form.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import type { Lang } from '../../kernel/text.ts';
import type { SignedIn } from './page-frame.ts';

/** A form, not a link: signing out changes something, so a stray link from elsewhere cannot do it. */
export function SignOut({ lang, signedIn }: { readonly lang: Lang; readonly signedIn: SignedIn }): JSX.Element {
  return (
    <Form action={signedIn.signOut.action} csrf={signedIn.signOut.csrf} class="sign-out">
      <button type="submit" class="sign-out__button">
        {shellMessages(lang).signOut}
      </button>
    </Form>
  );
}
