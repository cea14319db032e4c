import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { istDateOf } from '../../../../../kernel/instant.ts';
import { allOf, answered, followed, read, unread } from '../../../../../platform/db/reading.ts';
import { officersReading, type OfficerReadTables, type PostedOfficer } from '../../../../../foundation/identity/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintsVisibleTo } from '../../../model/complaint-policy.ts';
import type { CutOff } from '../../../model/cut-off.ts';
import type { DetachedPerson, RelatedPerson } from '../../../model/person.ts';
import type { ConnectedMode } from '../../../model/signature-mode.ts';
import { modesToRecord } from '../../../model/rules/signature-modes.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { cutOffsReading, type CutOffTables } from '../../../store/cut-off-store.ts';
import { detachedPersonsReading, personsReading, type PersonTables } from '../../../store/person-store.ts';
import { enabledModesReading, type SignatureModeTables } from '../../../store/signature-mode-store.ts';
import { recordReading, type ComplaintRecord } from '../../load-record.ts';
import { enquiryAskedReading, type EnquiryAsked } from './enquiry-asked.ts';
import { stationsToNameReading, type StationsToRoute } from './stations-for.ts';
import { withdrawalSeenReading, type WithdrawalSeen } from './withdrawal-seen.ts';

/** The record, and what only officers see of it or choose from. */
export interface OfficerRecord {
  readonly record: ComplaintRecord;
  /** Of the office that has it. */
  readonly officers: readonly PostedOfficer[];
  readonly persons: readonly RelatedPerson[];
  /** Who was taken off it. */
  readonly detached: readonly DetachedPerson[];
  /** Every time that the informant's reading was stopped, the oldest first. */
  readonly cutOffs: readonly CutOff[];
  /** Empty unless the officer may name the station. */
  readonly stations: StationsToRoute;
  /** In which the signature may be recorded here. */
  readonly signatureModes: readonly ConnectedMode[];
  /** What an officer who may permit the enquiry looks at; undefined for all others. */
  readonly enquiryAsked: EnquiryAsked | undefined;
  readonly withdrawal: WithdrawalSeen;
}

/** Undefined for an officer who may not see the complaint. */
export async function loadOfficerRecord(deps: ComplaintDeps, { actor, number }: { actor: OfficerActor; number: string }): Promise<OfficerRecord | undefined> {
  const { db } = deps;
  const complaint = await findComplaintByNumber(db.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(actor) });
  if (complaint === undefined) return undefined;
  const on = istDateOf(deps.clock());
  const seen = allOf({
    ofRecord: followed(recordReading(deps, complaint), (record) =>
      answered(allOf({ enquiryAsked: enquiryAskedReading(deps, { actor, record }), withdrawal: withdrawalSeenReading(deps, { actor, record }) }), (led) => ({ record, ...led })),
    ),
    officers: officersReading(db.$pickTables<OfficerReadTables>(), { officeId: complaint.officeId, on }),
    persons: personsReading(db.$pickTables<PersonTables>(), complaint.id),
    detached: detachedPersonsReading(db.$pickTables<PersonTables>(), complaint.id),
    cutOffs: cutOffsReading(db.$pickTables<CutOffTables>(), complaint.id),
    stations: stationsToNameReading(deps, { actor, complaint }),
    // What is signed is not signed again: nobody chooses a mode.
    enabledModes: complaint.signatureState === 'signed' ? unread([]) : enabledModesReading(db.$pickTables<SignatureModeTables>(), on),
  });
  const { ofRecord, enabledModes, ...others } = await read(db, seen);
  return { ...ofRecord, ...others, signatureModes: modesToRecord({ isOwnStation: actor.officeId === complaint.officeId, enabled: enabledModes }) };
}
