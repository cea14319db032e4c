import { get, post } from '../../platform/http/route.ts';

export const documentsRoutes = {
  check: get('/check'),
  sendCheck: post('/check'),
  /** What the QR code on a paper opens. */
  checked: get('/check/:number/:code'),
};
