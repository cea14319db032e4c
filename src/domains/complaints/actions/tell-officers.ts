import type { OfficerRole } from '../../../kernel/actor.ts';
import type { OfficeId, OfficerId } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { clockRuleOf, type ClockKind, type Duty } from '../../../foundation/deadlines/index.ts';
import { listOfficersToTell, type OfficersToTellTables } from '../../../foundation/identity/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { queueMessage } from '../../../foundation/notifications/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { dutyWordOf } from '../model/complaint-clocks.ts';
import { headRoles } from '../model/office-heads.ts';

interface DutyMessage {
  readonly complaint: Complaint;
  readonly clockKind: ClockKind;
  readonly template: 'duty-due' | 'duty-late';
}

type Whom = { readonly officeId: OfficeId } & ({ readonly roles: readonly OfficerRole[] } | { readonly officerId: OfficerId });

/**
 * Queues a message to officers within the act: number and duty in neutral words, each in the officer's language. Nobody whose
 * number is not known is told; the desk shows it all the same.
 */
export async function tellOfficers(act: Act, whom: Whom, { complaint, clockKind, template }: DutyMessage): Promise<void> {
  const duty = dutyWordOf[clockKind];
  if (duty === undefined) return;
  const officers = await listOfficersToTell(act.trx.$pickTables<OfficersToTellTables>(), { ...whom, on: istDateOf(act.at) });
  for (const { mobile, lang } of officers) await queueMessage(act, { to: { mobile }, lang, template, values: { number: complaint.number, duty }, recordId: complaint.id });
}

/** Those who owe the duty at the office that has the clock: the named officer where it is the investigator's, else by role. */
export async function tellWhoMustAct(act: Act, { officeId, ...message }: DutyMessage & { readonly officeId: OfficeId }): Promise<void> {
  const { whoMustAct } = clockRuleOf(message.clockKind);
  const { holderId } = message.complaint;
  const isHolders = whoMustAct === 'investigating-officer' && holderId !== undefined;
  const roles = officeId === message.complaint.aboveOfficeId ? [...rolesOf[whoMustAct], ...headRoles] : rolesOf[whoMustAct];
  await tellOfficers(act, isHolders ? { officeId, officerId: holderId } : { officeId, roles }, message);
}

/** A grave matter goes to the duty officer and the officer in charge at once (5.0). Without a named investigator it is the SHO's to name one. */
const rolesOf = {
  informant: [],
  'duty-officer': ['duty-officer', 'sho'],
  sho: ['sho'],
  'receiving-sho': ['sho'],
  'investigating-officer': ['sho'],
  'district-desk': ['duty-officer', 'sp'],
  sp: ['sp'],
} as const satisfies Record<Duty, readonly OfficerRole[]>;
