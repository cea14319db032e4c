import type { OfficerActor } from '../../../../kernel/actor.ts';
import { istDateOf, type IstDate } from '../../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import { isUniqueViolation } from '../../../../platform/db/unique-violation.ts';
import { act, type Act } from '../../../../foundation/ledger/index.ts';
import { findOffice, type OfficeTables } from '../../../../foundation/offices/index.ts';
import { LONGEST_WORDS, type DiaryKind, type DiaryPlace, type HandDiaryKind } from '../model/diary-entry.ts';
import { diaryVisibleTo, mayDoInDiary, type DiaryAction } from '../model/diary-policy.ts';
import { hasDiaryLine, listDiaryDay } from '../store/diary-day-store.ts';
import { insertDiaryEntry, type DiaryTables } from '../store/diary-store.ts';
import type { DiaryDeps } from './diary-deps.ts';

/**
 * An officer writes a line in the diary of the own station. It carries the moment of writing and can never be changed (C2).
 * Sent twice with one id it is one line (C14).
 * Refusals: `notAllowed`, `wordsMissing`, `wordsLong`.
 */
export function enterByHand(deps: DiaryDeps, actor: OfficerActor, entry: { id: string; kind: HandDiaryKind; words: string }): Promise<Result<void>> {
  return onceForId(deps, actor, entry.id, () => onDiary(deps, actor, 'enter', (open) => write(open, actor, entry)));
}

/**
 * A correction is a later line that points at the earlier one; both stay as they were written.
 * Refusals: `notAllowed`, `noSuchLine` (not in the diary of this station), `wordsMissing`, `wordsLong`.
 */
export function correctByHand(deps: DiaryDeps, actor: OfficerActor, correction: { id: string; of: DiaryPlace; words: string }): Promise<Result<void>> {
  return onceForId(deps, actor, correction.id, () =>
    onDiary(deps, actor, 'correct', async (open) => {
      const [earlier] = await listDiaryDay(open.trx.$pickTables<DiaryTables>(), { visibleTo: diaryVisibleTo(actor), ...correction.of });
      if (earlier === undefined) return refused({ code: 'not-found', reason: 'noSuchLine' });
      return write(open, actor, { id: correction.id, kind: 'correction', words: correction.words, corrects: earlier });
    }),
  );
}

/** Opens an act on the diary of the officer's own office, if that is a station and the role may. */
export function onDiary<T>(deps: DiaryDeps, actor: OfficerActor, action: DiaryAction, work: (open: Act) => Promise<Result<T>>): Promise<Result<T>> {
  return act(deps, actor, `diary.${action}`, async (open) => {
    const office = await findOffice(open.trx.$pickTables<OfficeTables>(), actor.officeId);
    if (office?.kind !== 'station' || !mayDoInDiary(actor, action, actor.officeId)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
    return work(open);
  });
}

async function write(open: Act, actor: OfficerActor, line: { id: string; kind: DiaryKind; words: string; corrects?: DiaryPlace & { id: string } }): Promise<Result<void>> {
  const words = line.words.trim();
  if (words === '') return refused({ code: 'invalid', reason: 'wordsMissing', fields: { words: 'wordsMissing' } });
  if (words.length > LONGEST_WORDS) return refused({ code: 'invalid', reason: 'wordsLong', fields: { words: 'wordsLong' } });
  const day: IstDate = istDateOf(open.at);
  const { corrects } = line;
  const number = await insertDiaryEntry(open.trx.$pickTables<DiaryTables>(), {
    id: line.id,
    officeId: actor.officeId,
    day,
    at: open.at,
    kind: line.kind,
    enteredBy: actor.officerId,
    words,
    ...(corrects !== undefined && { corrects: corrects.id }),
  });
  // The words stay in the diary; the ledger says that there is a line.
  const pointed = corrects === undefined ? {} : { corrects: { day: corrects.day, number: corrects.number } };
  open.mark({ recordKind: 'diary-entry', recordId: line.id, kind: 'diary.entered', content: { officeId: actor.officeId, day, number, about: line.kind, ...pointed } });
  return ok(undefined);
}

/** The id was made with the form: a second press finds its line already there. */
async function onceForId(deps: DiaryDeps, actor: OfficerActor, id: string, enter: () => Promise<Result<void>>): Promise<Result<void>> {
  try {
    return await enter();
  } catch (error) {
    if (!isUniqueViolation(error, 'diary_entries_pkey')) throw error;
    if (!(await hasDiaryLine(deps.db.$pickTables<DiaryTables>(), { id, officeId: actor.officeId }))) throw error;
    return ok(undefined);
  }
}
