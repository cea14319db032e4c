import { join } from 'node:path';
import type { RunConfig } from '../platform/config/config.ts';
import { rootFolder } from '../platform/config/root-folder.ts';
import { hasDemoOfficers, type OfficerWriteTables } from '../foundation/identity/index.ts';
import { act, hasMark, type LedgerTables } from '../foundation/ledger/index.ts';
import { ok } from '../kernel/result.ts';
import { newId } from '../platform/crypto/ids.ts';
import { compose } from './compose.ts';
import { DEMO_PASSWORD } from './seed/demo-password.ts';
import { seededRandom } from './seed/random.ts';
import { seedComplaints } from './seed/seed-complaints.ts';
import { readSeedData } from './seed/seed-data.ts';
import { seedOfficers } from './seed/seed-officers.ts';

const SEED = 188_412;
/** The last mark of the filling: a demo without it was stopped half way. */
const FILLED = 'demo.filled';

/** Fills an empty demo and answers its sign-in lines. A demo that was filled before is left as people changed it. */
export async function seedDemo(config: RunConfig): Promise<string[]> {
  const deps = await compose({ config, role: 'seed' });
  try {
    const isBegun = await hasDemoOfficers(deps.db.$pickTables<OfficerWriteTables>());
    if (isBegun && !(await hasMark(deps.db.$pickTables<LedgerTables>(), FILLED))) {
      throw new Error(`The demo in ${config.dataFolder} was stopped while it was being filled. Delete this folder and start again.`);
    }
    if (!isBegun) {
      const random = seededRandom(SEED);
      const { people, stories } = await readSeedData(join(rootFolder(), 'db', 'seed'));
      const stations = await seedOfficers(deps, { people, random });
      await seedComplaints(deps, { stations, people, stories, random, now: deps.clock() });
      await act(deps, { kind: 'system', name: 'demo' }, 'demo.fill', (open) => {
        open.mark({ recordKind: 'office', recordId: newId(), kind: FILLED, content: { stations: stations.length } });
        return Promise.resolve(ok(undefined));
      });
    }
    return [
      `  Citizens:  ${config.publicUrl}/hi`,
      `  Officers:  ${config.publicUrl}/hi/desk  (password ${DEMO_PASSWORD})`,
      `  Demo:      ${config.publicUrl}/hi/demo  (the officers’ codes, the citizens’ codes, what was sent)`,
      '             sho.jokihat (officer in charge), duty.jokihat (duty officer), io1.jokihat (investigating officer), sp.araria (SP),',
      '             io1.sp-araria (investigating officer at the SP’s office), admin.bihar (administrator)',
    ];
  } finally {
    await deps.close();
  }
}

/** A live installation does not start over a demo: its passwords are printed in the documentation. @throws Error with a sentence */
export async function refuseDemoAccounts(config: RunConfig): Promise<void> {
  const deps = await compose({ config, role: 'seed' });
  try {
    if (await hasDemoOfficers(deps.db.$pickTables<OfficerWriteTables>())) throw new Error('This database holds demo accounts. A live installation (NAGRIK_MODE=live) needs a database of its own.');
  } finally {
    await deps.close();
  }
}
