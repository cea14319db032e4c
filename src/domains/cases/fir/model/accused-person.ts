import { z } from 'zod';

/** How sure it is who did it, in the words of IIF-1 item 7. */
export const accusedStandings = ['known', 'suspected', 'unknown'] as const;
export type AccusedStanding = (typeof accusedStandings)[number];

/** One person of item 7, as far as known. Of somebody unknown the description alone may be there. */
export const AccusedPerson = z.object({
  standing: z.enum(accusedStandings),
  name: text(100),
  alias: text(100),
  relativeName: text(100),
  address: text(500),
  /** Build, marks, dress, age: the physical annexure in words. */
  description: text(2_000),
});
export type AccusedPerson = z.infer<typeof AccusedPerson>;

function text(longest: number) {
  return z.string().trim().max(longest);
}
