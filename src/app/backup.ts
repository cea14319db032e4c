import { join } from 'node:path';
import { systemClock } from '../platform/clock/clock.ts';
import type { Config } from '../platform/config/config.ts';
import { rootFolder } from '../platform/config/root-folder.ts';
import { tryLock } from '../platform/embedded-postgres/folder-lock.ts';
import { withDatabaseUrl } from './database-of.ts';

/** What belongs to an installation besides its database. Uploads that are still coming do not. */
function filesOf(config: Config): Record<string, string> {
  return { secret: join(config.dataFolder, 'secret'), original: join(config.dataFolder, 'files', 'original'), shown: join(config.dataFolder, 'files', 'shown') };
}

/** `npm run backup -- FILE`: one moment of everything, while the site runs on. Answers what to tell the person. */
export async function backup(config: Config, file: string): Promise<string> {
  const { writeBackup } = await import('../platform/backup/write-backup.ts');
  const rows = await withDatabaseUrl(config, (url) => writeBackup({ url, file, files: filesOf(config), now: systemClock() }));
  return `Wrote ${rows} rows to ${file}. It holds everything, also what opens officers' second factors: keep it as safe as the database.`;
}

/** `npm run restore -- FILE`: into a data folder or a database that is empty. */
export async function restore(config: Config, file: string): Promise<string> {
  const { restoreBackup } = await import('../platform/backup/restore-backup.ts');
  const lock = tryLock(join(config.dataFolder, 'start.lock'));
  if ('ownerPid' in lock) throw new Error(`Nagrik runs on ${config.dataFolder} (process ${lock.ownerPid}). Restore into a new folder: NAGRIK_DATA=… npm run restore -- FILE`);
  try {
    const rows = await withDatabaseUrl(config, (url) => restoreBackup({ file, url, dbFolder: join(rootFolder(), 'db'), files: filesOf(config) }));
    return `Restored ${rows} rows from ${file}. Start with: npm start`;
  } finally {
    lock.release();
  }
}
