import type { Refusal } from './refusal.ts';

/** What an action answers: the value, or an expected refusal. Faults (bugs, a database that is down) are thrown instead. */
export type Result<T, R = Refusal> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function refused<R>(refusal: R): Result<never, R> {
  return { ok: false, refusal };
}
