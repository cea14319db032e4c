import type { MessageStatus } from '../../../foundation/notifications/index.ts';

export const en = {
  title: 'Behind the demo',
  intro: 'Everybody here is made up. No message leaves this machine: what would be sent stands here. Load the page again to see what is new.',
  codes: 'Codes sent to mobile numbers',
  noCodes: 'No code is valid at the moment. Ask for one, then load this page again.',
  officers: 'Sign-ins of officers',
  password: (password: string) => `The password of all of them is ${password}. The code changes every 30 seconds.`,
  messages: 'Messages',
  noMessages: 'Nothing was to be sent yet.',
  to: 'To',
  code: 'Code',
  until: 'Valid until',
  login: 'Login',
  name: 'Name',
  text: 'Message',
  at: 'Since',
  state: 'State',
  wait: 'wait half a minute',
  forgotten: 'a code, forgotten',
  states: { queued: 'waits', sending: 'is being sent', sent: 'sent', failed: 'will not be sent' } satisfies Record<MessageStatus, string>,
};
