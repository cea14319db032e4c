import type { FileProblem } from '../model/evidence-file.ts';

/** The HTTP status of the page that says why a file was not kept. */
export const problemStatus = {
  tooLarge: 413,
  tooManyAtOnce: 422,
  empty: 422,
  type: 422,
  broken: 422,
  tooManyOnRecord: 422,
  tooFast: 429,
} as const satisfies Record<FileProblem, number>;
