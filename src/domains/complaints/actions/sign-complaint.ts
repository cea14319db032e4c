import type { OfficerActor } from '../../../kernel/actor.ts';
import type { Result } from '../../../kernel/result.ts';
import type { ConnectedMode } from '../model/signature-mode.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { recordSignature } from './record-signature.ts';

/**
 * Records at the complaint's own station that the informant signed, after the words were read over (L2, L3; also after a lapse: L3a).
 * Refusals: `notFound`, `notAllowed`, `alreadySigned`, `modeNotEnabled` (L3b), `notReadOver`.
 * @param input.wasReadOver the officer's own declaration that the text was read over to the person before signing
 */
export function signComplaint(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; wasReadOver: boolean; mode?: ConnectedMode }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'sign', number: input.number }, (act, complaint) =>
    recordSignature(act, { complaint, by: actor, mode: input.mode ?? 'physical-at-station', wasReadOver: input.wasReadOver }),
  );
}
