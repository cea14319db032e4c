import type { OfficerActor } from '../../../../kernel/actor.ts';
import { istDateOf, type IstDate } from '../../../../kernel/instant.ts';
import type { Localised } from '../../../../kernel/text.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import { issueUnlessSame, type DiaryDayFacts } from '../../../../foundation/documents/index.ts';
import { findDistrict, type GeographyTables } from '../../../../foundation/geography/index.ts';
import { rankNames, type PostedOfficer } from '../../../../foundation/identity/index.ts';
import { findOffice, type OfficeTables } from '../../../../foundation/offices/index.ts';
import { diaryMessages } from '../messages/index.ts';
import type { DiaryLine } from '../model/diary-entry.ts';
import { diaryVisibleTo } from '../model/diary-policy.ts';
import { listDiaryDay } from '../store/diary-day-store.ts';
import type { DiaryTables } from '../store/diary-store.ts';
import { diaryOfficers } from './diary-officers.ts';
import type { DiaryDeps } from './diary-deps.ts';
import { onDiary } from './enter-by-hand.ts';

/**
 * Puts the diary of a day on paper, with a code to check it by. A day that has not changed since keeps its paper; a line or a
 * correction that came later makes the next version. The paper belongs to the first line of the day.
 * Refusals: `notAllowed`, `emptyDay`.
 */
export function printDay(deps: DiaryDeps, actor: OfficerActor, day: IstDate): Promise<Result<void>> {
  return onDiary(deps, actor, 'print', async (open) => {
    const lines = await listDiaryDay(open.trx.$pickTables<DiaryTables>(), { visibleTo: diaryVisibleTo(actor), day });
    const office = await findOffice(open.trx.$pickTables<OfficeTables>(), actor.officeId);
    const first = lines[0];
    if (first === undefined || office === undefined) return refused({ code: 'not-found', reason: 'emptyDay' });
    const district = office.districtCode === undefined ? undefined : await findDistrict(open.trx.$pickTables<GeographyTables>(), office.districtCode);
    const number = `GD-${office.id}-${day.replaceAll('-', '')}`;
    const officers = await diaryOfficers(open.trx, { officeId: actor.officeId, lines, day });
    await issueUnlessSame(open, {
      kind: 'diary-day',
      recordKind: 'diary-entry',
      recordId: first.id,
      number,
      office: { id: office.id, name: office.name },
      facts: {
        number,
        station: fact(office.name),
        ...(district !== undefined && { district: fact(district.name) }),
        day,
        isDayOver: day < istDateOf(open.at),
        lines: lines.map((line) => lineFact(line, officers.get(line.enteredBy ?? ''))),
      },
    });
    open.mark({ recordKind: 'diary-entry', recordId: first.id, kind: 'diary.printed', content: { officeId: actor.officeId, day, lines: lines.length } });
    return ok(undefined);
  });
}

function lineFact(line: DiaryLine, officer: PostedOfficer | undefined): DiaryDayFacts['lines'][number] {
  const { number, at, kind, record, words, corrects, correctedBy } = line;
  return {
    number,
    at: at.toISOString(),
    kind: { en: diaryMessages('en').kinds[kind], hi: diaryMessages('hi').kinds[kind] },
    ...(record !== undefined && { recordNumber: record.number }),
    ...(words !== undefined && { words }),
    ...(corrects !== undefined && { corrects }),
    correctedBy: [...correctedBy],
    ...(officer !== undefined && { officer: { name: fact(officer.name), rank: fact(rankNames(officer.rank)) } }),
  };
}

function fact({ en, hi }: Localised): { en: string; hi?: string } {
  return hi === undefined ? { en } : { en, hi };
}
