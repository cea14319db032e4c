/** The pages that stand under every other: what we keep, for whom the service works, on what terms, whom to call. Only what is true of this software. */
export const en = {
  privacy: {
    link: 'What we keep about you',
    title: 'What we keep about you, and who sees it',
    parts: [
      {
        heading: 'What we keep',
        text: [
          'What you tell us: your words, the place, the time, your name and your mobile number, and what you add to it later.',
          'What happens with it: who had it, when, and what was decided. This record is only added to, never changed.',
          'A complaint that you have begun and not sent is deleted when you have not written on it for 30 days at most. A code that we send you is deleted after a day.',
          'The internet address of your phone is kept for a short time, in a form that cannot be read back, to stop people who try codes or copy pages.',
        ],
      },
      {
        heading: 'Who sees it',
        text: [
          'You, after you have confirmed your mobile number with a code.',
          'The police station that has your complaint, and the SP of the district. Other stations do not see it, unless you go there and sign.',
          'Everybody sees the short public copy of an FIR, without names, numbers and addresses. Sensitive ones are not shown at all.',
        ],
      },
      {
        heading: 'What we do not do',
        text: [
          'No advertising, no measuring of visitors, nothing from other companies on our pages. The only cookies are the one that keeps you signed in and the one that protects forms.',
          'Our messages never say what your complaint is about when it is sensitive. Whoever holds your phone does not learn it from them.',
          'The police never ask for a code or for money on the phone.',
        ],
      },
      {
        heading: 'Your rights',
        text: ['You can read everything you told us on the page of your complaint. A complaint that was sent cannot be deleted by you: the law asks the police to keep it. If something in a public FIR shows who you are, tell the station; the officer in charge can take it off the web at once.'],
      },
    ],
  },
  accessibility: {
    link: 'For whom this works',
    title: 'For whom this works, and what is missing',
    parts: [
      {
        heading: 'What works',
        text: [
          'Every page works on a small phone, without JavaScript, with the keyboard alone, and enlarged to 400 percent.',
          'Every page is there in Hindi and in English. Papers are PDF files whose text can be read out.',
          'At the counter of a station somebody writes down what you say and reads it back to you.',
        ],
      },
      {
        heading: 'How we know',
        text: ['A program checks our pages against WCAG 2.2, level AA, at every change of the software. No person with a disability has tested this service for us yet, and no certificate has been asked for.'],
      },
      {
        heading: 'What is missing',
        text: [
          'Urdu and other languages of Bihar. Sign language. A search over all pages: use the list of pages instead.',
          'Some PDF readers in browsers read Devanagari letters twice. Open the paper with the reader of your phone.',
        ],
      },
    ],
  },
  terms: {
    link: 'Terms',
    title: 'On what terms you use this service',
    parts: [
      {
        heading: 'In danger, call 112',
        text: ['This service is no way to call for help. Nobody reads it within minutes.'],
      },
      {
        heading: 'What a complaint is',
        text: [
          'A complaint sent here is with the police at once, and the clocks of the law run. To become a report (FIR) it has to be signed within three days; later is possible too.',
          'Everything here is free. Nobody may ask you for money.',
        ],
      },
      {
        heading: 'What a paper proves',
        text: ['Every paper has a number and a code. Whether it is genuine says the page “Check a paper” and nothing else.'],
      },
      {
        heading: 'Public FIRs',
        text: [
          'They are here to be read, one by one. Do not copy them in bulk, and do not try to find out who is hidden in them. To make a victim of a sexual offence or a child known is punishable.',
          'A report says what somebody told the police. It does not say that anybody is guilty.',
        ],
      },
      {
        heading: 'The software',
        text: ['It is free software under the AGPL, without warranty. Rules that nobody has yet checked against the Act are marked so.'],
      },
    ],
  },
  contact: {
    link: 'Whom to call',
    title: 'Whom to call',
    parts: [
      {
        heading: 'At once',
        text: ['112: police, ambulance, fire. Free, day and night.', '181: help for women. 1098: help for children. 1930: money lost on the internet or the phone.'],
      },
      {
        heading: 'About your complaint',
        text: ['The page of your complaint says who has it and the phone number of that office. When nobody answers in time, the same page leads you to the SP.'],
      },
      {
        heading: 'About this service',
        text: ['Any police station helps you to use it. No office has been named for complaints about the website yet; tell the station, or the SP of the district.'],
      },
    ],
  },
  map: { link: 'All pages', title: 'All pages', citizen: 'For everybody', home: 'First page', report: 'Report something', mine: 'Your complaints', follow: 'Follow a complaint with the slip', about: 'About this service', officers: 'For police officers', desk: 'The desk' },
  updated: '24 November 2026',
};
