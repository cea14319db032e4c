import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { valueOf } from '../kernel/testing/value-of.ts';
import { langs, type Lang } from '../kernel/text.ts';
import { newId } from '../platform/crypto/ids.ts';
import { testBrowser } from '../platform/testing/test-browser.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { attachPerson, cutOffInformant, FileComplaint, fileComplaint, purgeFollowFailures, takeComplaint } from '../domains/complaints/index.ts';
import { followLimit } from '../domains/complaints/model/follow-limit.ts';
import { complaintMessages } from '../domains/complaints/messages/index.ts';
import { citizenBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 120_000);
beforeEach(async () => {
  on.clock.set('2026-11-24T10:00:00+05:30');
  await sql`delete from complaint_follow_failures`.execute(on.db.owner);
});
afterAll(() => on.close());

const secret = { narrative: 'पति ने मारा और घर से निकाल दिया।', name: 'शबनम ख़ातून', placeText: 'ईदगाह टोला' } as const;

/** Told at the counter by somebody without a phone; the slip in her hand. */
async function slip(): Promise<{ number: string; code: string }> {
  const { number } = await valueOf(takeComplaint(on.deps, on.sho, { draftId: newId(), lang: 'hi', nature: 'domestic', occurredOn: '2026-11-23', occurredTime: null, ...secret, wasReadOver: true, isSigned: false }));
  const [paper] = (await sql<{ code: string }>`select p.code from papers p join complaints c on c.id = p.record_id where c.number = ${number} and p.kind = 'acknowledgement'`.execute(on.db.owner)).rows;
  return { number, code: paper?.code ?? '' };
}

async function follow(typed: { number: string; code: string }, lang: Lang = 'hi') {
  const browser = testBrowser(on.site);
  await browser.get(`/${lang}/follow`);
  return { browser, answer: await browser.post(`/${lang}/follow`, typed) };
}

describe('following a complaint with the slip of the counter', () => {
  it.each(langs)('shows state, clocks and office, and nothing that was told (%s)', async (lang) => {
    const { number, code } = await slip();
    const { browser, answer } = await follow({ number: number.toLowerCase(), code: `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}` }, lang);
    expect(answer.statusCode).toBe(200);
    const words = complaintMessages(lang);
    expect(answer.body).toContain(words.states.received);
    expect(answer.body).toContain(words.track.holder);
    for (const hidden of [...Object.values(secret), words.natures.domestic, code, 'receipt.pdf']) expect(answer.body, hidden).not.toContain(hidden);
    expect(await markupErrors(answer.body)).toEqual([]);
    // Nothing of it stays at this phone.
    expect(answer.headers['cache-control']).toContain('no-store');
    for (const path of [`/complaints/${number}`, `/complaints/${number}/receipt.pdf`]) expect((await browser.get(`/${lang}${path}`)).statusCode).not.toBe(200);
    expect((await browser.get(`/${lang}/follow`)).body).not.toContain(number);
  });
  it('a wrong code and an unknown number answer alike, word for word', async () => {
    const { number, code } = await slip();
    const other = await slip();
    const answers = [];
    for (const typed of [{ number, code: 'AAAAAAAA' }, { number: 'BR-EC-2026-188-999999', code }, { number, code: other.code }, { number: 'x', code }]) {
      const { answer } = await follow(typed);
      expect(answer.statusCode).toBe(404);
      answers.push(answer.body.replaceAll(/value="[^"]*"/g, ''));
    }
    expect(new Set(answers).size).toBe(1);
    expect(await markupErrors(answers[0] ?? '')).toEqual([]);
  });
  it('too many wrong tries from one address wait, with the right code too; tries are forgotten after a day', async () => {
    const { number, code } = await slip();
    const hash = (await follow({ number, code: 'AAAAAAAA' })).answer.statusCode;
    expect(hash).toBe(404);
    await sql`insert into complaint_follow_failures (address_hash, at) select f.address_hash, f.at from complaint_follow_failures f, generate_series(3, ${followLimit.failures})`.execute(on.db.owner);
    expect((await follow({ number, code })).answer.statusCode).toBe(200);
    expect((await follow({ number, code: 'AAAAAAAA' })).answer.statusCode).toBe(404);
    expect((await follow({ number, code })).answer.statusCode).toBe(429);
    on.clock.advanceMs(followLimit.windowMs + 1);
    expect((await follow({ number, code })).answer.statusCode).toBe(200);
    expect(await purgeFollowFailures(on.deps)).toBe(0);
    on.clock.advanceMs(24 * 3_600_000);
    expect(await purgeFollowFailures(on.deps)).toBe(followLimit.failures);
  });
  it('the receipt of a complaint from a phone is no slip: that person signs in', async () => {
    const { citizen } = await citizenBrowser(on, '6400000001');
    const { number } = await valueOf(fileComplaint(on.deps, citizen, FileComplaint.parse({ ...secret, draftId: newId(), lang: 'hi', nature: 'theft', placeId: null, districtCode: 188, officeId: 1006, occurredOn: '2026-11-23', occurredTime: null, mobile: '6400000001' })));
    const [paper] = (await sql<{ code: string }>`select code from papers where number = ${number}`.execute(on.db.owner)).rows;
    expect((await follow({ number, code: paper?.code ?? '' })).answer.statusCode).toBe(404);
  });
  it('each person has a code of his or her own; an accused has none', async () => {
    const { number, code } = await slip();
    const person = { name: 'नज़मा', mayWrite: false, proof: 'known-person' } as const;
    const victim = await valueOf(attachPerson(on.deps, on.sho, { number, proof: '', person: { ...person, relation: 'victim' } }));
    expect(victim.code).not.toBe(code);
    expect((await follow({ number, code: victim.code ?? '' })).answer.statusCode).toBe(200);
    expect((await valueOf(attachPerson(on.deps, on.sho, { number, proof: '', person: { ...person, relation: 'accused' } }))).code).toBeUndefined();
    expect((await follow({ number, code: '' })).answer.statusCode).toBe(422);
  });
  it('the slip of an informant who was cut off says that it was told, and no more; the victim’s goes on', async () => {
    const { number, code } = await slip();
    const victim = await valueOf(attachPerson(on.deps, on.sho, { number, proof: '', person: { relation: 'victim', name: 'नज़मा', mayWrite: false, proof: 'known-person' } }));
    await valueOf(cutOffInformant(on.deps, on.sho, { number, reason: 'बताने वाले ने ही मारा था।' }));
    const words = complaintMessages('hi');
    const { answer } = await follow({ number, code });
    expect(answer.statusCode).toBe(200);
    for (const later of [words.states.received, words.deskSignature.awaiting, words.track.holder, words.track.canDo]) expect(answer.body, later).not.toContain(later);
    expect(await markupErrors(answer.body)).toEqual([]);
    expect((await follow({ number, code: victim.code ?? '' })).answer.body).toContain(words.states.received);
  });
  it('the way stands on the page of those who are not signed in', async () => {
    for (const lang of langs) expect((await testBrowser(on.site).get(`/${lang}/complaints`)).body).toContain(`/${lang}/follow`);
  });
});
