import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, CitizenActor } from '../../kernel/actor.ts';
import type { Lang } from '../../kernel/text.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { createServer, sessionCookie } from '../../platform/http/server.ts';
import { testBrowser, type TestBrowser, type TestFile } from '../../platform/testing/test-browser.ts';
import { ErrorPage } from '../../web/layout/error-page.tsx';
import { render } from '../../web/layout/render.ts';
import { markupErrors } from '../../web/testing/markup-errors.ts';
import { evidenceMessages } from '../../foundation/evidence/index.ts';
import { office, pdf, phonePhoto, PLANTED } from '../../foundation/evidence/testing/fixture-files.ts';
import { giveSessionToCitizen, openGuestSession, openOfficerSession, resolveSession } from '../../foundation/identity/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { draftInHand } from './actions/draft-in-hand.ts';
import { cutOffInformant } from './actions/cut-off-informant.ts';
import { beginDraft, keepAnswers } from './actions/keep-answers.ts';
import { complaintMessages } from './messages/index.ts';
import { complaintEndpoints } from './routes.ts';
import { aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';

let desk: ComplaintDesk;
let site: FastifyInstance;
beforeAll(async () => {
  desk = await complaintDesk();
  site = await createServer({
    endpoints: complaintEndpoints(desk.deps),
    assets: new Map(),
    assetHref: (name) => `/assets/${name}`,
    resolveSession: (token) => resolveSession(desk.deps, token),
    errorPage: (frame, { refusal }) => render(ErrorPage({ frame, reason: refusal?.reason })),
    signIn: (lang) => `/${lang}/desk/sign-in`,
    isReady: () => Promise.resolve(true),
    incomingFolder: desk.deps.objects.incomingFolder,
    secret: desk.deps.secret,
    isHttps: false,
    trustProxy: false,
    ribbon: false,
    logger: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await site.close();
  await desk.db.close();
});

const file = (bytes: Buffer, name: string): TestFile => ({ field: 'files', name, bytes });
const photo = (name = 'चोट.jpg') => file(phonePhoto({ note: newId() }), name);
const tooLarge = (): TestFile => file(Buffer.concat([phonePhoto(), Buffer.alloc(20 * 1024 * 1024)]), 'big.jpg');

/** A browser whose owner has told everything but the papers and the name. */
async function teller(options: { isCitizen?: boolean } = {}): Promise<{ browser: TestBrowser; citizen: CitizenActor | undefined }> {
  const session = await openGuestSession(desk.deps);
  const { nature, placeText, placeId, districtCode, officeId, occurredOn, occurredTime, narrative } = aComplaint();
  const citizen = options.isCitizen === true ? await aCitizen(desk.deps) : undefined;
  if (citizen !== undefined) await giveSessionToCitizen(desk.deps, { sessionId: session.id, citizenId: citizen.citizenId });
  await beginDraft(desk.deps, { sessionId: session.id, citizenId: citizen?.citizenId });
  const draft = await draftInHand(desk.deps, { actor: citizen ?? { kind: 'guest' }, session });
  await keepAnswers(desk.deps, { draftId: draft?.id ?? '', answers: { nature, placeText, placeId, districtCode, officeId, occurredOn, occurredTime, narrative }, forgotten: [] });
  const browser = testBrowser(site);
  browser.cookies.set(sessionCookie, session.token);
  return { browser, citizen };
}

async function officerBrowser(actor: Extract<Actor, { kind: 'officer' }>): Promise<TestBrowser> {
  const browser = testBrowser(site);
  browser.cookies.set(sessionCookie, (await openOfficerSession(desk.deps, actor.officerId)).token);
  return browser;
}

/** Tells it with one photo and sends it. */
async function filed(lang: Lang = 'hi'): Promise<{ browser: TestBrowser; number: string }> {
  const { browser } = await teller({ isCitizen: true });
  await browser.get(`/${lang}/report/papers`);
  await browser.postFiles(`/${lang}/report/papers`, {}, [photo()]);
  await browser.get(`/${lang}/report/you`);
  await browser.post(`/${lang}/report/you`, { name: 'फूलमती देवी' });
  await browser.get(`/${lang}/report/check`);
  const sent = await browser.post(`/${lang}/report/check`);
  return { browser, number: /BR-EC-[\d-]+/.exec(sent.headers.location ?? '')?.[0] ?? '' };
}

const linkTo = (page: LightMyRequestResponse, end: string): string => new RegExp(`href="(/\\w\\w/files/[0-9a-f-]{36}${end})"`).exec(page.body)?.[1] ?? 'no link';

describe.each(['hi', 'en'] as const)('the question of photos and papers (%s)', (lang) => {
  const url = `/${lang}/report/papers`;
  const words = complaintMessages(lang).papers;
  const { problems } = evidenceMessages(lang);

  it('is valid, and goes on without any', async () => {
    const { browser } = await teller();
    const page = await browser.get(url);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(words.title);
    expect(await markupErrors(page.body)).toEqual([]);
    expect((await browser.postFiles(url, {}, [])).headers.location).toBe(`/${lang}/report/you`);
  });
  it('keeps what is added, shows it under its own name, and takes it out again', async () => {
    const { browser } = await teller();
    await browser.get(url);
    expect((await browser.postFiles(url, { add: 'yes' }, [photo('मेरी चोट.jpg'), file(pdf(), 'bill.pdf')])).headers.location).toBe(url);
    const page = await browser.get(url);
    expect(page.body).toContain('मेरी चोट.jpg');
    expect(page.body).toContain('bill.pdf');
    expect(await markupErrors(page.body)).toEqual([]);
    const id = /name="remove" value="([0-9a-f-]{36})"/.exec(page.body)?.[1] ?? '';
    await browser.postFiles(url, { remove: id }, []);
    const after = await browser.get(url);
    expect(after.body).not.toContain('मेरी चोट.jpg');
    expect(after.body).toContain('bill.pdf');
  });
  it('says on the same page why a file is not taken, and keeps the others', async () => {
    const { browser } = await teller();
    await browser.get(url);
    const refused = await browser.postFiles(url, {}, [file(office(), 'letter.docx'), photo('kept.jpg')]);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(problems.type);
    expect(refused.body).toContain('kept.jpg');
    expect(refused.body).toContain(`letter.docx: ${problems.type}`);
    expect(refused.body.split('letter.docx')).toHaveLength(3);
    expect(await markupErrors(refused.body)).toEqual([]);
    const large = await browser.postFiles(url, {}, [tooLarge()]);
    expect(large.statusCode).toBe(413);
    expect(large.body).toContain(problems.tooLarge);
    expect(large.body).toContain('kept.jpg');
  });
  it('lists them when the answers are checked', async () => {
    const { browser } = await teller({ isCitizen: true });
    await browser.get(url);
    await browser.postFiles(url, {}, [photo('list-me.jpg')]);
    await browser.get(`/${lang}/report/you`);
    await browser.post(`/${lang}/report/you`, { name: 'Phulmati Devi' });
    const check = await browser.get(`/${lang}/report/check`);
    expect(check.body).toContain('list-me.jpg');
    expect(check.body).toContain(`href="${url}"`);
    expect(await markupErrors(check.body)).toEqual([]);
  });
});

describe('after it was sent', () => {
  it('the informant adds a paper; everybody with the record sees it, unscanned, under no name', async () => {
    const { browser, number } = await filed('en');
    const track = await browser.get(`/en/complaints/${number}`);
    expect(track.body).toContain(`/en/complaints/${number}/papers`);
    const form = await browser.get(`/en/complaints/${number}/papers`);
    expect(await markupErrors(form.body)).toEqual([]);
    const nothing = await browser.postFiles(`/en/complaints/${number}/papers`, {}, []);
    expect([nothing.statusCode, nothing.body.includes(complaintMessages('en').papers.nothingChosen)]).toEqual([422, true]);
    expect((await browser.postFiles(`/en/complaints/${number}/papers`, {}, [tooLarge()])).statusCode).toBe(413);
    expect((await browser.postFiles(`/en/complaints/${number}/papers`, {}, [file(pdf(), 'secret-name.pdf')])).headers.location).toBe(`/en/complaints/${number}`);
    const pages = [await browser.get(`/en/complaints/${number}`), await (await officerBrowser(desk.sho)).get(`/en/desk/complaints/${number}`)];
    for (const page of pages) {
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain(evidenceMessages('en').notScanned);
      expect(page.body).toContain(complaintMessages('en').timeline['complaint.paper-added'](1));
      expect(page.body).not.toContain('secret-name');
      expect(await markupErrors(page.body)).toEqual([]);
    }
  });
  it('a stranger can add nothing', async () => {
    const { number } = await filed();
    const { browser } = await teller({ isCitizen: true });
    await browser.get('/hi/report/papers');
    expect((await browser.get(`/hi/complaints/${number}/papers`)).statusCode).toBe(404);
    expect((await browser.postFiles(`/hi/complaints/${number}/papers`, {}, [photo()])).statusCode).toBe(404);
  });
});

describe('the file itself', () => {
  it('the copy is drawn without metadata, the original is saved; nothing of either can run or is kept by a cache', async () => {
    const { number } = await filed('en');
    const officer = await officerBrowser(desk.sho);
    const page = await officer.get(`/en/desk/complaints/${number}`);
    const [shown, original] = [await officer.get(linkTo(page, '')), await officer.get(linkTo(page, '/original'))];
    for (const answer of [shown, original]) {
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
      expect(answer.headers['content-security-policy']).toMatch(/default-src 'none';.*sandbox/);
      expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length);
    }
    expect(shown.headers['content-disposition']).toMatch(/^inline; filename="nagrik-[0-9a-f]{8}\.jpg"$/);
    expect(shown.rawPayload.includes(PLANTED)).toBe(false);
    expect(original.headers['content-disposition']).toMatch(/^attachment; /);
    expect(original.rawPayload.includes(PLANTED)).toBe(true);
  });
  it('is not there for guests, other citizens and officers of other stations', async () => {
    const { browser, number } = await filed('en');
    const page = await browser.get(`/en/complaints/${number}`);
    const url = linkTo(page, '');
    expect((await browser.get(url)).statusCode).toBe(200);
    const elsewhere = await officerBrowser(await anOfficer(desk.deps, { posting: { role: 'sho', rank: 'inspector', officeId: 1007 as never } }));
    for (const other of [testBrowser(site), (await teller({ isCitizen: true })).browser, elsewhere]) {
      expect((await other.get(url)).statusCode).toBe(404);
      expect((await other.get(`${url}/original`)).statusCode).toBe(404);
    }
    for (const wrong of ['/en/files/not-an-id', '/en/files/00000000-0000-4000-8000-000000000000']) expect((await browser.get(wrong)).statusCode).toBe(404);
  });
  it('is not there any more for an informant who was cut off, though the informant gave it', async () => {
    const { browser, number } = await filed('en');
    const url = linkTo(await browser.get(`/en/complaints/${number}`), '');
    expect((await browser.get(url)).statusCode).toBe(200);
    await valueOf(cutOffInformant(desk.deps, desk.sho, { number, reason: 'The victim says that he did it.' }));
    for (const door of [url, `${url}/original`]) expect((await browser.get(door)).statusCode).toBe(404);
    expect((await browser.postFiles(`/en/complaints/${number}/papers`, {}, [photo()])).statusCode).toBe(404);
  });
});

describe('the counter', () => {
  it('keeps what was typed when a photo is refused, and the photo when something typed is', async () => {
    const officer = await officerBrowser(desk.dutyOfficer);
    const form = await officer.get('/en/desk/counter');
    const draftId = /name="draftId" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
    const typed = { draftId, lang: 'hi', narrative: 'पड़ोसी ने हल ले लिया।', nature: 'theft', placeText: 'दक्षिण टोला', 'occurredOn-day': '23', 'occurredOn-month': '11', 'occurredOn-year': '2026', name: 'रामू', wasReadOver: 'yes', isSigned: 'yes' };
    const refused = await officer.postFiles('/en/desk/counter', typed, [tooLarge(), photo('paper.jpg')]);
    expect(refused.statusCode).toBe(413);
    expect(refused.body).toContain(evidenceMessages('en').problems.tooLarge);
    expect(refused.body).toContain('पड़ोसी ने हल ले लिया।');
    expect(refused.body).toContain('paper.jpg');
    expect(await markupErrors(refused.body)).toEqual([]);
    const wrongDay = await officer.postFiles('/en/desk/counter', { ...typed, 'occurredOn-day': '40' }, []);
    expect([wrongDay.statusCode, wrongDay.body.includes('paper.jpg')]).toEqual([422, true]);
    const taken = await officer.postFiles('/en/desk/counter', typed, []);
    expect(taken.statusCode).toBe(303);
    const number = /BR-EC-[\d-]+/.exec(taken.headers.location ?? '')?.[0] ?? '';
    const record = await officer.get(`/en/desk/complaints/${number}`);
    expect(record.body).toContain(evidenceMessages('en').byOfficer);
  });
});
