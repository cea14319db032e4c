import type { IstDate } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Offence } from '../model/offence.ts';
import { readSearchText } from '../model/section-reference.ts';
import { findOffencesByReference, findOffencesByWords, listActAliases } from '../store/offence-search.ts';
import { findOffences } from '../store/offence-store.ts';
import type { LawDb } from '../store/law-tables.ts';

export interface OffenceSearch {
  /** Words of the offence in either language and script, or section numbers: `mobile chori`, `303(2)`, `धारा 379`. */
  readonly text: string;
  /** Both languages are always searched. Among equals the shortest name in this one comes first; English when not given. */
  readonly lang?: Lang | undefined;
  /** The day it happened: it decides between IPC and BNS. */
  readonly on: IstDate;
  readonly limit: number;
}

export interface OffenceHit {
  readonly offence: Offence;
  readonly by: 'section' | 'words';
  /** The citation that led here when it is not the offence's own: `IPC 379` → BNS 303(2). */
  readonly via: string | undefined;
  /** False: shown for information, its Act did not apply on the day. */
  readonly isInForce: boolean;
}

/**
 * Sections for what an officer typed, best first: by number (also the old number of a new section and the reverse), then by words.
 *
 * Words are compared by sound, so either script and loose spelling find the same. An empty text finds nothing.
 * NB: a section that is not found can still be typed into the FIR; the tables are not complete.
 */
export async function searchOffences(db: LawDb, search: OffenceSearch): Promise<OffenceHit[]> {
  const { on, limit } = search;
  const { references, keys } = readSearchText(search.text, await listActAliases(db));
  const bySection = [];
  for (const reference of references.slice(0, MOST_REFERENCES)) bySection.push(...(await findOffencesByReference(db, { reference, on, limit })));
  const byWords = keys.length === 0 ? [] : await findOffencesByWords(db, { keys: keys.slice(0, MOST_WORDS), lang: search.lang ?? 'en', on, limit });
  const found = new Map<number, Omit<OffenceHit, 'offence'>>();
  for (const { id, isInForce, via } of bySection) found.set(id, found.get(id) ?? { by: 'section', via: via ?? undefined, isInForce });
  for (const { id } of byWords) found.set(id, found.get(id) ?? { by: 'words', via: undefined, isInForce: true });
  const offences = await findOffences(db, [...found.keys()].slice(0, limit));
  return offences.flatMap((offence) => {
    const how = found.get(offence.id);
    return how === undefined ? [] : [{ offence, ...how }];
  });
}

/** Ten sections in one line are more than any FIR's first guess; eight words say what happened. */
const MOST_REFERENCES = 10;
const MOST_WORDS = 8;
