import { get, post } from '../../platform/http/route.ts';

/** Citizens first, then the desk. */
export const identityRoutes = {
  citizenSignIn: get('/sign-in'),
  sendMobile: post('/sign-in'),
  citizenCode: get('/sign-in/code'),
  sendCitizenCode: post('/sign-in/code'),
  sendAgain: post('/sign-in/code/again'),
  notice: get('/notice'),
  citizenSignOut: post('/sign-out'),

  signIn: get('/desk/sign-in'),
  sendSignIn: post('/desk/sign-in'),
  factor: get('/desk/sign-in/code'),
  sendFactor: post('/desk/sign-in/code'),
  /** Asks for the second factor again and then leads to `?to=`, a page of the desk. */
  confirmFactor: get('/desk/confirm'),
  sendConfirmFactor: post('/desk/confirm'),
  sessions: get('/desk/sessions'),
  endOtherSession: post('/desk/sessions/:id/end'),
  /** The own password, and new recovery codes. */
  account: get('/desk/account'),
  sendPassword: post('/desk/account/password'),
  renewCodes: post('/desk/account/codes'),
  /** An officer with a setup code sets the password. */
  setUp: get('/desk/set-up'),
  sendSetUp: post('/desk/set-up'),
  signOut: post('/desk/sign-out'),

  officers: get('/desk/officers'),
  addOfficer: get('/desk/officers/new'),
  sendAddOfficer: post('/desk/officers/new'),
  importOfficers: get('/desk/officers/list'),
  sendImportOfficers: post('/desk/officers/list'),
  officer: get('/desk/officers/:id'),
  leave: get('/desk/officers/:id/leave'),
  sendLeave: post('/desk/officers/:id/leave'),
  endLeave: post('/desk/officers/:id/back'),
  transfer: get('/desk/officers/:id/transfer'),
  sendTransfer: post('/desk/officers/:id/transfer'),
  mobile: get('/desk/officers/:id/mobile'),
  sendMobileOf: post('/desk/officers/:id/mobile'),
  reset: get('/desk/officers/:id/reset'),
  sendReset: post('/desk/officers/:id/reset'),
  agreeReset: post('/desk/officers/:id/reset/agree'),
  endService: get('/desk/officers/:id/end-service'),
  sendEndService: post('/desk/officers/:id/end-service'),
};
