import type { OfficerActor } from '../../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import { newId } from '../../../../platform/crypto/ids.ts';
import { meetClocks } from '../../../../foundation/deadlines/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { firNumberText, type FirstInformationReport } from '../../fir/model/first-information-report.ts';
import { findFir, type FirTables } from '../../fir/store/fir-store.ts';
import { enterDiary } from '../../general-diary/actions/enter-diary.ts';
import type { DiaryKind } from '../../general-diary/model/diary-entry.ts';
import { faultsOfDeed, partsOf, type Deed, type TypedDeed } from '../model/duty-line.ts';
import { dutiesMet } from '../model/rules/duties-met.ts';
import { insertDutyLine, listDeeds, type DutyLineTables } from '../store/duty-line-store.ts';

/**
 * Writes down what the station did for a duty after the FIR, within the caller's act, and meets the clocks that it ends. A second time it is a
 * correction, which says why; the line before stays. Answers whether it was one. The clock counts until it is written down: nothing is dated back.
 *
 * Refusals: `invalid` with the fields of `faultsOfDeed`.
 * NB: the calling act has asked who may, holds the record locked and tells the persons. The diary has the number and no word of what it is about.
 */
export async function recordDeed(act: Act, of: { readonly fir: FirstInformationReport; readonly by: OfficerActor; readonly typed: TypedDeed }): Promise<Result<{ isCorrection: boolean }>> {
  const { fir, by, typed } = of;
  const db = act.trx.$pickTables<DutyLineTables>();
  const before = await listDeeds(db, fir.sourceId);
  const isCorrection = before.includes(typed.deed);
  // Of an FIR that was a Zero FIR, the station that registered that one may have done it.
  const first = fir.zeroFirId === undefined ? fir : ((await findFir(act.trx.$pickTables<FirTables>(), fir.zeroFirId)) ?? fir);
  const { doneAt } = typed;
  const parts = partsOf[typed.deed];
  const fields = faultsOfDeed(typed, { receivedAt: first.receivedAt, registeredAt: first.registeredAt, now: act.at, isCorrection });
  if (doneAt === undefined || Object.keys(fields).length > 0) return refused({ code: 'invalid', reason: 'invalid', fields });
  await insertDutyLine(db, {
    id: newId(),
    firId: fir.id,
    sourceId: fir.sourceId,
    deed: typed.deed,
    doneAt,
    addressee: parts.includes('addressee') ? typed.addressee.trim() : '',
    letterNumber: parts.includes('letterNumber') ? typed.letterNumber.trim() : '',
    way: parts.includes('way') ? typed.way : undefined,
    reportKind: parts.includes('reportKind') ? typed.reportKind : undefined,
    reason: isCorrection ? typed.reason.trim() : undefined,
    officeId: fir.officeId,
    recordedBy: by.officerId,
    recordedAt: act.at,
  });
  await meetClocks(act, { recordId: fir.sourceId, kinds: dutiesMet([...before, typed.deed]) });
  await enterDiary(act, { officeId: fir.officeId, kind: diaryKinds[typed.deed], recordKind: 'fir', recordId: fir.id, recordNumber: firNumberText(fir) });
  act.mark({ recordKind: 'fir', recordId: fir.id, kind: isCorrection ? 'fir.duty-corrected' : 'fir.duty-recorded', content: { deed: typed.deed, officeId: fir.officeId, doneAt: doneAt.toISOString() } });
  return ok({ isCorrection });
}

/** The printed diary of a day can be read by many: it does not say which authority, because that says what the matter is about. */
const diaryKinds = { 'committee-told': 'authority-told', 'special-court-told': 'authority-told', 'child-found': 'search-ended', 'child-handed-over': 'handed-over-to-unit', 'police-report-sent': 'police-report-sent' } as const satisfies Record<Deed, DiaryKind>;
