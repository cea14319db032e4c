import { answered, followed, read, unread, type Reading } from '../../../platform/db/reading.ts';
import { readSearchText } from '../model/section-reference.ts';
import type { Offence } from '../model/offence.ts';
import { actAliasesReading } from '../store/offence-search.ts';
import { offencesOfProvisionsReading } from '../store/offence-store.ts';
import type { LawDb } from '../store/law-tables.ts';

/**
 * What the tables hold for sections that an officer typed: `BNS 64(1)`, `भारतीय न्याय संहिता 64`; a list for each of them.
 *
 * The provision as cited; where only a section of several offences was cited, all of them. A citation without an Act, or one that
 * the tables lack, adds nothing: it can stand in the FIR all the same.
 */
export function citedOffencesReading(db: LawDb, citations: readonly string[]): Reading<Offence[][]> {
  if (citations.length === 0) return unread([]);
  return followed(actAliasesReading(db), (aliases) => {
    const references = citations.map((citation) => readSearchText(citation, aliases).references[0]);
    const named = references.flatMap((reference) => (reference?.act === undefined ? [] : [{ ...reference, act: reference.act }]));
    return answered(offencesOfProvisionsReading(db, named), (found) => references.map((reference) => found[named.findIndex((one) => one.act === reference?.act && one.provision === reference.provision)] ?? []));
  });
}

/** The same as one list, each offence once. */
export async function citedOffences(db: LawDb, citations: readonly string[]): Promise<Offence[]> {
  const found = await read(db, citedOffencesReading(db, citations));
  return [...new Map(found.flat().map((offence) => [offence.id, offence])).values()];
}
