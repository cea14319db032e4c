import type { DutyWord, TemplateTexts } from '../model/template.ts';

const duties = {
  read: 'read it',
  station: 'name the station',
  officer: 'name an officer',
  contact: 'speak to the person',
  action: 'act on it',
  decision: 'decide it',
  register: 'register the report',
  appeal: 'decide the appeal',
  copy: 'answer the request for a copy',
  progress: 'give news of the case',
  report: 'send the police report',
  inform: 'tell those whom the law names',
  handover: 'end it or hand it over',
} as const satisfies Record<DutyWord, string>;

/** Each fits one SMS of 160 places with a site name of 24. */
export const en = {
  'mobile-code': {
    subject: 'Your code',
    text: ({ code, minutes }) => `${code} is your Nagrik code for ${minutes} minutes. Tell it to nobody. The police never ask for a code or for money on the phone.`,
  },
  'email-code': {
    subject: 'Your code',
    text: ({ code, minutes }) => `${code} is your Nagrik code for ${minutes} minutes. It confirms this e-mail address. Tell it to nobody. The police never ask for a code or for money.`,
  },
  'email-added': {
    subject: 'News by e-mail is on',
    text: (_, { site }) => `News about your complaints now goes to an e-mail address too. If it was not you, stop it: ${site}. The police never ask for money.`,
  },
  'complaint-received': {
    subject: 'We have your complaint',
    text: ({ number }, { site }) => `We have your complaint ${number}. See what happens next: ${site}. The police never ask for money on the phone.`,
  },
  'sign-by': {
    subject: 'Sign your complaint',
    text: ({ number, day }, print) => `Sign your complaint ${number} at the police station by midnight, ${print.day(day)}. If you are late, nothing is lost. It is free.`,
  },
  signed: {
    subject: 'Your complaint is signed',
    text: ({ number }) => `Your complaint ${number} was signed at a police station. If it was not you, call your station. The police never ask for money.`,
  },
  'appeal-open': {
    subject: 'You can ask the SP now',
    text: ({ number }, { site }) => `Nobody has decided on ${number}. You can ask the SP now, free: ${site}. The police never ask for money.`,
  },
  'duty-due': {
    subject: 'A duty is running out',
    text: ({ number, duty }, { site }) => `${number}: please ${duties[duty]} now, the time is running out. Your desk: ${site}`,
  },
  'duty-late': {
    subject: 'A duty is late',
    text: ({ number, duty }, { site }) => `${number}: the time to ${duties[duty]} is over. The office above sees it too. Your desk: ${site}`,
  },
  'supervision-faults': {
    subject: 'The check of the offices found something',
    text: ({ faults }, { site }) => `The monthly check of who supervises whom found ${faults} ${faults === 1 ? 'fault' : 'faults'}. See the page of offices at your desk: ${site}`,
  },
  'officer-assigned': {
    subject: 'An officer has your complaint',
    text: ({ number }, { site }) => `An officer now works on your complaint ${number}. See who: ${site}. The police never ask for money on the phone.`,
  },
  'officer-changed': {
    subject: 'Another officer has your complaint',
    text: ({ number }, { site }) => `Another officer now works on your complaint ${number}. See who: ${site}. The police never ask for money on the phone.`,
  },
  'enquiry-until': {
    subject: 'The police look into your complaint first',
    text: ({ number, day }, print) => `The police look into ${number} until ${print.day(day)}, then must decide. See ${print.site}. The police never ask for money.`,
  },
  'fir-registered': {
    subject: 'Your complaint is an FIR now',
    text: ({ number, firNumber }, { site }) => `Your complaint ${number} is FIR ${firNumber} now. Your copy is free: ${site}. The police never ask for money.`,
  },
  'zero-fir-accepted': {
    subject: 'Your FIR has its own station now',
    text: ({ zeroNumber, firNumber }, { site }) => `Your Zero FIR ${zeroNumber} is FIR ${firNumber} now, at its own station. See who has it: ${site}. The police never ask for money.`,
  },
  'number-changed': {
    subject: 'Your number was changed',
    text: (_, { site }) => `Your number at ${site} was changed. If it was not you, call 112 or your station today. The police never ask for a code or money.`,
  },
  'reading-ended': {
    subject: 'Something opens no more for this number',
    text: (_, { site }) => `Something at ${site} opens no more for this number. If that is wrong, ask a station or the SP. The police ask for no money.`,
  },
  'person-detached': {
    subject: 'Look at this record',
    text: ({ number }, { site }) => `${number}: the station changed who may read it. Please look at the reason at ${site}.`,
  },
  question: {
    subject: 'The police station asks you something',
    text: (_, { site }) => `The police station asks you something. Read it and answer at ${site}. The police never ask for a code or money.`,
  },
  news: {
    subject: 'There is news',
    text: (_, { site }) => `There is news for you at ${site}. The police never ask for a code or for money on the phone.`,
  },
} satisfies TemplateTexts;
