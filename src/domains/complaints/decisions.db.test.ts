import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CitizenActor, OfficerActor } from '../../kernel/actor.ts';
import type { ComplaintId } from '../../kernel/id.ts';
import { instantOf } from '../../kernel/instant.ts';
import { clockHandlers } from '../../app/clock-handlers.ts';
import { listClocksOf, sweepClocks, type ClockTables } from '../../foundation/deadlines/index.ts';
import { checkPaper, findCurrentPaper, printPaper, type CurrentPaper, type PaperKind, type PaperTables } from '../../foundation/documents/index.ts';
import { pagesWithoutSpaces, withoutSpaces } from '../../foundation/documents/testing/pdf-text.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { loadLaw } from '../../foundation/law/index.ts';
import { referenceDir } from '../../foundation/law/testing/law-database.ts';
import { districtOffice, type OfficeTables } from '../../foundation/offices/index.ts';
import { appealToSp, decideAppeal, decideWithoutFir, fileComplaint, makeNcrList, receiveComplaint, recordNcrListSent, reviewDecision } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import type { ListedReport } from './model/ncr-list.ts';
import { findNcrList, listReports, type NcrListTables } from './store/ncr-list-store.ts';
import { findAppeal, findDecision, type DecisionTables } from './store/decision-store.ts';
import { aCitizen, aComplaint, araria, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

let desk: ComplaintDesk;
let sp: OfficerActor;
beforeAll(async () => {
  desk = await complaintDesk();
  await desk.db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));
  const office = await districtOffice(desk.db.app.$pickTables<OfficeTables>(), araria);
  if (office === undefined) throw new Error('Araria has no office');
  sp = await anOfficer(desk.deps, { posting: { role: 'sp', rank: 'sp', officeId: office.id } });
}, 180_000);
beforeEach(() => desk.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => desk.db.close());

const seen = async (number: string) => {
  const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(sp) });
  if (complaint === undefined) throw new Error(`${number} is out of sight`);
  return complaint;
};
const decisionOf = async (id: ComplaintId) => findDecision(desk.db.app.$pickTables<DecisionTables>(), id);

async function readComplaint(): Promise<{ number: string; informant: CitizenActor; id: ComplaintId }> {
  const informant = await aCitizen(desk.deps);
  const { number } = await valueOf(fileComplaint(desk.deps, informant, aComplaint()));
  await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
  return { number, informant, id: (await seen(number)).id };
}

/** BNS 352 (insult to provoke) is non-cognizable in the schedule; BNS 303(2) is theft, cognizable; the third is in no table. */
const insult = [{ act: 'BNS', provision: '352' }];
const theft = [{ act: 'BNS', provision: '303(2)' }];
const unknownSection = [{ act: 'Village Custom Act', provision: '7' }];
const ground = 'सिर्फ़ गाली-गलौज हुई, कोई चोट नहीं।';

describe('L11: a non-cognizable report', () => {
  it('with ground and a confirmed section is numbered in the station’s register and ends the station’s clocks', async () => {
    const first = await readComplaint();
    const second = await readComplaint();
    for (const { number } of [first, second]) expect(await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground, sections: insult }))).toEqual({ isPending: false });
    const [one, two] = [await decisionOf(first.id), await decisionOf(second.id)];
    expect(Number(two?.ncrNumber?.split('/')[0])).toBe(Number(one?.ncrNumber?.split('/')[0]) + 1);
    expect(one).toMatchObject({ state: 'final', ground, ncrNumber: expect.stringMatching(/^\d+\/2026$/) });
    expect(await seen(first.number)).toMatchObject({ deskState: 'ncr-issued' });
    const clocks = await listClocksOf(desk.db.app.$pickTables<ClockTables>(), first.id);
    expect(clocks.filter((clock) => clock.metAt === undefined).map((clock) => clock.kind)).toEqual(['ncr.fortnight']);
  });
  it('L8: is refused for a section that is surely cognizable, without a ground, and without a section', async () => {
    const { number } = await readComplaint();
    const decide = (change: object) => decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground, sections: insult, ...change });
    expect(await decide({ sections: theft })).toMatchObject({ ok: false, refusal: { code: 'law', reason: 'cognizable', rule: 'L8' } });
    expect(await decide({ sections: [...insult, ...theft] })).toMatchObject({ ok: false, refusal: { reason: 'cognizable' } });
    expect(await decide({ ground: ' ' })).toMatchObject({ ok: false, refusal: { fields: { ground: 'groundMissing' } } });
    expect(await decide({ sections: [] })).toMatchObject({ ok: false, refusal: { fields: { sections: 'noSection' } } });
    expect(await seen(number)).toMatchObject({ deskState: 'received' });
  });
  it('with a section that no table confirms changes nothing before a second officer agrees', async () => {
    const { number, id } = await readComplaint();
    expect(await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'closed', ground, sections: unknownSection }))).toEqual({ isPending: true });
    expect(await seen(number)).toMatchObject({ deskState: 'received' });
    expect(await decideWithoutFir(desk.deps, desk.sho, { number, kind: 'closed', ground, sections: insult })).toMatchObject({ ok: false, refusal: { reason: 'decisionPending' } });
    expect(await reviewDecision(desk.deps, desk.sho, { number, agreed: true, note: '' })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await reviewDecision(desk.deps, sp, { number, agreed: false, note: '' })).toMatchObject({ ok: false, refusal: { reason: 'noteMissing' } });
    await valueOf(reviewDecision(desk.deps, sp, { number, agreed: true, note: '' }));
    expect(await seen(number)).toMatchObject({ deskState: 'closed' });
    expect(await decisionOf(id)).toMatchObject({ state: 'final', ncrNumber: undefined });
  });
  it('sent back leaves the station to decide anew', async () => {
    const { number, id } = await readComplaint();
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'closed', ground, sections: unknownSection }));
    await valueOf(reviewDecision(desk.deps, sp, { number, agreed: false, note: 'FIR दर्ज कीजिए' }));
    expect(await decisionOf(id)).toMatchObject({ state: 'sent-back', reviewNote: 'FIR दर्ज कीजिए' });
    expect(await seen(number)).toMatchObject({ deskState: 'received' });
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground, sections: insult }));
    expect(await decisionOf(id)).toMatchObject({ state: 'final', kind: 'ncr' });
  });
});

describe('L10: the appeal to the SP', () => {
  it('goes to the SP with its clock, once at a time; the SP has it registered, and the complaint is open again', async () => {
    const { number, informant, id } = await readComplaint();
    expect(await appealToSp(desk.deps, informant, { number, words: 'अभी से', lang: 'hi' })).toMatchObject({ ok: false, refusal: { reason: 'appealTooEarly', rule: 'L10' } });
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground, sections: insult }));
    expect(await appealToSp(desk.deps, informant, { number, words: ' ', lang: 'hi' })).toMatchObject({ ok: false, refusal: { reason: 'wordsMissing' } });
    await valueOf(appealToSp(desk.deps, informant, { number, words: 'मेरा हाथ टूटा है।', lang: 'hi' }));
    expect(await appealToSp(desk.deps, informant, { number, words: 'फिर से', lang: 'hi' })).toMatchObject({ ok: false, refusal: { reason: 'appealOpen' } });
    const clocks = await listClocksOf(desk.db.app.$pickTables<ClockTables>(), id);
    expect(clocks.find((clock) => clock.kind === 'appeal.decide')).toMatchObject({ officeId: sp.officeId, dueAt: instantOf('2026-12-10T00:00:00+05:30') });
    expect(await decideAppeal(desk.deps, desk.sho, { number, outcome: 'upheld', reasons: 'ठीक फ़ैसला था।' })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await decideAppeal(desk.deps, sp, { number, outcome: 'register', reasons: 'हाँ' })).toMatchObject({ ok: false, refusal: { reason: 'groundMissing' } });
    await valueOf(decideAppeal(desk.deps, sp, { number, outcome: 'register', reasons: 'चोट संज्ञेय है, FIR दर्ज हो।' }));
    expect(await seen(number)).toMatchObject({ deskState: 'received' });
    expect(await findAppeal(desk.db.app.$pickTables<DecisionTables>(), id)).toMatchObject({ outcome: 'register' });
    expect(await decideAppeal(desk.deps, sp, { number, outcome: 'upheld', reasons: 'फिर से देखा गया।' })).toMatchObject({ ok: false, refusal: { reason: 'noAppeal' } });
  });
  it('is open by silence after seven days, while the station’s own clocks run on', async () => {
    const { number, informant } = await readComplaint();
    desk.clock.set('2026-12-02T00:00:00+05:30');
    await valueOf(appealToSp(desk.deps, informant, { number, words: 'कोई नहीं सुनता।', lang: 'hi' }));
    await valueOf(decideAppeal(desk.deps, sp, { number, outcome: 'upheld', reasons: 'थाना देख रहा है।' }));
    expect(await seen(number)).toMatchObject({ deskState: 'received' });
  });
  it('is the informant’s alone', async () => {
    const { number } = await readComplaint();
    const other = await readComplaint();
    desk.clock.set('2026-12-02T00:00:00+05:30');
    expect(await appealToSp(desk.deps, other.informant, { number, words: 'x', lang: 'hi' })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('the paper of the decision', () => {
  const paperOf = (recordId: ComplaintId, kind: PaperKind): Promise<CurrentPaper | undefined> => findCurrentPaper(desk.db.app.$pickTables<PaperTables>(), { recordId, kind });
  it('L11: a non-cognizable report is on paper in the same act, and the public check tells the office and nothing of the matter', async () => {
    const { number, id } = await readComplaint();
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground, sections: insult }));
    const paper = await paperOf(id, 'ncr');
    if (paper === undefined) throw new Error('No paper');
    expect(paper.number).toBe((await decisionOf(id))?.ncrNumber);
    const text = (await pagesWithoutSpaces((await printPaper(desk.deps, paper)).pdf)).join('');
    for (const words of [number, 'मेरी साइकिल चोरी हो गई।', ground, 'फूलमती देवी', 'BNS 352']) expect(text).toContain(withoutSpaces(words));
    const { number: onPaper, code } = paper;
    expect(await valueOf(checkPaper(desk.deps, { number: onPaper, code, address: '::1' }))).toEqual({ kind: 'ncr', number: onPaper, status: 'current', version: 1, newestVersion: 1, officeName: expect.objectContaining({ en: 'Jokihat' }) });
    expect(await paperOf(id, 'closure-note')).toBeUndefined();
  });
  it('L8: a closing that waits for a second officer has no paper before that officer agrees', async () => {
    const { number, id } = await readComplaint();
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'closed', ground, sections: unknownSection }));
    expect(await paperOf(id, 'closure-note')).toBeUndefined();
    await valueOf(reviewDecision(desk.deps, sp, { number, agreed: true, note: '' }));
    expect(await paperOf(id, 'closure-note')).toMatchObject({ number, version: 1 });
  });
  it('L10: is no longer valid when the SP has the FIR made', async () => {
    const { number, informant, id } = await readComplaint();
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground, sections: insult }));
    const paper = await paperOf(id, 'ncr');
    if (paper === undefined) throw new Error('No paper');
    await valueOf(appealToSp(desk.deps, informant, { number, words: 'मेरा हाथ टूटा है।', lang: 'hi' }));
    await valueOf(decideAppeal(desk.deps, sp, { number, outcome: 'register', reasons: 'चोट संज्ञेय है, FIR दर्ज हो।' }));
    expect(await valueOf(checkPaper(desk.deps, { number: paper.number, code: paper.code, address: '::1' }))).toMatchObject({ status: 'revoked' });
  });
});

describe('L11: the fortnightly list for the Magistrate', () => {
  const court = 'अनुमंडल न्यायिक दंडाधिकारी, अररिया';
  const fortnightOf = async (id: ComplaintId) => (await listClocksOf(desk.db.app.$pickTables<ClockTables>(), id)).filter((clock) => clock.kind === 'ncr.fortnight');
  const unlisted = (): Promise<ListedReport[]> => listReports(desk.db.app.$pickTables<NcrListTables>(), { officeId: desk.sho.officeId, listId: null });

  it('starts with the entry in the book and ends with the fourteenth day', async () => {
    const { number, id } = await readComplaint();
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground, sections: insult }));
    expect(await fortnightOf(id)).toMatchObject([{ officeId: desk.sho.officeId, dueAt: instantOf('2026-12-09T00:00:00+05:30'), metAt: undefined }]);
  });
  it('holds every report that is in none yet, on paper, and its sending meets the clock of each', async () => {
    const { number, id } = await readComplaint();
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground, sections: insult }));
    const waiting = await unlisted();
    expect(waiting.map((report) => report.complaintNumber)).toContain(number);
    const list = await valueOf(makeNcrList(desk.deps, desk.sho));
    expect(await unlisted()).toEqual([]);
    const stored = await findNcrList(desk.db.app.$pickTables<NcrListTables>(), { officeId: desk.sho.officeId, ...list });
    const paper = stored === undefined ? undefined : await findCurrentPaper(desk.db.app.$pickTables<PaperTables>(), { recordId: stored.id, kind: 'ncr-list' });
    if (paper === undefined) throw new Error('No paper');
    const text = (await pagesWithoutSpaces((await printPaper(desk.deps, paper)).pdf)).join('');
    for (const report of waiting) for (const words of [report.ncrNumber, report.complaintNumber, report.substance.text]) expect(text).toContain(withoutSpaces(words));
    expect(text).toContain(paper.number.replaceAll(' ', ''));

    const late = await readComplaint();
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number: late.number, kind: 'ncr', ground, sections: insult }));
    expect(await makeNcrList(desk.deps, desk.sho)).toMatchObject({ ok: false, refusal: { reason: 'listOpen' } });
    expect(await recordNcrListSent(desk.deps, desk.sho, { ...list, court: ' ' })).toMatchObject({ ok: false, refusal: { fields: { court: 'courtMissing' } } });
    desk.clock.set('2026-11-25T11:00:00+05:30');
    await valueOf(recordNcrListSent(desk.deps, desk.sho, { ...list, court }));
    expect(await fortnightOf(id)).toMatchObject([{ metAt: instantOf('2026-11-25T11:00:00+05:30') }]);
    expect(await fortnightOf(late.id)).toMatchObject([{ metAt: undefined }]);
    expect(await findNcrList(desk.db.app.$pickTables<NcrListTables>(), { officeId: desk.sho.officeId, ...list })).toMatchObject({ court, sentAt: instantOf('2026-11-25T11:00:00+05:30'), reports: waiting.length });
    expect(await recordNcrListSent(desk.deps, desk.sho, { ...list, court })).toMatchObject({ ok: false, refusal: { reason: 'alreadySent' } });
    const next = await valueOf(makeNcrList(desk.deps, desk.sho));
    expect(next).toEqual({ year: list.year, number: list.number + 1 });
    await valueOf(recordNcrListSent(desk.deps, desk.sho, { ...next, court }));
    expect(await makeNcrList(desk.deps, desk.sho)).toMatchObject({ ok: false, refusal: { reason: 'nothingToList' } });
  });
  it('is the officer in charge’s alone', async () => {
    for (const actor of [desk.dutyOfficer, desk.investigator, sp]) {
      expect(await makeNcrList(desk.deps, actor)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
      expect(await recordNcrListSent(desk.deps, actor, { year: 2026, number: 1, court })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    }
  });
  it('not sent in time shows to the next office above that is known', async () => {
    const { number, id } = await readComplaint();
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground, sections: insult }));
    desk.clock.set('2026-12-09T00:00:00+05:30');
    const [clock] = await fortnightOf(id);
    expect(clock?.dueAt).toEqual(desk.clock());
    await sweepClocks(desk.deps, clockHandlers, { limit: 1_000 });
    expect(await seen(number)).toMatchObject({ escalatedToOfficeId: sp.officeId });
  });
});
