import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { connect, type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { testBrowser, type TestBrowser } from '../testing/test-browser.ts';
import { testObjects, type TestObjects } from '../testing/test-objects.ts';
import { html } from './answer.ts';
import { endpoint, fileEndpoint } from './endpoint.ts';
import type { RequestContext } from './request-context.ts';
import { get, post } from './route.ts';
import type { SentFile } from './sent-file.ts';
import { createServer, sessionCookie } from './server.ts';

interface Seen {
  readonly text: string;
  readonly files: readonly SentFile[];
  readonly contents: readonly Buffer[];
}
let seen: Seen | undefined;
let site: FastifyInstance;
let store: TestObjects;
const limits = { fileBytes: 1_000, files: 2 };

beforeAll(async () => {
  store = await testObjects();
  const look = async (context: RequestContext) => {
    seen = { text: context.form.text('words'), files: context.files, contents: await Promise.all(context.files.filter((file) => file.problem !== 'too-many').map((file) => readFile(file.path))) };
    return html('done');
  };
  site = await createServer({
    endpoints: [
      endpoint(get('/form'), 'everyone', (context) => Promise.resolve(html(`<input type="hidden" name="_csrf" value="${context.csrf()}"/>`))),
      endpoint(post('/plain'), 'everyone', look),
      fileEndpoint(post('/files'), 'everyone', limits, look),
    ],
    assets: new Map(),
    assetHref: (name) => name,
    resolveSession: (token) => Promise.resolve(token === 'known' ? { id: 's', actor: { kind: 'guest' } } : undefined),
    errorPage: (_, { status, refusal }) => `${status} ${refusal?.reason ?? 'fault'}`,
    signIn: () => '/',
    isReady: () => Promise.resolve(true),
    incomingFolder: store.objects.incomingFolder,
    secret: 'a secret of this test, at least 32 signs long',
    isHttps: false,
    trustProxy: false,
    ribbon: false,
    logger: pino({ level: 'silent' }),
  });
  await site.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await site.close();
  await store.remove();
});
afterEach(async () => {
  seen = undefined;
  await expect.poll(() => readdir(store.objects.incomingFolder).catch(() => []), { message: 'nothing is left behind' }).toEqual([]);
});

async function browserWithForm(session: 'known' | 'unknown' = 'known'): Promise<TestBrowser> {
  const browser = testBrowser(site);
  browser.cookies.set(sessionCookie, session);
  await browser.get('/en/form');
  return browser;
}
const file = (bytes: Buffer, name = 'a.jpg') => ({ field: 'files', name, bytes });

it('fields and files arrive whole; the hash is that of what was sent; folders and control signs leave the name', async () => {
  const bytes = Buffer.from([0, 255, 13, 10, 45, 45, 13, 10]);
  const answer = await (await browserWithForm()).postFiles('/en/files', { words: 'क\r\nख' }, [file(bytes, 'C:\\Photos\\मेरी फ़ोटो.jpg'), file(Buffer.alloc(1_000, 7))]);
  expect(answer.statusCode).toBe(200);
  expect(seen?.text).toBe('क\nख');
  expect(seen?.contents[0]).toEqual(bytes);
  expect(seen?.files.map(({ name, bytes: size, problem }) => [name, size, problem])).toEqual([['मेरी फ़ोटो.jpg', 8, undefined], ['a.jpg', 1_000, undefined]]);
  expect(seen?.files[0]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

it('a file field that was left alone is no file', async () => {
  await (await browserWithForm()).postFiles('/en/files', { words: 'a' }, [file(Buffer.alloc(0), '')]);
  expect(seen).toMatchObject({ text: 'a', files: [] });
});

it('a file over the limit is named as such, not kept whole, and the rest of the form is there', async () => {
  await (await browserWithForm()).postFiles('/en/files', { words: 'typed' }, [file(Buffer.alloc(1_001, 1)), file(Buffer.from('ok'))]);
  expect(seen?.text).toBe('typed');
  expect(seen?.files.map(({ bytes, problem }) => [bytes, problem])).toEqual([[1_001, 'too-large'], [2, undefined]]);
});

it('files over the number are named, not kept', async () => {
  await (await browserWithForm()).postFiles('/en/files', {}, [file(Buffer.from('1')), file(Buffer.from('2')), file(Buffer.from('3'))]);
  expect(seen?.files.map(({ problem }) => problem)).toEqual([undefined, undefined, 'too-many']);
});

it('a form larger than all its files may be is refused', async () => {
  const answer = await (await browserWithForm()).postFiles('/en/files', {}, [file(Buffer.alloc(600_000))]);
  expect(answer.body).toContain('tooLarge');
  expect(seen).toBeUndefined();
});

it('without the token of our own page nothing is done', async () => {
  const browser = testBrowser(site);
  browser.cookies.set(sessionCookie, 'known');
  expect((await browser.postFiles('/en/files', { _csrf: 'made up' }, [file(Buffer.from('1'))])).body).toBe('409 formExpired');
  expect(seen).toBeUndefined();
});

it('without a session nothing is read', async () => {
  expect((await (await browserWithForm('unknown')).postFiles('/en/files', {}, [file(Buffer.from('1'))])).body).toBe('409 formExpired');
  expect(seen).toBeUndefined();
});

it('a route that asks for no files refuses a form with files, and one that does takes a plain form too', async () => {
  const browser = await browserWithForm();
  expect((await browser.postFiles('/en/plain', {}, [file(Buffer.from('1'))])).body).toBe('422 malformed');
  expect(seen).toBeUndefined();
  expect((await browser.post('/en/files', { words: 'plain' })).statusCode).toBe(200);
  expect(seen).toMatchObject({ text: 'plain', files: [] });
});

it('a sender who goes away in the middle reaches no handler and leaves no file', async () => {
  const browser = await browserWithForm();
  const cookies = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const head = `--b\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n${'x'.repeat(500)}`;
  const socket = connect((site.server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`POST /en/files HTTP/1.1\r\nHost: x\r\nCookie: ${cookies}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n${head}`);
  await expect.poll(() => readdir(store.objects.incomingFolder).then((names) => names.length), { message: 'it has begun' }).toBe(1);
  socket.destroy();
  await expect.poll(() => readdir(store.objects.incomingFolder).then((names) => names.length), { message: 'it is gone' }).toBe(0);
  expect(seen).toBeUndefined();
});
