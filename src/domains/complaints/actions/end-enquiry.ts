import { meetClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import type { EnquiryOutcome } from '../model/enquiry.ts';
import { updateEnquiryOffice, type ComplaintTables } from '../store/complaint-store.ts';
import { findEnquiry, updateEnquiryEnded, type EnquiryTables } from '../store/enquiry-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { resumeDuties } from './fir-clock.ts';

/**
 * Whatever is decided ends the enquiry that runs, or the request that nobody has answered yet. Within the caller's act, before it meets
 * the station's duties: they run on from where they stood. Answers whether an enquiry was running. Nothing to do for most complaints.
 */
export async function endEnquiry(deps: ComplaintDeps, act: Act, ended: { complaint: Complaint; outcome: EnquiryOutcome }): Promise<boolean> {
  const { complaint, outcome } = ended;
  const wasRunning = complaint.deskState === 'under-enquiry';
  if (!wasRunning && complaint.enquiryOfficeId === undefined) return false;
  const db = act.trx.$pickTables<EnquiryTables>();
  const enquiry = await findEnquiry(db, complaint);
  if (enquiry?.state === 'running' || enquiry?.state === 'asked') await updateEnquiryEnded(db, { id: enquiry.id, at: act.at, outcome });
  await updateEnquiryOffice(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, officeId: null });
  if (!wasRunning) return false;
  await resumeDuties(deps, act, complaint);
  await meetClocks(act, { recordId: complaint.id, kinds: ['enquiry.finish', 'enquiry.disclosure', 'enquiry.exceptional'] });
  return true;
}
