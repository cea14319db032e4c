import { html, type Answer } from '../../platform/http/answer.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import { render } from '../../web/layout/render.ts';
import { listDemoSignIns, type SignInDeps } from '../../foundation/identity/index.ts';
import { listNewestMessages, messageText, type OutboxTables, type OutgoingMessage } from '../../foundation/notifications/index.ts';
import { DEMO_PASSWORD } from '../seed/demo-password.ts';
import { DemoPage, type DemoCode, type DemoMessage } from './page.tsx';
import { demoMessages } from './messages/index.ts';

export interface DemoDeps extends SignInDeps {
  readonly site: string;
}

const MESSAGES_SHOWN = 50;

export async function showDemo(deps: DemoDeps, context: RequestContext): Promise<Answer> {
  const { frame, lang } = context;
  const messages = await listNewestMessages(deps.work.$pickTables<OutboxTables>(), MESSAGES_SHOWN);
  const forgotten = demoMessages(lang).forgotten;
  const rows = messages.map((message): DemoMessage => ({ ...message, to: recipientOf(message), text: message.isForgotten ? forgotten : messageText(message, deps.site).text }));
  const now = deps.clock();
  const codes = messages.flatMap((message): DemoCode[] => {
    const { uselessAt, values } = message;
    const isValid = uselessAt !== undefined && uselessAt.getTime() > now.getTime() && !message.isForgotten;
    return isValid && 'code' in values ? [{ id: message.id, to: recipientOf(message), code: values.code, until: uselessAt }] : [];
  });
  return html(render(<DemoPage frame={frame} codes={codes} officers={await listDemoSignIns(deps)} password={DEMO_PASSWORD} messages={rows} />));
}

function recipientOf({ to }: OutgoingMessage): string {
  return 'mobile' in to ? to.mobile : to.email;
}
