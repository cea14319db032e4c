import type { Kysely } from 'kysely';
import type { Actor } from '../../../kernel/actor.ts';
import { istDateOf, type IstDate } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { readCsv, unguarded, type CsvRow } from '../../../platform/text/csv-text.ts';
import { listDistricts, type GeographyTables } from '../../geography/index.ts';
import { act, type Act, type ActDeps } from '../../ledger/index.ts';
import { isReason } from '../model/managed-office.ts';
import { fateOf, officeListColumns, type OfficeCells, type OfficeFate, type Rolls } from '../model/office-list.ts';
import { mayManageOffices } from '../model/office-policy.ts';
import { listLadders, listManagedOffices, type OfficeListTables } from '../store/office-list-store.ts';
import { getOfficeRecordId, type OfficeTables } from '../store/office-store.ts';
import { townKeysOf } from './load-offices.ts';
import { writeName, writeNewOffice, writePhone, writeRung } from './write-office.ts';

/** A row of the list as it was written, and what becomes of it. */
export interface JudgedRow {
  readonly cells: CsvRow<(typeof officeListColumns)[number]>;
  readonly fate: OfficeFate;
}

export interface OfficeListPreview {
  readonly rows: readonly JudgedRow[];
  /** What was shown: a list is saved only while it would still do exactly this. */
  readonly seen: string;
}

export interface OfficeListInput {
  readonly csvText: string;
  readonly reason: string;
}

/** The State has some 900 offices. */
const MOST_ROWS = 1500;

/**
 * What a list of offices would do, row by row; nothing is written.
 * Refusals: `notAllowed`, `reason`, `notAnOfficeList`, `officeListTooLong` (1,500 rows).
 */
export async function previewOffices(deps: ActDeps, actor: Actor, input: OfficeListInput): Promise<Result<OfficeListPreview>> {
  const listed = readList(actor, input);
  return listed.ok ? ok(previewOf(listed.value, await rollsOf(deps.db, { on: istDateOf(deps.clock()), isLocked: false }))) : listed;
}

/**
 * Saves the rows that are right: what they open and change, each with the reason and a mark. Rows that are not stay out and are answered.
 * A list closes nothing, and what it does not name stays as it is.
 * Refusals: those of `previewOffices`; `listMoved` (somebody has changed an office since it was shown), `nothingToSave`.
 */
export function importOffices(deps: ActDeps, actor: Actor, input: OfficeListInput & { readonly seen: string }): Promise<Result<OfficeListPreview>> {
  return act(deps, actor, 'office.import', async (open) => {
    const listed = readList(actor, input);
    if (!listed.ok) return listed;
    const preview = previewOf(listed.value, await rollsOf(open.trx, { on: istDateOf(open.at), isLocked: true }));
    if (preview.seen !== input.seen) return refused({ code: 'conflict', reason: 'listMoved' });
    const written = preview.rows.filter(({ fate }) => fate.fate === 'opened' || fate.fate === 'changed');
    if (written.length === 0) return refused({ code: 'invalid', reason: 'nothingToSave' });
    const townKeys = await townKeysOf(open.trx.$pickTables<GeographyTables>());
    for (const { fate } of written) await write(open, fate, { reason: input.reason, townKeys });
    await markImport(open, preview.rows);
    return ok(preview);
  });
}

function readList(actor: Actor, { csvText, reason }: OfficeListInput): Result<JudgedRow['cells'][]> {
  if (!mayManageOffices(actor)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
  const listed = readCsv(csvText, officeListColumns);
  if (listed === undefined || listed.length === 0) return refused({ code: 'invalid', reason: 'notAnOfficeList', fields: { list: 'notAnOfficeList' } });
  if (listed.length > MOST_ROWS) return refused({ code: 'too-many', reason: 'officeListTooLong', fields: { list: 'officeListTooLong' } });
  return isReason(reason) ? ok(listed) : refused({ code: 'invalid', reason: 'reason', fields: { reason: 'reason' } });
}

async function rollsOf(db: Kysely<Database>, of: { readonly on: IstDate; readonly isLocked: boolean }): Promise<Rolls> {
  const tables = db.$pickTables<OfficeListTables>();
  const districts = await listDistricts(db.$pickTables<GeographyTables>());
  return { today: of.on, offices: await listManagedOffices(tables, of), rungs: await listLadders(tables), districts: new Map(districts.map(({ code }) => [code, code])) };
}

function previewOf(listed: readonly JudgedRow['cells'][], rolls: Rolls): OfficeListPreview {
  const met = new Set<string>();
  const rows = listed.map((cells): JudgedRow => {
    const fate = fateOf(plain(cells), rolls);
    const key = keyOf(fate);
    if (key !== undefined && met.has(key)) return { cells, fate: { fate: 'faulty', faults: ['repeated'] } };
    if (key !== undefined) met.add(key);
    return { cells, fate };
  });
  return { rows, seen: digestOf(JSON.stringify(rows)) };
}

/** Which office the row is about; undefined while that is not known. */
function keyOf(fate: OfficeFate): string | undefined {
  switch (fate.fate) {
    case 'opened':
      return `${fate.kind} ${fate.districtCode ?? ''} ${fate.name.en.toLowerCase()}`;
    case 'changed':
    case 'same':
      return String(fate.office.id);
    case 'faulty':
      return undefined;
  }
}

/** The cells as they were before a download guarded them. */
function plain(cells: OfficeCells): OfficeCells {
  const { code, kind, name_en: nameEn, name_hi: nameHi, district, phone, above, from, last_day: lastDay } = cells;
  return { code, kind, name_en: unguarded(nameEn), name_hi: unguarded(nameHi), district, phone: unguarded(phone).replaceAll(/\s+/g, ' '), above, from, last_day: lastDay };
}

async function write(open: Act, fate: OfficeFate, { reason, townKeys }: { reason: string; townKeys: ReadonlySet<string> }): Promise<void> {
  if (fate.fate === 'opened') {
    const { kind, name, districtCode, phone, rung } = fate;
    await writeNewOffice(open, { kind, name, districtCode, phone, supervisorId: rung.supervisor.id, from: rung.from, to: rung.to, reason, townKeys });
  }
  if (fate.fate !== 'changed') return;
  const { office, phone, name, rung } = fate;
  if (phone !== undefined) await writePhone(open, office, { phone, reason });
  if (name !== undefined) await writeName(open, office, { name, reason, townKeys });
  if (rung !== undefined) await writeRung(open, office, { supervisorId: rung.supervisor.id, from: rung.from, to: rung.to, reason });
}

/** One mark more for the whole list, on the office of whoever sent it. */
async function markImport(open: Act, rows: readonly JudgedRow[]): Promise<void> {
  if (open.actor.kind !== 'officer') throw new Error('Only officers send lists of offices');
  const countOf = (fate: OfficeFate['fate']): number => rows.filter((row) => row.fate.fate === fate).length;
  const recordId = await getOfficeRecordId(open.trx.$pickTables<OfficeTables>(), open.actor.officeId);
  open.mark({ recordKind: 'office', recordId, kind: 'office.list-imported', content: { read: rows.length, opened: countOf('opened'), changed: countOf('changed'), same: countOf('same'), faulty: countOf('faulty') } });
}
