import { istDateOf, type IstDate } from '../../../../../../kernel/instant.ts';
import type { OfficerActor } from '../../../../../../kernel/actor.ts';
import { parseUuid } from '../../../../../../kernel/id.ts';
import type { Brand } from '../../../../../../kernel/brand.ts';
import { html, redirect, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { newId } from '../../../../../../platform/crypto/ids.ts';
import { render } from '../../../../../../web/layout/render.ts';
import { findCurrentPaper, type PaperTables } from '../../../../../../foundation/documents/index.ts';
import { diaryOfficers } from '../../../actions/diary-officers.ts';
import { enterByHand } from '../../../actions/enter-by-hand.ts';
import { diaryMessages, type DiaryMessages } from '../../../messages/index.ts';
import { handDiaryKinds } from '../../../model/diary-entry.ts';
import { diaryVisibleTo, mayDoInDiary } from '../../../model/diary-policy.ts';
import { diaryRoutes } from '../../../../routes-table.ts';
import { listDiaryDay } from '../../../store/diary-day-store.ts';
import type { DiaryTables } from '../../../store/diary-store.ts';
import { dayOfBoxes, diaryKeeper, notThere, pastDay } from './diary-keeper.ts';
import { DiaryPage } from './diary-page.tsx';
import type { DiaryScreenDeps } from './diary-screen-deps.ts';

export type DiaryErrors = Partial<Record<'day-day' | 'kind' | 'words', keyof DiaryMessages['errors']>>;

export async function showDiary(deps: DiaryScreenDeps, context: RequestContext): Promise<Answer> {
  const actor = await diaryKeeper(deps, context);
  if (actor === undefined) return notThere;
  const today = istDateOf(deps.clock());
  const { query } = context;
  const boxes = { day: query['day-day'] ?? '', month: query['day-month'] ?? '', year: query['day-year'] ?? '' };
  const asked = query['day'] ?? (boxes.day + boxes.month + boxes.year === '' ? today : dayOfBoxes(boxes));
  const day = pastDay(asked, deps.clock());
  return diaryPage(deps, context, { actor, day: day ?? today, typed: () => '', errors: day === undefined ? { 'day-day': 'day' } : {} });
}

/** A line by hand belongs to today; the page with what was typed comes back when something is missing. */
export async function sendEntry(deps: DiaryScreenDeps, context: RequestContext): Promise<Answer> {
  const actor = await diaryKeeper(deps, context);
  if (actor === undefined) return notThere;
  const { form } = context;
  const kind = handDiaryKinds.find((known) => known === form.text('kind'));
  const id = parseUuid<Brand<string, 'DiaryEntryId'>>(form.text('entryId')) ?? newId();
  const again = (errors: DiaryErrors): Promise<Answer> => diaryPage(deps, context, { actor, day: istDateOf(deps.clock()), typed: form.text, errors });
  if (kind === undefined) return again({ kind: 'kind', ...(form.text('words').trim() === '' && { words: 'wordsMissing' as const }) });
  const entered = await enterByHand(deps, actor, { id, kind, words: form.text('words') });
  if (entered.ok) return redirect(diaryRoutes.diary.href(context.lang, {}));
  return entered.refusal.code === 'invalid' ? again({ words: entered.refusal.reason === 'wordsLong' ? 'wordsLong' : 'wordsMissing' }) : refusal(entered.refusal);
}

interface DiaryView {
  readonly actor: OfficerActor;
  readonly day: IstDate;
  readonly typed: (name: string) => string;
  readonly errors: DiaryErrors;
}

async function diaryPage(deps: DiaryScreenDeps, context: RequestContext, { actor, day, typed, errors }: DiaryView): Promise<Answer> {
  const { lang } = context;
  const lines = await listDiaryDay(deps.db.$pickTables<DiaryTables>(), { visibleTo: diaryVisibleTo(actor), day });
  const first = lines[0];
  const [desk, officers, links, paper] = await Promise.all([
    deps.deskFrame(context, { actor, title: diaryMessages(lang).title }),
    diaryOfficers(deps.db, { officeId: actor.officeId, lines, day }),
    deps.recordLinks(actor, lang, lines.map((line) => line.record?.id).filter((id) => id !== undefined)),
    first === undefined ? undefined : findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId: first.id, kind: 'diary-day' }),
  ]);
  const isToday = day === istDateOf(deps.clock());
  const page = (
    <DiaryPage
      desk={desk}
      day={day}
      isToday={isToday}
      lines={lines}
      officers={officers}
      links={links}
      isPrinted={paper !== undefined}
      may={{ enter: isToday && mayDoInDiary(actor, 'enter', actor.officeId), correct: mayDoInDiary(actor, 'correct', actor.officeId), print: mayDoInDiary(actor, 'print', actor.officeId) }}
      entryId={typed('entryId') === '' ? newId() : typed('entryId')}
      typed={typed}
      errors={errors}
      csrf={context.csrf()}
    />
  );
  return html(render(page), Object.keys(errors).length === 0 ? 200 : 422);
}
