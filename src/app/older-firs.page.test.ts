import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FirId, OfficeId } from '../kernel/id.ts';
import { instantOf } from '../kernel/instant.ts';
import { newId } from '../platform/crypto/ids.ts';
import { listClocksOf, type ClockTables } from '../foundation/deadlines/index.ts';
import { publishOlderFirs } from '../domains/complaints/index.ts';
import { aRegisteredFir, officerBrowser, pathOf, publicationOf, publicationSite, sweepAt, takenOver, type FirStory, type PublicationSite } from './testing/publication-site.ts';

const theft = { section: { act: 'BNS', provision: '303(2)' } } as const;
const rape = { section: { act: 'BNS', provision: '64(1)' } } as const;
const atPalasi: FirStory['belongs'] = { destination: { kind: 'station', officeId: 1009 as OfficeId }, ground: 'The place lies in the area of Palasi.' };
const spOffice = 101;
const reasons = 'Ten letters and more: the victim could be recognised.';

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 180_000);
beforeEach(() => on.clock.set('2026-11-24T10:00:00+05:30'));
afterEach(() => publishOlderFirs(on.deps));
afterAll(() => on.close());

/** As rows were before FIRs of this kind went on the web: no publication, no clock, no mark of either. */
async function fromBefore(story: FirStory): Promise<{ firId: FirId; complaintNumber: string }> {
  const made = await aRegisteredFir(on, story);
  await sql`delete from fir_publications where fir_id = ${made.firId}`.execute(on.db.owner);
  await sql`delete from clocks where record_id = ${made.firId}`.execute(on.db.owner);
  return made;
}
const marksOf = async (firId: FirId) => (await sql<{ kind: string; at: Date }>`select kind, at from ledger_entries where record_id = ${firId} order by id`.execute(on.db.owner)).rows;
const decide = async (officer: PublicationSite['sho'], firId: FirId, choice: string) => {
  const browser = await officerBrowser(on, officer);
  const path = pathOf(await publicationOf(on, firId)).replace('/firs/', '/desk/firs/');
  await browser.get(path);
  return (await browser.post(path, { choice, reasons })).statusCode;
};
const statusOf = async (firId: FirId) => (await on.site.inject(pathOf(await publicationOf(on, firId)))).statusCode;

describe('an FIR from before FIRs of its kind went on the web', () => {
  test('L14: is put on its way with the moments of its registration, and an officer looks before it appears', async () => {
    const { firId } = await fromBefore({ ...theft, belongs: atPalasi });
    on.clock.set('2026-12-24T10:00:00+05:30');
    expect(await publishOlderFirs(on.deps)).toEqual({ started: 1, failed: [] });
    expect(await publicationOf(on, firId)).toMatchObject({
      state: 'held',
      heldFor: 'look',
      series: 'zero',
      registeredAt: instantOf('2026-11-24T10:00:00+05:30'),
      publishAt: instantOf('2026-11-25T09:00:00+05:30'),
      publishedAt: undefined,
    });
    const [clock] = await listClocksOf(on.deps.db.$pickTables<ClockTables>(), firId);
    expect(clock).toMatchObject({ kind: 'fir.publish', startedAt: instantOf('2026-11-24T10:00:00+05:30'), dueAt: instantOf('2026-11-25T10:00:00+05:30'), metAt: undefined });
    await sweepAt(on, '2026-12-24T10:01:00+05:30');
    expect((await publicationOf(on, firId)).state, 'no clock puts it out').toBe('held');
    expect(await decide(on.sho, firId, 'release')).toBe(303);
    expect(await statusOf(firId)).toBe(200);
    expect((await publicationOf(on, firId)).state).toBe('published');
  });
  test('L14: how late it is is told once, to the office that had to be told last, and truthfully', async () => {
    const { firId } = await fromBefore({ ...theft, belongs: atPalasi });
    const before = await marksOf(firId);
    on.clock.set('2026-12-24T10:00:00+05:30');
    await publishOlderFirs(on.deps);
    await sweepAt(on, '2026-12-24T10:01:00+05:30');
    await sweepAt(on, '2026-12-25T10:01:00+05:30');
    expect((await marksOf(firId)).slice(before.length)).toEqual([
      { kind: 'fir.publication-started', at: instantOf('2026-12-24T10:00:00+05:30') },
      { kind: 'fir.publication-breach', at: instantOf('2026-12-24T10:01:00+05:30') },
    ]);
    expect((await publicationOf(on, firId)).escalatedToOfficeId).toBe(spOffice);
  });
  test('L14: a day old it still goes up by its hours', async () => {
    const { firId } = await fromBefore(theft);
    on.clock.set('2026-11-25T12:00:00+05:30');
    await publishOlderFirs(on.deps);
    await sweepAt(on, '2026-11-26T09:59:59+05:30');
    expect((await publicationOf(on, firId)).escalatedToOfficeId).toBeUndefined();
    await sweepAt(on, '2026-11-26T10:00:00+05:30');
    expect((await publicationOf(on, firId)).escalatedToOfficeId).toBe(spOffice);
  });
  test('L16: of a listed section it is not the station’s to release', async () => {
    const { firId } = await fromBefore({ ...rape, belongs: atPalasi });
    await publishOlderFirs(on.deps);
    expect(await publicationOf(on, firId)).toMatchObject({ state: 'held', heldFor: 'listed' });
    expect(await decide(on.sho, firId, 'release')).toBe(409);
  });
  test('L12: names the FIR that it became, and is held by what holds that one', async () => {
    const { firId, complaintNumber } = await fromBefore({ ...theft, belongs: atPalasi });
    const regularId = await takenOver(on, complaintNumber);
    expect((await publicationOf(on, regularId)).linkedFirId, 'nothing to name yet').toBeUndefined();
    expect(await decide(on.sp, regularId, 'withhold')).toBe(303);
    await publishOlderFirs(on.deps);
    expect(await publicationOf(on, firId)).toMatchObject({ state: 'held', heldFor: 'officer', linkedFirId: regularId });
    expect((await publicationOf(on, regularId)).linkedFirId).toBe(firId);
    expect(await decide(on.sho, firId, 'release'), 'a DySP or above decides again').toBe(409);
  });
});

describe('the work of an upgrade', () => {
  test('done twice, or by two at once, is the same as once', async () => {
    const older = [await fromBefore(theft), await fromBefore({ ...theft, belongs: atPalasi })];
    const runs = await Promise.all([publishOlderFirs(on.deps), publishOlderFirs(on.deps)]);
    expect(runs.reduce((total, { started }) => total + started, 0)).toBe(2);
    expect(runs.flatMap(({ failed }) => failed)).toEqual([]);
    expect(await publishOlderFirs(on.deps)).toEqual({ started: 0, failed: [] });
    for (const { firId } of older) expect((await listClocksOf(on.deps.db.$pickTables<ClockTables>(), firId)).length).toBe(1);
  });
  test('what fails holds up no other, leaves nothing behind and is found again', async () => {
    const broken = await fromBefore(theft);
    const fine = await fromBefore(theft);
    const [source] = (await sql<{ id: string }>`select source_id as id from firs where id = ${broken.firId}`.execute(on.db.owner)).rows;
    const marks = await marksOf(broken.firId);
    await sql`update firs set source_id = ${newId()} where id = ${broken.firId}`.execute(on.db.owner);
    const run = await publishOlderFirs(on.deps);
    expect(run).toMatchObject({ started: 1, failed: [{ firId: broken.firId }] });
    expect((await publicationOf(on, fine.firId)).state).toBe('held');
    expect(await marksOf(broken.firId)).toEqual(marks);
    await sql`update firs set source_id = ${source?.id} where id = ${broken.firId}`.execute(on.db.owner);
    expect(await publishOlderFirs(on.deps)).toEqual({ started: 1, failed: [] });
  });
});
