/** How an officer spoke with the person. */
export const contactWays = ['phone', 'in-person'] as const;
export type ContactWay = (typeof contactWays)[number];
