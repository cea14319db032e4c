import { parseUuid } from '../../../../../../kernel/id.ts';
import type { Brand } from '../../../../../../kernel/brand.ts';
import type { OfficerActor } from '../../../../../../kernel/actor.ts';
import { html, redirect, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { newId } from '../../../../../../platform/crypto/ids.ts';
import { render } from '../../../../../../web/layout/render.ts';
import { correctByHand } from '../../../actions/enter-by-hand.ts';
import { diaryMessages, type DiaryMessages } from '../../../messages/index.ts';
import type { DiaryLine } from '../../../model/diary-entry.ts';
import { diaryVisibleTo, mayDoInDiary } from '../../../model/diary-policy.ts';
import { diaryRoutes } from '../../../../routes-table.ts';
import { listDiaryDay } from '../../../store/diary-day-store.ts';
import type { DiaryTables } from '../../../store/diary-store.ts';
import { CorrectPage } from './correct-page.tsx';
import { diaryKeeper, notThere, pastDay } from './diary-keeper.ts';
import type { DiaryScreenDeps } from './diary-screen-deps.ts';

type LineContext = RequestContext<{ day: string; number: string }>;

export async function showCorrection(deps: DiaryScreenDeps, context: LineContext): Promise<Answer> {
  const found = await lineOf(deps, context);
  return found === undefined ? notThere : correctPage(deps, context, { ...found, entryId: newId(), typed: '', error: undefined });
}

export async function sendCorrection(deps: DiaryScreenDeps, context: LineContext): Promise<Answer> {
  const found = await lineOf(deps, context);
  if (found === undefined) return notThere;
  const { form } = context;
  const id = parseUuid<Brand<string, 'DiaryEntryId'>>(form.text('entryId')) ?? newId();
  const corrected = await correctByHand(deps, found.actor, { id, of: found.line, words: form.text('words') });
  if (corrected.ok) return redirect(diaryRoutes.diary.href(context.lang, {}));
  if (corrected.refusal.code !== 'invalid') return refusal(corrected.refusal);
  return correctPage(deps, context, { ...found, entryId: id, typed: form.text('words'), error: corrected.refusal.reason === 'wordsLong' ? 'wordsLong' : 'wordsMissing' });
}

interface FoundLine {
  readonly actor: OfficerActor;
  readonly line: DiaryLine;
}

async function lineOf(deps: DiaryScreenDeps, context: LineContext): Promise<FoundLine | undefined> {
  const actor = await diaryKeeper(deps, context);
  const day = pastDay(context.params.day, deps.clock());
  if (actor === undefined || day === undefined || !mayDoInDiary(actor, 'correct', actor.officeId) || !/^\d{1,6}$/.test(context.params.number)) return undefined;
  const [line] = await listDiaryDay(deps.db.$pickTables<DiaryTables>(), { visibleTo: diaryVisibleTo(actor), day, number: Number(context.params.number) });
  return line === undefined ? undefined : { actor, line };
}

async function correctPage(deps: DiaryScreenDeps, context: LineContext, view: FoundLine & { entryId: string; typed: string; error: keyof DiaryMessages['errors'] | undefined }): Promise<Answer> {
  const { lang } = context;
  const { actor, line, error } = view;
  const [desk, links] = await Promise.all([
    deps.deskFrame(context, { actor, title: diaryMessages(lang).correction.title(line.number) }),
    deps.recordLinks(actor, lang, line.record === undefined ? [] : [line.record.id]),
  ]);
  return html(render(<CorrectPage desk={desk} line={line} links={links} entryId={view.entryId} typed={view.typed} error={error} csrf={context.csrf()} />), error === undefined ? 200 : 422);
}
