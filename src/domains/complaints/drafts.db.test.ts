import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CitizenActor } from '../../kernel/actor.ts';
import { DAY_MS } from '../../kernel/instant.ts';
import { endSession, giveSessionToCitizen, openGuestSession } from '../../foundation/identity/index.ts';
import { draftInHand, draftToAsk, goOnWithDraft, openDraftsOf } from './actions/draft-in-hand.ts';
import { deleteDraft, ownDraft } from './actions/delete-draft.ts';
import { beginDraft, closeDraft, keepAnswers, purgeDrafts } from './actions/keep-answers.ts';
import type { ComplaintAnswers } from './model/complaint-answers.ts';
import { aCitizen, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';

let desk: ComplaintDesk;
beforeAll(async () => {
  desk = await complaintDesk();
});
afterAll(() => desk.db.close());

const guest = { kind: 'guest' } as const;
let numbers = 0;
const aMobile = () => `61000${String((numbers += 1)).padStart(5, '0')}`;

/** A browser in which a guest has typed something. */
async function browser(answers: ComplaintAnswers = {}) {
  const session = await openGuestSession(desk.deps);
  await beginDraft(desk.deps, { sessionId: session.id, citizenId: undefined });
  const draft = await draftInHand(desk.deps, { actor: guest, session });
  if (draft === undefined) throw new Error('Nothing was begun');
  await keepAnswers(desk.deps, { draftId: draft.id, answers, forgotten: [] });
  return { session: { id: session.id }, draftId: draft.id };
}

/** The code was right: this browser is the citizen's from now on. */
async function confirmed(session: { id: string }, actor: CitizenActor) {
  await giveSessionToCitizen(desk.deps, { sessionId: session.id, citizenId: actor.citizenId });
  return { actor, session };
}

describe('a draft on another phone', () => {
  it('is the citizen’s once the number typed in it is confirmed, and goes on at the question where it stopped', async () => {
    const mobile = aMobile();
    const phulmati = await aCitizen(desk.deps, mobile);
    const first = await browser({ nature: 'theft', placeText: 'जोकीहाट', mobile });
    expect((await draftInHand(desk.deps, await confirmed(first.session, phulmati)))?.citizenId).toBe(phulmati.citizenId);

    const second = await confirmed(await openGuestSession(desk.deps), phulmati);
    expect((await openDraftsOf(desk.deps, phulmati)).map(({ id }) => id)).toEqual([first.draftId]);
    expect((await goOnWithDraft(desk.deps, second, first.draftId))?.answers).toEqual({ nature: 'theft', placeText: 'जोकीहाट', mobile });
    expect((await draftInHand(desk.deps, second))?.id).toBe(first.draftId);
  });
  it('a draft begun on the second phone never overwrites the first: both stay, each with its own words', async () => {
    const mobile = aMobile();
    const phulmati = await aCitizen(desk.deps, mobile);
    const first = await browser({ narrative: 'पहली बात', mobile });
    const onFirst = await confirmed(first.session, phulmati);
    await draftInHand(desk.deps, onFirst);
    const second = await browser({ narrative: 'दूसरी बात', mobile });
    const onSecond = await confirmed(second.session, phulmati);
    expect((await draftInHand(desk.deps, onSecond))?.id).toBe(second.draftId);
    expect((await draftInHand(desk.deps, onFirst))?.id).toBe(first.draftId);
    const words = new Set((await openDraftsOf(desk.deps, phulmati)).map(({ answers }) => answers.narrative));
    expect(words).toEqual(new Set(['पहली बात', 'दूसरी बात']));
  });
  it('two phones with the same draft write into one, and none takes it from the other', async () => {
    const mobile = aMobile();
    const phulmati = await aCitizen(desk.deps, mobile);
    const first = await browser({ nature: 'theft', mobile });
    const onFirst = await confirmed(first.session, phulmati);
    await draftInHand(desk.deps, onFirst);
    const onSecond = await confirmed(await openGuestSession(desk.deps), phulmati);
    await goOnWithDraft(desk.deps, onSecond, first.draftId);
    await keepAnswers(desk.deps, { draftId: first.draftId, answers: { name: 'फूलमती देवी' }, forgotten: [] });
    for (const phone of [onFirst, onSecond]) expect((await draftInHand(desk.deps, phone))?.answers).toMatchObject({ nature: 'theft', name: 'फूलमती देवी' });
  });
});

describe('what the second phone had begun', () => {
  it('waits there when the citizen goes on with the first, and is still asked for', async () => {
    const mobile = aMobile();
    const phulmati = await aCitizen(desk.deps, mobile);
    const first = await browser({ nature: 'threat', mobile });
    await draftInHand(desk.deps, await confirmed(first.session, phulmati));
    const second = await browser({ nature: 'theft' });
    const onSecond = await confirmed(second.session, phulmati);
    desk.clock.advanceMs(1_000);
    await goOnWithDraft(desk.deps, onSecond, first.draftId);
    expect((await draftInHand(desk.deps, onSecond))?.id).toBe(first.draftId);
    expect((await draftToAsk(desk.deps, onSecond))?.id).toBe(second.draftId);
    desk.clock.advanceMs(1_000);
    expect(await goOnWithDraft(desk.deps, onSecond, second.draftId)).toMatchObject({ answers: { nature: 'theft', mobile } });
    expect((await draftInHand(desk.deps, onSecond))?.id).toBe(second.draftId);
    expect(await openDraftsOf(desk.deps, phulmati)).toHaveLength(2);
  });
});

describe('somebody else with the phone', () => {
  it('nobody opens another citizen’s draft: not by its id, not as a guest with the same browser', async () => {
    const mobile = aMobile();
    const first = await browser({ narrative: 'घर की बात', mobile });
    const onFirst = await confirmed(first.session, await aCitizen(desk.deps, mobile));
    await draftInHand(desk.deps, onFirst);
    const other = await confirmed(await openGuestSession(desk.deps), await aCitizen(desk.deps));
    expect(await goOnWithDraft(desk.deps, other, first.draftId)).toBeUndefined();
    expect(await openDraftsOf(desk.deps, other.actor)).toEqual([]);
    expect(await draftInHand(desk.deps, { actor: guest, session: first.session })).toBeUndefined();
    expect(await draftInHand(desk.deps, { actor: other.actor, session: first.session })).toBeUndefined();
  });
  it('what a guest left on the phone does not slip into the account of the next person who signs in there: it is asked', async () => {
    const left = await browser({ nature: 'domestic', narrative: 'घर की बात' });
    const next = await confirmed(left.session, await aCitizen(desk.deps, aMobile()));
    expect(await draftInHand(desk.deps, next)).toBeUndefined();
    expect(await openDraftsOf(desk.deps, next.actor)).toEqual([]);
    expect((await draftToAsk(desk.deps, next))?.id).toBe(left.draftId);
    const own = await browser({ nature: 'theft', mobile: '6199999999' });
    const elsewhere = await confirmed(own.session, await aCitizen(desk.deps, '6199999999'));
    expect(await goOnWithDraft(desk.deps, elsewhere, left.draftId)).toBeUndefined();
    expect((await goOnWithDraft(desk.deps, next, left.draftId))?.citizenId).toBe(next.actor.citizenId);
    expect(await draftToAsk(desk.deps, next)).toBeUndefined();
  });
  it('signing out leaves nothing in the browser, and everything with the citizen', async () => {
    const mobile = aMobile();
    const phulmati = await aCitizen(desk.deps, mobile);
    const first = await browser({ nature: 'threat', mobile });
    await draftInHand(desk.deps, await confirmed(first.session, phulmati));
    await endSession(desk.deps, first.session.id);
    expect(await draftInHand(desk.deps, { actor: phulmati, session: first.session })).toBeUndefined();
    expect((await openDraftsOf(desk.deps, phulmati)).map(({ id }) => id)).toEqual([first.draftId]);
  });
});

describe('L48: drafts are deleted', () => {
  const left = async (id: string) => (await sql`select 1 from complaint_drafts where id = ${id}`.execute(desk.db.owner)).rows.length;
  it('thirty days after the last answer; a sent one after a day; a guest’s with its browser', async () => {
    const mobile = aMobile();
    const phulmati = await aCitizen(desk.deps, mobile);
    const [kept, sent, lost] = [await browser({ nature: 'theft', mobile }), await browser({ nature: 'theft' }), await browser({ nature: 'theft' })];
    await draftInHand(desk.deps, await confirmed(kept.session, phulmati));
    await endSession(desk.deps, kept.session.id);
    await closeDraft(desk.deps, sent.draftId);
    await endSession(desk.deps, lost.session.id);
    await purgeDrafts(desk.deps);
    expect([await left(kept.draftId), await left(sent.draftId), await left(lost.draftId)]).toEqual([1, 1, 0]);
    desk.clock.advanceMs(DAY_MS + 1);
    await purgeDrafts(desk.deps);
    expect([await left(kept.draftId), await left(sent.draftId)]).toEqual([1, 0]);
    desk.clock.advanceMs(29 * DAY_MS - 1);
    await purgeDrafts(desk.deps);
    expect(await left(kept.draftId)).toBe(1);
    desk.clock.advanceMs(1);
    expect(await openDraftsOf(desk.deps, phulmati)).toEqual([]);
    await purgeDrafts(desk.deps);
    expect(await left(kept.draftId)).toBe(0);
  });
});

describe('what was begun is deleted by whoever began it', () => {
  const filesOf = async (draftId: string) => (await sql`select 1 from evidence_drafts where draft_id = ${draftId}`.execute(desk.db.owner)).rows.length;
  const aFile = (draftId: string) => sql`insert into evidence_drafts (id, draft_id, original_name, media_type, bytes, sha256, has_shown_copy, received_at) values (gen_random_uuid(), ${draftId}, 'a.jpg', 'image/jpeg', 1, ${'a'.repeat(64)}, false, now())`.execute(desk.db.owner);
  it('by a guest in the same browser, with its files, and by nobody else', async () => {
    const { session, draftId } = await browser({ nature: 'theft' });
    await aFile(draftId);
    const other = await browser({ nature: 'land' });
    const phulmati = await aCitizen(desk.deps, aMobile());
    for (const visitor of [{ actor: guest, session: other.session }, { actor: guest, session: undefined }, { actor: phulmati, session: other.session }]) expect(await deleteDraft(desk.deps, visitor, draftId)).toBe(false);
    expect(await filesOf(draftId)).toBe(1);
    expect(await deleteDraft(desk.deps, { actor: guest, session }, draftId)).toBe(true);
    expect(await draftInHand(desk.deps, { actor: guest, session })).toBeUndefined();
    expect(await filesOf(draftId)).toBe(0);
    expect(await draftInHand(desk.deps, { actor: guest, session: other.session })).toMatchObject({ answers: { nature: 'land' } });
  });
  it('by the citizen from any phone; what lies there of somebody else stays', async () => {
    const mobile = aMobile();
    const phulmati = await aCitizen(desk.deps, mobile);
    const first = await browser({ nature: 'theft', mobile });
    const onFirst = await confirmed(first.session, phulmati);
    await draftInHand(desk.deps, onFirst);
    const second = await browser({ nature: 'land' });
    const onSecond = await confirmed(second.session, phulmati);
    expect(await ownDraft(desk.deps, onSecond, second.draftId), 'begun there by whoever: asked first').toBeUndefined();
    expect(await deleteDraft(desk.deps, onSecond, first.draftId)).toBe(true);
    expect(await openDraftsOf(desk.deps, phulmati)).toEqual([]);
    expect(await draftInHand(desk.deps, onFirst)).toBeUndefined();
    expect(await deleteDraft(desk.deps, onSecond, first.draftId)).toBe(false);
  });
  it('not when it was sent: a complaint is not deleted', async () => {
    const { session, draftId } = await browser({ nature: 'theft' });
    await closeDraft(desk.deps, draftId);
    expect(await deleteDraft(desk.deps, { actor: guest, session }, draftId)).toBe(false);
  });
});
