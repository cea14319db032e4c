import { get, post } from '../../platform/http/route.ts';

export const mailRoutes = {
  mail: get('/mail'),
  addMail: post('/mail'),
  confirmMail: post('/mail/code'),
  sendMailCode: post('/mail/again'),
  removeMail: post('/mail/remove'),
  /** Stands under each mail; the key opens nothing else. */
  stopMail: get('/mail/stop/:key'),
  sendStopMail: post('/mail/stop/:key'),
};
