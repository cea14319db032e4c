import { get, post } from '../../platform/http/route.ts';

/** Every page of this module. Citizens' pages first, in the order of their journey; then the desk. */
export const complaintRoutes = {
  home: get('/'),
  start: get('/report'),
  begin: post('/report'),
  step: get('/report/:step'),
  sendStep: post('/report/:step'),
  check: get('/report/check'),
  send: post('/report/check'),
  received: get('/complaints/:number/received'),
  mine: get('/complaints'),
  track: get('/complaints/:number'),
  receipt: get('/complaints/:number/receipt.pdf'),
  firCopy: get('/complaints/:number/fir.pdf'),

  work: get('/desk'),
  queue: get('/desk/complaints'),
  counter: get('/desk/counter'),
  take: post('/desk/counter'),
  taken: get('/desk/complaints/:number/taken'),
  deskReceipt: get('/desk/complaints/:number/receipt.pdf'),
  record: get('/desk/complaints/:number'),
  notOurs: post('/desk/complaints/:number/not-ours'),
  route: post('/desk/complaints/:number/route'),
  receive: post('/desk/complaints/:number/receive'),
  assign: post('/desk/complaints/:number/assign'),
  sign: post('/desk/complaints/:number/sign'),
  firForm: get('/desk/complaints/:number/fir'),
  registerFir: post('/desk/complaints/:number/fir'),
  deskFirCopy: get('/desk/complaints/:number/fir.pdf'),
};
