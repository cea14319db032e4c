/** What officers do about their own way in, and where messages to an officer go. */
export const en = {
  title: 'Password and codes',
  intro: 'Whatever you change here ends your sign-ins on all other devices.',
  password: {
    title: 'Change your password',
    current: 'Your password until now',
    next: 'New password',
    nextHint: 'At least 12 signs. A short sentence is easy to remember.',
    again: 'The new password once more',
    button: 'Change the password',
    done: 'Your password is changed. On all other devices you are signed out.',
  },
  codes: {
    title: 'New recovery codes',
    left: (count: number) => (count === 1 ? '1 of your recovery codes is left.' : `${count} of your recovery codes are left.`),
    lead: 'Make new ones when the paper is lost, or when few are left. The old ones open nothing then.',
    button: 'Make new codes',
    doneTitle: 'Your new recovery codes',
  },
  mobile: {
    open: 'Change where messages go',
    title: 'Where messages go',
    lead: 'What is due and what is late is told to this number by SMS. It is shown to nobody.',
    now: 'Number until now',
    none: 'none: this officer is told nothing',
    label: 'New mobile number',
    hint: 'Ten digits, without +91. Empty: the officer is told nothing by message.',
    lang: 'Language of the messages',
    langs: { hi: 'Hindi', en: 'English' },
    button: 'Save',
  },
  errors: {
    currentPassword: 'This is not your password',
    samePassword: 'This is your password already. Choose another one',
  },
  refusals: {
    codeFirst: 'Enter the code of your phone first.',
    noFactor: 'Connect a phone first: sign in again.',
  },
};
