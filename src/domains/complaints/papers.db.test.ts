import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officerRoles, type Actor } from '../../kernel/actor.ts';
import type { OfficeId } from '../../kernel/id.ts';
import { addMs, HOUR_MS, instantOfMs, type Instant } from '../../kernel/instant.ts';
import { systemClock } from '../../platform/clock/clock.ts';
import { newId, newRandomId } from '../../platform/crypto/ids.ts';
import type { SentFile } from '../../platform/http/sent-file.ts';
import { keepForDraft, listDraftFiles, listEvidence, sweepFiles, type DraftFileTables, type EvidenceId, type EvidenceTables, type SealedFile } from '../../foundation/evidence/index.ts';
import { office as officeFile, pdf, phonePhoto, PLANTED } from '../../foundation/evidence/testing/fixture-files.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { openGuestSession } from '../../foundation/identity/index.ts';
import { addPaper } from './actions/add-paper.ts';
import { draftInHand } from './actions/draft-in-hand.ts';
import { beginDraft } from './actions/keep-answers.ts';
import { openFile } from './actions/open-file.ts';
import { fileComplaint, livingDrafts, takeComplaint } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { aCitizen, aComplaint, complaintDesk, jokihat, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

let desk: ComplaintDesk;
beforeAll(async () => {
  desk = await complaintDesk();
});
afterAll(() => desk.db.close());

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What the server leaves on disk for a handler. */
async function sent(bytes: Buffer, problem?: SentFile['problem']): Promise<SentFile> {
  const path = join(desk.deps.objects.incomingFolder, newRandomId());
  await mkdir(desk.deps.objects.incomingFolder, { recursive: true });
  await writeFile(path, bytes);
  return { field: 'files', name: 'राधा का काग़ज़.jpg', path, bytes: bytes.length, sha256: sha256(bytes), problem };
}
const from = () => ({ sessionId: newId(), address: '192.0.2.1' });

const filesOf = async (number: string): Promise<SealedFile[]> => {
  const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) });
  return listEvidence(desk.db.app.$pickTables<EvidenceTables>(), { recordKind: 'complaint', recordId: complaint?.id ?? '' });
};
const marksOf = async (kind: string, recordId?: string) =>
  (await sql<{ act: string; actor_id: string; content: Record<string, unknown> }>`select act, actor_id, content from ledger_entries where kind = ${kind} and (${recordId ?? null}::uuid is null or record_id = ${recordId ?? null}::uuid) order by id`.execute(desk.db.owner)).rows;

async function bytesOf(id: string, copy: 'original' | 'shown'): Promise<Buffer> {
  return (await desk.deps.objects.open(id, copy)).stream().toArray().then((chunks) => Buffer.concat(chunks as Buffer[]));
}

/** A complaint with one photo, filed by a new citizen. */
async function withPhoto(photo = phonePhoto({ note: newId() })) {
  const citizen = await aCitizen(desk.deps);
  const input = aComplaint();
  expect(await keepForDraft(desk.deps, { draftId: input.draftId, officerId: undefined }, { ...from(), files: [await sent(photo)] })).toBeUndefined();
  const { number } = await valueOf(fileComplaint(desk.deps, citizen, input));
  const [file] = await filesOf(number);
  if (file === undefined) throw new Error('No file came with it');
  return { citizen, number, file, photo, input };
}

describe('a photo that comes with a complaint', () => {
  it('is sealed as it was sent; what is shown has no metadata', async () => {
    const { file, photo } = await withPhoto();
    expect(file).toMatchObject({ mediaType: 'image/jpeg', bytes: photo.length, sha256: sha256(photo), hasShownCopy: true, givenBy: 'citizen', scanState: 'not-scanned' });
    expect(await bytesOf(file.id, 'original')).toEqual(photo);
    const shown = await bytesOf(file.id, 'shown');
    expect(shown.includes(PLANTED)).toBe(false);
    expect(shown.includes('GPS') || shown.includes(Buffer.from([0x25, 0x88]))).toBe(false);
  });
  it('is named in the mark of the act by its hash, never by its name', async () => {
    const { photo, number } = await withPhoto();
    const mark = (await marksOf('complaint.filed')).find(({ content }) => content['number'] === number);
    expect(mark?.content['files']).toEqual([sha256(photo)]);
    expect(JSON.stringify(mark)).not.toContain('राधा');
  });
  it('is there once when the form is sent twice, and when the complaint is', async () => {
    const photo = phonePhoto({ note: newId() });
    const input = aComplaint();
    const key = { draftId: input.draftId, officerId: undefined };
    for (let times = 0; times < 2; times += 1) expect(await keepForDraft(desk.deps, key, { ...from(), files: [await sent(photo), await sent(photo)] })).toBeUndefined();
    expect(await listDraftFiles(desk.db.work.$pickTables<DraftFileTables>(), key)).toHaveLength(1);
    const citizen = await aCitizen(desk.deps);
    const [first, second] = await Promise.all([valueOf(fileComplaint(desk.deps, citizen, input)), valueOf(fileComplaint(desk.deps, citizen, input))]);
    expect(first.number).toBe(second.number);
    expect(await filesOf(first.number)).toHaveLength(1);
  });
  it('that is none, or too large, is not kept; the others are', async () => {
    const key = { draftId: newId(), officerId: undefined };
    const keep = async (...files: SentFile[]) => (await keepForDraft(desk.deps, key, { ...from(), files }))?.problem;
    expect(await keep(await sent(officeFile()))).toBe('type');
    expect(await keep(await sent(Buffer.from('<svg/>')))).toBe('type');
    expect(await keep(await sent(Buffer.from('\xff\xd8\xff', 'latin1')))).toBe('broken');
    expect(await keep(await sent(Buffer.alloc(0)))).toBe('empty');
    expect(await keep(await sent(pdf(), 'too-large'))).toBe('tooLarge');
    expect(await listDraftFiles(desk.db.work.$pickTables<DraftFileTables>(), key)).toEqual([]);
    expect(await keep(await sent(officeFile()), await sent(pdf()))).toBe('type');
    expect((await listDraftFiles(desk.db.work.$pickTables<DraftFileTables>(), key)).map(({ mediaType, hasShownCopy }) => [mediaType, hasShownCopy])).toEqual([['application/pdf', false]]);
  });
  it('ten are enough, and forty in an hour from one browser', async () => {
    const key = { draftId: newId(), officerId: undefined };
    const files = await Promise.all(Array.from({ length: 11 }, (_, at) => sent(phonePhoto({ note: String(at) }))));
    expect(await keepForDraft(desk.deps, key, { ...from(), files })).toEqual({ problem: 'tooManyOnRecord', name: 'राधा का काग़ज़.jpg' });
    expect(await listDraftFiles(desk.db.work.$pickTables<DraftFileTables>(), key)).toHaveLength(10);
    const browser = { sessionId: newId(), address: '198.51.100.7' };
    const many = await sent(pdf());
    expect(await keepForDraft(desk.deps, { draftId: newId(), officerId: undefined }, { ...browser, files: Array.from({ length: 40 }, () => many) })).toBeUndefined();
    expect(await keepForDraft(desk.deps, { draftId: newId(), officerId: undefined }, { ...browser, files: [await sent(pdf())] })).toMatchObject({ problem: 'tooFast' });
    desk.clock.advanceMs(3_600_001);
    expect(await keepForDraft(desk.deps, { draftId: newId(), officerId: undefined }, { ...browser, files: [await sent(pdf())] })).toBeUndefined();
    const stored = await sql<{ address_hash: string }>`select address_hash from evidence_receipts`.execute(desk.db.owner);
    expect(JSON.stringify(stored.rows)).not.toContain('198.51.100.7');
  });
});

describe('the paper photographed at the counter', () => {
  const told = (draftId: string) => ({ draftId, lang: 'hi', nature: 'assault', placeText: 'दक्षिण टोला', occurredOn: '2026-11-23', occurredTime: null, narrative: 'मारा।', name: 'रामू', wasReadOver: true, isSigned: true }) as const;
  it('comes with the complaint; a draft of somebody else brings nothing', async () => {
    const [own, others] = [newId(), newId()];
    await keepForDraft(desk.deps, { draftId: own, officerId: desk.dutyOfficer.officerId }, { ...from(), files: [await sent(pdf())] });
    await keepForDraft(desk.deps, { draftId: others, officerId: undefined }, { ...from(), files: [await sent(pdf())] });
    const taken = await valueOf(takeComplaint(desk.deps, desk.dutyOfficer, told(own)));
    expect(await filesOf(taken.number)).toMatchObject([{ mediaType: 'application/pdf', givenBy: 'officer' }]);
    expect((await marksOf('complaint.taken')).at(-1)?.content['files']).toEqual([sha256(pdf())]);
    expect(await filesOf((await valueOf(takeComplaint(desk.deps, desk.dutyOfficer, told(others)))).number)).toEqual([]);
  });
});

describe('a paper that is added later', () => {
  it('is marked with its hash, seen by the station, and there once when it is sent twice', async () => {
    const { citizen, number } = await withPhoto();
    const add = async () => addPaper(desk.deps, citizen, { number, files: [await sent(pdf())], ...from() });
    expect(await add()).toEqual({ ok: true, value: { refused: undefined } });
    expect(await Promise.all([add(), add()])).toMatchObject([{ ok: true }, { ok: true }]);
    expect((await filesOf(number)).map(({ mediaType }) => mediaType)).toEqual(['image/jpeg', 'application/pdf']);
    const marks = (await marksOf('complaint.paper-added')).filter(({ actor_id: who }) => who === citizen.citizenId);
    expect(marks).toMatchObject([{ act: 'complaint.add-paper', content: { officeId: jokihat, files: [sha256(pdf())] } }]);
  });
  it('comes until the matter is decided, from the informant only', async () => {
    const { citizen, number } = await withPhoto();
    const stranger = await aCitizen(desk.deps);
    expect(await addPaper(desk.deps, stranger, { number, files: [await sent(pdf())], ...from() })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    await sql`update complaints set desk_state = 'closed' where number = ${number}`.execute(desk.db.owner);
    expect(await addPaper(desk.deps, citizen, { number, files: [await sent(pdf())], ...from() })).toMatchObject({ ok: false, refusal: { reason: 'alreadyDecided' } });
    expect(await filesOf(number)).toHaveLength(1);
  });
});

describe('who opens a file', () => {
  const opens = async (actor: Actor, id: EvidenceId): Promise<boolean> => (await openFile(desk.deps, actor, { id, copy: 'original' })).ok;
  it('is exactly who may read the complaint (lifecycles 5.0), in every role, at the station and elsewhere', async () => {
    const { file, citizen } = await withPhoto();
    const readers = ['help-desk', 'duty-officer', 'investigating-officer', 'sho'];
    for (const role of officerRoles) {
      for (const officeId of [jokihat, 1007 as OfficeId]) {
        const officer = await anOfficer(desk.deps, { posting: { role, rank: 'si', officeId } });
        const isReader = role === 'sp' || (readers.includes(role) && officeId === jokihat);
        expect(await opens(officer, file.id), `${role} at ${officeId}`).toBe(isReader);
      }
    }
    expect(await opens(citizen, file.id)).toBe(true);
    expect(await opens(await aCitizen(desk.deps), file.id)).toBe(false);
    expect(await opens({ kind: 'guest' }, file.id)).toBe(false);
    expect(await opens({ kind: 'system', name: 'clock' }, file.id)).toBe(false);
    expect(await opens(desk.sho, newRandomId() as EvidenceId)).toBe(false);
  });
  it('is marked on the file with the copy; a refused look is not, and the timeline of the complaint stays readable', async () => {
    const { file } = await withPhoto();
    await openFile(desk.deps, { kind: 'guest' }, { id: file.id, copy: 'shown' });
    for (const copy of ['shown', 'original'] as const) expect(await openFile(desk.deps, desk.sho, { id: file.id, copy })).toMatchObject({ ok: true });
    const marks = await marksOf('evidence-file.opened', file.id);
    expect(marks.map(({ actor_id: who, content }) => [who, content['copy']])).toEqual([[desk.sho.officerId, 'shown'], [desk.sho.officerId, 'original']]);
    expect(await marksOf('evidence-file.opened', file.recordId)).toEqual([]);
  });
  it('finds no copy of what is never shown', async () => {
    const { citizen, number } = await withPhoto();
    await addPaper(desk.deps, citizen, { number, files: [await sent(pdf())], ...from() });
    const id = (await filesOf(number))[1]?.id;
    expect(id !== undefined && (await openFile(desk.deps, desk.sho, { id, copy: 'shown' }))).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('sweeping', () => {
  const onDisk = async (): Promise<string[]> => (await readdir(join(desk.files.folder, 'original'), { recursive: true })).filter((name) => name.includes('/')).map((name) => name.slice(3));
  it('removes files without a draft and objects without a row; a record’s file stays', async () => {
    const { file } = await withPhoto();
    const draft = { draftId: newId(), officerId: undefined };
    await keepForDraft(desk.deps, draft, { ...from(), files: [await sent(phonePhoto({ note: 'draft' }))] });
    const [kept] = await listDraftFiles(desk.db.work.$pickTables<DraftFileTables>(), draft);
    const orphan = newRandomId();
    await desk.deps.objects.keep({ id: orphan, path: (await sent(pdf())).path, shown: undefined });
    const half = await sent(pdf());
    // The disk has the machine's time, the rows have the test's.
    const soon = addMs(instantOfMs(Math.max(systemClock().getTime(), desk.clock().getTime())), 2 * HOUR_MS);
    const session = await openGuestSession(desk.deps);
    await beginDraft(desk.deps, { sessionId: session.id, citizenId: undefined });
    const living = await draftInHand(desk.deps, { actor: { kind: 'guest' }, session });
    const alive = { draftId: living?.id ?? '', officerId: undefined };
    await keepForDraft(desk.deps, alive, { ...from(), files: [await sent(phonePhoto({ note: 'alive' }))] });
    const [keptAlive] = await listDraftFiles(desk.db.work.$pickTables<DraftFileTables>(), alive);
    const sweepAt = (now: Instant) => sweepFiles({ ...desk.deps, clock: () => now }, (ids) => livingDrafts(desk.deps, ids));
    await sweepAt(soon);
    expect(await onDisk()).toEqual(expect.arrayContaining([file.id, kept?.id]));
    expect(await onDisk()).not.toContain(orphan);
    expect(await readdir(desk.deps.objects.incomingFolder)).not.toContain(half.path.split('/').at(-1));
    await sweepAt(addMs(soon, 24 * HOUR_MS));
    expect(await onDisk()).toContain(file.id);
    expect(await onDisk(), 'the draft is still there').toContain(keptAlive?.id);
    expect(await onDisk()).not.toContain(kept?.id);
    expect(await bytesOf(file.id, 'shown')).not.toHaveLength(0);
  });
});

describe('the table of files', () => {
  it('can be added to and never changed by the software', async () => {
    const { file } = await withPhoto();
    await expect(sql`update evidence_files set sha256 = repeat('0', 64) where id = ${file.id}`.execute(desk.db.app)).rejects.toThrow('permission denied');
    await expect(sql`delete from evidence_files where id = ${file.id}`.execute(desk.db.app)).rejects.toThrow('permission denied');
    await expect(sql`select sha256 from evidence_files`.execute(desk.db.work)).rejects.toThrow('permission denied');
  });
});
