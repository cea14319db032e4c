import type { OfficeId } from '../../../../kernel/id.ts';
import { cancelClocks, meetClocks, startClocks, type ClockKind, type DeadlineSettings } from '../../../../foundation/deadlines/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { investigatorsDuties } from '../../duties/model/fir-duty.ts';
import { firNumberText, type FirstInformationReport } from '../../fir/model/first-information-report.ts';
import { enterDiary } from '../../general-diary/actions/enter-diary.ts';
import type { DiaryKind } from '../../general-diary/model/diary-entry.ts';
import { moveTransfer, type Destination, type FirTransfer, type TransferMove } from '../model/transfer.ts';
import { insertTransfer, updateTransfer, type TransferTables } from '../store/transfer-store.ts';

/** The Zero FIR has a number; the day to send it to its own station begins (L12). Part of the caller's act. */
export async function openTransfer(act: Act, settings: DeadlineSettings, of: { zero: FirstInformationReport; destination: Destination; ground: string }): Promise<FirTransfer> {
  const { zero, destination, ground } = of;
  const opened: FirTransfer = {
    zeroFirId: zero.id,
    sourceId: zero.sourceId,
    aboutOfficeId: zero.aboutOfficeId,
    state: 'to-send',
    fromOfficeId: zero.officeId,
    destination,
    ground,
    sentAt: undefined,
    sentOutside: undefined,
    dispute: undefined,
    decision: undefined,
    acceptedAt: undefined,
    regularFirId: undefined,
  };
  await insertTransfer(act.trx.$pickTables<TransferTables>(), opened);
  await startClocks(act, settings, [{ kind: 'zero-fir.transfer', recordKind: 'complaint', recordId: zero.sourceId, officeId: zero.officeId }]);
  return opened;
}

/** The duty that ends with a move. Taking it over ends both: it may be one's own station that a dispute came back to. */
const ends = { send: 'zero-fir.transfer', 'send-outside': 'zero-fir.transfer', accept: 'zero-fir.accept', dispute: 'zero-fir.accept', decide: 'dispute.decide' } as const satisfies Record<TransferMove['action'], ClockKind>;

/**
 * Moves a Zero FIR on: state, clocks, and a diary line at each station concerned. Part of the caller's act, which holds the record
 * locked, has asked `transferRefusal`, tells the person and leaves the mark.
 *
 * @throws when the lifecycle does not allow the move now
 * NB: `accept` registers nothing: the caller has registered the regular FIR and names it.
 */
export async function moveZeroFir(act: Act, settings: DeadlineSettings, of: { zero: FirstInformationReport; transfer: FirTransfer; move: TransferMove }): Promise<FirTransfer> {
  const { zero, transfer, move } = of;
  const moved = moveTransfer(transfer, move);
  if (moved === undefined) throw new Error(`Zero FIR ${zero.id} is ${transfer.state}: ${move.action} was not asked for before`);
  await updateTransfer(act.trx.$pickTables<TransferTables>(), moved);
  await meetClocks(act, { recordId: zero.sourceId, kinds: [ends[move.action]] });
  // The police of another State investigate now: what they owe no office of ours can do.
  if (move.action === 'send-outside') await cancelClocks(act, { recordId: zero.sourceId, kinds: investigatorsDuties });
  const next = begins(moved);
  if (next !== undefined) await startClocks(act, settings, [{ ...next, recordKind: 'complaint', recordId: zero.sourceId }]);
  for (const line of diaryLines(moved)) await enterDiary(act, { ...line, recordKind: 'fir', recordId: zero.id, recordNumber: firNumberText(zero) });
  return moved;
}

function begins({ state, destination, dispute }: FirTransfer): { kind: ClockKind; officeId: OfficeId } | undefined {
  if ((state === 'sent' || state === 'settled') && destination.kind === 'station') return { kind: 'zero-fir.accept', officeId: destination.officeId };
  return state === 'disputed' && dispute !== undefined ? { kind: 'dispute.decide', officeId: dispute.deciderOfficeId } : undefined;
}

/** Both stations write down that it went and came. The regular FIR has its own line when it is registered. */
function diaryLines({ state, fromOfficeId, destination, dispute }: FirTransfer): { officeId: OfficeId; kind: DiaryKind }[] {
  const sent = { officeId: fromOfficeId, kind: 'zero-fir-sent' } as const;
  if (state === 'outside') return [sent];
  if (state === 'disputed') return dispute === undefined ? [] : [{ officeId: dispute.byOfficeId, kind: 'zero-fir-disputed' }];
  return (state === 'sent' || state === 'settled') && destination.kind === 'station' ? [sent, { officeId: destination.officeId, kind: 'zero-fir-received' }] : [];
}
