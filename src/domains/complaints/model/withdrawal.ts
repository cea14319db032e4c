import { isBefore, type Instant } from '../../../kernel/instant.ts';
import type { StateTable } from '../../../kernel/state-table.ts';
import type { OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Complaint } from './complaint.ts';
import { isSensitiveNature, type ComplaintNature } from './complaint-nature.ts';
import type { DeskState } from './complaint-states.ts';
import type { ContactWay } from './contact-way.ts';

export const withdrawalStates = ['asked', 'taken-back', 'in-force', 'not-wished'] as const;
export type WithdrawalState = (typeof withdrawalStates)[number];

export const withdrawalActions = ['take-back', 'take-effect', 'deny'] as const;
export type WithdrawalAction = (typeof withdrawalActions)[number];

/**
 * The withdrawal track (lifecycles 5.0), beside desk, signature and urgency. `deny`: the person told an officer that it is not their wish.
 * NB: no step of it moves the desk. A wish closes nothing: cognizable information stays and is decided (L8).
 */
export const withdrawalTable = {
  asked: { 'take-back': { to: 'taken-back' }, 'take-effect': { to: 'in-force' }, deny: { to: 'not-wished' } },
  'taken-back': {},
  'in-force': {},
  'not-wished': {},
} as const satisfies StateTable<WithdrawalState, WithdrawalAction>;

/** The newest request to withdraw a complaint. What the person said about being pressed is not in it: `pressureReading` asks for that. */
export interface Withdrawal {
  readonly id: string;
  readonly askedAt: Instant;
  /** From when it counts, if nothing stands against it. */
  readonly effectAt: Instant;
  /** It counts only after somebody has spoken with the person. */
  readonly needsTalk: boolean;
  /** Asked for with the slip of a counter, by whoever held it. */
  readonly isBySlip: boolean;
  readonly state: WithdrawalState;
  readonly inForceSince: Instant | undefined;
  readonly talk: WithdrawalTalk | undefined;
}

/** What the officer noted who spoke with the person alone. */
export interface WithdrawalTalk {
  readonly by: OfficerId;
  readonly officeId: OfficeId;
  readonly at: Instant;
  readonly way: ContactWay;
  readonly isOwnWish: boolean;
}

/** The natures of family, sexual and SC/ST matters; elderly people are most often hurt in their family, and nobody can press like the police. */
const talkFirstNatures: readonly ComplaintNature[] = ['scst', 'senior', 'police'];

/** Whether an officer speaks with the person first, by what the complaint itself says (5.0: grave, sexual, family or SC/ST matters). */
export function asksTalkFirst(complaint: Pick<Complaint, 'nature' | 'urgency'>): boolean {
  return complaint.urgency === 'grave' || isSensitiveNature(complaint.nature) || talkFirstNatures.includes(complaint.nature);
}

/** What was decided without an FIR has ended: there is nothing to withdraw from. An FIR can be; it stays. */
export function canBeWithdrawn(state: DeskState): boolean {
  return state !== 'ncr-issued' && state !== 'closed';
}

/**
 * Whether an officer may be the one who speaks with the person: a woman, or somebody of another station (5.0). Where it was asked for with
 * a slip only somebody of another station: this one printed the slip, and may be who wants to lose the complaint.
 */
export function maySpeakWith(officer: { readonly isWoman: boolean; readonly officeId: OfficeId }, of: Pick<Complaint, 'officeId'> & Pick<Withdrawal, 'isBySlip'>): boolean {
  return officer.officeId !== of.officeId || (officer.isWoman && !of.isBySlip);
}

/** What the person's own page says of it. */
export type ShownWithdrawal = { readonly kind: 'pending'; readonly until: Instant } | { readonly kind: 'waits-for-talk' } | { readonly kind: 'in-force'; readonly since: Instant };

/**
 * What stands on the person's own page, which somebody else may make the person open. It is made without the state: a request that
 * was taken back, or that an officer found to be nobody's wish, reads like one that still runs. That is what "silently" means (5.0).
 */
export function shownWithdrawal(withdrawal: Pick<Withdrawal, 'effectAt' | 'needsTalk' | 'inForceSince'>, now: Instant): ShownWithdrawal | undefined {
  if (withdrawal.inForceSince !== undefined) return { kind: 'in-force', since: withdrawal.inForceSince };
  if (isBefore(now, withdrawal.effectAt)) return { kind: 'pending', until: withdrawal.effectAt };
  return withdrawal.needsTalk ? { kind: 'waits-for-talk' } : undefined;
}
