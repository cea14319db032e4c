import { join } from 'node:path';
import { rootFolder } from '../../platform/config/root-folder.ts';
import type { Preparation } from '../../platform/testing/template-database.ts';
import { loadReference } from '../load-reference.ts';

/** All reference data, as a start loads it: `testDatabase({ prepare: wholeReference })`. Loaded once for all test files. */
export const wholeReference: Preparation = {
  key: 'whole-reference-1',
  run: async (url) => void (await loadReference({ databaseUrl: url, dir: join(rootFolder(), 'db/reference') })),
};
