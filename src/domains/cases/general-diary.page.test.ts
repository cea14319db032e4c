import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compose, type Deps } from '../../app/compose.ts';
import { createSite } from '../../app/create-site.tsx';
import { wholeReference } from '../../app/testing/whole-reference.ts';
import { officerRoles, type OfficerRole } from '../../kernel/actor.ts';
import type { OfficeId } from '../../kernel/id.ts';
import { ok } from '../../kernel/result.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { createLogger } from '../../platform/log/logger.ts';
import { frozenClock } from '../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../platform/testing/test-database.ts';
import { markupErrors } from '../../web/testing/markup-errors.ts';
import { pagesWithoutSpaces, withoutSpaces } from '../../foundation/documents/testing/pdf-text.ts';
import { openOfficerSession } from '../../foundation/identity/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { act } from '../../foundation/ledger/index.ts';
import { deskBrowser, type DeskBrowser } from '../../foundation/offices/testing/desk-browser.ts';
import { enterDiary } from './general-diary/actions/enter-diary.ts';
import { diaryMessages } from './general-diary/messages/index.ts';

const clock = frozenClock('2026-11-24T10:00:00+05:30');
const config = { publicUrl: 'http://localhost:3000', mode: 'live', secret: 'a secret of more than thirty-two characters', trustProxy: false } as const;
/** Two stations of Araria, and the SP's office there. */
const [jokihat, palasi, spOffice] = [1006, 1007, 101] as OfficeId[] as [OfficeId, OfficeId, OfficeId];
let db: TestDatabase;
let deps: Deps;
let site: FastifyInstance;

beforeAll(async () => {
  db = await testDatabase({ prepare: wholeReference });
  deps = await compose({ config: { ...config, databaseUrl: db.url }, role: 'web', clock });
  site = await createSite({ deps, config, logger: createLogger({ role: 'web', level: 'silent' }) });
}, 180_000);
beforeEach(() => clock.set('2026-11-24T10:00:00+05:30'));
afterAll(async () => {
  await site.close();
  await deps.close();
  await db.close();
});

/** Somebody new at the desk, signed in now: no session outlives the jumps of the clock. */
async function deskAs(role: OfficerRole, officeId: OfficeId): Promise<DeskBrowser> {
  const { officerId } = await anOfficer(deps, { posting: { role, rank: 'si', officeId } });
  return deskBrowser(site, (await openOfficerSession(deps, officerId)).token);
}

/** Number and the rest of each row, as text without markup. */
function rowsOf(page: string): string[] {
  const table = page.slice(page.indexOf('<tbody>'), page.indexOf('</tbody>'));
  return table.split('</tr>').slice(0, -1).map((row) => row.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim());
}

async function receive(officeId: OfficeId, recordNumber: string): Promise<void> {
  const entered = await act(deps, { kind: 'guest' }, 'complaint.file', async (open) => ok(await enterDiary(open, { officeId, kind: 'portal-receipt', recordKind: 'complaint', recordId: newId(), recordNumber })));
  if (!entered.ok) throw new Error(entered.refusal.reason);
}

describe('who comes in', () => {
  test('a guest is sent to sign in', async () => {
    const answer = await (await deskBrowser(site, undefined)).open('/en/desk/diary');
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/en/desk/sign-in']);
  });

  test.each(officerRoles)('%s of a station comes in exactly when the work there says so, and sees the link then only', async (role) => {
    const desk = await deskAs(role, jokihat);
    const isKeeper = role === 'duty-officer' || role === 'investigating-officer' || role === 'sho';
    expect((await desk.open('/en/desk/diary')).statusCode).toBe(isKeeper ? 200 : 404);
    expect((await desk.open('/en/desk')).body.includes('href="/en/desk/diary"')).toBe(isKeeper);
    if (!isKeeper) expect((await desk.send('/en/desk/diary', { kind: 'patrol', words: 'Market', entryId: newId() })).statusCode).toBe(404);
  });

  test('an office that is no station keeps no diary', async () => {
    const desk = await deskAs('duty-officer', spOffice);
    expect((await desk.open('/en/desk/diary')).statusCode).toBe(404);
    expect((await desk.send('/en/desk/diary', { kind: 'patrol', words: 'Market', entryId: newId() })).statusCode).toBe(404);
    expect((await desk.open('/en/desk')).body).not.toContain('/en/desk/diary');
  });

  test('another station’s lines are neither shown nor corrected nor printed', async () => {
    await receive(palasi, 'BR-EC-2026-188-900001');
    const desk = await deskAs('sho', jokihat);
    expect((await desk.open('/en/desk/diary')).body).not.toContain('BR-EC-2026-188-900001');
    clock.set('2026-11-20T10:00:00+05:30');
    await receive(palasi, 'BR-EC-2026-188-900002');
    const own = await deskAs('sho', palasi);
    expect((await own.open('/en/desk/diary/2026-11-20/1/correct')).statusCode).toBe(200);
    const other = await deskAs('sho', jokihat);
    expect((await other.open('/en/desk/diary/2026-11-20/1/correct')).statusCode).toBe(404);
    expect((await other.send('/en/desk/diary/2026-11-20/print', {})).statusCode).toBe(404);
  });
});

describe.each(['en', 'hi'] as const)('the diary in %s', (lang) => {
  const words = diaryMessages(lang);
  const url = `/${lang}/desk/diary`;

  test('takes a line by hand, once, with number, moment and officer', async () => {
    const desk = await deskAs('duty-officer', jokihat);
    clock.set('2026-11-24T16:45:00+05:30');
    const before = rowsOf((await desk.open(url)).body).length;
    const entryId = newId();
    for (let presses = 0; presses < 2; presses += 1) expect((await desk.send(url, { kind: 'departure', words: 'जोकीहाट बाज़ार, <b>गाड़ी</b> BR-38', entryId })).statusCode).toBe(303);
    const page = await desk.open(url);
    const rows = rowsOf(page.body);
    expect(rows).toHaveLength(before + 1);
    expect(rows.at(-1)).toContain(words.kinds.departure);
    expect(rows.at(-1)).toContain('4:45');
    expect(rows.at(-1)).toContain(lang === 'hi' ? 'परीक्षण अधिकारी' : 'Test Officer');
    expect(page.body).toContain('&lt;b>गाड़ी&lt;/b>');
    expect(await markupErrors(page.body)).toEqual([]);
  });

  test('keeps what was typed and says what is missing', async () => {
    const desk = await deskAs('sho', jokihat);
    const noKind = await desk.send(url, { kind: '', words: 'Somebody called', entryId: newId() });
    expect(noKind.statusCode).toBe(422);
    expect(noKind.body).toContain(words.errors.kind);
    expect(noKind.body).toContain('Somebody called');
    expect(await markupErrors(noKind.body)).toEqual([]);
    const noWords = await desk.send(url, { kind: 'patrol', words: ' ', entryId: newId() });
    expect([noWords.statusCode, noWords.body.includes(words.errors.wordsMissing)]).toEqual([422, true]);
    const long = await desk.send(url, { kind: 'patrol', words: 'x'.repeat(4_001), entryId: newId() });
    expect([long.statusCode, long.body.includes(words.errors.wordsLong)]).toEqual([422, true]);
  });

  test('shows the day that was asked for; a day to come, and none, is an error on the page', async () => {
    clock.set(lang === 'en' ? '2026-10-05T09:00:00+05:30' : '2026-10-06T09:00:00+05:30');
    await receive(jokihat, `BR-EC-2026-188-8000${lang === 'en' ? '01' : '02'}`);
    const day = lang === 'en' ? '05' : '०६';
    clock.set('2026-11-24T10:00:00+05:30');
    const desk = await deskAs('sho', jokihat);
    const page = await desk.open(`${url}?day-day=${encodeURIComponent(day)}&day-month=10&day-year=2026`);
    expect(rowsOf(page.body)).toHaveLength(1);
    expect(page.body).toContain(words.byPortal);
    expect(page.body).not.toContain('name="entryId"');
    for (const wrong of ['day=2026-11-25', 'day=2026-02-30', 'day-day=x']) {
      const refused = await desk.open(`${url}?${wrong}`);
      expect([refused.statusCode, refused.body.includes(words.errors.day)]).toEqual([422, true]);
    }
  });

  test('C2: a correction is a later line; both point at each other and the first stays as it was', async () => {
    clock.set(lang === 'en' ? '2026-10-10T09:00:00+05:30' : '2026-10-11T09:00:00+05:30');
    const day = lang === 'en' ? '2026-10-10' : '2026-10-11';
    await (await deskAs('investigating-officer', jokihat)).send(url, { kind: 'arrest', words: 'रामू पकड़ा गया', entryId: newId() });
    clock.set('2026-10-12T09:00:00+05:30');
    const desk = await deskAs('sho', jokihat);
    const form = await desk.open(`${url}/${day}/1/correct`);
    expect(form.body).toContain('रामू पकड़ा गया');
    expect(await markupErrors(form.body)).toEqual([]);
    expect((await desk.send(`${url}/${day}/1/correct`, { words: '', entryId: newId() })).statusCode).toBe(422);
    expect((await desk.send(`${url}/${day}/1/correct`, { words: 'श्यामू पकड़ा गया, रामू नहीं', entryId: newId() })).statusCode).toBe(303);
    const [first] = rowsOf((await desk.open(`${url}?day=${day}`)).body);
    expect(first).toContain('रामू पकड़ा गया');
    expect(first).toContain(words.correctedBy(lang === 'en' ? 1 : 2, lang === 'en' ? '12 October 2026' : '12 अक्टूबर 2026'));
    const later = rowsOf((await desk.open(`${url}?day=2026-10-12`)).body).at(-1);
    expect(later).toContain(words.corrects(1, lang === 'en' ? '10 October 2026' : '11 अक्टूबर 2026'));
    expect(later).toContain('श्यामू पकड़ा गया, रामू नहीं');
  });
});

describe('the day on paper', () => {
  test('carries every line, is the same paper until the day changes, and is known to the public check', async () => {
    clock.set('2026-10-20T09:00:00+05:30');
    await receive(jokihat, 'BR-EC-2026-188-700001');
    await (await deskAs('investigating-officer', jokihat)).send('/en/desk/diary', { kind: 'patrol', words: 'सिमरिया हाट तक गश्त', entryId: newId() });
    const print = async (): Promise<{ text: string; code: string }> => {
      const desk = await deskAs('duty-officer', jokihat);
      const sent = await desk.send('/en/desk/diary/2026-10-20/print', {});
      expect([sent.statusCode, sent.headers['location']]).toEqual([303, '/en/desk/diary/2026-10-20/diary.pdf']);
      const file = await desk.open('/en/desk/diary/2026-10-20/diary.pdf');
      expect(file.headers['content-type']).toBe('application/pdf');
      expect(file.headers['content-disposition']).toContain('diary-day-GD-1006-20261020.pdf');
      const text = (await pagesWithoutSpaces(file.rawPayload)).join('');
      return { text, code: /Code([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] ?? '' };
    };
    const running = await print();
    for (const part of ['BR-EC-2026-188-700001', 'सिमरिया हाट तक गश्त', 'GD-1006-20261020', 'Lines may follow', 'मंगलवार 20 अक्टूबर 2026']) expect(running.text).toContain(withoutSpaces(part));
    expect((await print()).code).toBe(running.code);
    clock.set('2026-10-21T09:00:00+05:30');
    const over = await print();
    expect(over.text).not.toContain(withoutSpaces('Lines may follow'));
    expect(over.code).not.toBe(running.code);
    const check = async (code: string): Promise<string> => (await site.inject(`/en/check/GD100620261020/${code.replace('-', '')}`)).body;
    expect(await check(over.code)).toContain('The paper is genuine and valid');
    expect(await check(running.code)).toContain('there is a newer one');
    expect(await check(over.code)).not.toContain('गश्त');
  });

  test('is given out by those in charge of the diary only, and not of an empty day', async () => {
    clock.set('2026-10-25T09:00:00+05:30');
    const investigator = await deskAs('investigating-officer', jokihat);
    await investigator.send('/en/desk/diary', { kind: 'patrol', words: 'Bazaar', entryId: newId() });
    expect((await investigator.open('/en/desk/diary')).body).not.toContain(diaryMessages('en').print.button);
    expect((await investigator.send('/en/desk/diary/2026-10-25/print', {})).statusCode).toBe(404);
    expect((await investigator.open('/en/desk/diary/2026-10-25/diary.pdf')).statusCode).toBe(404);
    expect((await (await deskAs('sho', jokihat)).send('/en/desk/diary/2026-09-01/print', {})).statusCode).toBe(404);
  });
});

describe('what stands in the diary', () => {
  test('cannot be changed or taken out, by the site’s roles or by the owner', async () => {
    clock.set('2026-11-01T09:00:00+05:30');
    await receive(jokihat, 'BR-EC-2026-188-600001');
    for (const role of [db.app, db.work]) {
      await expect(role.updateTable('diary_entries').set({ words: 'x' }).execute()).rejects.toThrow(/permission denied/);
      await expect(role.deleteFrom('diary_entries').execute()).rejects.toThrow(/permission denied/);
    }
    await expect(db.owner.updateTable('diary_entries').set({ words: 'x' }).execute()).rejects.toThrow(/append-only/);
    await expect(db.owner.deleteFrom('diary_entries').execute()).rejects.toThrow(/append-only/);
  });
});
