/** After a number was changed at a station. */
export const en = {
  title: 'Papers open later',
  waits: (when: string) => `Your mobile number was changed at a police station. To keep others out, papers and files open from ${when}.`,
  paper: 'Do you need a paper before? Any police station prints it for you.',
};
