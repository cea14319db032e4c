import type { Actor } from '../../../kernel/actor.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { ActDeps } from '../../ledger/index.ts';
import { maySupervise } from '../model/ladder.ts';
import { isOpenOn } from '../model/managed-office.ts';
import { findManagedOffice, type ManagedOfficeTables } from '../store/managed-office-store.ts';
import { onOffice } from './on-office.ts';
import { writeRung } from './write-office.ts';

export interface LadderInput {
  readonly officeId: number;
  readonly supervisorId: number;
  readonly from: IstDate;
  /** The first day on which it is over; undefined: until somebody says otherwise. */
  readonly to: IstDate | undefined;
  readonly reason: string;
}

/**
 * Who supervises an office from a day on, or from a day to the day before another. The past and what comes behind stay (`withRung`).
 * Refusals: those of `onOffice`; `supervisorId` (no such office, or not open then), `ladderKind` (not a wider office), `to` (not after `from`).
 */
export function changeLadder(deps: ActDeps, actor: Actor, input: LadderInput): Promise<Result<void>> {
  return onOffice(deps, actor, { act: 'change-ladder', ...input }, async (open, office) => {
    const supervisor = await findManagedOffice(open.trx.$pickTables<ManagedOfficeTables>(), input.supervisorId);
    if (supervisor === undefined || !isOpenOn(supervisor, input.from)) return refused({ code: 'invalid', reason: 'supervisorId', fields: { supervisorId: 'supervisorId' } });
    if (!maySupervise(supervisor.kind, office.kind)) return refused({ code: 'invalid', reason: 'ladderKind', fields: { supervisorId: 'ladderKind' } });
    if (input.to !== undefined && input.to <= input.from) return refused({ code: 'invalid', reason: 'to', fields: { to: 'to' } });
    await writeRung(open, office, { supervisorId: supervisor.id, from: input.from, to: input.to, reason: input.reason });
    return ok(undefined);
  });
}
