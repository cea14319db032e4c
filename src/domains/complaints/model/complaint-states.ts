import type { StateTable } from '../../../kernel/state-table.ts';

/** Where the complaint lies and what was decided. Open ones first, in the order of a complaint's life. */
export const deskStates = ['at-district-desk', 'at-sp', 'sp-enquiry', 'at-station', 'received', 'assigned', 'under-enquiry', 'fir-registered', 'ncr-issued', 'closed'] as const;
export type DeskState = (typeof deskStates)[number];

/** A complaint about the police lies with the office above the one complained of. */
export function isWithOfficeAbove(state: DeskState): boolean {
  return state === 'at-sp' || state === 'sp-enquiry';
}

/** No station has read it: the district's desk or the office above has it, or a station where nobody has opened it. */
export function isUnreadByStation(state: DeskState): boolean {
  return state === 'at-district-desk' || state === 'at-station' || isWithOfficeAbove(state);
}

/** The station has answered: nothing of the person's waits for it any more. */
export function isAnswered(state: DeskState): boolean {
  return state === 'fir-registered' || state === 'ncr-issued' || state === 'closed';
}

/** What officers do with a complaint at the desk. */
export const deskActions = ['not-ours', 'route', 'direct', 'receive', 'assign', 'start-enquiry', 'register-fir', 'issue-ncr', 'close', 'reopen'] as const;
export type DeskAction = (typeof deskActions)[number];

/**
 * The desk track (lifecycles 5.0, 5.1). An FIR may be registered as soon as the station has read the complaint:
 * naming an investigating officer first is usual, not compulsory. Whoever names one has read it (5.1).
 * A station sends back what is not its own before it has read it; after that only the district's desk moves it, as a correction of place.
 * Law informs and never turns away: from a non-cognizable report and from a closing the way to an FIR stays open (L8).
 * Nobody has to enquire first, and an enquiry never stands before an FIR (L7, L8).
 * What is told about the police begins at the SP, who has it looked into, closes it with reasons, or directs a station that is not the one
 * complained of (5.1; BNSS s.173(4)): also later, for as long as there is no FIR.
 * NB: the signature is not asked here but by the signature track, see `rules/registration-needs-signature.ts`.
 */
export const deskTable = {
  'at-district-desk': { route: { to: 'at-station' } },
  'at-sp': { direct: { to: 'at-station' }, assign: { to: 'sp-enquiry' }, close: { to: 'closed' } },
  'sp-enquiry': { direct: { to: 'at-station' }, assign: { to: 'sp-enquiry' }, close: { to: 'closed' } },
  'at-station': { 'not-ours': { to: 'at-district-desk' }, route: { to: 'at-station' }, direct: { to: 'at-station' }, receive: { to: 'received' }, assign: { to: 'assigned' } },
  received: { route: { to: 'at-station' }, direct: { to: 'at-station' }, assign: { to: 'assigned' }, 'start-enquiry': { to: 'under-enquiry' }, 'register-fir': { to: 'fir-registered' }, 'issue-ncr': { to: 'ncr-issued' }, close: { to: 'closed' } },
  assigned: { route: { to: 'at-station' }, direct: { to: 'at-station' }, assign: { to: 'assigned' }, 'start-enquiry': { to: 'under-enquiry' }, 'register-fir': { to: 'fir-registered' }, 'issue-ncr': { to: 'ncr-issued' }, close: { to: 'closed' } },
  'under-enquiry': { assign: { to: 'under-enquiry' }, reopen: { to: 'received' }, 'register-fir': { to: 'fir-registered' }, 'issue-ncr': { to: 'ncr-issued' }, close: { to: 'closed' } },
  'fir-registered': {},
  'ncr-issued': { reopen: { to: 'received' }, 'register-fir': { to: 'fir-registered' } },
  closed: { direct: { to: 'at-station' }, reopen: { to: 'received' }, 'register-fir': { to: 'fir-registered' } },
} as const satisfies StateTable<DeskState, DeskAction>;

/** Until it is decided, whoever told it may add to it: afterwards the appeal, or the officer of the case, takes what is new. */
export function takesPapers(state: DeskState): boolean {
  return state !== 'fir-registered' && state !== 'ncr-issued' && state !== 'closed';
}

/** The signature track (L3): signing is possible at any time, also after the three days (L3a). */
export const signatureStates = ['awaiting', 'lapsed', 'signed'] as const;
export type SignatureState = (typeof signatureStates)[number];

export const signatureActions = ['sign', 'lapse'] as const;
export type SignatureAction = (typeof signatureActions)[number];

export const signatureTable = {
  awaiting: { sign: { to: 'signed' }, lapse: { to: 'lapsed' } },
  lapsed: { sign: { to: 'signed' } },
  signed: {},
} as const satisfies StateTable<SignatureState, SignatureAction>;
