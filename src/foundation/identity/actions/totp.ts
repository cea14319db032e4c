import { generateSecret, generateSync, generateURI } from 'otplib';
import type { Instant } from '../../../kernel/instant.ts';
import { sameSecret } from '../../../platform/crypto/tokens.ts';
import { totp, totpStepAt } from '../model/second-factor.ts';

/** 160 random bits, base32: what the phone and we share. */
export function newTotpSecret(): string {
  return generateSecret();
}

/** What the QR code holds. */
export function totpUri(login: string, secret: string): string {
  return generateURI({ issuer: 'Nagrik', label: login, secret });
}

export function totpCode(secret: string, step: number): string {
  return generateSync({ secret, epoch: (step * totp.stepMs) / 1000 });
}

/** The step that a code belongs to, one early or late at most; undefined for a wrong code. All steps are compared, whatever fits. */
export function matchingStep(secret: string, code: string, now: Instant): number | undefined {
  const present = totpStepAt(now);
  const steps = Array.from({ length: 2 * totp.toleranceSteps + 1 }, (_, at) => present - totp.toleranceSteps + at);
  return steps.filter((step) => sameSecret(totpCode(secret, step), code)).at(-1);
}
