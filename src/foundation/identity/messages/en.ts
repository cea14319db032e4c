import type { OfficerRole } from '../../../kernel/actor.ts';
import type { Rank } from '../../../kernel/rank.ts';

export const en = {
  signIn: {
    title: 'Sign in to the desk',
    hint: 'For police officers. Citizens do not need to sign in.',
    login: 'Login',
    password: 'Password',
    button: 'Sign in',
  },
  errors: {
    login: 'Write your login',
    password: 'Write your password',
    wrongSignIn: 'Login or password is wrong. Look again and try once more',
  },
  refusals: {
    wrongSignIn: 'Login or password is wrong. Look again and try once more.',
    waitSignIn: 'Too many wrong tries. Wait a quarter of an hour, then try again.',
  },
  ranks: {
    constable: 'Constable',
    'head-constable': 'Head Constable',
    asi: 'ASI',
    si: 'SI',
    inspector: 'Inspector',
    dysp: 'DySP',
    sp: 'SP',
    dig: 'DIG',
    ig: 'IG',
    adg: 'ADG',
    dgp: 'DGP',
  } satisfies Record<Rank, string>,
  roles: {
    'help-desk': 'Help desk',
    'duty-officer': 'Duty officer',
    'investigating-officer': 'Investigating officer',
    sho: 'Officer in charge (SHO)',
    'circle-inspector': 'Circle Inspector',
    sdpo: 'SDPO',
    sp: 'Superintendent of Police',
    dig: 'DIG of the range',
    headquarters: 'Headquarters',
    administrator: 'Administrator',
  } satisfies Record<OfficerRole, string>,
};
