/** The station's books and what leaves them on paper. */
export const en = {
  ncrPaper: 'Your non-cognizable report (PDF)',
  closureNote: 'Your note with the reasons (PDF)',
  deskNcrPaper: 'Print the report for the person (PDF)',
  ncrForwarded: (station: string, list: string) => `The station sent the report to the Magistrate, with its list ${list} (${station}).`,
  ncrList: {
    title: 'Reports for the Magistrate (NCR)',
    lead: 'Every non-cognizable report goes to the Magistrate within fourteen days (BNSS section 174(1)): make the list, print it, send it, and record the sending.',
    open: (number: string) => `List ${number}: made, not sent yet`,
    print: 'The list (PDF)',
    court: 'To which court was it sent?',
    courtHint: 'For example: Sub-Divisional Judicial Magistrate, Araria',
    record: 'Record that it was sent',
    unlisted: 'In no list yet',
    noneUnlisted: 'Every report is in a list',
    make: 'Make the list of these reports',
    sendFirst: 'Record the sending of the list above first. These reports go into the next one.',
    sent: 'Sent lists',
    columns: { due: 'Time left', report: 'NCR', complaint: 'Complaint', sections: 'Sections', list: 'List', sentAt: 'Sent', court: 'Court', reports: 'Reports', paper: 'Paper' },
    refusals: { courtMissing: 'Write the court, at most 200 characters', listOpen: 'A list is made and not sent yet. Record its sending first.', nothingToList: 'There is no report to list.', alreadySent: 'This list was sent already.' },
  },
  deskClosureNote: 'Print the note with the reasons for the person (PDF)',
};
