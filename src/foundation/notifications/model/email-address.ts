/** An e-mail address as typed, in small letters; undefined when it is none. One part before and a name with a dot after the sign (forms 4.0). */
export function readEmail(typed: string): string | undefined {
  const email = typed.trim().toLowerCase();
  return email.length <= 254 && /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/.test(email) ? email : undefined;
}

/** Enough to know one's own address, too little for somebody who looks over the shoulder: `p…@example.in`. */
export function maskedEmail(email: string): string {
  const at = email.indexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}

/** An address that a citizen gave. Without a moment of confirmation only the receipt and the code go there. */
export interface CitizenEmail {
  readonly id: string;
  readonly email: string;
  readonly isConfirmed: boolean;
}

/** Addresses that nobody confirmed are kept so long (L48). */
export const PENDING_KEPT_DAYS = 30;
