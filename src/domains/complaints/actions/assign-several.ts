import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { assignComplaint } from './assign-complaint.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

/** What became of each complaint, in the order it was chosen. */
export interface AssignedSeveral {
  readonly assigned: readonly string[];
  readonly refused: readonly { readonly number: string; readonly refusal: Refusal }[];
}

/**
 * Names one officer for several complaints. Each is an act of its own, as if it had been done one by one: what cannot be done is
 * refused by itself and holds up no other.
 */
export async function assignSeveral(deps: ComplaintDeps, actor: OfficerActor, input: { numbers: readonly string[]; officerId: OfficerId }): Promise<AssignedSeveral> {
  const assigned: string[] = [];
  const refusals: { number: string; refusal: Refusal }[] = [];
  for (const number of new Set(input.numbers)) {
    const result = await assignComplaint(deps, actor, { number, officerId: input.officerId });
    if (result.ok) assigned.push(number);
    else refusals.push({ number, refusal: result.refusal });
  }
  return { assigned, refused: refusals };
}
