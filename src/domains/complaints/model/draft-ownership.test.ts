import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../kernel/actor.ts';
import type { CitizenId } from '../../../kernel/id.ts';
import { instantOf } from '../../../kernel/instant.ts';
import { draftKeptUntil, draftsOverBefore, ownershipOf } from './draft-ownership.ts';

const citizen = (id: string): Actor => ({ kind: 'citizen', citizenId: id as CitizenId });
const guest: Actor = { kind: 'guest' };
const numbers: Readonly<Record<string, string>> = { phulmati: '6000012345', ramu: '6000054321' };

describe('whose draft it is', () => {
  it('a guest goes on with what no citizen has', () => {
    expect(ownershipOf({ citizenId: undefined, answers: {} }, guest, undefined)).toBe('own');
    expect(ownershipOf({ citizenId: 'ramu' as CitizenId, answers: {} }, guest, undefined)).toBe('somebody-elses');
  });
  it('the number typed in it, once confirmed, makes it the citizen’s; another number asks first', () => {
    const draft = { citizenId: undefined, answers: { mobile: '6000012345' } };
    expect(ownershipOf(draft, citizen('phulmati'), '6000012345')).toBe('becomes-own');
    expect(ownershipOf(draft, citizen('ramu'), '6000054321')).toBe('asked-first');
    expect(ownershipOf({ citizenId: undefined, answers: {} }, citizen('ramu'), '6000054321')).toBe('asked-first');
  });
  it('whoever comes in whatever order, a draft has one citizen and never another', () => {
    const actors = fc.constantFrom('guest', 'phulmati', 'ramu');
    fc.assert(
      fc.property(fc.array(actors), fc.constantFrom('6000012345', '6000054321', undefined), (visits, mobile) => {
        let citizenId: CitizenId | undefined;
        const owners = new Set<CitizenId>();
        for (const visit of visits) {
          const actor = visit === 'guest' ? guest : citizen(visit);
          const ownership = ownershipOf({ citizenId, answers: { mobile } }, actor, numbers[visit]);
          if (ownership === 'becomes-own') owners.add((citizenId = visit as CitizenId));
          if (citizenId !== undefined) expect(ownership === 'somebody-elses').toBe(visit !== citizenId);
        }
        expect(owners.size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('how long it is kept (L48)', () => {
  it('thirty days from the last answer, not a moment less', () => {
    const updatedAt = instantOf('2026-11-01T10:00:00+05:30');
    expect(draftKeptUntil(updatedAt, 30)).toEqual(instantOf('2026-12-01T10:00:00+05:30'));
    expect(updatedAt < draftsOverBefore(instantOf('2026-12-01T10:00:00+05:30'), 30)).toBe(false);
    expect(updatedAt < draftsOverBefore(instantOf('2026-12-01T10:00:01+05:30'), 30)).toBe(true);
  });
});
