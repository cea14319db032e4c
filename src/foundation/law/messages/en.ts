import type { ConsequenceCode } from '../model/consequence.ts';
import type { GraveGroundKind } from '../model/grave-ground.ts';
import type { LawAnswer } from '../model/offence.ts';
import type { NonCognizableNeed } from '../model/rules/law-informs.ts';

/** For the officer's page. One consequence, one or two sentences: who does what, by when. */
export const en = {
  consequences: {
    'fir-mandatory': 'A cognizable offence is disclosed: register the FIR.',
    'cognizable-on-condition': 'Whether it is cognizable depends on the facts. Read the note of the section and decide.',
    'officer-decides': 'The table does not know whether it is cognizable. You decide on what the person said; the FIR is open to you.',
    'non-cognizable': 'The police need a court\'s order (non-cognizable). Write it in the book and send the person to the Magistrate.',
    'not-in-force': 'This provision is not in force. Choose one that is.',
    'enquiry-allowed': 'An enquiry before the FIR is possible: ask the DySP first, finish within 14 days. You may also register the FIR at once.',
    'enquiry-not-allowed': 'No enquiry before the FIR: the punishment is not between 3 and 7 years.',
    'enquiry-barred': 'The SC/ST Act allows no enquiry before the FIR and asks for no approval before an arrest.',
    'speech-advisory': 'This is about words. The Supreme Court advises an enquiry before the FIR.',
    'woman-recorder': 'If the woman herself gives the information, a woman officer writes it down. Receipt, diary, urgent steps and medical help do not wait.',
    'disabled-victim': 'Hear the victim at home or where the victim chooses, with an interpreter or special educator, on video. The Magistrate hears the victim soon.',
    'identity-protected': 'Nothing that could show who the victim is may leave this office.',
    'child-told-in-24-hours': 'Tell the Child Welfare Committee and the Special Court within 24 hours.',
    'inspector-investigates': 'An inspector or a higher officer investigates (IT Act).',
    'dysp-investigates': 'A DySP or a higher officer investigates (SC/ST Act).',
    'two-months': 'Finish the investigation within two months of the recording.',
    'sixty-days': 'File the charge sheet within 60 days (SC/ST Act).',
    'publication-withhold': 'This FIR does not go online by itself. The DySP decides in writing.',
    'publication-by-facts': 'An officer looks at this FIR before it goes online.',
    'publication-open': 'This FIR goes online within 24 hours of registration.',
  } satisfies Record<ConsequenceCode, string>,
  unverified: 'Not yet checked against the Act',
  unconfirmed: 'The entry of the section is not confirmed: it informs only',
  rule: (rule: string) => `Rule ${rule}`,
  cognizable: {
    yes: 'The police can act without a court\'s order (cognizable)',
    no: 'The police need a court\'s order (non-cognizable)',
    depends: 'Depends on the facts',
    unknown: 'Not known',
  } satisfies Record<LawAnswer, string>,
  bailable: {
    yes: 'Bailable',
    no: 'Not bailable',
    depends: 'Bail depends on the facts',
    unknown: 'Bail not known',
  } satisfies Record<LawAnswer, string>,
  punishment: {
    death: 'death',
    life: 'life imprisonment',
    years: (count: number) => (count === 1 ? '1 year' : `${count} years`),
    months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    upTo: (term: string) => `up to ${term}`,
    atLeast: (term: string) => `at least ${term}`,
    between: (least: string, longest: string) => `${least} to ${longest}`,
    fine: 'fine',
    fineUpTo: (rupees: string) => `fine up to ₹${rupees}`,
    fineAtLeast: (rupees: string) => `fine of at least ₹${rupees}`,
    communityService: 'community service',
    ofOtherOffence: 'that of another offence',
    or: ' or ',
    and: ', ',
  },
  search: {
    via: (citation: string) => `In place of ${citation}`,
    outOfTime: 'Was not the law on that day',
  },
  needs: {
    'not-cognizable': 'A section you named is cognizable: register the FIR.',
    ground: 'Write in your own words why this is not cognizable.',
    section: 'Name the section.',
    countersignature: 'The entry of this section is not confirmed: your supervisor has to sign too.',
  } satisfies Record<NonCognizableNeed, string>,
  grave: {
    'danger-to-life': 'Somebody\'s life may be in danger',
    'sexual-offence': 'It may be a sexual offence',
    abduction: 'Somebody may have been taken away',
    child: 'A child may be in danger',
    ongoing: 'It may be happening now',
  } satisfies Record<GraveGroundKind, string>,
};
