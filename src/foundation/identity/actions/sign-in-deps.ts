import type { Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { ActDeps } from '../../ledger/index.ts';
import type { SessionDeps } from './sessions.ts';

/** What signing in needs: acts, working tables, and the secret of the installation, which keys codes and factors. */
export interface SignInDeps extends ActDeps, SessionDeps {
  readonly secret: string;
}

/** Confirming a number needs somebody who sends the code: the outbox of `notifications`, which stands above this module. */
export interface CodeDeps extends SignInDeps {
  /** Part of the transaction that it is given, under the working role. */
  readonly queueMobileCode: (work: Kysely<Database>, code: { mobile: string; lang: Lang; code: string; at: Instant; expiresAt: Instant }) => Promise<void>;
}
