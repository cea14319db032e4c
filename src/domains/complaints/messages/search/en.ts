/** Search by words in the complaints of the desk. */
export const en = {
  title: 'Search',
  label: 'What happened, where, or the number',
  found: (words: string) => `Open complaints with “${words}”`,
  newest: (count: number) => (count === 1 ? '1 complaint, newest first.' : `${count} complaints, newest first.`),
  more: (count: number) => `The ${count} newest. Add a word to find fewer.`,
  none: 'No open complaint of yours holds all these words.',
  noneHint: 'Try fewer words, or another spelling. Names of people are not searched.',
  typeWords: 'Type a word of what happened or where, in Hindi or English.',
};
