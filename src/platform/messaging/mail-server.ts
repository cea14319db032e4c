import { createTransport } from 'nodemailer';
import { PROVIDER_TIMEOUT_MS, type Delivery, type Mail } from './messenger.ts';

export interface MailServer {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string;
  readonly from: string;
  readonly timeoutMs?: number;
}

export interface MailSender {
  readonly send: (mail: Mail) => Promise<Delivery>;
  readonly close: () => void;
}

/**
 * Sends by SMTP over kept connections. The id becomes the `Message-ID`, by which mail servers and mail programs know a copy.
 * A reply 5xx = refused; 4xx, no connection, no answer = later.
 */
export function createMailSender({ url, from, timeoutMs = PROVIDER_TIMEOUT_MS }: MailServer): MailSender {
  const transport = createTransport({ url, pool: true, maxConnections: 2, connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs });
  const host = from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '');
  return {
    async send({ id, to, subject, text }) {
      try {
        await transport.sendMail({ from, to, subject, text, messageId: `<${id}@${host}>` });
        return { outcome: 'accepted' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A refused login (EAUTH) is our own setting: somebody puts it right, and the mail must still be there. */
function outcomeOf(error: unknown): Delivery {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH') return { outcome: 'refused', problem: `the mail server answered ${responseCode}` };
  return { outcome: 'later', problem: typeof code === 'string' ? code : 'no answer' };
}
