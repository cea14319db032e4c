/** A short message, ready to go. `id` is the idempotency key: the same id is the same message, however often it is handed over. */
export interface Sms {
  readonly id: string;
  /** Ten digits. */
  readonly mobile: string;
  readonly text: string;
  /** Our name of the template: gateways in India look up the registered text by it (TRAI, DLT). */
  readonly template: string;
}

export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * What became of a message. `later`: nobody knows whether it went out, or it could not yet; hand it over again with the same id.
 * `refused`: it will never be taken. `problem` is for the log and holds no text of the message.
 */
export type Delivery = { readonly outcome: 'accepted' } | { readonly outcome: 'later' | 'refused'; readonly problem: string };

/** What can be sent here. A channel that is missing is not set up: its messages wait. */
export interface Messenger {
  readonly sms: ((sms: Sms) => Promise<Delivery>) | undefined;
  readonly mail: ((mail: Mail) => Promise<Delivery>) | undefined;
  /** Lets go of connections. */
  readonly close: () => void;
}

/** No answer within this time counts as `later`. */
export const PROVIDER_TIMEOUT_MS = 10_000;
