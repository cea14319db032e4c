import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../kernel/instant.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { complaintNatures } from './complaint-nature.ts';
import { deskStates } from './complaint-states.ts';
import { asksTalkFirst, canBeWithdrawn, maySpeakWith, shownWithdrawal, withdrawalActions, withdrawalTable, type WithdrawalState } from './withdrawal.ts';

const effectAt = instantOf('2026-11-27T10:00:00+05:30');
const asked = { effectAt, needsTalk: false, inForceSince: undefined };

describe('the withdrawal track (5.0)', () => {
  it('ends once, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...withdrawalActions)), (presses) => {
        const states = presses.reduce((path, action) => [...path, stepOf(withdrawalTable, path.at(-1) ?? 'asked', action)?.to ?? path.at(-1) ?? 'asked'], ['asked'] as WithdrawalState[]);
        expect(new Set(states).size).toBeLessThanOrEqual(2);
      }),
    );
  });
  it('is open for everything that has not ended without an FIR, also for an FIR', () => {
    expect(deskStates.filter((state) => !canBeWithdrawn(state))).toEqual(['ncr-issued', 'closed']);
  });
});

describe('who speaks with the person first (5.0)', () => {
  it('is asked in family, sexual and SC/ST matters, about the police, and in every grave one', () => {
    expect(complaintNatures.filter((nature) => asksTalkFirst({ nature, urgency: 'normal' }))).toEqual(['harassment', 'domestic', 'women', 'scst', 'senior', 'police']);
    for (const nature of complaintNatures) expect(asksTalkFirst({ nature, urgency: 'grave' }), nature).toBe(true);
  });
  it('is a woman officer, or somebody of another station; a man of the same station is not', () => {
    const complaint = { officeId: 1006 as OfficeId };
    for (const isBySlip of [true, false]) {
      expect(maySpeakWith({ isWoman: true, officeId: 1006 as OfficeId }, { ...complaint, isBySlip }), 'nobody of the station that printed the slip').toBe(!isBySlip);
      for (const isWoman of [true, false]) expect(maySpeakWith({ isWoman, officeId: 1007 as OfficeId }, { ...complaint, isBySlip })).toBe(true);
      expect(maySpeakWith({ isWoman: false, officeId: 1006 as OfficeId }, { ...complaint, isBySlip })).toBe(false);
    }
  });
});

describe('what the person’s own page says', () => {
  it('is pending until the last moment, then nothing that tells whether it was taken back', () => {
    expect(shownWithdrawal(asked, instantOf('2026-11-27T09:59:59.999+05:30'))).toEqual({ kind: 'pending', until: effectAt });
    expect(shownWithdrawal(asked, effectAt)).toBeUndefined();
  });
  it('waits for the talk where one is needed, and counts only from when it counts', () => {
    expect(shownWithdrawal({ ...asked, needsTalk: true }, effectAt)).toEqual({ kind: 'waits-for-talk' });
    expect(shownWithdrawal({ ...asked, needsTalk: true, inForceSince: effectAt }, effectAt)).toEqual({ kind: 'in-force', since: effectAt });
  });
});
