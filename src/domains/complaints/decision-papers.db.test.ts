import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfficerActor } from '../../kernel/actor.ts';
import type { Result } from '../../kernel/result.ts';
import { checkPaper, findCurrentPaper, printPaper, type PaperKind, type PaperTables } from '../../foundation/documents/index.ts';
import { pagesWithoutSpaces, withoutSpaces } from '../../foundation/documents/testing/pdf-text.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { loadLaw } from '../../foundation/law/index.ts';
import { referenceDir } from '../../foundation/law/testing/law-database.ts';
import { districtOffice, type OfficeTables } from '../../foundation/offices/index.ts';
import { decideWithoutFir, fileComplaint, receiveComplaint, reviewDecision } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { aCitizen, aComplaint, araria, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';

let desk: ComplaintDesk;
let sp: OfficerActor;
beforeAll(async () => {
  desk = await complaintDesk();
  await desk.db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));
  const office = await districtOffice(desk.db.app.$pickTables<OfficeTables>(), araria);
  if (office === undefined) throw new Error('Araria has no office');
  sp = await anOfficer(desk.deps, { posting: { role: 'sp', rank: 'sp', officeId: office.id } });
}, 60_000);
afterAll(() => desk.db.close());

const ground = 'सिर्फ़ गाली-गलौज हुई, कोई चोट नहीं।';
const narrative = 'पड़ोसी ने मुझे गाली दी।';

async function valueOf<T>(result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`Refused: ${answer.refusal.reason}`);
  return answer.value;
}

async function readComplaint(): Promise<string> {
  const { number } = await valueOf(fileComplaint(desk.deps, await aCitizen(desk.deps), aComplaint({ narrative })));
  await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
  return number;
}

async function paperOf(number: string, kind: PaperKind) {
  const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) });
  if (complaint === undefined) throw new Error(`${number} is out of sight`);
  return findCurrentPaper(desk.db.app.$pickTables<PaperTables>(), { recordId: complaint.id, kind });
}

test('L11: a non-cognizable report is on paper in the same act, and the public check tells the office and nothing of the matter', async () => {
  const number = await readComplaint();
  await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground, sections: [{ act: 'BNS', provision: '352' }] }));
  const paper = await paperOf(number, 'ncr');
  if (paper === undefined) throw new Error('No paper');
  expect(paper.number).toMatch(/^\d+\/2026$/);
  const text = (await pagesWithoutSpaces((await printPaper(desk.deps, paper)).pdf)).join('');
  for (const words of [number, narrative, ground, 'फूलमती देवी', 'BNS 352']) expect(text).toContain(withoutSpaces(words));
  expect(await valueOf(checkPaper(desk.deps, { number: paper.number, code: paper.code, address: '::1' }))).toEqual({ kind: 'ncr', number: paper.number, status: 'current', officeName: expect.objectContaining({ en: 'Jokihat' }) });
  expect(await paperOf(number, 'closure-note')).toBeUndefined();
});

test('L8: a closing that waits for a second officer has no paper before that officer agrees', async () => {
  const number = await readComplaint();
  await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'closed', ground, sections: [{ act: 'Village Custom Act', provision: '7' }] }));
  expect(await paperOf(number, 'closure-note')).toBeUndefined();
  await valueOf(reviewDecision(desk.deps, sp, { number, agreed: true, note: '' }));
  const paper = await paperOf(number, 'closure-note');
  expect(paper).toMatchObject({ number, version: 1 });
});
