import { createMailSender, type MailServer } from './mail-server.ts';
import type { Messenger } from './messenger.ts';
import { sendSms, type SmsGateway } from './sms-gateway.ts';

/** What the configuration names. Nothing named: nothing leaves the house. */
export interface MessagingConfig {
  readonly sms: SmsGateway | undefined;
  readonly mail: MailServer | undefined;
}

export function createMessenger({ sms, mail }: MessagingConfig): Messenger {
  const sender = mail === undefined ? undefined : createMailSender(mail);
  return {
    sms: sms === undefined ? undefined : (message) => sendSms(sms, message),
    mail: sender?.send,
    close: () => sender?.close(),
  };
}
