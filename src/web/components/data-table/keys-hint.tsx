import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { shellMessages } from '../../messages/shell-messages.ts';

/** Under a table of work: the keys. Shown only where scripts run and a keyboard is likely. */
export function KeysHint({ lang }: { readonly lang: Lang }): JSX.Element {
  return <p class="keys-hint no-print">{shellMessages(lang).deskKeys}</p>;
}
