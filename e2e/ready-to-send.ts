import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compose, type Deps } from '../src/app/compose.ts';
import { createConfirmedCitizen, giveSessionToCitizen, openGuestSession } from '../src/foundation/identity/index.ts';
import { act } from '../src/foundation/ledger/index.ts';
import { istDateOf } from '../src/kernel/instant.ts';
import { newId } from '../src/platform/crypto/ids.ts';
import { databaseUrl } from '../src/platform/db/create-database.ts';

/** A citizen whose complete draft waits for the last press. */
export interface Sender {
  readonly draftId: string;
  /** Presses: the complaint's number. @throws when no answer comes, or one that is none. */
  send(): Promise<string>;
  /** Settles with the first number that came. */
  readonly firstAnswer: Promise<void>;
}

/** Citizens of a product that runs, each signed in, with a whole complaint for Jokihat to send. */
export async function readyToSend({ dataFolder, port, count }: { dataFolder: string; port: number; count: number }): Promise<Sender[]> {
  const deps = await depsOf(dataFolder);
  try {
    return await Promise.all(Array.from({ length: count }, () => readySender(deps, port)));
  } finally {
    await deps.close();
  }
}

/** How many complaints came of these drafts. */
export async function countSent(dataFolder: string, senders: readonly Sender[]): Promise<number> {
  const deps = await depsOf(dataFolder);
  try {
    return (await deps.db.selectFrom('complaints').select('id').where('draft_id', 'in', senders.map(({ draftId }) => draftId)).execute()).length;
  } finally {
    await deps.close();
  }
}

async function depsOf(dataFolder: string): Promise<Deps> {
  const [password, port, secret] = await Promise.all(['postgres/password', 'postgres/port', 'secret'].map((name) => readFile(join(dataFolder, name), 'utf8').then((text) => text.trim())));
  const url = databaseUrl(`postgres://nagrik:${password}@127.0.0.1:${port}/postgres`, 'nagrik');
  return compose({ config: { databaseUrl: url, publicUrl: 'http://localhost:3000', mode: 'demo', secret: secret ?? '' }, role: 'seed' });
}

let citizens = Date.now() % 100_000;

async function readySender(deps: Deps, port: number): Promise<Sender> {
  const mobile = `7${String((citizens += 1)).padStart(9, '0')}`;
  const citizen = await act(deps, { kind: 'guest' }, 'citizen.confirm-mobile', (open) => createConfirmedCitizen(open, { mobile, lang: 'hi' }));
  if (!citizen.ok) throw new Error(citizen.refusal.reason);
  const { id, token } = await openGuestSession(deps);
  await giveSessionToCitizen(deps, { sessionId: id, citizenId: citizen.value });
  const answers = { nature: 'theft', placeText: 'जोकीहाट', placeId: null, districtCode: 188, officeId: 1006, occurredOn: istDateOf(deps.clock()), occurredTime: null, narrative: 'मेरी साइकिल चोरी हो गई।', name: 'फूलमती देवी', mobile };
  const draftId = newId();
  const at = deps.clock();
  await deps.work.insertInto('complaint_drafts').values({ id: draftId, citizen_id: citizen.value, answers: JSON.stringify(answers), begun_at: at, updated_at: at }).execute();
  await deps.work.insertInto('complaint_drafts_in_hand').values({ session_id: id, draft_id: draftId, taken_at: at }).execute();
  const url = `http://127.0.0.1:${port}/hi/report/check`;
  const page = await fetch(url, { headers: { cookie: `nagrik_session=${token}` } });
  const csrf = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const cookie = `nagrik_session=${token}; ${page.headers.getSetCookie().find((line) => line.startsWith('nagrik_csrf='))?.split(';')[0] ?? ''}`;
  const first = Promise.withResolvers<void>();
  return {
    draftId,
    firstAnswer: first.promise,
    async send() {
      const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ _csrf: csrf }) });
      const number = /[A-Z]{2}-EC-[0-9-]+/.exec(answer.headers.get('location') ?? '')?.[0];
      if (number === undefined) throw new Error(`The complaint was not taken: ${answer.status}`);
      first.resolve();
      return number;
    },
  };
}
