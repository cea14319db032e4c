import type { Kysely } from 'kysely';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { answered, listReading, read, type Reading } from '../../../platform/db/reading.ts';
import { connectedModes, type ConnectedMode } from '../model/signature-mode.ts';

export type SignatureModeTables = 'signature_mode_settings';
type ModeDb = Kysely<Pick<Database, SignatureModeTables>>;

export interface SignatureModeRow {
  readonly mode: ConnectedMode;
  readonly validFrom: IstDate;
  readonly validTo: IstDate | undefined;
  readonly basis: string;
}

/** What the State has enabled on a day. */
export function enabledModesReading(db: ModeDb, on: IstDate): Reading<ConnectedMode[]> {
  const enabled = db
    .selectFrom('signature_mode_settings')
    .select('mode')
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', on)]));
  const known = listReading(enabled, { instants: {}, toModel: ({ mode }) => mode });
  return answered(known, (modes) => connectedModes.filter((mode) => modes.includes(mode)));
}

export function listEnabledModes(db: ModeDb, on: IstDate): Promise<ConnectedMode[]> {
  return read(db, enabledModesReading(db, on));
}

/** Adds periods and changes known ones (mode and first day). A period is ended by its last day, never deleted. */
export async function upsertSignatureModes(db: ModeDb, rows: readonly SignatureModeRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('signature_mode_settings')
    .values(rows.map((row) => ({ mode: row.mode, valid_from: row.validFrom, valid_to: row.validTo ?? null, basis: row.basis })))
    .onConflict((on) => on.columns(['mode', 'valid_from']).doUpdateSet((row) => ({ valid_to: row.ref('excluded.valid_to'), basis: row.ref('excluded.basis') })))
    .execute();
}
