import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { istDateOf } from '../kernel/instant.ts';
import type { OfficeId } from '../kernel/id.ts';
import type { RunConfig } from '../platform/config/config.ts';
import { rootFolder } from '../platform/config/root-folder.ts';
import { migrate } from '../platform/db/migrate.ts';
import { addFirstAdministrator, identityMessages, identityRoutes, setupLifeDays } from '../foundation/identity/index.ts';
import { listOffices, type OfficeTables } from '../foundation/offices/index.ts';
import { compose, type Deps } from './compose.ts';
import { loadReference } from './load-reference.ts';

const usage = 'Usage: npm run admin -- create --login asha.kumari --name "Asha Kumari" --name-hi "आशा कुमारी" --gender woman|man|other [--another]';

/**
 * `npm run admin -- create …`: the first administrator of an installation, who adds everybody else by page. Answers the lines for
 * the terminal; the setup code in them is seen once. Prepares an empty database (schema, reference data) like a start does.
 * @throws Error with a sentence: wrong arguments, an administrator exists and `--another` is not said, the login is taken
 */
export async function admin(config: RunConfig, args: readonly string[]): Promise<string[]> {
  const wanted = readArguments(args);
  await migrate({ url: config.databaseUrl, folder: join(rootFolder(), 'db') });
  await loadReference({ databaseUrl: config.databaseUrl, dir: join(rootFolder(), 'db', 'reference') });
  const deps = await compose({ config, role: 'seed' });
  try {
    const { login, name, gender } = wanted;
    const posting = { officeId: await headquarters(deps), role: 'administrator', rank: 'dysp', from: istDateOf(deps.clock()) } as const;
    const added = await addFirstAdministrator(deps, { officer: { login, name, gender, posting }, another: wanted.another });
    if (!added.ok) throw new Error(sentences[added.refusal.reason as keyof typeof sentences] ?? `Refused: ${added.refusal.reason}`);
    return [`Administrator ${login} is added.`, `Setup code: ${added.value.setupCode}   (seen only now; works once, within ${setupLifeDays(deps.settings())} days)`, `${identityMessages('en').setup.title}: ${config.publicUrl}${identityRoutes.setUp.href('en', {})}, then sign in and connect the phone.`];
  } finally {
    await deps.close();
  }
}

const sentences = {
  administratorExists: 'There is an administrator already, who can add others by page. To add one here all the same, say --another.',
  loginTaken: 'Somebody has this login. Choose another one.',
  badLogin: 'A login is made of small letters, digits, dots and hyphens, and begins with a letter.',
};

interface Wanted {
  readonly login: string;
  readonly name: { readonly en: string; readonly hi: string };
  readonly gender: 'woman' | 'man' | 'other';
  readonly another: boolean;
}

function readArguments([command, ...args]: readonly string[]): Wanted {
  if (command !== 'create') throw new Error(usage);
  const values = parsed(args);
  const { login, name, 'name-hi': nameHi, gender } = values;
  if (login === undefined || name === undefined || nameHi === undefined || (gender !== 'woman' && gender !== 'man' && gender !== 'other')) throw new Error(usage);
  return { login, name: { en: name, hi: nameHi }, gender, another: values.another === true };
}

function parsed(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...args], options: { login: text, name: text, 'name-hi': text, gender: text, another: { type: 'boolean' } } }).values;
  } catch {
    throw new Error(usage);
  }
}

async function headquarters(deps: Deps): Promise<OfficeId> {
  const office = (await listOffices(deps.db.$pickTables<OfficeTables>())).find(({ kind }) => kind === 'headquarters');
  if (office === undefined) throw new Error('The reference data has no headquarters.');
  return office.id;
}
