import { sql } from 'kysely';
import { answered, listReading, unread, type Reading } from '../../../platform/db/reading.ts';
import { toOffence, selectOffences } from './offence-rows.ts';
import type { LawDb } from './law-tables.ts';
import type { Offence } from '../model/offence.ts';

/** The offences of these identifiers, in the order asked; identifiers that are not there are left out. */
export async function findOffences(db: LawDb, ids: readonly number[]): Promise<Offence[]> {
  if (ids.length === 0) return [];
  const rows = await selectOffences(db).where('offence.id', 'in', [...ids]).execute();
  const byId = new Map(rows.map((row) => [row.id, toOffence(row)]));
  return ids.map((id) => byId.get(id)).filter((offence) => offence !== undefined);
}

/** Every offence of the tables, Act by Act in the order of the reference files. */
export async function listOffences(db: LawDb): Promise<Offence[]> {
  const rows = await selectOffences(db).orderBy('act.id').orderBy('offence.position').execute();
  return rows.map(toOffence);
}

// What is asked goes in as JSON: PostgreSQL would look into an array and plan anew for each number of its items, which takes longer than the reading.

/** For each of these the offences that stand under exactly this number of this Act, by its short name. Empty where either is not known so. */
export function offencesAtReading(db: LawDb, at: readonly { readonly act: string; readonly provision: string }[]): Reading<Offence[][]> {
  if (at.length === 0) return unread([]);
  const named = sql<boolean>`(act.short, offence.provision) in (select asked.act, asked.provision from jsonb_to_recordset(${JSON.stringify(at)}::jsonb) as asked (act text, provision text))`;
  const offences = selectOffences(db).where(named).orderBy('offence.position');
  return answered(listReading(offences, { instants: {}, toModel: toOffence }), (found) => at.map(({ act, provision }) => found.filter((offence) => offence.act === act && offence.provision === provision)));
}

/** For each of these the offences of the provision without its variants, or all of its section when none stands under exactly that number. In the order of the Act. */
export function offencesOfProvisionsReading(db: LawDb, of: readonly { readonly act: string; readonly section: string; readonly provision: string }[]): Reading<Offence[][]> {
  if (of.length === 0) return unread([]);
  const named = sql<boolean>`(act.short, offence.section) in (select asked.act, asked.section from jsonb_to_recordset(${JSON.stringify(of)}::jsonb) as asked (act text, section text))`;
  const offences = selectOffences(db).where(named).orderBy('offence.position');
  return answered(listReading(offences, { instants: {}, toModel: toOffence }), (found) =>
    of.map(({ act, section, provision }) => {
      const inSection = found.filter((offence) => offence.act === act && offence.section === section);
      const exact = inSection.filter((offence) => offence.provision === provision);
      return exact.length > 0 ? exact : inSection;
    }),
  );
}
