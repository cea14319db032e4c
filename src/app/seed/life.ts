import type { CitizenActor } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Result } from '../../kernel/result.ts';
import { createConfirmedCitizen } from '../../foundation/identity/index.ts';
import { act } from '../../foundation/ledger/index.ts';
import type { FileComplaint } from '../../domains/complaints/index.ts';
import type { Deps } from '../compose.ts';

/** One thing that happens in the life of a made-up complaint, by a real action. */
export interface Event {
  readonly at: Instant;
  readonly run: (deps: Deps) => Promise<void>;
}

/** Whoever told the complaint, with a confirmed number. */
export async function citizenOf(deps: Deps, { mobile, lang }: FileComplaint): Promise<CitizenActor> {
  const confirmed = orThrow(await act(deps, { kind: 'guest' }, 'citizen.confirm-mobile', (open) => createConfirmedCitizen(open, { mobile, lang })));
  return { kind: 'citizen', citizenId: confirmed };
}

export function orThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo could not be filled: ${result.refusal.reason}`);
  return result.value;
}
