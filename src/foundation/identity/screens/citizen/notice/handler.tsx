import { istDate } from '../../../../../kernel/instant.ts';
import { html, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { formatDay } from '../../../../../platform/i18n/format-moment.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { SummaryList } from '../../../../../web/components/summary-list/summary-list.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { identityMessages } from '../../../messages/index.ts';
import { currentNotice } from '../../../model/rules/notice-before-data.ts';

/** Each kind of data: what for, who sees it, how long; then what the person can do (rule L46). */
export function showNotice(context: RequestContext): Promise<Answer> {
  const { lang, frame } = context;
  const { notice } = identityMessages(lang);
  const page = (
    <CitizenLayout frame={{ ...frame, title: notice.title }} backHref={`/${lang}`}>
      <div class="stack">
        <h1>{notice.title}</h1>
        <p>{notice.version(formatDay(istDate(currentNotice), lang))}</p>
        {notice.items.map((item) => (
          <Card key={item.what} heading={item.what}>
            <SummaryList
              rows={[
                { label: notice.purpose, value: item.purpose },
                { label: notice.seenBy, value: item.seenBy },
                { label: notice.kept, value: item.kept },
              ]}
            />
          </Card>
        ))}
        <h2>{notice.rightsTitle}</h2>
        <ul>
          {notice.rights.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{notice.basis}</p>
      </div>
    </CitizenLayout>
  );
  return Promise.resolve(html(render(page)));
}
