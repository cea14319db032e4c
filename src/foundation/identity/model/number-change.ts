import { DAY_MS } from '../../../kernel/instant.ts';

/** How the officer saw who it is. No picture and no number of a paper is kept. */
export const numberProofs = ['photo-paper', 'known-person'] as const;
export type NumberProof = (typeof numberProofs)[number];

/** So long no paper and no file opens under a new number: whoever still has the old one is told, and can speak up. */
export const PAPERS_WAIT_MS = DAY_MS;
