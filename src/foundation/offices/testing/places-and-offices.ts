import { join } from 'node:path';
import { rootFolder } from '../../../platform/config/root-folder.ts';
import { openDatabase, openPool } from '../../../platform/db/pool.ts';
import type { Preparation } from '../../../platform/testing/template-database.ts';
import { loadGeography, type GeographyTables } from '../../geography/index.ts';
import { loadOffices } from '../index.ts';

/** The real districts, places and offices: `testDatabase({ prepare: placesAndOffices })`. Loaded once for all test files. */
export const placesAndOffices: Preparation = {
  key: 'places-and-offices-1',
  async run(url) {
    const db = openDatabase(openPool({ url, role: 'nagrik_work', max: 1, name: 'test load' }));
    const folder = join(rootFolder(), 'db/reference');
    try {
      await db.transaction().execute(async (trx) => {
        await loadGeography(trx.$pickTables<GeographyTables>(), folder);
        await loadOffices(trx, folder);
      });
    } finally {
      await db.destroy();
    }
  },
};
