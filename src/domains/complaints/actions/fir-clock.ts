import { listClocksOf, pauseClock, resumeClock, startClocks, type Clock, type ClockKind, type ClockTables } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

/** What the station owes the person, and what stands still while an enquiry before the FIR runs (BNSS s.173(3)). */
const stationDuties: readonly ClockKind[] = ['complaint.decide', 'complaint.register-fir'];

/** The hours to the FIR of signed information that is cognizable (5.0), unless they run already. */
export async function runFirClock(deps: ComplaintDeps, act: Act, complaint: Pick<Complaint, 'id' | 'officeId' | 'signatureState'>): Promise<void> {
  if (complaint.signatureState !== 'signed') return;
  const open = await openClocks(act, complaint);
  if (open.some((clock) => clock.kind === 'complaint.register-fir')) return;
  await startClocks(act, deps.settings(), [{ kind: 'complaint.register-fir', recordKind: 'complaint', recordId: complaint.id, officeId: complaint.officeId }]);
}

export async function pauseDuties(act: Act, complaint: Pick<Complaint, 'id'>): Promise<void> {
  for (const clock of await openClocks(act, complaint)) if (stationDuties.includes(clock.kind) && clock.pausedAt === undefined) await pauseClock(act, { recordId: complaint.id, kind: clock.kind });
}

export async function resumeDuties(deps: ComplaintDeps, act: Act, complaint: Pick<Complaint, 'id'>): Promise<void> {
  for (const clock of await openClocks(act, complaint)) if (clock.pausedAt !== undefined && stationDuties.includes(clock.kind)) await resumeClock(act, deps.settings(), { recordId: complaint.id, kind: clock.kind });
}

async function openClocks(act: Act, complaint: Pick<Complaint, 'id'>): Promise<Clock[]> {
  const clocks = await listClocksOf(act.trx.$pickTables<ClockTables>(), complaint.id);
  return clocks.filter((clock) => clock.metAt === undefined && clock.lapsedAt === undefined);
}
