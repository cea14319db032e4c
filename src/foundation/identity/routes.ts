import type { Lang } from '../../kernel/text.ts';
import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import type { OpenFiles } from './actions/open-files.ts';
import type { CodeDeps } from './actions/sign-in-deps.ts';
import { identityRoutes as routes } from './routes-table.ts';
import { showNotice } from './screens/citizen/notice/handler.tsx';
import { sendAgain, sendCitizenCode, sendMobile, showCitizenCode, showCitizenSignIn, signOutCitizen } from './screens/citizen/sign-in/handler.tsx';
import { sendPassword, sendRenewCodes, showAccount } from './screens/officer/account/handler.tsx';
import { sendConfirmFactor, showConfirmFactor } from './screens/officer/confirm-factor/handler.tsx';
import type { DeskFrame } from './screens/officer/desk-frame.ts';
import { sendAddOfficer, showAddOfficer } from './screens/officer/officers/add-handler.tsx';
import { sendDeparture, showDeparture } from './screens/officer/officers/departure-handler.tsx';
import { sendImport, showImport } from './screens/officer/officers/import-handler.tsx';
import { sendMobileOf, showMobile } from './screens/officer/officers/mobile-handler.tsx';
import { showOfficers } from './screens/officer/officers/list-handler.tsx';
import { sendEndLeave, showOfficer } from './screens/officer/officers/officer-handler.tsx';
import { sendAgree, sendReset, showReset } from './screens/officer/officers/reset-handler.tsx';
import { endOtherSession, showSessions } from './screens/officer/sessions/handler.tsx';
import { sendSetUp, showSetUp } from './screens/officer/set-up/handler.tsx';
import { sendFactor, sendSignIn, showFactor, showSignIn, signOut } from './screens/officer/sign-in/handler.tsx';

/** Pages that people reach after signing in, which this module does not know. */
export interface IdentityLinks {
  /** The first page of the desk. */
  readonly desk: (lang: Lang) => string;
  /** A citizen's own complaints. */
  readonly mine: (lang: Lang) => string;
  readonly deskFrame: DeskFrame;
  readonly openFiles: OpenFiles;
}

export function identityEndpoints(deps: CodeDeps, { desk, mine, deskFrame, openFiles }: IdentityLinks): Endpoint[] {
  const account = { ...deps, deskFrame };
  const staff = { ...account, openFiles };
  return [
    endpoint(routes.citizenSignIn, 'everyone', (context) => showCitizenSignIn(context, mine)),
    endpoint(routes.sendMobile, 'everyone', (context) => sendMobile(deps, context)),
    endpoint(routes.citizenCode, 'everyone', (context) => showCitizenCode(deps, context, mine)),
    endpoint(routes.sendCitizenCode, 'everyone', (context) => sendCitizenCode(deps, context, mine)),
    endpoint(routes.sendAgain, 'everyone', (context) => sendAgain(deps, context)),
    endpoint(routes.notice, 'everyone', (context) => showNotice(context)),
    endpoint(routes.citizenSignOut, 'everyone', (context) => signOutCitizen(deps, context)),
    endpoint(routes.signIn, 'everyone', (context) => showSignIn(context, desk)),
    endpoint(routes.sendSignIn, 'everyone', (context) => sendSignIn(deps, context)),
    endpoint(routes.factor, 'everyone', (context) => showFactor(deps, context, desk)),
    endpoint(routes.sendFactor, 'everyone', (context) => sendFactor(deps, context, desk)),
    endpoint(routes.confirmFactor, 'officer', (context) => showConfirmFactor(context, desk)),
    endpoint(routes.sendConfirmFactor, 'officer', (context) => sendConfirmFactor(deps, context, desk)),
    endpoint(routes.sessions, 'officer', (context) => showSessions(deps, context, deskFrame)),
    endpoint(routes.endOtherSession, 'officer', (context) => endOtherSession(deps, context)),
    endpoint(routes.account, 'officer', (context) => showAccount(account, context)),
    endpoint(routes.sendPassword, 'officer', (context) => sendPassword(account, context)),
    endpoint(routes.renewCodes, 'officer', (context) => sendRenewCodes(account, context)),
    endpoint(routes.officers, 'officer', (context) => showOfficers(staff, context)),
    endpoint(routes.addOfficer, 'officer', (context) => showAddOfficer(staff, context)),
    endpoint(routes.sendAddOfficer, 'officer', (context) => sendAddOfficer(staff, context)),
    endpoint(routes.importOfficers, 'officer', (context) => showImport(staff, context)),
    endpoint(routes.sendImportOfficers, 'officer', (context) => sendImport(staff, context)),
    endpoint(routes.officer, 'officer', (context) => showOfficer(staff, context)),
    endpoint(routes.leave, 'officer', (context) => showDeparture(staff, context, 'leave')),
    endpoint(routes.sendLeave, 'officer', (context) => sendDeparture(staff, context, 'leave')),
    endpoint(routes.endLeave, 'officer', (context) => sendEndLeave(staff, context)),
    endpoint(routes.transfer, 'officer', (context) => showDeparture(staff, context, 'transfer')),
    endpoint(routes.sendTransfer, 'officer', (context) => sendDeparture(staff, context, 'transfer')),
    endpoint(routes.endService, 'officer', (context) => showDeparture(staff, context, 'end-service')),
    endpoint(routes.sendEndService, 'officer', (context) => sendDeparture(staff, context, 'end-service')),
    endpoint(routes.mobile, 'officer', (context) => showMobile(staff, context)),
    endpoint(routes.sendMobileOf, 'officer', (context) => sendMobileOf(staff, context)),
    endpoint(routes.reset, 'officer', (context) => showReset(staff, context)),
    endpoint(routes.sendReset, 'officer', (context) => sendReset(staff, context)),
    endpoint(routes.agreeReset, 'officer', (context) => sendAgree(staff, context)),
    endpoint(routes.setUp, 'everyone', showSetUp),
    endpoint(routes.sendSetUp, 'everyone', (context) => sendSetUp(deps, context)),
    endpoint(routes.signOut, 'everyone', (context) => signOut(deps, context)),
  ];
}
