import type { StateTable } from '../../../../kernel/state-table.ts';

/** Where an FIR is on its way to the web. */
export const publicationStates = ['due', 'held', 'withheld', 'published'] as const;
export type PublicationState = (typeof publicationStates)[number];

export const publicationActions = ['publish', 'confirm-narrative', 'hold', 'extend', 'release', 'withhold'] as const;
export type PublicationAction = (typeof publicationActions)[number];

/**
 * The way of an FIR to the web (lifecycles 5.2, L14, L15). What is held or withheld never appears by itself.
 * NB: `publish` is the software's own step when the time has come; `release` of what is late publishes in the same act.
 */
export const publicationTable = {
  due: { publish: { to: 'published' }, 'confirm-narrative': { to: 'published' }, hold: { to: 'held' }, extend: { to: 'due' }, withhold: { to: 'withheld' } },
  held: { release: { to: 'due' }, withhold: { to: 'withheld' } },
  withheld: { release: { to: 'due' } },
  published: { 'confirm-narrative': { to: 'published' }, hold: { to: 'held' }, withhold: { to: 'withheld' } },
} as const satisfies StateTable<PublicationState, PublicationAction>;
