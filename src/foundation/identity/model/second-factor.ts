import type { Instant } from '../../../kernel/instant.ts';

/** Codes of the app on an officer's phone (RFC 6238): six digits, new every 30 seconds; one step early or late is forgiven. */
export const totp = { stepMs: 30_000, toleranceSteps: 1 } as const;

export const RECOVERY_CODES = 10;

export function totpStepAt(at: Instant): number {
  return Math.floor(at.getTime() / totp.stepMs);
}

/**
 * The step whose code opens now, when steps up to `lastStep` are used: the present one, or the next one a little early.
 * Undefined: wait for the next step. For the demo page, which shows it.
 */
export function usableStep(at: Instant, lastStep: number): number | undefined {
  const step = Math.max(totpStepAt(at), lastStep + 1);
  return step <= totpStepAt(at) + totp.toleranceSteps ? step : undefined;
}

/** As it is printed, `7KQMF-4FTAX`, or as somebody types it, to what was hashed. */
export function recoveryCodeKey(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

export function printedRecoveryCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}
