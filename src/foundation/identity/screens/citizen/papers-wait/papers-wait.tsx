import type { Kysely } from 'kysely';
import { html, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import type { Clock } from '../../../../../platform/clock/clock.ts';
import type { Database } from '../../../../../platform/db/generated/database.ts';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { identityMessages } from '../../../messages/index.ts';
import { findPapersWait } from '../../../store/number-change-store.ts';

/** Asked before a paper or file goes to a citizen: undefined, it may; else the page that says from when, because the number is new. */
export async function papersWait(deps: { readonly db: Kysely<Database>; readonly clock: Clock }, { actor, lang, frame }: Pick<RequestContext<unknown>, 'actor' | 'lang' | 'frame'>): Promise<Answer | undefined> {
  const until = actor.kind === 'citizen' ? await findPapersWait(deps.db.$pickTables<'citizen_number_changes'>(), { citizenId: actor.citizenId, now: deps.clock() }) : undefined;
  if (until === undefined) return undefined;
  const { number } = identityMessages(lang);
  const page = (
    <CitizenLayout frame={{ ...frame, title: number.title, isPrivate: true }}>
      <div class="stack">
        <h1>{number.title}</h1>
        <p>{number.waits(formatMoment(until, lang))}</p>
        <p>{number.paper}</p>
      </div>
    </CitizenLayout>
  );
  return html(render(page), refusalStatus['wrong-state']);
}
