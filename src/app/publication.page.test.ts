import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FirId } from '../kernel/id.ts';
import { listClocksOf, type ClockTables } from '../foundation/deadlines/index.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { publicationMessages } from '../domains/cases/index.ts';
import { pagesWithoutSpaces, withoutSpaces } from '../foundation/documents/testing/pdf-text.ts';
import { aRegisteredFir, citizenBrowser, officerBrowser, pathOf, publicationOf, publicationSite, sweepAt, type PublicationSite } from './testing/publication-site.ts';

const words = publicationMessages('en');
const theft = { section: { act: 'BNS', provision: '303(2)' } } as const;
const rape = { section: { act: 'BNS', provision: '64(1)' } } as const;
const reasons = 'Ten letters and more: the victim could be recognised.';

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 180_000);
beforeEach(() => on.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => on.close());

async function see(firId: FirId): Promise<{ status: number; body: string }> {
  const { statusCode, body } = await on.site.inject(pathOf(await publicationOf(on, firId)));
  return { status: statusCode, body };
}

async function deskPathOf(firId: FirId): Promise<string> {
  const { officeId, year, number } = await publicationOf(on, firId);
  return `/en/desk/firs/${officeId}/${year}/${number}`;
}

/** What an officer decides, through the page; answers its status. */
async function decide(officer: 'sho' | 'sp', firId: FirId, fields: Readonly<Record<string, string>>): Promise<number> {
  const browser = await officerBrowser(on, on[officer]);
  const path = await deskPathOf(firId);
  await browser.get(path);
  return (await browser.post(path, fields)).statusCode;
}

async function confirm(firId: FirId, hide: string): Promise<number> {
  const browser = await officerBrowser(on, on.sho);
  const path = `${await deskPathOf(firId)}/story`;
  await browser.get(path);
  return (await browser.post(path, { hide, wasRead: 'yes', do: 'confirm' })).statusCode;
}

async function publishClocks(firId: FirId) {
  return (await listClocksOf(on.deps.db.$pickTables<ClockTables>(), firId)).filter((clock) => clock.kind === 'fir.publish');
}

describe('an FIR that nothing keeps off the web', () => {
  test('appears by itself inside of 24 hours, without its story, and the clock runs on until somebody confirms', async () => {
    const { firId } = await aRegisteredFir(on, theft);
    await sweepAt(on, '2026-11-25T08:59:59+05:30');
    expect((await see(firId)).status).toBe(404);
    await sweepAt(on, '2026-11-25T09:00:00+05:30');
    const { status, body } = await see(firId);
    expect(status).toBe(200);
    expect(body).toContain('BNS 303(2)');
    expect(body).toContain(words.public.notYet);
    expect(body).not.toContain('साइकिल');
    expect((await publishClocks(firId)).map((clock) => clock.metAt)).toEqual([undefined]);
    expect(await confirm(firId, '1')).toBe(303);
    expect((await see(firId)).body).toContain('मेरी ▇▇▇▇ हाट से चोरी हो गई।');
    expect((await publishClocks(firId)).every((clock) => clock.metAt !== undefined)).toBe(true);
  });

  test('is out at once when the story is confirmed, and the words of the FIR stay as they were', async () => {
    const { firId } = await aRegisteredFir(on, theft);
    expect(await confirm(firId, '2')).toBe(303);
    expect((await see(firId)).body).toContain('मेरी साइकिल ▇▇▇▇ से चोरी हो गई।');
    const { items } = await on.db.owner.selectFrom('firs').select('items').where('id', '=', firId).executeTakeFirstOrThrow();
    expect(JSON.stringify(items)).toContain('मेरी साइकिल हाट से चोरी हो गई।');
    const paper = await on.site.inject(`${pathOf(await publicationOf(on, firId))}/copy.pdf`);
    expect(paper.headers['x-robots-tag']).toContain('noindex');
    const text = (await pagesWithoutSpaces(paper.rawPayload)).join('');
    expect(text).toContain(withoutSpaces('मेरी साइकिल ◼◼◼◼ से चोरी'));
    expect(text).not.toContain(withoutSpaces('साइकिल हाट'));
  });

  test('is not confirmed by somebody who has not read it', async () => {
    const { firId } = await aRegisteredFir(on, theft);
    const browser = await officerBrowser(on, on.sho);
    const path = `${await deskPathOf(firId)}/story`;
    await browser.get(path);
    const answer = await browser.post(path, { hide: '1', do: 'confirm' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(words.errors.notRead);
    expect(answer.body).toMatch(/value="1" checked/);
    expect((await publicationOf(on, firId)).narrative).toBeUndefined();
  });

  test('L14: has 48 hours when the SP writes why, and no more than the ladder', async () => {
    const { firId } = await aRegisteredFir(on, theft);
    expect(await decide('sp', firId, { choice: 'no-connection', reasons: 'short' })).toBe(422);
    expect(await decide('sho', firId, { choice: 'no-connection', reasons })).toBe(404);
    expect(await decide('sp', firId, { choice: 'no-connection', reasons })).toBe(303);
    expect(await decide('sp', firId, { choice: 'unavoidable', reasons })).toBe(409);
    await sweepAt(on, '2026-11-26T08:59:59+05:30');
    expect((await see(firId)).status).toBe(404);
    await sweepAt(on, '2026-11-26T09:00:00+05:30');
    expect((await see(firId)).status).toBe(200);
  });

  test('L14: late, it shows to the office above; the extension of an SP is not late', async () => {
    const [late, extended] = [await aRegisteredFir(on, theft), await aRegisteredFir(on, theft)];
    expect(await decide('sp', extended.firId, { choice: 'remote-no-connection', reasons })).toBe(303);
    await sweepAt(on, '2026-11-26T10:00:00+05:30');
    expect((await publicationOf(on, late.firId)).escalatedToOfficeId).toBe(on.sp.officeId);
    expect((await publicationOf(on, extended.firId)).escalatedToOfficeId).toBeUndefined();
  });
});

describe('an FIR that is held', () => {
  test('L16: never appears by itself, and only a DySP or above lets go what the list holds', async () => {
    const { firId } = await aRegisteredFir(on, rape);
    await sweepAt(on, '2026-11-25T08:59:59+05:30');
    expect((await see(firId)).status, 'its number does not tell the hour either').toBe(404);
    await sweepAt(on, '2026-12-20T10:00:00+05:30');
    const { status, body } = await see(firId);
    expect(status).toBe(200);
    expect(body).toContain(words.public.withheldText);
    expect(body).not.toContain('BNS');
    expect(await confirm(firId, '1')).toBe(409);
    expect(await decide('sho', firId, { choice: 'release', reasons })).toBe(409);
    expect(await decide('sp', firId, { choice: 'release', reasons })).toBe(303);
    expect((await publicationOf(on, firId)).state).toBe('published');
  });

  test('L15: is withheld in writing by the SP; the letter to the Magistrate stays open until it is recorded', async () => {
    const { firId } = await aRegisteredFir(on, rape);
    expect(await decide('sp', firId, { choice: 'withhold', reasons: '' })).toBe(422);
    expect(await decide('sho', firId, { choice: 'withhold', reasons })).toBe(404);
    expect(await decide('sp', firId, { choice: 'withhold', reasons })).toBe(303);
    expect((await publishClocks(firId)).every((clock) => clock.metAt !== undefined)).toBe(true);
    const browser = await officerBrowser(on, on.sp);
    const path = await deskPathOf(firId);
    const page = (await browser.get(path)).body;
    expect(page).toContain(words.desk.magistrateNone);
    expect(page).toContain('this software sends nothing to the court');
    const letter = await browser.get(`${path}/letter.pdf`);
    const text = (await pagesWithoutSpaces(letter.rawPayload)).join('');
    const { number, year } = await publicationOf(on, firId);
    for (const said of ['To the Magistrate of the area', 'इलाक़े के मजिस्ट्रेट के लिए', `LM ${number}/${year}`, 'BNS 64(1)', reasons, 'Test Officer']) expect(text).toContain(withoutSpaces(said));
    expect(text).not.toContain(withoutSpaces('फूलमती'));
    expect((await (await officerBrowser(on, on.sho)).get(`${path}/letter.pdf`)).statusCode, 'is for who has to see that it goes').toBe(404);
    const [paper] = await on.db.owner.selectFrom('papers').select(['number_key', 'code']).where('record_id', '=', firId).where('kind', '=', 'withholding-letter').execute();
    expect((await on.site.inject(`/en/check/${paper?.number_key}/${paper?.code}`)).body).toContain('Letter to the Magistrate');
    const waits = async (officer: typeof on.sp) => (await (await officerBrowser(on, officer)).get('/en/desk/firs')).body.split('<tr').some((row) => row.includes(`href="${path}"`) && row.includes(words.desk.nexts.letter));
    expect([await waits(on.sp), await waits(on.sho)], 'in the list of what waits, for who has to see that it goes').toEqual([true, false]);
    await browser.post(`${path}/letter`, { letter: '412 of 24 November 2026' });
    expect(await waits(on.sp)).toBe(false);
    expect((await browser.get(path)).body).toContain('412 of 24 November 2026');
    expect((await browser.post(`${path}/letter`, { letter: 'again' })).statusCode).toBe(409);
  });

  test('a released one gets its clock again and appears when its time comes', async () => {
    const { firId } = await aRegisteredFir(on, rape);
    await decide('sp', firId, { choice: 'withhold', reasons });
    await decide('sp', firId, { choice: 'release', reasons });
    expect((await publishClocks(firId)).filter((clock) => clock.metAt === undefined)).toHaveLength(1);
    expect((await see(firId)).status).toBe(404);
    await sweepAt(on, '2026-11-25T09:00:00+05:30');
    expect((await see(firId)).body).toContain('BNS 64(1)');
  });

  test('the officer in charge takes at once off the web what is out whole; its paper is no longer valid', async () => {
    const { firId } = await aRegisteredFir(on, theft);
    await confirm(firId, '1');
    const { number_key, code } = await on.db.owner.selectFrom('papers').select(['number_key', 'code']).where('record_id', '=', firId).where('kind', '=', 'fir-public').executeTakeFirstOrThrow();
    expect(await decide('sho', firId, { choice: 'hold', reasons })).toBe(303);
    expect((await see(firId)).body).not.toContain('BNS');
    expect((await on.site.inject(`${pathOf(await publicationOf(on, firId))}/copy.pdf`)).statusCode).toBe(404);
    expect((await on.site.inject(`/en/check/${number_key}/${code}`)).body).toContain('no longer valid');
    expect((await publishClocks(firId)).filter((clock) => clock.metAt === undefined)).toHaveLength(1);
    expect(await decide('sho', firId, { choice: 'release', reasons })).toBe(409);
    expect(await decide('sp', firId, { choice: 'release', reasons })).toBe(303);
    expect((await see(firId)).body).toContain('▇▇▇▇');
    expect((await publishClocks(firId)).filter((clock) => clock.metAt === undefined)).toHaveLength(0);
  });
});

describe('whoever a withheld FIR concerns', () => {
  test('L17: asks the SP with name and number, a committee of three answers, and the person reads it', async () => {
    const { firId } = await aRegisteredFir(on, rape);
    const path = `${pathOf(await publicationOf(on, firId))}/ask`;
    expect((await on.site.inject(path)).statusCode).toBe(404);
    on.clock.set('2026-11-25T10:00:00+05:30');
    expect((await on.site.inject(path)).body).toContain(words.ask.signInButton);
    const { browser } = await citizenBrowser(on, '6000077777');
    await browser.get(path);
    const wrong = await browser.post(path, { name: '', words: 'I want to know it' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('I want to know it');
    expect((await browser.post(path, { name: 'Mohan', concern: 'accused', words: 'I want to know it' })).statusCode).toBe(303);
    expect((await browser.get(path)).body).toContain(words.ask.sent);
    expect((await browser.post(path, { name: 'Mohan', concern: 'accused', words: 'Again' })).statusCode).toBe(409);

    const sp = await officerBrowser(on, on.sp);
    const desk = await deskPathOf(firId);
    const page = await sp.get(desk);
    const representation = /name="representation" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const answer = { representation, outcome: 'keep', 'committee-1': 'ASP A', 'committee-2': 'DySP B', 'committee-3': 'DySP B', answer: reasons };
    expect((await sp.post(`${desk}/answer`, answer)).statusCode).toBe(422);
    expect((await sp.post(`${desk}/answer`, { ...answer, 'committee-3': 'DySP C' })).statusCode).toBe(303);
    const read = (await browser.get(path)).body;
    expect(read).toContain(words.ask.answeredText.keep);
    expect(read).toContain(reasons);
    expect((await listClocksOf(on.deps.db.$pickTables<ClockTables>(), representation)).map((clock) => clock.metAt)).toEqual([on.clock()]);
  });

  test('asks for nothing that is on the web or still to come', async () => {
    const { firId } = await aRegisteredFir(on, theft);
    const path = `${pathOf(await publicationOf(on, firId))}/ask`;
    expect((await on.site.inject(path)).statusCode).toBe(404);
    await confirm(firId, '1');
    expect((await on.site.inject(path)).statusCode).toBe(303);
  });
});

test('the informant reads on the own page whether everybody will see it', async () => {
  const mobile = '6000066666';
  const { browser, citizen } = await citizenBrowser(on, mobile);
  const { complaintNumber } = await aRegisteredFir(on, { ...theft, complaint: { mobile }, filedBy: citizen });
  const due = (await browser.get(`/en/complaints/${complaintNumber}`)).body;
  expect(due).toContain('A short copy goes on the web by 25 November 2026, 9:00 am');
  await sweepAt(on, '2026-11-25T09:00:00+05:30');
  expect((await browser.get(`/en/complaints/${complaintNumber}`)).body).toContain(words.track.see);
});

test('a list has a page of twenty, older ones behind a link, and withheld numbers without a day', async () => {
  const before = (await aRegisteredFir(on, rape)).firId;
  for (let made = 0; made < 20; made += 1) await aRegisteredFir(on, theft);
  await sweepAt(on, '2026-11-25T09:00:00+05:30');
  const first = (await on.site.inject('/en/firs/1006')).body;
  const older = /href="(\/en\/firs\/1006\?before=[^"]+)"/.exec(first)?.[1] ?? '';
  const numbersIn = (page: string): string[] => [...page.matchAll(/href="\/en\/firs\/1006\/2026\/(\d+)"/g)].map(([, number]) => number ?? '');
  expect(numbersIn(first)).toHaveLength(20);
  const second = (await on.site.inject(older)).body;
  expect(numbersIn(second)).toContain(String((await publicationOf(on, before)).number));
  expect(numbersIn(first).filter((number) => numbersIn(second).includes(number))).toEqual([]);
});

test('every page is valid', async () => {
  const { firId } = await aRegisteredFir(on, theft);
  const desk = await deskPathOf(firId);
  const sho = await officerBrowser(on, on.sho);
  const pages = [await on.site.inject('/en/firs?district=188'), await on.site.inject('/hi/firs/1006'), await sho.get('/en/desk/firs'), await sho.get('/hi/desk/firs?all=yes'), await sho.get(desk), await sho.get(`${desk}/story`), await on.site.inject('/hi/about/privacy'), await on.site.inject('/en/about/pages')];
  for (const page of pages) {
    expect(page.statusCode).toBe(200);
    expect(await markupErrors(page.body)).toEqual([]);
  }
});

test('one address reads three hundred pages in an hour, and not one more', async () => {
  on.clock.set('2026-12-30T10:00:00+05:30');
  const statusOf = async (): Promise<number> => (await on.site.inject({ url: '/en/firs/1006', remoteAddress: '192.0.2.77' })).statusCode;
  const statuses = await Promise.all(Array.from({ length: 300 }, statusOf));
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(await statusOf()).toBe(429);
  on.clock.set('2026-12-30T11:00:00+05:30');
  expect(await statusOf()).toBe(200);
});

test.each(['contact', 'privacy', 'accessibility', 'terms', 'pages', 'data'])('L53: /about/%s is there in both languages, and every page leads to it', async (name) => {
  for (const lang of ['hi', 'en']) {
    expect((await on.site.inject(`/${lang}`)).body).toContain(`href="/${lang}/about/${name}"`);
    const page = await on.site.inject(`/${lang}/about/${name}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<h1>');
  }
});

test('L53: the list of all pages leads to nothing that is not there', async () => {
  const map = (await on.site.inject('/en/about/pages')).body;
  const links = [...new Set([...map.matchAll(/href="(\/en[^"]*)"/g)].map(([, href]) => href ?? ''))];
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect({ link, status: (await on.site.inject(link)).statusCode }).toEqual({ link, status: link.startsWith('/en/desk') ? 303 : 200 });
});
