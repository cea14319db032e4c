import { devNull } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { systemClock, type Clock } from '../platform/clock/clock.ts';
import type { RunConfig } from '../platform/config/config.ts';
import { rootFolder } from '../platform/config/root-folder.ts';
import type { Database } from '../platform/db/generated/database.ts';
import { openDatabase, openPool } from '../platform/db/pool.ts';
import { createObjectStore, type ObjectStore } from '../platform/files/object-store.ts';
import { repeat } from '../platform/jobs/repeat.ts';
import { keepSettings, type DeadlineSettings, type SettingsTables } from '../foundation/deadlines/index.ts';
import { createPrinter, printerFolders, type Printer } from '../foundation/documents/index.ts';
import { listDistricts, type District, type GeographyTables } from '../foundation/geography/index.ts';
import { listGraveTriggers, type GraveTrigger, type LawTables } from '../foundation/law/index.ts';
import { queueMobileCode } from '../foundation/notifications/index.ts';

/** What every module may be given. Built once in each process, by hand. */
export interface Deps {
  /** Changes records, by `act()` only. */
  readonly db: Kysely<Database>;
  /** Working tables: drafts, sessions, counters. */
  readonly work: Kysely<Database>;
  readonly clock: Clock;
  readonly settings: () => DeadlineSettings;
  readonly graveTriggers: () => readonly GraveTrigger[];
  /** The districts of the State by their code. They change with a release, so each process reads them once. */
  readonly districts: () => ReadonlyMap<number, District>;
  readonly printer: Printer;
  /** What people sent as files. */
  readonly objects: ObjectStore;
  /** The plain name of the site, as messages say it. */
  readonly site: string;
  /** Where it stands, for the one link that stands in mails. */
  readonly siteUrl: string;
  /** Mails are sent, or, in the demo, shown. */
  readonly sendsMail: boolean;
  /** Keys codes and second factors. */
  readonly secret: string;
  readonly queueMobileCode: typeof queueMobileCode;
  readonly close: () => Promise<void>;
}

export interface ComposeOptions {
  readonly config: Pick<RunConfig, 'databaseUrl' | 'publicUrl' | 'mode' | 'secret'> & Partial<Pick<RunConfig, 'dataFolder' | 'mailServer'>>;
  readonly role: 'web' | 'worker' | 'seed';
  readonly clock?: Clock;
  /** Hears that the settings could not be read again. */
  readonly onStale?: (error: unknown) => void;
}

/** How soon a changed setting counts. */
const SETTINGS_EVERY_MS = 60_000;

/** Connections of the two pools of one process; web and worker together stay far below PostgreSQL's 100. */
const poolSizes = { app: 12, work: 8 } as const;

export async function compose({ config, role, clock = systemClock, onStale = () => undefined }: ComposeOptions): Promise<Deps> {
  const db = openDatabase(openPool({ url: config.databaseUrl, role: 'nagrik_app', max: poolSizes.app, name: `nagrik ${role}` }));
  const work = openDatabase(openPool({ url: config.databaseUrl, role: 'nagrik_work', max: poolSizes.work, name: `nagrik ${role} working` }));
  const settings = await keepSettings(db.$pickTables<SettingsTables>(), clock);
  // A setting that cannot be read stays as it was; a database that is away shows elsewhere.
  const reading = role === 'seed' ? undefined : repeat({ work: settings.refresh, pauseMs: SETTINGS_EVERY_MS, onError: onStale });
  const graveTriggers = await listGraveTriggers(db.$pickTables<LawTables>());
  const districts = new Map((await listDistricts(db.$pickTables<GeographyTables>())).map((district) => [district.code, district]));
  return {
    db,
    work,
    clock,
    settings: settings.current,
    graveTriggers: () => graveTriggers,
    districts: () => districts,
    printer: createPrinter({ ...printerFolders(rootFolder()), publicUrl: config.publicUrl, isSpecimen: config.mode === 'demo' }),
    // A test of pages without files names no folder: a file that came all the same would fail to be kept.
    objects: createObjectStore(join(config.dataFolder ?? devNull, 'files')),
    site: new URL(config.publicUrl).host,
    siteUrl: new URL(config.publicUrl).origin,
    sendsMail: config.mode === 'demo' || config.mailServer !== undefined,
    secret: config.secret,
    queueMobileCode,
    close: async () => {
      await reading?.stop();
      await Promise.all([db.destroy(), work.destroy()]);
    },
  };
}

/** Compiled styles and scripts; may be deleted at any time. */
export function cacheFolder(): string {
  return join(rootFolder(), '.cache', 'assets');
}
