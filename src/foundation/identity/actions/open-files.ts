import type { Kysely } from 'kysely';
import type { OfficerId } from '../../../kernel/id.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Act } from '../../ledger/index.ts';
import type { PostedOfficer } from '../model/officer.ts';

/** The files that officers hold. The services above this module know them; `app/open-files.ts` puts them together. */
export interface OpenFiles {
  readonly countOf: (db: Kysely<Database>, officerId: OfficerId) => Promise<number>;
  /** Gives every open file a new holder within the act, marks each, tells the people (5.13). Answers how many. */
  readonly handOver: (act: Act, change: { readonly from: OfficerId; readonly to: PostedOfficer }) => Promise<number>;
  /** Whether an officer of this rank may hold a file at all. */
  readonly mayHold: (rank: Rank) => boolean;
}
