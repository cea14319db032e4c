import type { OfficeId } from '../../../../kernel/id.ts';
import { istDateOf } from '../../../../kernel/instant.ts';
import { newId } from '../../../../platform/crypto/ids.ts';
import type { Act, RecordKind } from '../../../../foundation/ledger/index.ts';
import type { DiaryEntry, DiaryKind } from '../model/diary-entry.ts';
import { insertDiaryEntry, type DiaryTables } from '../store/diary-store.ts';

/**
 * Writes a line in the General Diary of a station, within the caller's act (L8: every piece of information goes into the diary).
 *
 * The line carries the act's own moment: it can be neither back-dated nor written ahead (C2).
 */
export async function enterDiary(act: Act, line: { officeId: OfficeId; kind: DiaryKind; recordKind: RecordKind; recordId: string; recordNumber: string }): Promise<DiaryEntry> {
  const entry = { id: newId(), day: istDateOf(act.at), at: act.at, ...line };
  const { recordKind, recordId, recordNumber } = line;
  const number = await insertDiaryEntry(act.trx.$pickTables<DiaryTables>(), {
    ...entry,
    enteredBy: act.actor.kind === 'officer' ? act.actor.officerId : undefined,
    record: { kind: recordKind, id: recordId, number: recordNumber },
  });
  act.mark({ recordKind: 'diary-entry', recordId: entry.id, kind: 'diary.entered', content: { officeId: entry.officeId, day: entry.day, number, about: line.kind, recordNumber } });
  return { ...entry, number };
}
