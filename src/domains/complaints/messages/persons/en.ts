import type { Behalf, PersonProof, PersonRelation } from '../../model/person.ts';

/** Persons of a complaint: whom the informant names, whom an officer adds, and what each of them reads. */
export const en = {
  onBehalf: {
    title: 'Who did it happen to?',
    options: { self: 'Me', other: 'Somebody else', minor: 'A child', organisation: 'A shop, school or other organisation' } satisfies Record<Behalf, string>,
  },
  victim: {
    title: 'Who is it?',
    hint: 'The person this happened to gets a free copy of the report (FIR) too.',
    childHint: 'A child gets no message. Parents or guardians see it after a station has checked who they are.',
    name: 'Name of the person',
    kinship: 'What are you to this person?',
    kinshipHint: 'For example: mother, neighbour. You can leave it empty.',
    mobile: 'Mobile number of the person, if there is one',
    mobileHint: 'Leave it empty if somebody who must not know could pick up this phone. The person can sign in with this number. For violence at home, women, harassment or danger we send nothing there: first a station checks who it is.',
  },
  counter: {
    self: 'The person who tells it',
    other: 'Somebody else',
    minor: 'A child',
    organisation: 'An organisation',
    name: 'Name, if it happened to somebody else',
    kinship: 'What is the speaker to that person?',
    mobile: 'Mobile number of that person',
    mobileHint: 'Ask first who could pick up this phone. If that is not safe, leave it empty.',
  },
  relations: { informant: 'Told it', victim: 'It happened to this person', guardian: 'Parent or guardian', authorised: 'Acts for the person', accused: 'Accused' } satisfies Record<PersonRelation, string>,
  mine: 'You are named here: it happened to you or to somebody you stand for.',
  proofs: {
    'photo-paper': 'I have seen a paper with name and photo',
    'known-person': 'Somebody I know vouches for the person',
    'mobile-rang': 'I called the number, and it rang here',
  } satisfies Record<PersonProof, string>,
  words: 'What was told',
  signHow: 'Whoever told it still has to sign. You need not.',
  timeline: {
    'complaint.filed': (office: string) => `The complaint was sent. It arrived at once: ${office}.`,
    'complaint.taken': (station: string) => `It was told at the station (${station}) and written down.`,
    'complaint.takenSigned': (station: string) => `It was told at the station (${station}), written down and signed.`,
    'complaint.signed': (station: string) => `It was signed by whoever told it (${station}).`,
    'complaint.signature-lapsed': 'The three days to sign are over. Nothing is lost.',
    'complaint.urgency-stated': (station: string) => `It is urgent: the station does not wait for the signature (${station}).`,
    'complaint.looked-up': (station: string) => `An officer opened the complaint for the signature (${station}).`,
    'complaint.contacted': (station: string) => `The station has spoken with whoever told it (${station}).`,
    'complaint.asked': (station: string) => `The station asked whoever told it something (${station}).`,
    'complaint.answered': 'The question was answered.',
    'complaint.received': (station: string) => `The station has read the complaint (${station}).`,
    'complaint.paper-added': (files: number) => (files === 1 ? 'A photo or paper was added.' : `${files} photos or papers were added.`),
    'complaint.appeal-open': 'Nobody has decided in time. The way to the SP is open.',
    'complaint.appealed': (office: string) => `The SP was asked to look again. It is with ${office}.`,
  },
  errors: {
    victimName: 'Write the name of the person',
  },
};
