import type { JSX } from 'preact';
import type { Lang } from '../../../../../kernel/text.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { identityMessages } from '../../../messages/index.ts';
import { identityRoutes } from '../../../routes-table.ts';

/** What is done with the number, before it is confirmed; the whole notice is one link away (rule L46). */
export function NoticeCard({ lang }: { readonly lang: Lang }): JSX.Element {
  const { notice } = identityMessages(lang);
  return (
    <Card heading={notice.heading}>
      <ul>
        {notice.short.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={identityRoutes.notice.href(lang, {})}>{notice.more}</a>
      </p>
    </Card>
  );
}
