import { testBrowser, type TestBrowser } from '../../platform/testing/test-browser.ts';
import { anOfficer, testPassword } from '../../foundation/identity/testing/an-officer.ts';
import { firParams } from '../../domains/cases/index.ts';
import { aRegisteredFir, officerBrowser, publicationOf, type PublicationSite } from './publication-site.ts';
import type { CastRecord, Informant } from './records-in-every-state.ts';

/** An FIR of a disabled victim on the list of L16, which the SP withholds: two letters go to the Magistrate, and whoever it concerns may ask. */
export async function aWithheldFir(on: PublicationSite): Promise<CastRecord> {
  const done = { isDone: true, reason: '' };
  const hearing = { place: done, interpreter: done, video: done, magistrate: done };
  const recording = { recorderId: on.sho.officerId, givenByVictimWoman: true, withoutWomanReason: '', victimIsDisabled: true, hearing } as const;
  const { firId, complaintNumber: number } = await aRegisteredFir(on, { section: { act: 'BNS', provision: '64(1)' }, items: { recording } });
  const path = `/hi/desk${await pathOfFir(on, { number, firId })}`;
  const sp = await officerBrowser(on, on.sp);
  await sp.get(path);
  await sent(sp, { path, fields: { choice: 'withhold', reasons: 'पीड़िता की पहचान नाम के बिना भी खुल जाती।' } });
  return { number, firId };
}

/** The certified copy that a citizen asks for and the officer in charge gives (L18); answers the application's id. */
export async function aGivenCopy(on: PublicationSite, { fir, by: { browser } }: { readonly fir: CastRecord; readonly by: Informant }): Promise<string> {
  const path = `/hi${await pathOfFir(on, fir)}/accused-copy`;
  await browser.get(path);
  await sent(browser, { path, fields: { name: 'मोहन यादव', standing: 'accused' } });
  const { id } = await on.db.owner.selectFrom('fir_copy_applications').select('id').executeTakeFirstOrThrow();
  const sho = await officerBrowser(on, on.sho);
  await sho.get(`/hi/desk/copies/${id}`);
  await sent(sho, { path: `/hi/desk/copies/${id}/give`, fields: { proof: 'photo-paper', feeNote: 'कोर्ट फ़ीस टिकट 10 रुपये' } });
  return id;
}

/** The station's General Diary of a day, on paper. */
export async function aPrintedDiary(on: PublicationSite, day: string): Promise<void> {
  const sho = await officerBrowser(on, on.sho);
  await sho.get(`/hi/desk/diary?day=${day}`);
  await sent(sho, { path: `/hi/desk/diary/${day}/print` });
}

/** Somebody between the number and its code, and an officer between the password and the code. */
export async function halfSignedIn(on: PublicationSite): Promise<Map<string, TestBrowser>> {
  const [citizen, officer] = [testBrowser(on.site), testBrowser(on.site)];
  await anOfficer(on.deps, { login: 'between-two-steps' });
  await citizen.get('/hi/sign-in');
  await sent(citizen, { path: '/hi/sign-in', fields: { mobile: '6300088888' } });
  await officer.get('/hi/desk/sign-in');
  await sent(officer, { path: '/hi/desk/sign-in', fields: { login: 'between-two-steps', password: testPassword } });
  return new Map([['waits for a code', citizen], ['officer after the password', officer]]);
}

async function pathOfFir(on: PublicationSite, { firId }: CastRecord): Promise<string> {
  if (firId === undefined) throw new Error('No FIR was registered');
  const { station, year, number } = firParams(await publicationOf(on, firId));
  return `/firs/${station}/${year}/${number}`;
}

/** Every form here leads on when it was taken. */
async function sent(browser: TestBrowser, { path, fields }: { readonly path: string; readonly fields?: Readonly<Record<string, string>> }): Promise<void> {
  const answer = await browser.post(path, fields);
  if (answer.statusCode !== 303) throw new Error(`${path} answers ${answer.statusCode}`);
}
