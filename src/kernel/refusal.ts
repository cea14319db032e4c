/**
 * An expected "no".
 *
 * `code` decides the HTTP status (platform/http/refusal-status.ts), `reason` picks the sentence that the person reads
 * (each module's `messages.refusals`), `fields` puts sentences beside fields. `log` is for the log only and never leaves the house.
 */
export interface Refusal {
  readonly code: RefusalCode;
  /** Key in the module's `messages.refusals`. */
  readonly reason: string;
  /** Field name → key in the module's `messages.errors`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The rule of law the refusal rests on, as numbered in docs/law ("L3"). */
  readonly rule?: string;
  readonly log?: string;
}

export const refusalCodes = ['invalid', 'not-signed-in', 'not-found', 'not-allowed', 'wrong-state', 'law', 'conflict', 'too-many'] as const;
export type RefusalCode = (typeof refusalCodes)[number];
