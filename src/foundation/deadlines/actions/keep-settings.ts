import type { Kysely } from 'kysely';
import { addDays, istDateOf, type IstDate } from '../../../kernel/instant.ts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { DeadlineSettings } from '../model/settings.ts';
import type { SettingsTables } from '../store/settings-store.ts';
import { loadSettings } from './load-settings.ts';

/** The settings of a running process. */
export interface KeptSettings {
  /** What is in force at this moment. */
  readonly current: () => DeadlineSettings;
  /** Reads the rows again, of today and tomorrow. Call it each minute: what was changed counts from then on. */
  readonly refresh: () => Promise<void>;
}

/**
 * Settings that follow the day and the rows without a restart. Tomorrow's are read beforehand, so that a new day begins at midnight
 * and not at the next reading. While the database is away the newest that were read stay in force.
 * @throws when a duration is missing at the start; later such rows are refused and the last whole ones stay
 */
export async function keepSettings(db: Kysely<Pick<Database, SettingsTables>>, clock: Clock): Promise<KeptSettings> {
  let known = await settingsFrom(db, istDateOf(clock()));
  return {
    current: () => inForceOn(known, istDateOf(clock())),
    async refresh() {
      known = await settingsFrom(db, istDateOf(clock()));
    },
  };
}

interface DaySettings {
  readonly day: IstDate;
  readonly settings: DeadlineSettings;
}

async function settingsFrom(db: Kysely<Pick<Database, SettingsTables>>, today: IstDate): Promise<readonly [DaySettings, DaySettings]> {
  const tomorrow = addDays(today, 1);
  const [now, next] = await Promise.all([loadSettings(db, today), loadSettings(db, tomorrow)]);
  return [{ day: today, settings: now }, { day: tomorrow, settings: next }];
}

function inForceOn([now, next]: readonly [DaySettings, DaySettings], day: IstDate): DeadlineSettings {
  return (day < next.day ? now : next).settings;
}
