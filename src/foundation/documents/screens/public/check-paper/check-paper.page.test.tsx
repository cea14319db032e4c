import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../../../../kernel/result.ts';
import { newId } from '../../../../../platform/crypto/ids.ts';
import { createServer } from '../../../../../platform/http/server.ts';
import { frozenClock } from '../../../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../../../platform/testing/test-database.ts';
import { ErrorPage } from '../../../../../web/layout/error-page.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { act } from '../../../../ledger/index.ts';
import { issuePaper, type IssuedPaper } from '../../../actions/issue-paper.ts';
import { documentsRoutes } from '../../../routes-table.ts';
import { documentsEndpoints } from '../../../routes.ts';
import { anOffice, insertOffice } from '../../../testing/an-office.ts';
import { someFirFacts } from '../../../testing/paper-facts.ts';

const clock = frozenClock('2026-11-24T10:40:00+05:30');
let db: TestDatabase;
let app: FastifyInstance;
let paper: IssuedPaper;
beforeAll(async () => {
  db = await testDatabase();
  await insertOffice(db.owner);
  const issued = await act({ db: db.app, clock }, { kind: 'system', name: 'test' }, 'fir.register', async (open) =>
    ok(await issuePaper(open, { kind: 'fir-copy', recordKind: 'fir', recordId: newId(), number: '12/2026', office: anOffice, facts: someFirFacts() })),
  );
  if (!issued.ok) throw new Error(issued.refusal.reason);
  paper = issued.value;
  app = await createServer({
    endpoints: documentsEndpoints({ work: db.work, clock }),
    assets: new Map(),
    assetHref: (name) => `/assets/${name}`,
    resolveSession: () => Promise.resolve(undefined),
    errorPage: (frame, { refusal }) => render(<ErrorPage frame={frame} reason={refusal?.reason} />),
    signIn: (lang) => `/${lang}`,
    isReady: () => Promise.resolve(true),
    secret: 'a secret of this test, at least 32 signs long',
    isHttps: false,
    trustProxy: false,
    ribbon: false,
    logger: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const open = (number: string, code: string, lang: 'hi' | 'en' = 'en') => app.inject(documentsRoutes.checked.href(lang, { number, code }));

/** What a reader sees, without the token of the form and the values that were typed. */
const seen = (answer: LightMyRequestResponse) => answer.body.replaceAll(/(name="_csrf" )?value="[^"]*"/g, '').replaceAll(/hreflang.*?>/g, '').replaceAll(/href="\/(hi|en)\/check\/[^"]*"/g, '');

describe('GET /check/:number/:code', () => {
  it('says genuine, of which office and what kind, and nothing of what the paper says', async () => {
    const answer = await open('122026', paper.code);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    for (const words of ['The paper is genuine and valid', 'Jokihat Police Station', '12/2026', 'Copy of a report (FIR)']) expect(answer.body).toContain(words);
    for (const secret of ['विश्वकर्मा', '9000000012', 'साइकिल', '303(2)']) expect(answer.body).not.toContain(secret);
  });
  it('speaks Hindi', async () => {
    const answer = await open('12/2026', paper.code, 'hi');
    expect(answer.body).toContain('काग़ज़ असली है और अभी मान्य है');
    expect(answer.body).toContain('थाना जोकीहाट');
  });
  it('answers a wrong code and an unknown number with the same page and status', async () => {
    const [wrongCode, unknownNumber] = [await open('122026', '33333333'), await open('992026', paper.code)];
    expect([wrongCode.statusCode, unknownNumber.statusCode]).toEqual([404, 404]);
    expect(seen(wrongCode)).toBe(seen(unknownNumber));
    expect(wrongCode.body).toContain('We have no paper with this number and this code');
  });
});

describe('the form at /check', () => {
  it('leads to the page that the QR code opens', async () => {
    const page = await app.inject('/en/check');
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]));
    const send = (fields: Record<string, string>) =>
      app.inject({ method: 'POST', url: '/en/check', cookies, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ _csrf: token, ...fields }).toString() });
    const sent = await send({ number: ' १२/2026 ', code: `${paper.code.slice(0, 4)}-${paper.code.slice(4)}`.toLowerCase() });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/en/check/122026/${paper.code}`]);
    const empty = await send({ number: '', code: '123' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Write the number on the paper');
    expect(empty.body).toContain('Write the 8 letters and digits of the code');
  });
});
