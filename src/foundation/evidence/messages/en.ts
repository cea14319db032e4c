import type { FileProblem } from '../model/evidence-file.ts';

export const en = {
  kinds: { photo: 'Photo', pdf: 'PDF', sound: 'Sound recording' },
  received: (when: string) => `Received ${when}`,
  byOfficer: 'Taken at the counter',
  notScanned: 'Not scanned for viruses',
  hash: 'Fingerprint (SHA-256)',
  open: 'Open the photo',
  save: 'Save the original',
  /** Before somebody opens what another person sent. */
  caution: 'The photo you open is a copy without place and device. The original is as it was sent: save it only on an office computer. Each opening is written down with your name.',
  remove: 'Remove',
  keptSoFar: 'Kept so far',
  problems: {
    tooLarge: 'This file is larger than 20 MB. Give a smaller photo or a shorter recording.',
    tooManyAtOnce: 'Five files at a time. Add the others after these.',
    empty: 'This file is empty. Choose another one.',
    type: 'We take photos, PDF papers and sound recordings. If it is a Word or Excel paper, take a photo of it or save it as PDF.',
    broken: 'This photo is damaged and cannot be read. Take it again.',
    tooManyOnRecord: 'Ten files are enough for now. Bring the others to the police station.',
    tooFast: 'That was many files in a short time. Wait an hour. What you gave before is kept.',
  } satisfies Record<FileProblem, string>,
};
