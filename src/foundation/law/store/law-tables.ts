import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';

/** Every table of the law module. */
export type LawTables =
  | 'law_acts'
  | 'law_sections'
  | 'law_correspondences'
  | 'law_offences'
  | 'law_words'
  | 'law_offence_words'
  | 'law_terms'
  | 'law_crime_heads'
  | 'law_grave_triggers';

export type LawDb = Kysely<Pick<Database, LawTables>>;
