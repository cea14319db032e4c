import { get, post } from '../../platform/http/route.ts';

export const identityRoutes = {
  signIn: get('/desk/sign-in'),
  sendSignIn: post('/desk/sign-in'),
  signOut: post('/desk/sign-out'),
};
