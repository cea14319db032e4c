import type { GuestActor } from '../../../kernel/actor.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Lang } from '../../../kernel/text.ts';
import { correct } from './ask-correction.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import type { SlipTyped } from './follow-by-slip.ts';
import { onSlip } from './on-slip.ts';
import { requestWithdrawal, takeBackRequest } from './withdraw-complaint.ts';

/** With a slip nobody is known. */
const holder: GuestActor = { kind: 'guest' };

/**
 * Who told it at a counter asks to withdraw with the slip. It never counts before an officer of another station has heard the person
 * alone: the station itself printed the slip. Asked a second time it is ok and changes nothing, so that the answer tells nobody how it
 * stands. Refusals: those of `onSlip`; `alreadyDecided`.
 */
export async function withdrawBySlip(deps: ComplaintDeps, slip: SlipTyped): Promise<Result<void>> {
  const asked = await onSlip(deps, holder, { action: 'withdraw', slip }, (act, complaint) => requestWithdrawal(deps, act, { complaint, by: undefined, wasPressed: undefined }));
  return asked.ok || asked.refusal.reason !== 'withdrawalAsked' ? asked : ok(undefined);
}

/** Takes it back, silently: also where nothing was asked the answer is that it goes on. Refusals: those of `onSlip`; `withdrawalCounts`. */
export async function takeBackBySlip(deps: ComplaintDeps, slip: SlipTyped): Promise<Result<void>> {
  const taken = await onSlip(deps, holder, { action: 'take-back-withdrawal', slip }, takeBackRequest);
  return taken.ok || (taken.refusal.reason !== 'noWithdrawal' && taken.refusal.reason !== 'withdrawalOver') ? taken : ok(undefined);
}

/** "This is not what I said" (C18), with the slip; the text was read over at the station. Refusals: those of `onSlip`; `nothingTyped`, `correctionWaits`, `correctionWords`. */
export function correctBySlip(deps: ComplaintDeps, slip: SlipTyped, said: { words: string; lang: Lang }): Promise<Result<void>> {
  return onSlip(deps, holder, { action: 'ask-correction', slip }, (act, complaint) => correct(deps, act, { complaint, by: undefined, ...said }));
}
