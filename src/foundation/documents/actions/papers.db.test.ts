import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../kernel/actor.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { rootFolder } from '../../../platform/config/root-folder.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { frozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { act } from '../../ledger/index.ts';
import { checkLimit } from '../model/check-limit.ts';
import { findCurrentPaper, type PaperTables } from '../store/paper-store.ts';
import { createPrinter, printerFolders } from '../templates/printer.ts';
import { anOffice, insertOffice } from '../testing/an-office.ts';
import { someAcknowledgementFacts, someFirFacts } from '../testing/paper-facts.ts';
import { checkPaper, purgeCheckFailures } from './check-paper.ts';
import { issuePaper, type IssuedPaper } from './issue-paper.ts';
import { printPaper } from './print-paper.ts';

const software: Actor = { kind: 'system', name: 'test' };
const clock = frozenClock('2026-11-24T10:40:00+05:30');
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await insertOffice(db.owner);
});
afterAll(() => db.close());

async function issueAcknowledgement(recordId: string): Promise<IssuedPaper> {
  const facts = someAcknowledgementFacts();
  const issued: Result<IssuedPaper> = await act({ db: db.app, clock }, software, 'complaint.file', async (open) =>
    ok(await issuePaper(open, { kind: 'acknowledgement', recordKind: 'complaint', recordId, number: facts.number, office: anOffice, facts })),
  );
  if (!issued.ok) throw new Error(issued.refusal.reason);
  return issued.value;
}

const check = (typed: { number: string; code: string }, address = '192.0.2.1') => checkPaper({ work: db.work, clock }, { ...typed, address });

describe('issuing', () => {
  it('leaves a mark and is found by its record', async () => {
    const recordId = newId();
    const issued = await issueAcknowledgement(recordId);
    expect(await findCurrentPaper(db.app.$pickTables<PaperTables>(), { recordId, kind: 'acknowledgement' })).toMatchObject({ ...issued, version: 1 });
    const marks = await db.app.selectFrom('v_ledger_marks').select(['kind', 'content']).where('record_id', '=', issued.paperId).execute();
    expect(marks).toEqual([{ kind: 'paper.issued', content: { kind: 'acknowledgement', number: issued.number, recordKind: 'complaint', recordId, version: 1, officeId: anOffice.id } }]);
  });
  it('a second time makes the next version and replaces the first', async () => {
    const recordId = newId();
    const first = await issueAcknowledgement(recordId);
    const second = await issueAcknowledgement(recordId);
    expect(await check(first)).toMatchObject({ ok: true, value: { status: 'replaced', version: 1, newestVersion: 2 } });
    expect(await check(second)).toMatchObject({ ok: true, value: { status: 'current', version: 2, newestVersion: 2 } });
    expect(await findCurrentPaper(db.app.$pickTables<PaperTables>(), { recordId, kind: 'acknowledgement' })).toMatchObject({ paperId: second.paperId, version: 2 });
  });
  it('rolls back with the act it belongs to', async () => {
    const recordId = newId();
    const refusal = { code: 'law', reason: 'notSigned' } as const;
    await act({ db: db.app, clock }, software, 'fir.register', async (open) => {
      await issuePaper(open, { kind: 'fir-copy', recordKind: 'fir', recordId, number: '12/2026', office: anOffice, facts: someFirFacts() });
      return { ok: false, refusal };
    });
    expect(await findCurrentPaper(db.app.$pickTables<PaperTables>(), { recordId, kind: 'fir-copy' })).toBeUndefined();
  });
});

describe('printing', () => {
  it('prints a stored paper again, the same bytes, under a name without a person', async () => {
    const printer = createPrinter({ ...printerFolders(rootFolder()), publicUrl: 'https://nagrik.example', isSpecimen: false });
    const { paperId } = await issueAcknowledgement(newId());
    const once = await printPaper({ db: db.app, printer }, { paperId });
    const again = await printPaper({ db: db.app, printer }, { paperId });
    expect(once.fileName).toBe('acknowledgement-BR-EC-2026-188-000412.pdf');
    expect(once.pdf.equals(again.pdf)).toBe(true);
  });
});

describe('the public check', () => {
  it('says genuine, current and of which office, however number and code are typed', async () => {
    const { number, code } = await issueAcknowledgement(newId());
    const typed = { number: number.toLowerCase().replaceAll('-', ' '), code: `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase() };
    expect(await check(typed)).toEqual({ ok: true, value: { kind: 'acknowledgement', number, status: 'current', version: 1, newestVersion: 1, officeName: anOffice.name } });
  });
  it('answers a wrong code, an unknown number and a code of another paper alike', async () => {
    const one = await issueAcknowledgement(newId());
    const answers = [await check({ number: one.number, code: '33333333' }), await check({ number: 'BR-EC-2026-188-999999', code: one.code }), await check({ number: one.number, code: 'x' })];
    for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: { code: 'not-found', reason: 'noSuchPaper' } });
  });
  it('asks to wait after too many wrong tries from one address, and no other address', async () => {
    const one = await issueAcknowledgement(newId());
    for (let tries = 0; tries < checkLimit.failures; tries += 1) await check({ number: one.number, code: '33333333' }, '192.0.2.7');
    expect(await check(one, '192.0.2.7')).toMatchObject({ ok: false, refusal: { code: 'too-many', reason: 'waitCheck' } });
    expect(await check(one, '192.0.2.8')).toMatchObject({ ok: true });
    clock.advanceMs(checkLimit.windowMs);
    expect(await check(one, '192.0.2.7')).toMatchObject({ ok: true });
  });
  it('forgets wrong tries after a day', async () => {
    await check({ number: 'none', code: '33333333' }, '192.0.2.9');
    clock.advanceMs(24 * 3_600_000 + 1);
    await check({ number: 'none', code: '33333333' }, '192.0.2.9');
    expect(await purgeCheckFailures({ work: db.work, clock })).toBeGreaterThan(0);
    const left = await db.work.selectFrom('paper_check_failures').selectAll().execute();
    expect(left).toHaveLength(1);
  });
});

describe('the database', () => {
  it('lets nobody change or delete what a paper says', async () => {
    const { paperId } = await issueAcknowledgement(newId());
    await expect(db.app.updateTable('papers').set({ number: 'x' }).where('id', '=', paperId).execute()).rejects.toThrow(/permission denied/);
    await expect(db.app.deleteFrom('papers').where('id', '=', paperId).execute()).rejects.toThrow(/permission denied/);
  });
  it('shows the facts to the acting role only', async () => {
    for (const column of ['facts', 'record_id', 'number'] as const) await expect(db.work.selectFrom('papers').select(column).execute()).rejects.toThrow(/permission denied/);
  });
});
