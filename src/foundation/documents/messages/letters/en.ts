import type { MagistrateLetterKind } from '../../model/paper.ts';

interface LetterWords {
  readonly title: string;
  readonly text: string;
}

/** Letters to the Magistrate: the officer prints, signs and sends them. */
export const en = {
  to: 'To the Magistrate of the area',
  number: 'Letter No.',
  about: 'About which FIR',
  fir: 'FIR No.',
  registeredAt: 'Registered on',
  sections: 'Sections',
  at: 'Date of this decision or request',
  matter: 'What it is about',
  reasons: 'The reasons, in the officer’s words',
  byWhom: 'By whom',
  signOfficer: 'Signature of the officer',
  'withholding-letter': {
    title: 'An FIR is kept off the web',
    text: 'This FIR is sensitive. It has been decided in writing that it is not put on the web (Youth Bar Association of India v. Union of India, 7 September 2016). This letter makes the decision known to you.',
  } satisfies LetterWords,
  'hearing-letter': {
    title: 'A disabled victim has to be heard',
    text: 'The victim in this FIR is disabled, for the time being or for good. You are asked to record the victim’s statement as soon as possible (section 183(6)(a), Bharatiya Nagarik Suraksha Sanhita, 2023). The FIR goes with this letter.',
  } satisfies LetterWords,
} satisfies Record<MagistrateLetterKind, LetterWords> & Record<string, string | LetterWords>;
