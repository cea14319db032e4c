import { describe, expect, it } from 'vitest';
import { officerRoles, type Actor, type OfficerRole } from '../../../../kernel/actor.ts';
import type { CitizenId, OfficerId } from '../../../../kernel/id.ts';
import { instantOf } from '../../../../kernel/instant.ts';
import { aTransfer, offices } from '../../testing/a-transfer.ts';
import { mayTransfer, transferRefusal } from './transfer-policy.ts';
import { transferActions, transferStates, type TransferAction, type TransferState } from './transfer-states.ts';

type Relation = 'registering' | 'receiving' | 'deciding' | 'uninvolved';
const relations: readonly Relation[] = ['registering', 'receiving', 'deciding', 'uninvolved'];
const places = ['inside', 'outside'] as const;
type Place = (typeof places)[number];

/** Written from lifecycle 5.3, not from the code: who may do it, standing where, in which states, for a place where. */
const expectations: Readonly<Record<TransferAction, { readonly roles: readonly OfficerRole[]; readonly at: Relation; readonly states: readonly TransferState[]; readonly place: Place }>> = {
  send: { roles: ['sho'], at: 'registering', states: ['to-send'], place: 'inside' },
  'send-outside': { roles: ['sho'], at: 'registering', states: ['to-send'], place: 'outside' },
  accept: { roles: ['sho'], at: 'receiving', states: ['sent', 'settled'], place: 'inside' },
  dispute: { roles: ['sho'], at: 'receiving', states: ['sent'], place: 'inside' },
  decide: { roles: ['sp', 'dig', 'headquarters'], at: 'deciding', states: ['disputed'], place: 'inside' },
};

const transferIn = (state: TransferState, place: Place) =>
  aTransfer({
    state,
    ...(place === 'outside' && { destination: { kind: 'outside', state: 'Jharkhand', station: 'Dumka' } }),
    dispute: { ground: 'not ours', byOfficeId: offices.receiving, at: instantOf('2026-11-24T10:00:00+05:30'), deciderOfficeId: offices.deciding },
  });
const officer = (role: OfficerRole, relation: Relation): Actor => ({ kind: 'officer', officerId: 'o' as OfficerId, role, rank: 'inspector', officeId: offices[relation], districtCode: undefined });

describe.each(transferActions)('who may %s', (action) => {
  const { roles, at, states, place: expectedPlace } = expectations[action];
  it.each(officerRoles)('as %s, by where the office stands, the state and the place', (role) => {
    for (const relation of relations) {
      for (const state of transferStates) {
        for (const place of places) {
          const expected = roles.includes(role) && relation === at && states.includes(state) && place === expectedPlace;
          expect(mayTransfer(officer(role, relation), action, transferIn(state, place)), `${relation}, ${state}, ${place}`).toBe(expected);
          expect(mayTransfer(officer(role, relation), action, { ...transferIn(state, place), aboutOfficeId: offices[relation] }), `${relation}, ${state}, ${place}, about that office`).toBe(false);
        }
      }
    }
  });
  it('nobody who is no officer', () => {
    const others: readonly Actor[] = [{ kind: 'guest' }, { kind: 'citizen', citizenId: 'x' as CitizenId }, { kind: 'system', name: 'clock' }];
    for (const actor of others) for (const state of transferStates) expect(mayTransfer(actor, action, transferIn(state, 'inside'))).toBe(false);
  });
});

it('a state that does not allow it is said before the role is', () => {
  expect(transferRefusal(officer('sho', 'receiving'), 'accept', transferIn('accepted', 'inside'))).toMatchObject({ code: 'wrong-state', reason: 'transferState' });
  expect(transferRefusal(officer('duty-officer', 'receiving'), 'accept', transferIn('sent', 'inside'))).toMatchObject({ code: 'not-allowed', reason: 'notAllowed' });
});
