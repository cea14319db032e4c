/** IIF-1 item 15: when the FIR went to the Magistrate. */
export const en = {
  title: 'The FIR went to the Magistrate',
  correctTitle: 'The FIR went to the Magistrate at another time',
  law: 'Item 15 of form IIF-1. No rule that we know of names hours for it, so no clock runs. Write down when your station sent it. The copy of the informant gets a new version with it.',
  correctLaw: 'What is written down stays. A later line puts it right and says why; the copy gets a new version.',
  day: 'Day on which it was sent',
  time: 'Time, like 18:30',
  reason: 'Why was the earlier line wrong?',
  button: 'Write it down',
  card: 'For the Magistrate',
  nothingSent: 'This software sends nothing to the court: print the paper, sign it and send it.',
  firCopy: 'FIR with all items (PDF)',
  hearingLetter: 'Letter: a disabled victim has to be heard (PDF)',
  sent: (moment: string) => `Sent to the Magistrate on ${moment}`,
  corrected: (moment: string) => `Earlier written down: ${moment}`,
  recorded: (moment: string) => `Written down on ${moment}`,
  timeline: {
    'complaint.fir-dispatched': (station: string, moment: string) => `The station sent the report (FIR) to the Magistrate on ${moment} (${station}). Your copy has a new version with it.`,
    'complaint.fir-dispatch-corrected': (station: string, moment: string) => `The station put right when the report (FIR) went to the Magistrate: ${moment} (${station}). Your copy has a new version.`,
  },
  errors: {
    dispatchBeforeFir: 'This lies before the FIR was registered',
    dispatchAhead: 'This moment has not come yet',
  },
  refusals: {
    noFir: 'There is no FIR yet.',
  },
};
