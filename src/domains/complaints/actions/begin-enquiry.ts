import { istDateOf, addMs } from '../../../kernel/instant.ts';
import { startClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { enterDiary } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { deskTable } from '../model/complaint-states.ts';
import { clockOfEnquiry, type Enquiry } from '../model/enquiry.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { updateDesk, type ComplaintTables } from '../store/complaint-store.ts';
import { updateEnquiryStarted, type EnquiryTables } from '../store/enquiry-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { pauseDuties } from './fir-clock.ts';
import { tellInformant } from './tell-informant.ts';

/**
 * The enquiry begins, within the caller's act: a diary line, its own clock, the station's duties standing still, news to the person.
 * The way to the FIR stays open on every day of it.
 */
export async function beginEnquiry(deps: ComplaintDeps, act: Act, begun: { complaint: Complaint; enquiry: Pick<Enquiry, 'id' | 'basis' | 'askedOfficeId'> }): Promise<void> {
  const { complaint, enquiry } = begun;
  const step = stepOf(deskTable, complaint.deskState, 'start-enquiry');
  if (step === undefined) throw new Error(`Complaint ${complaint.number} cannot be enquired into any more`);
  const record = { recordKind: 'complaint', recordId: complaint.id } as const;
  await updateDesk(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, deskState: step.to, at: act.at });
  const line = await enterDiary(act, { officeId: complaint.officeId, kind: 'enquiry-begun', ...record, recordNumber: complaint.number });
  await updateEnquiryStarted(act.trx.$pickTables<EnquiryTables>(), { id: enquiry.id, at: act.at, diaryEntryId: line.id });
  await pauseDuties(act, complaint);
  const [clock] = await startClocks(act, deps.settings(), [{ kind: clockOfEnquiry({ ...enquiry, exceptional: undefined }), ...record, officeId: complaint.officeId }]);
  if (clock === undefined) throw new Error('An enquiry without its clock');
  // 24:00 belongs to the day that ends there.
  const day = istDateOf(addMs(clock.dueAt, -1));
  await tellInformant(act, complaint, { template: 'enquiry-until', values: { number: complaint.number, day } });
  act.mark({ ...record, kind: 'complaint.enquiry-begun', content: { basis: enquiry.basis, officeId: complaint.officeId, until: day } });
}
