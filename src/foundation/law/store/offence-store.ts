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

/** The offences that stand under exactly this number of this Act, by its short name. Empty where either is not known so. */
export async function listOffencesAt(db: LawDb, at: { act: string; provision: string }): Promise<Offence[]> {
  const rows = await selectOffences(db).where('act.short', '=', at.act).where('offence.provision', '=', at.provision).orderBy('offence.position').execute();
  return rows.map(toOffence);
}

/** The offences of one provision without its variants, or all of its section when none stands under exactly that number. In the order of the Act. */
export async function listOffencesOfProvision(db: LawDb, of: { act: string; section: string; provision: string }): Promise<Offence[]> {
  const rows = await selectOffences(db).where('act.short', '=', of.act).where('offence.section', '=', of.section).orderBy('offence.position').execute();
  const exact = rows.filter((row) => row.provision === of.provision);
  return (exact.length > 0 ? exact : rows).map(toOffence);
}
