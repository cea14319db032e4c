import { sql, type Kysely, type Selectable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { listReading, oneReading, read, type Reading } from '../../../../platform/db/reading.ts';
import { FirItems, type FirSeries, type FirSection, type FirSignatureMode, type FirstInformationReport } from '../model/first-information-report.ts';

export type FirTables = 'fir_counters' | 'firs' | 'fir_sections';
type FirDb = Kysely<Pick<Database, FirTables>>;

type SectionRow = Pick<Selectable<Database['fir_sections']>, 'offence_id' | 'act' | 'provision'>;

export type NewFir = Omit<FirstInformationReport, 'number'> & { readonly diaryEntryId: string };

/** Takes the station's next number of the year and series, writes the FIR and its sections; returns the number. The counter row is locked until commit: no gap, no double. */
export async function insertFir(db: FirDb, fir: NewFir): Promise<number> {
  const result = await sql<{ number: number }>`
    with next_number as (
      insert into fir_counters as c (office_id, year, series, last_number) values (${fir.officeId}, ${fir.year}, ${fir.series}, 1)
      on conflict (office_id, year, series) do update set last_number = c.last_number + 1
      returning last_number
    )
    insert into firs (id, office_id, year, series, number, registered_at, registered_by, source_kind, source_id, source_number,
                      diary_entry_id, signed_at, signature_mode, signed_office_id, occurred_from, occurred_to, received_at, items, zero_fir_id, about_office_id, above_office_id)
    select ${fir.id}, ${fir.officeId}, ${fir.year}, ${fir.series}, last_number, ${fir.registeredAt}, ${fir.registeredBy}, 'complaint', ${fir.sourceId}, ${fir.sourceNumber},
           ${fir.diaryEntryId}, ${fir.signedAt ?? null}, ${fir.signatureMode}, ${fir.signedOfficeId ?? null}, ${fir.occurredFrom}, ${fir.occurredTo ?? null}, ${fir.receivedAt}, ${JSON.stringify(fir.items)}::jsonb, ${fir.zeroFirId ?? null}::uuid, ${fir.aboutOfficeId ?? null}::int, ${fir.aboveOfficeId ?? null}::int
    from next_number
    returning number`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw new Error('The FIR was not written');
  await db
    .insertInto('fir_sections')
    .values(fir.sections.map((section, index) => ({ fir_id: fir.id, position: index + 1, offence_id: section.offenceId ?? null, act: section.act, provision: section.provision })))
    .execute();
  return row.number;
}

/** With its sections, in one statement. */
export function findFir(db: FirDb, id: FirId): Promise<FirstInformationReport | undefined> {
  return read(db, oneReading(selectFirs(db).where('f.id', '=', id), { instants: firInstants, toModel: toFir }));
}

/** What was registered from one record, the oldest first: a Zero FIR has a regular one beside it once it was taken over (L12). */
export function firsReading(db: FirDb, sourceId: string): Reading<FirstInformationReport[]> {
  return listReading(selectFirs(db).where('f.source_kind', '=', 'complaint').where('f.source_id', '=', sourceId).orderBy('f.registered_at').orderBy('f.id'), { instants: firInstants, toModel: toFir });
}

function selectFirs(db: FirDb) {
  return db
    .selectFrom('firs as f')
    .selectAll('f')
    .select((of) => jsonArrayFrom(of.selectFrom('fir_sections as s').select(['s.offence_id', 's.act', 's.provision']).whereRef('s.fir_id', '=', 'f.id').orderBy('s.position')).as('sections'));
}

const firInstants = { registered_at: true, signed_at: true, occurred_from: true, occurred_to: true, received_at: true } as const;

function toFir(row: Selectable<Database['firs']> & { readonly sections: readonly SectionRow[] }): FirstInformationReport {
  return {
    id: row.id as FirId,
    officeId: row.office_id as OfficeId,
    year: row.year,
    series: row.series as FirSeries,
    zeroFirId: (row.zero_fir_id as FirId | null) ?? undefined,
    number: row.number,
    registeredAt: row.registered_at,
    registeredBy: row.registered_by as OfficerId,
    sourceId: row.source_id,
    sourceNumber: row.source_number,
    aboutOfficeId: (row.about_office_id as OfficeId | null) ?? undefined,
    aboveOfficeId: (row.above_office_id as OfficeId | null) ?? undefined,
    signedAt: row.signed_at ?? undefined,
    signatureMode: row.signature_mode as FirSignatureMode,
    signedOfficeId: (row.signed_office_id as OfficeId | null) ?? undefined,
    occurredFrom: row.occurred_from,
    occurredTo: row.occurred_to ?? undefined,
    receivedAt: row.received_at,
    items: FirItems.parse(row.items),
    sections: row.sections.map((section): FirSection => ({ offenceId: section.offence_id ?? undefined, act: section.act, provision: section.provision })),
  };
}
