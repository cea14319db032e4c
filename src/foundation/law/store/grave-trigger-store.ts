import { graveGrounds, graveTrigger, type GraveTrigger } from '../model/grave-ground.ts';
import type { LawDb } from './law-tables.ts';

/** All triggers of the table. The graver ground first, then in a fixed order. */
export async function listGraveTriggers(db: LawDb): Promise<GraveTrigger[]> {
  const rows = await db.selectFrom('law_grave_triggers').selectAll().orderBy('pattern').orderBy('with_nature').execute();
  return graveGrounds.flatMap((kind) => rows.filter((row) => row.ground === kind).map((row) => graveTrigger({ pattern: row.pattern, withNature: row.with_nature, lang: row.lang, kind })));
}
