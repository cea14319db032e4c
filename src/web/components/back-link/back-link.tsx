import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { shellMessages } from '../../messages/shell-messages.ts';
import { Icon } from '../icon/icon.tsx';

export function BackLink({ href, lang }: { readonly href: string; readonly lang: Lang }): JSX.Element {
  const { back } = shellMessages(lang);
  return (
    <nav class="no-print" aria-label={back}>
      <a class="back-link" href={href}>
        <Icon name="arrow-left" />
        {back}
      </a>
    </nav>
  );
}
