import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import { mailRoutes } from './routes-table.ts';
import { sendAddMail, sendConfirmMail, sendMailCodeAgain, sendRemoveMail, showMail, type MailDeps } from './screens/citizen/mail/handler.tsx';
import { sendStopMail, showStopMail } from './screens/public/stop-mail/handler.tsx';

export function mailEndpoints(deps: MailDeps): Endpoint[] {
  return [
    endpoint(mailRoutes.mail, 'citizen', (context) => showMail(deps, context)),
    endpoint(mailRoutes.addMail, 'citizen', (context) => sendAddMail(deps, context)),
    endpoint(mailRoutes.confirmMail, 'citizen', (context) => sendConfirmMail(deps, context)),
    endpoint(mailRoutes.sendMailCode, 'citizen', (context) => sendMailCodeAgain(deps, context)),
    endpoint(mailRoutes.removeMail, 'citizen', (context) => sendRemoveMail(deps, context)),
    endpoint(mailRoutes.stopMail, 'everyone', showStopMail),
    endpoint(mailRoutes.sendStopMail, 'everyone', (context) => sendStopMail(deps, context)),
  ];
}
