import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { findBlock, findDistrict, type GeographyTables } from '../../../foundation/geography/index.ts';
import { findOfficer, type OfficerReadTables } from '../../../foundation/identity/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { findOffice, type OfficeTables } from '../../../foundation/offices/index.ts';
import type { ComplainedOf, FirOfficers, FirPlaces, FirSource } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';

/** Item 14: how and where it was signed, as the record has it; or that it was not (L3a). */
export function signatureOf({ signatureMode = 'physical-at-station', signedAt, signedOfficeId }: Complaint): Pick<FirSource, 'signedAt' | 'signatureMode' | 'signedOfficeId'> {
  return { signedAt, signedOfficeId, signatureMode: signedAt === undefined ? 'unsigned-urgent' : signatureMode };
}

/** Who must not be told of the FIR, and who does what the SP would do (5.1). */
export function complainedOf({ aboutOfficeId, aboveOfficeId }: Complaint): ComplainedOf {
  return { aboutOfficeId, aboveOfficeId };
}

/** Undefined when one of them holds no posting today. */
export async function officersOf(act: Act, actor: OfficerActor, investigatorId: OfficerId): Promise<FirOfficers | undefined> {
  const db = act.trx.$pickTables<OfficerReadTables>();
  const on = istDateOf(act.at);
  const [inCharge, investigating] = [await findOfficer(db, { id: actor.officerId, on }), await findOfficer(db, { id: investigatorId, on })];
  return inCharge === undefined || investigating === undefined ? undefined : { inCharge, investigating };
}

/** Station and district of the form's head. */
export async function placesOf(act: Act, complaint: Pick<Complaint, 'number' | 'officeId' | 'districtCode' | 'blockCode' | 'signedOfficeId'>): Promise<FirPlaces> {
  const office = await findOffice(act.trx.$pickTables<OfficeTables>(), complaint.officeId);
  const district = await findDistrict(act.trx.$pickTables<GeographyTables>(), complaint.districtCode);
  const block = complaint.blockCode === undefined ? undefined : await findBlock(act.trx.$pickTables<GeographyTables>(), complaint.blockCode);
  if (office === undefined || district === undefined) throw new Error(`Complaint ${complaint.number} lies at an office or district that is not there`);
  const signed = complaint.signedOfficeId === undefined ? undefined : await findOffice(act.trx.$pickTables<OfficeTables>(), complaint.signedOfficeId);
  return { station: { id: office.id, name: office.name }, district: district.name, block: block?.name, signed: signed?.name };
}
