import type { Actor } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import { istDateOf, type IstDate } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Localised } from '../../../kernel/text.ts';
import { findDistrict, type GeographyTables } from '../../geography/index.ts';
import { act, type Act, type ActDeps } from '../../ledger/index.ts';
import { maySupervise } from '../model/ladder.ts';
import { isOfDistrict, isOfficeName, isOfficePhone, isOpenOn, isReason } from '../model/managed-office.ts';
import { mayManageOffices } from '../model/office-policy.ts';
import type { OfficeKind } from '../model/office.ts';
import { findManagedOffice, updateClosing, type ManagedOfficeTables } from '../store/managed-office-store.ts';
import { hasOfficesBelow, type SupervisionTables } from '../store/supervision-store.ts';
import { townKeysOf } from './load-offices.ts';
import { keepChange, onOffice } from './on-office.ts';
import { writeNewOffice } from './write-office.ts';

/** Services above this ring keep people and records at offices: they say whether one can be closed. */
export interface ClosingDeps extends ActDeps {
  /** Whether officers are posted at the office on that day, or open records lie there. */
  readonly isInUse: (open: Act, of: { officeId: OfficeId; on: IstDate }) => Promise<boolean>;
}

/**
 * From a day on the office is offered to nobody and supervises nobody; what was written about it stays. First its officers, its open
 * records and the offices below go elsewhere: nothing may be left behind without an office.
 * Refusals: those of `onOffice`; `closedAlready`, `closingDay` (a day that is over), `headquartersStays`, `officeSupervises`, `officeInUse`.
 */
export function closeOffice(deps: ClosingDeps, actor: Actor, input: { officeId: number; on: IstDate; reason: string }): Promise<Result<void>> {
  return onOffice(deps, actor, { act: 'close', ...input }, async (open, office) => {
    if (office.closedOn !== undefined) return refused({ code: 'wrong-state', reason: 'closedAlready' });
    if (office.kind === 'headquarters') return refused({ code: 'conflict', reason: 'headquartersStays' });
    if (input.on < istDateOf(open.at)) return refused({ code: 'invalid', reason: 'closingDay', fields: { on: 'closingDay' } });
    if (await hasOfficesBelow(open.trx.$pickTables<SupervisionTables>(), { officeId: office.id, on: input.on })) return refused({ code: 'conflict', reason: 'officeSupervises' });
    if (await deps.isInUse(open, { officeId: office.id, on: input.on })) return refused({ code: 'conflict', reason: 'officeInUse' });
    await updateClosing(open.trx.$pickTables<ManagedOfficeTables>(), { id: office.id, closedOn: input.on });
    await keepChange(open, office, { field: 'closing', before: undefined, after: input.on, reason: input.reason });
    return ok(undefined);
  });
}

/**
 * A closing that was wrong, or is over.
 * Refusals: those of `onOffice`; `notClosed`.
 */
export function reopenOffice(deps: ActDeps, actor: Actor, input: { officeId: number; reason: string }): Promise<Result<void>> {
  return onOffice(deps, actor, { act: 'reopen', ...input }, async (open, office) => {
    if (office.closedOn === undefined) return refused({ code: 'wrong-state', reason: 'notClosed' });
    await updateClosing(open.trx.$pickTables<ManagedOfficeTables>(), { id: office.id, closedOn: undefined });
    await keepChange(open, office, { field: 'closing', before: office.closedOn, after: undefined, reason: input.reason });
    return ok(undefined);
  });
}

export interface OpenOffice {
  readonly kind: OfficeKind;
  readonly name: Localised;
  /** Undefined above the districts. */
  readonly districtCode: number | undefined;
  readonly phone: string;
  readonly supervisorId: number;
  readonly from: IstDate;
  readonly reason: string;
}

/**
 * A new office with its first rung, from a day on.
 * Refusals: `notAllowed`, `reason`, `kind` (headquarters), `nameEn`, `nameHi`, `districtCode` (unknown, or missing where the kind has one),
 * `phone`, `supervisorId`, `ladderKind`.
 */
export function openOffice(deps: ActDeps, actor: Actor, input: OpenOffice): Promise<Result<{ id: OfficeId }>> {
  return act(deps, actor, 'office.open', async (open) => {
    if (!mayManageOffices(actor)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
    const db = open.trx.$pickTables<ManagedOfficeTables>();
    const district = input.districtCode === undefined ? undefined : await findDistrict(open.trx.$pickTables<GeographyTables>(), input.districtCode);
    const supervisor = await findManagedOffice(db, input.supervisorId);
    const fault = faultOf(input, { isDistrictKnown: district !== undefined, isSupervisorThere: supervisor !== undefined && isOpenOn(supervisor, input.from) });
    if (fault !== undefined) return refused({ code: 'invalid', reason: fault, fields: { [fault]: fault } });
    if (supervisor === undefined || !maySupervise(supervisor.kind, input.kind)) return refused({ code: 'invalid', reason: 'ladderKind', fields: { supervisorId: 'ladderKind' } });
    const { kind, name, phone, from, reason } = input;
    const townKeys = await townKeysOf(open.trx.$pickTables<GeographyTables>());
    const office = await writeNewOffice(open, { kind, name, districtCode: district?.code, phone: phone === '' ? undefined : phone, supervisorId: supervisor.id, from, to: undefined, reason, townKeys });
    return ok({ id: office.id });
  });
}

/** The first thing that is not right, as the name of its field. */
function faultOf(input: OpenOffice, known: { isDistrictKnown: boolean; isSupervisorThere: boolean }): 'kind' | 'nameEn' | 'nameHi' | 'districtCode' | 'phone' | 'supervisorId' | 'reason' | undefined {
  const { kind, name, districtCode, phone } = input;
  if (kind === 'headquarters') return 'kind';
  if (!isOfficeName(name.en)) return 'nameEn';
  if (name.hi !== undefined && !isOfficeName(name.hi)) return 'nameHi';
  if (districtCode === undefined ? isOfDistrict(kind) : !known.isDistrictKnown) return 'districtCode';
  if (phone !== '' && !isOfficePhone(phone)) return 'phone';
  if (!known.isSupervisorThere) return 'supervisorId';
  return isReason(input.reason) ? undefined : 'reason';
}
