import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { LoadCounts } from '../../geography/index.ts';
import { formatFine } from '../model/punishment.ts';
import { keysOf } from '../model/section-reference.ts';
import { formatTerm } from '../model/term.ts';
import { listActIds, listOffenceIds, replaceGraveTriggers, replaceOffenceWords, upsertRows, type Row } from '../store/law-loading-store.ts';
import type { LawDb, LawTables } from '../store/law-tables.ts';
import { readReferenceTable, type ReferenceTable } from './read-reference-table.ts';
import { ActRow, CorrespondenceRow, CrimeHeadRow, GraveWordRow, OffenceRow, SectionRow, TermRow } from './reference-rows.ts';

const sectionFiles = [
  ['law/sections_bns.csv', 'BNS'],
  ['law/sections_bnss.csv', 'BNSS'],
  ['law/sections_bsa.csv', 'BSA'],
  ['law/sections_ipc.csv', 'IPC'],
  ['law/sections_crpc.csv', 'CrPC'],
  ['law/sections_iea.csv', 'IEA'],
  ['law/sections_mv.csv', 'MV'],
] as const;
/** A file of one Act does not repeat its name in each row. */
const offenceFiles = [['law/offences_bns.csv', 'BNS'], ['law/offences_ipc.csv', 'IPC'], ['law/offences_special_acts.csv', undefined]] as const;
const files = { acts: 'law/acts.csv', correspondences: 'law/correspondences.csv', graveWords: 'law/grave_words.csv', terms: 'glossary/terms.csv', crimeHeads: 'lookups/crime_heads.csv' } as const;

/**
 * Loads Acts, sections, correspondences, offences with their search words, terms, crime heads and grave triggers from `folder`
 * (db/reference). Loading again changes nothing but what the files changed; identifiers stay.
 *
 * A working write: runs in the caller's transaction, under the working role, outside `act()`. A row that does not fit is left out
 * and counted under its reason; a file that is missing is a fault.
 */
export async function loadLaw(db: Kysely<Database>, folder: string): Promise<LoadCounts> {
  const tables = db.$pickTables<LawTables>();
  const acts = await readReferenceTable({ folder, path: files.acts, row: ActRow, keyOf: (row) => row.short });
  await upsertRows(tables, { table: 'law_acts', key: ['short'], rows: acts.rows });
  const reading = { db: tables, folder, actIds: await listActIds(tables) };
  return {
    [files.acts]: acts.counts,
    ...(await loadSections(reading)),
    ...(await loadCorrespondences(reading)),
    ...(await loadOffences(reading)),
    ...(await loadWords(reading)),
  };
}

interface Reading {
  readonly db: LawDb;
  readonly folder: string;
  readonly actIds: ReadonlyMap<string, number>;
}

async function loadSections({ db, folder, actIds }: Reading): Promise<LoadCounts> {
  const counts: Record<string, LoadCounts[string]> = {};
  for (const [path, act] of sectionFiles) {
    const table = await readReferenceTable({ folder, path, row: SectionRow, keyOf: (row) => row.section });
    const rows = table.rows.map((row, position) => ({ act_id: idOf(actIds, act), position, ...row }));
    await upsertRows(db, { table: 'law_sections', key: ['act_id', 'section'], rows });
    counts[path] = table.counts;
  }
  return counts;
}

async function loadCorrespondences({ db, folder, actIds }: Reading): Promise<LoadCounts> {
  const row = CorrespondenceRow.refine((read) => actIds.has(read.old_act) && actIds.has(read.new_act), NO_SUCH_ACT);
  const table = await readReferenceTable({ folder, path: files.correspondences, row, keyOf: (read) => [read.old_act, read.old_section, read.new_act, read.new_section].join(' ') });
  const rows = table.rows.map(({ old_act, old_section, new_act, new_section, confidence }) => ({ old_act_id: idOf(actIds, old_act), old_section, new_act_id: idOf(actIds, new_act), new_section, confidence }));
  await upsertRows(db, { table: 'law_correspondences', key: ['old_act_id', 'old_section', 'new_act_id', 'new_section'], rows });
  return { [files.correspondences]: table.counts };
}

async function loadOffences({ db, folder, actIds }: Reading): Promise<LoadCounts> {
  const tables: [string, ReferenceTable<OffenceRow>][] = [];
  for (const [path, act] of offenceFiles) {
    const row = OffenceRow.transform((read) => ({ ...read, act_short: act ?? read.act_short })).refine((read) => actIds.has(read.act_short), NO_SUCH_ACT);
    tables.push([path, await readReferenceTable({ folder, path, row, keyOf: offenceKey })]);
  }
  const offences = tables.flatMap(([, table]) => table.rows);
  await upsertRows(db, { table: 'law_offences', key: ['act_id', 'provision'], rows: offences.map((offence, position) => offenceColumns(offence, { actId: idOf(actIds, offence.act_short), position })) });
  const offenceIds = await listOffenceIds(db);
  await replaceOffenceWords(db, offences.flatMap((offence) => wordsOf(offence, idOf(offenceIds, offenceKey(offence)))));
  return Object.fromEntries(tables.map(([path, table]) => [path, table.counts]));
}

async function loadWords({ db, folder }: Reading): Promise<LoadCounts> {
  const terms = await readReferenceTable({ folder, path: files.terms, row: TermRow, keyOf: (row) => row.term_en });
  await upsertRows(db, { table: 'law_terms', key: ['term_en'], rows: terms.rows });
  const heads = await readReferenceTable({ folder, path: files.crimeHeads, row: CrimeHeadRow, keyOf: (row) => [row.list, row.major_en, row.minor_en].join(' / ') });
  await upsertRows(db, { table: 'law_crime_heads', key: ['list', 'major_en', 'minor_en'], rows: heads.rows.map((row, position) => ({ ...row, position })) });
  const grave = await readReferenceTable({ folder, path: files.graveWords, row: GraveWordRow, keyOf: (row) => `${row.pattern} / ${row.with_nature}` });
  await replaceGraveTriggers(db, grave.rows.map(({ pattern, with_nature, lang, ground }) => ({ pattern, with_nature, lang, ground })));
  return { [files.terms]: terms.counts, [files.crimeHeads]: heads.counts, [files.graveWords]: grave.counts };
}

const NO_SUCH_ACT = 'an Act that law/acts.csv does not name';

function offenceKey(offence: OffenceRow): string {
  return `${offence.act_short} ${offence.provision}`;
}

function offenceColumns(offence: OffenceRow, at: { actId: number; position: number }): Row<'law_offences'> {
  return {
    act_id: at.actId,
    provision: offence.provision,
    section: offence.section,
    name_en: offence.offence_en,
    name_hi: offence.offence_hi,
    longest_term: offence.max_imprisonment_years && formatTerm(offence.max_imprisonment_years),
    least_term: offence.min_imprisonment_years && formatTerm(offence.min_imprisonment_years),
    is_life: offence.life,
    is_death: offence.death,
    fine: formatFine(offence.fine),
    is_community_service: offence.community_service,
    cognizable: offence.cognizable,
    bailable: offence.bailable,
    court: offence.court,
    confidence: offence.confidence,
    punishment_source: offence.punishment_source,
    classification_source: offence.classification_source,
    is_woman_recorder: offence.woman_recorder,
    identity_protected: offence.identity_protected,
    publication_default: offence.publication_default,
    enquiry_band: offence.enquiry_band,
    is_enquiry_barred: offence.enquiry_barred,
    is_in_force: offence.in_force,
    note: offence.note,
    position: at.position,
  };
}

const NAME_WEIGHT = 1;
const EVERYDAY_WEIGHT = 0.9;

/** Each key once; a word of the name keeps the name's weight. */
function wordsOf(offence: OffenceRow, offenceId: number): Row<'law_offence_words'>[] {
  const weights = new Map<string, number>();
  for (const key of keysOf(`${offence.search_words_en} ${offence.search_words_hi}`)) weights.set(key, EVERYDAY_WEIGHT);
  for (const key of keysOf(`${offence.offence_en} ${offence.offence_hi ?? ''}`)) weights.set(key, NAME_WEIGHT);
  return [...weights].map(([key, weight]) => ({ offence_id: offenceId, key, weight }));
}

function idOf(ids: ReadonlyMap<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`Not loaded: ${key}`);
  return id;
}
