/** The desk's list: its pages, and naming one officer for several complaints. */
export const en = {
  pages: 'Pages of the list',
  next: 'Next page',
  first: 'Back to the beginning',
  select: 'Choose',
  selectOne: (number: string) => `Choose ${number}`,
  assignTitle: 'Name one officer for those chosen',
  assigned: (count: number) => (count === 1 ? 'The officer is named for 1 complaint.' : `The officer is named for ${count} complaints.`),
  notAssigned: (number: string, why: string) => `${number}: not done. ${why}`,
  noneChosen: 'Choose at least one complaint',
};
