import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { moveClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { getOffices, type OfficeTables } from '../../../foundation/offices/index.ts';
import { firNumberText, listDiaryEntriesOf, moveZeroFir, registerFir, type DiaryEntry, type DiaryTables, type FirInput, type FirstInformationReport } from '../../cases/index.ts';
import { mayHoldComplaint } from '../model/holder.ts';
import { publicationSignals } from '../model/publication-signals.ts';
import { updateDesk, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { complainedOf, officersOf, placesOf, signatureOf } from './fir-parts.ts';
import { onTransfer } from './on-transfer.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOthers } from './tell-others.ts';

/**
 * The station of the place takes the Zero FIR over: a regular FIR with the next number of its own year, the same items, the link
 * kept, a new free copy (L6); the person is told both numbers (L12). From now on this station holds the record.
 * Refusals: those of `onTransfer`; `noSuchOfficer` (nobody of this station who may hold files).
 */
export function acceptZeroFir(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; investigatingOfficerId: OfficerId }): Promise<Result<{ firNumber: string }>> {
  return onTransfer(deps, actor, { action: 'accept', number: input.number }, async (act, { complaint, transfer, zero }) => {
    const officers = await officersOf(act, actor, input.investigatingOfficerId);
    if (officers === undefined || officers.investigating.officeId !== actor.officeId || !officers.investigating.takesFiles || !mayHoldComplaint(officers.investigating.rank)) return refused({ code: 'invalid', reason: 'noSuchOfficer', fields: { investigatingOfficerId: 'noSuchOfficer' } });
    const [registering, here] = await getOffices(act.trx.$pickTables<OfficeTables>(), [...new Set([transfer.fromOfficeId, actor.officeId])]);
    if (registering === undefined) throw new Error(`Zero FIR ${zero.id} comes from no office`);
    const districtCode = (here ?? registering).districtCode ?? complaint.districtCode;
    const receipt = await receiptOf(act, zero, actor);
    const registered = await registerFir(act, {
      source: { id: complaint.id, number: complaint.number, officeId: actor.officeId, receivedAt: receipt.at, ...signatureOf(complaint), ...complainedOf(complaint), diary: receipt },
      places: await placesOf(act, { ...complaint, officeId: actor.officeId, districtCode, ...(districtCode !== complaint.districtCode && { blockCode: undefined }) }),
      officers,
      input: inputOf(zero, input.investigatingOfficerId),
      placing: { series: 'from-zero', zero, station: registering.name },
      publication: { settings: deps.settings(), signals: publicationSignals(complaint, deps.graveTriggers()) },
    });
    if (!registered.ok) return registered;
    const fir = registered.value;
    await moveZeroFir(act, deps.settings(), { zero, transfer, move: { action: 'accept', at: act.at, regularFirId: fir.id } });
    await updateDesk(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, deskState: complaint.deskState, at: act.at, officeId: actor.officeId, districtCode, firId: fir.id, holderId: officers.investigating.id });
    await moveClocks(act, { recordId: complaint.id, officeId: actor.officeId });
    const [zeroNumber, firNumber] = [firNumberText(zero), firNumberText(fir)];
    await tellInformant(act, complaint, { template: 'zero-fir-accepted', values: { zeroNumber, firNumber } });
    await tellOthers(act, complaint);
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.zero-fir-accepted', content: { officeId: actor.officeId, fromOfficeId: transfer.fromOfficeId, firId: fir.id, firNumber, zeroNumber } });
    return ok({ firNumber });
  });
}

/** The line of this station's diary that says when the Zero FIR came: IIF-1 item 3c. */
async function receiptOf(act: Act, zero: FirstInformationReport, { officeId }: OfficerActor): Promise<DiaryEntry> {
  const lines = await listDiaryEntriesOf(act.trx.$pickTables<DiaryTables>(), { recordId: zero.id, officeId });
  const receipt = lines.findLast((line) => line.kind === 'zero-fir-received');
  if (receipt === undefined) throw new Error(`Zero FIR ${zero.id} has no diary line of its receipt at office ${officeId}`);
  return receipt;
}

/** The same items; only who investigates is another, and the place lies within the limits of this station. */
function inputOf(zero: FirstInformationReport, investigatingOfficerId: OfficerId): FirInput {
  const { outside: _elsewhere, ...place } = zero.items.place;
  return { occurredFrom: zero.occurredFrom, occurredTo: zero.occurredTo, sections: zero.sections, items: { ...zero.items, place, investigatingOfficerId } };
}
