import { join } from 'node:path';
import type { RunConfig } from '../platform/config/config.ts';
import { rootFolder } from '../platform/config/root-folder.ts';
import { hasDemoOfficers, type OfficerWriteTables } from '../foundation/identity/index.ts';
import { compose } from './compose.ts';
import { seededRandom } from './seed/random.ts';
import { seedComplaints } from './seed/seed-complaints.ts';
import { readSeedData } from './seed/seed-data.ts';
import { DEMO_PASSWORD, seedOfficers } from './seed/seed-officers.ts';

const SEED = 188_412;

/** Fills an empty demo and answers its sign-in lines. A demo that was filled before is left as people changed it. */
export async function seedDemo(config: RunConfig): Promise<string[]> {
  const deps = await compose({ config, role: 'seed' });
  try {
    if (!(await hasDemoOfficers(deps.db.$pickTables<OfficerWriteTables>()))) {
      const random = seededRandom(SEED);
      const { people, stories } = await readSeedData(join(rootFolder(), 'db', 'seed'));
      const stations = await seedOfficers(deps, { people, random });
      await seedComplaints(deps, { stations, people, stories, random, now: deps.clock() });
    }
    return [
      `  Citizens:  ${config.publicUrl}/hi`,
      `  Officers:  ${config.publicUrl}/hi/desk  (password ${DEMO_PASSWORD})`,
      '             sho.jokihat (officer in charge), duty.jokihat (duty officer), io1.jokihat (investigating officer), sp.araria (SP)',
    ];
  } finally {
    await deps.close();
  }
}
