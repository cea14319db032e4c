import type { TemplateTexts } from '../model/template.ts';

/** Each fits one SMS of 160 places with a site name of 24. */
export const en = {
  'mobile-code': {
    subject: 'Your code',
    text: ({ code }) => `${code} is your Nagrik code for 5 minutes. Tell it to nobody. The police never ask for a code or for money on the phone.`,
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
  question: {
    subject: 'The police station asks you something',
    text: (_, { site }) => `The police station asks you something. Read it and answer at ${site}. The police never ask for a code or money.`,
  },
  news: {
    subject: 'There is news',
    text: (_, { site }) => `There is news for you at ${site}. The police never ask for a code or for money on the phone.`,
  },
} satisfies TemplateTexts;
