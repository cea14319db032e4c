import { readSearchText } from '../model/section-reference.ts';
import type { Offence } from '../model/offence.ts';
import { listActAliases } from '../store/offence-search.ts';
import { listOffencesOfProvision } from '../store/offence-store.ts';
import type { LawDb } from '../store/law-tables.ts';

/**
 * What the tables hold for sections that an officer typed: `BNS 64(1)`, `भारतीय न्याय संहिता 64`. Each offence once.
 *
 * The provision as cited; where only a section of several offences was cited, all of them. A citation without an Act, or one that
 * the tables lack, adds nothing: it can stand in the FIR all the same.
 */
export async function citedOffences(db: LawDb, citations: readonly string[]): Promise<Offence[]> {
  if (citations.length === 0) return [];
  const aliases = await listActAliases(db);
  const references = citations.flatMap((citation) => readSearchText(citation, aliases).references.slice(0, 1));
  const found = new Map<number, Offence>();
  for (const { act, section, provision } of references) {
    if (act === undefined) continue;
    for (const offence of await listOffencesOfProvision(db, { act, section, provision })) found.set(offence.id, offence);
  }
  return [...found.values()];
}
