import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { request, type APIRequestContext } from '@playwright/test';
import { productUrl } from './product-url.ts';

const folder = join(import.meta.dirname, '..', 'test-results', 'officers');

/** The demo officers of the journeys. */
const logins = ['sho.jokihat', 'duty.jokihat', 'duty.araria-sadar', 'sho.athmalgola', 'sho.amas', 'sp.araria', 'admin.bihar'] as const;
export type JourneyLogin = (typeof logins)[number];

/**
 * Signs each officer in once for a run: a code of the second factor is taken once, so journeys side by side could not each sign in.
 * A journey of its own walks the sign-in pages.
 */
export async function openOfficerSessions(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const login of logins) {
    const state = sessionFile(login);
    const known = await request.newContext({ baseURL: productUrl(), ...(existsSync(state) ? { storageState: state } : {}) });
    if (!(await isSignedIn(known))) await signIn(known, login);
    await known.storageState({ path: state });
    await known.dispose();
  }
}

export function sessionFile(login: JourneyLogin): string {
  return join(folder, `${login}.json`);
}

async function isSignedIn(context: APIRequestContext): Promise<boolean> {
  const answer = await context.get('/en/desk/sessions', { maxRedirects: 0 });
  return answer.status() === 200;
}

async function signIn(context: APIRequestContext, login: JourneyLogin): Promise<void> {
  const form = async (path: string, fields: Readonly<Record<string, string>>): Promise<string> => {
    const page = await (await context.get(path)).text();
    const answer = await context.post(path, { form: { ...fields, _csrf: /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '' } });
    return answer.text();
  };
  await form('/en/desk/sign-in', { login, password: 'nagrik-demo' });
  await form('/en/desk/sign-in/code', { code: codeOf(await (await context.get('/en/demo')).text(), login) });
  if (!(await isSignedIn(context))) throw new Error(`${login} could not sign in to the demo.`);
}

/** The current code, as the demo page shows it. */
export function codeOf(demoPage: string, login: string): string {
  const row = demoPage.slice(demoPage.indexOf(`>${login}<`));
  const code = /\b\d{6}\b/.exec(row)?.[0];
  if (code === undefined) throw new Error(`The demo page shows no code of ${login}.`);
  return code;
}
