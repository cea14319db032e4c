import type { FirId } from '../../../kernel/id.ts';
import type { OfficerActor } from '../../../kernel/actor.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { together } from '../../../platform/db/together.ts';
import { countDifferences, wordDifferences } from '../../../platform/text/word-differences.ts';
import { meetClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { SupervisionTables } from '../../../foundation/offices/index.ts';
import { firNumberText, ladderToTell, listDiaryEntriesOf, openTransfer, registerFir, type DiaryTables, type FirInput, type FirstInformationReport } from '../../cases/index.ts';
import type { BelongsElsewhere } from '../model/belongs-elsewhere.ts';
import type { Complaint } from '../model/complaint.ts';
import { publicationSignals } from '../model/publication-signals.ts';
import { answeredClocks } from '../model/complaint-clocks.ts';
import { deskTable, isUnreadByStation } from '../model/complaint-states.ts';
import { openCorrection } from '../model/typed-text.ts';
import { listCorrections, type TypedTextTables } from '../store/typed-text-store.ts';
import { mayRegister } from '../model/rules/urgent-without-signature.ts';
import { updateDesk, updateEscalation, type ComplaintTables } from '../store/complaint-store.ts';
import { beginTalkIfNeeded } from './begin-talk.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { endEnquiry } from './end-enquiry.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOthers } from './tell-others.ts';
import { onComplaint } from './on-complaint.ts';
import { complainedOf, officersOf, placesOf, signatureOf } from './fir-parts.ts';
import { placingOf } from './placing-of.ts';
import { recordingOf } from './recording-of.ts';

/**
 * Makes the FIR of a complaint in form IIF-1, with its free copy for informant and victim at once (L6).
 *
 * Refusals: `notFound`, `notAllowed`, `notReceived`, `alreadyDecided`, `notSigned` (L3; unless L3a's ground is stated), `correctionOpen` (C18: the person waits for an answer,
 * which the officer can give at once), `noSuchOfficer`, those of `recordingOf`
 * (L4, L5) and of `registerFir`. No classification of the sections refuses: the way to an FIR stays open (L8).
 * A place that belongs to another station makes it a Zero FIR, with its own number, and never refuses it (L12): `noSuchStation` and
 * `groundMissing` only ask to complete what was said about the other station.
 * NB: where the station had no woman officer to hear a woman (L4) the office above is told in the same act.
 * @see BNSS 2023 s.173
 */
export function registerFirFromComplaint(deps: ComplaintDeps, actor: OfficerActor, request: { number: string; input: FirInput; belongs?: BelongsElsewhere | undefined }): Promise<Result<{ firId: FirId; firNumber: string }>> {
  return onComplaint(deps, actor, { action: 'register-fir', number: request.number }, async (act, complaint) => {
    const step = stepOf(deskTable, complaint.deskState, 'register-fir');
    if (step === undefined) return refused({ code: 'wrong-state', reason: isUnreadByStation(complaint.deskState) ? 'notReceived' : 'alreadyDecided' });
    if (!mayRegister({ ...complaint, isUrgent: complaint.urgentGround !== undefined })) return refused({ code: 'law', reason: 'notSigned', rule: 'L3' });
    const [corrections, officers] = await together([listCorrections(act.trx.$pickTables<TypedTextTables>(), complaint.id), officersOf(act, actor, request.input.items.investigatingOfficerId)]);
    if (openCorrection(corrections) !== undefined) return refused({ code: 'wrong-state', reason: 'correctionOpen', fields: { firstInformation: 'correctionOpen' } });
    if (officers === undefined || officers.investigating.officeId !== complaint.officeId || !officers.investigating.takesFiles) return refused({ code: 'invalid', reason: 'noSuchOfficer', fields: { investigatingOfficerId: 'noSuchOfficer' } });
    const recorded = await recordingOf(act, { actor, complaint, input: request.input });
    if (!recorded.ok) return recorded;
    const placing = await placingOf(act, complaint, request.belongs);
    if (!placing.ok) return placing;
    const receipts = await listDiaryEntriesOf(act.trx.$pickTables<DiaryTables>(), { recordId: complaint.id, officeId: complaint.officeId });
    const receipt = receipts.find((entry) => entry.kind === 'portal-receipt' || entry.kind === 'counter-receipt');
    if (receipt === undefined) throw new Error(`Complaint ${complaint.number} has no diary line of its receipt`);
    const registered = await registerFir(act, {
      source: { id: complaint.id, number: complaint.number, officeId: complaint.officeId, receivedAt: complaint.filedAt, ...signatureOf(complaint), ...complainedOf(complaint), diary: receipt },
      places: await placesOf(act, complaint),
      officers,
      input: { ...request.input, items: { ...request.input.items, informationType: informationTypeOf(complaint), recording: recorded.value.recording } },
      publication: { settings: deps.settings(), signals: publicationSignals(complaint, deps.graveTriggers()) },
      placing: placing.value,
    });
    if (!registered.ok) return registered;
    const fir = registered.value;
    await endEnquiry(deps, act, { complaint, outcome: 'fir' });
    await updateDesk(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, deskState: step.to, at: act.at, firId: fir.id, holderId: officers.investigating.id });
    await meetClocks(act, { recordId: complaint.id, kinds: answeredClocks });
    await beginTalkIfNeeded(deps, act, { ...complaint, firId: fir.id });
    if (request.belongs !== undefined) await openTransfer(act, deps.settings(), { zero: fir, ...request.belongs });
    await tellInformant(act, complaint, { template: 'fir-registered', values: { number: complaint.number, firNumber: firNumberText(fir) } });
    await tellOthers(act, complaint);
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: fir.series === 'zero' ? 'complaint.zero-fir-registered' : 'complaint.fir-registered', content: { firId: fir.id, firNumber: firNumberText(fir), ...changedWords(complaint, fir) } });
    if (recorded.value.isWithoutWoman) await tellOfficeAbove(act, complaint, fir);
    return ok({ firId: fir.id, firNumber: firNumberText(fir) });
  });
}

/** Item 4 is a fact of the record: nobody types it. What is told at the counter is oral and written down there (L2). */
function informationTypeOf(complaint: Complaint): 'electronic' | 'oral' {
  return complaint.channel === 'counter' ? 'oral' : 'electronic';
}

/** How far item 12 differs from the complaint. The complaint itself never changes; the words stay where they are, the ledger counts. */
function changedWords(complaint: Complaint, fir: FirstInformationReport): { wordsRemoved: number; wordsAdded: number } {
  return countDifferences(wordDifferences(complaint.narrative, fir.items.firstInformation.text));
}

/** L4: no woman officer was there. The matter shows to the next office that is known, unless it does already. */
async function tellOfficeAbove(act: Act, complaint: Complaint, fir: FirstInformationReport): Promise<void> {
  const [above] = await ladderToTell(act.trx.$pickTables<SupervisionTables>(), { record: complaint, officeId: complaint.officeId, on: istDateOf(act.at) });
  if (above !== undefined && complaint.escalatedToOfficeId === undefined) await updateEscalation(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, officeId: above.id });
  act.mark({ recordKind: 'fir', recordId: fir.id, kind: 'fir.recorded-without-woman', content: { rule: 'L4', officeId: complaint.officeId, toOfficeId: complaint.escalatedToOfficeId ?? above?.id ?? null } });
}
