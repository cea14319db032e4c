import type { OfficerActor } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficeId } from '../../../kernel/id.ts';
import { istDate } from '../../../kernel/instant.ts';
import { ok } from '../../../kernel/result.ts';
import { act, type ActDeps } from '../../ledger/index.ts';
import { createOfficer } from '../actions/create-officer.ts';
import { hashPassword } from '../actions/begin-sign-in.ts';
import type { NewOfficer } from '../model/new-officer.ts';

export const testPassword = 'correct horse battery staple';
const passwordHash = hashPassword(testPassword);

export type OfficerOverrides = Partial<Omit<NewOfficer, 'posting'>> & { readonly posting?: Partial<NewOfficer['posting']> };

let count = 0;

/** Creates an officer posted at Jokihat unless said otherwise, and answers the actor. */
export async function anOfficer(deps: ActDeps, overrides: OfficerOverrides = {}): Promise<OfficerActor> {
  count += 1;
  const officer: NewOfficer = {
    login: `officer${count}`,
    name: { en: 'Test Officer', hi: 'परीक्षण अधिकारी' },
    gender: 'woman',
    passwordHash: await passwordHash,
    isDemo: false,
    ...overrides,
    posting: { officeId: 1006 as OfficeId, role: 'sho', rank: 'inspector', from: istDate('2026-01-01'), ...overrides.posting },
  };
  const created = await act(deps, { kind: 'system', name: 'test' }, 'officer.create', async (open) => ok(await createOfficer(open, officer)));
  if (!created.ok) throw new Error(created.refusal.reason);
  const { officeId, role, rank } = officer.posting;
  return { kind: 'officer', officerId: created.value, officeId, role, rank, districtCode: 188 as DistrictCode };
}
