import type { Offence } from '../model/offence.ts';
import type { Punishment } from '../model/punishment.ts';

/** A valid offence: theft under BNS 303(2), confirmed and cognizable, unless told otherwise. */
export function anOffence(changes: Partial<Offence> = {}): Offence {
  return {
    id: 1,
    act: 'BNS',
    provision: changes.section ?? '303(2)',
    section: '303',
    name: { en: 'Theft', hi: 'चोरी' },
    punishment: aPunishment(),
    cognizable: 'yes',
    bailable: 'no',
    court: { en: 'Any Magistrate', hi: 'कोई भी मजिस्ट्रेट' },
    confidence: 'A',
    womanRecorder: false,
    identityProtected: 'no',
    publicationDefault: 'publish',
    enquiryBand: '3-to-under-7',
    enquiryBarred: false,
    inForce: true,
    validFrom: undefined,
    validTo: undefined,
    note: undefined,
    ...changes,
  };
}

export function aPunishment(changes: Partial<Punishment> = {}): Punishment {
  return { longestTerm: { count: 3, unit: 'years' }, leastTerm: undefined, life: false, death: false, fine: { kind: 'unlimited' }, communityService: false, ...changes };
}
