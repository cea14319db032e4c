import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../kernel/state-table.ts';
import { deskActions, deskStates, deskTable, signatureActions, signatureTable, takesPapers, type DeskState, type SignatureState } from './complaint-states.ts';

describe('the desk track', () => {
  it('whatever officers press, an FIR comes only after the station has read the complaint, and is the end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...deskActions)), (presses) => {
        let state: DeskState = 'at-station';
        let wasReceived = false;
        for (const action of presses) {
          const step: { to: DeskState } | undefined = stepOf(deskTable, state, action);
          if (step === undefined) continue;
          if (action === 'receive' || action === 'assign') wasReceived = true;
          if (state === ('fir-registered' as DeskState)) throw new Error('something follows an FIR');
          state = step.to;
        }
        expect(state !== 'fir-registered' || wasReceived).toBe(true);
      }),
    );
  });
});

describe('an enquiry before the FIR (L7, L8)', () => {
  it('whatever officers press, the way to the FIR is open at every moment after the complaint was read, until there is one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...deskActions)), (presses) => {
        let state: DeskState = 'at-station';
        for (const action of presses) {
          state = stepOf(deskTable, state, action)?.to ?? state;
          const isUnread = state === 'at-station' || state === 'at-district-desk';
          expect(stepOf(deskTable, state, 'register-fir') !== undefined, state).toBe(!isUnread && state !== 'fir-registered');
        }
      }),
    );
  });
  it('begins only after the complaint was read and before it is decided, and no station moves it meanwhile', () => {
    const from = deskStates.filter((state) => stepOf(deskTable, state, 'start-enquiry') !== undefined);
    expect(from).toEqual(['received', 'assigned']);
    for (const action of ['not-ours', 'route', 'start-enquiry'] as const) expect(stepOf(deskTable, 'under-enquiry', action), action).toBeUndefined();
  });
});

describe('5.1: what is told about the police', () => {
  it('begins at the SP, and a station has it only by the SP’s direction, which is possible until it is decided elsewhere', () => {
    const toStation = deskActions.filter((action) => stepOf(deskTable, 'at-sp', action)?.to === 'at-station' || stepOf(deskTable, 'sp-enquiry', action)?.to === 'at-station');
    expect(toStation).toEqual(['direct']);
    expect(deskStates.filter((state) => stepOf(deskTable, state, 'direct') !== undefined)).toEqual(['at-sp', 'sp-enquiry', 'at-station', 'received', 'assigned', 'closed']);
    for (const action of ['register-fir', 'issue-ncr', 'start-enquiry', 'route', 'not-ours', 'receive'] as const) for (const state of ['at-sp', 'sp-enquiry'] as const) expect(stepOf(deskTable, state, action), `${state} ${action}`).toBeUndefined();
  });
});

describe('the signature track', () => {
  it('signed is final; before that signing is always possible (L3, L3a)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signatureActions)), (moves) => {
        let state: SignatureState = 'awaiting';
        for (const action of moves) {
          expect(stepOf(signatureTable, state, 'sign') !== undefined).toBe(state !== 'signed');
          state = stepOf(signatureTable, state, action)?.to ?? state;
        }
        if (moves.includes('sign')) expect(state).toBe('signed');
      }),
    );
  });
});

describe('adding papers', () => {
  it('is possible until the matter is decided', () => {
    const open = ['at-district-desk', 'at-sp', 'sp-enquiry', 'at-station', 'received', 'assigned', 'under-enquiry'];
    for (const state of deskStates) expect(takesPapers(state), state).toBe(open.includes(state));
  });
});
