import { sql } from 'kysely';

/** What still waits for the station or the desk, of `complaints c`. The same words as in the partial indexes. */
export const openOnly = sql<boolean>`c.desk_state not in ('fir-registered', 'ncr-issued', 'closed')`;
