export { purgeMessages } from './actions/purge-messages.ts';
export { queueMessage, queueMobileCode } from './actions/queue-message.ts';
export { sendDueMessages, type FailedMessage, type SendDeps } from './actions/send-due-messages.ts';
export { messageText } from './messages/message-text.ts';
export type { MessageStatus, NewMessage, OutgoingMessage, Recipient } from './model/message.ts';
export type { DutyWord, TemplateName, TemplateValues } from './model/template.ts';
export { listNewestMessages, type OutboxTables } from './store/outbox-store.ts';
