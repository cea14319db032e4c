import type { RefusalCode } from '../../kernel/refusal.ts';

/** The one map from refusal to HTTP status. Not found and not allowed look alike to the outsider; they differ in the log. */
export const refusalStatus = {
  invalid: 422,
  'not-signed-in': 401,
  'not-found': 404,
  'not-allowed': 404,
  'wrong-state': 409,
  law: 409,
  conflict: 409,
  'too-many': 429,
} as const satisfies Record<RefusalCode, number>;
