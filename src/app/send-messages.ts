import type { Logger } from 'pino';
import type { RunConfig } from '../platform/config/config.ts';
import { repeat, type Repeating } from '../platform/jobs/repeat.ts';
import { createMessenger } from '../platform/messaging/create-messenger.ts';
import { sendDueMessages } from '../foundation/notifications/index.ts';
import type { Deps } from './compose.ts';

/** A person waits for a code. */
const PAUSE_MS = 2_000;

/** Sends the outbox until stopped. Where no gateway is set up, messages wait. */
export function sendMessages({ deps, config, logger }: { deps: Deps; config: Pick<RunConfig, 'smsGateway' | 'mailServer'>; logger: Logger }): Repeating {
  const messenger = createMessenger({ sms: config.smsGateway, mail: config.mailServer });
  const sending = repeat({
    pauseMs: PAUSE_MS,
    async work() {
      const { failed } = await sendDueMessages({ ...deps, messenger });
      for (const message of failed) logger.error({ message }, 'a message will not arrive');
    },
    onError: (error) => logger.error({ err: error }, 'messages could not be sent; it is tried again'),
  });
  return {
    async stop() {
      await sending.stop();
      messenger.close();
    },
  };
}
