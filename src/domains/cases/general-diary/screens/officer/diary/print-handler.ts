import { pdf, redirect, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { findCurrentPaper, printPaper, type PaperTables } from '../../../../../../foundation/documents/index.ts';
import { printDay } from '../../../actions/print-day.ts';
import { diaryVisibleTo } from '../../../model/diary-policy.ts';
import { diaryRoutes } from '../../../../routes-table.ts';
import { listDiaryDay } from '../../../store/diary-day-store.ts';
import type { DiaryTables } from '../../../store/diary-store.ts';
import { diaryKeeper, notThere, pastDay } from './diary-keeper.ts';
import type { DiaryScreenDeps } from './diary-screen-deps.ts';

/** Issues the paper, or finds that nothing has changed, and leads to it. */
export async function sendPrint(deps: DiaryScreenDeps, context: RequestContext<{ day: string }>): Promise<Answer> {
  const actor = await diaryKeeper(deps, context);
  const day = pastDay(context.params.day, deps.clock());
  if (actor === undefined || day === undefined) return notThere;
  const printed = await printDay(deps, actor, day);
  return printed.ok ? redirect(diaryRoutes.printed.href(context.lang, { day })) : refusal(printed.refusal);
}

export async function showPrinted(deps: DiaryScreenDeps, context: RequestContext<{ day: string }>): Promise<Answer> {
  const actor = await diaryKeeper(deps, context);
  const day = pastDay(context.params.day, deps.clock());
  if (actor === undefined || day === undefined) return notThere;
  const [first] = await listDiaryDay(deps.db.$pickTables<DiaryTables>(), { visibleTo: diaryVisibleTo(actor), day });
  const paper = first === undefined ? undefined : await findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId: first.id, kind: 'diary-day' });
  if (paper === undefined) return notThere;
  const printed = await printPaper(deps, paper);
  return pdf(printed.pdf, printed.fileName);
}
