/** The station's books and what leaves them on paper. */
export const en = {
  ncrPaper: 'Your non-cognizable report (PDF)',
  closureNote: 'Your note with the reasons (PDF)',
  deskNcrPaper: 'Print the report for the person (PDF)',
  deskClosureNote: 'Print the note with the reasons for the person (PDF)',
};
