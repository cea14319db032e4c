import type { OfficerActor } from '../../../kernel/actor.ts';
import { addMs, isBefore, istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { cancelClocks, listClocksOf, startClocks, type ClockTables } from '../../../foundation/deadlines/index.ts';
import { enterDiary } from '../../cases/index.ts';
import { findEnquiry, updateEnquiryExceptional, type EnquiryTables } from '../store/enquiry-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';

const SHORTEST_GROUND_LETTERS = 10;

/**
 * A supervising officer records that the case is exceptional: the enquiry in a category has six weeks from its beginning, in the place
 * of fifteen days (L8). The reasons stand behind a line of the station's diary; the person is told the new day.
 *
 * Refusals: `notFound`, `notAllowed`, `noExceptionHere` (nothing runs, or it runs by permission, L7), `exceptionalAlready`,
 * `enquiryOver` (what is late stays late), `groundMissing`.
 */
export function extendEnquiry(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; ground: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'extend-enquiry', number: input.number }, async (act, complaint) => {
    const db = act.trx.$pickTables<EnquiryTables>();
    const enquiry = await findEnquiry(db, complaint);
    if (enquiry?.state !== 'running' || enquiry.startedAt === undefined || enquiry.basis === 'permission') return refused({ code: 'law', reason: 'noExceptionHere', rule: 'L8' });
    if (enquiry.exceptional !== undefined) return refused({ code: 'wrong-state', reason: 'exceptionalAlready' });
    const running = (await listClocksOf(act.trx.$pickTables<ClockTables>(), complaint.id)).find(({ kind, metAt }) => kind === 'enquiry.disclosure' && metAt === undefined);
    if (running === undefined || !isBefore(act.at, running.dueAt)) return refused({ code: 'law', reason: 'enquiryOver', rule: 'L8' });
    const ground = input.ground.trim();
    if (ground.length < SHORTEST_GROUND_LETTERS || ground.length > 2_000) return refused({ code: 'invalid', reason: 'groundMissing', fields: { exceptionalGround: 'groundMissing' } });
    const record = { recordKind: 'complaint', recordId: complaint.id } as const;
    const line = await enterDiary(act, { officeId: complaint.officeId, kind: 'enquiry-extended', ...record, recordNumber: complaint.number });
    await updateEnquiryExceptional(db, { id: enquiry.id, ground, by: actor.officerId, at: act.at, diaryEntryId: line.id });
    await cancelClocks(act, { recordId: complaint.id, kinds: ['enquiry.disclosure'] });
    const [clock] = await startClocks(act, deps.settings(), [{ kind: 'enquiry.exceptional', ...record, officeId: complaint.officeId, startedAt: enquiry.startedAt }]);
    if (clock === undefined) throw new Error('An exceptional enquiry without its clock');
    // 24:00 belongs to the day that ends there.
    const day = istDateOf(addMs(clock.dueAt, -1));
    await tellInformant(act, complaint, { template: 'enquiry-until', values: { number: complaint.number, day } });
    act.mark({ ...record, kind: 'complaint.enquiry-extended', content: { officeId: actor.officeId, rank: actor.rank, until: day } });
    return ok(undefined);
  });
}
