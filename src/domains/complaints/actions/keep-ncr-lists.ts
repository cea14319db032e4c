import type { OfficerActor } from '../../../kernel/actor.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { meetClocks } from '../../../foundation/deadlines/index.ts';
import { issuePaper } from '../../../foundation/documents/index.ts';
import { findDistrict, type GeographyTables } from '../../../foundation/geography/index.ts';
import { findOfficer, rankNames, type OfficerReadTables } from '../../../foundation/identity/index.ts';
import { act, type Act } from '../../../foundation/ledger/index.ts';
import { findOffice, type Office, type OfficeTables } from '../../../foundation/offices/index.ts';
import { listNumberText, mayKeepNcrLists, type ListedReport } from '../model/ncr-list.ts';
import { insertNcrList, listNcrLists, listReports, lockNcrList, lockUnlisted, updateSent, type NcrListTables } from '../store/ncr-list-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

export interface ListName {
  readonly year: number;
  readonly number: number;
}

/**
 * Puts every non-cognizable report that is in no list yet into the next list for the Magistrate, and the list on paper (L11).
 * Refusals: `notAllowed`, `listOpen` (one is made and not sent), `nothingToList`.
 * @see BNSS 2023 s.174(1)(ii)
 */
export function makeNcrList(deps: ComplaintDeps, actor: OfficerActor): Promise<Result<ListName>> {
  return onLists(deps, actor, 'ncr-list.make', async (open, office) => {
    const db = open.trx.$pickTables<NcrListTables>();
    const decisionIds = await lockUnlisted(db, office.id);
    if (decisionIds.length === 0) return refused({ code: 'wrong-state', reason: 'nothingToList' });
    const [newest] = await listNcrLists(db, { officeId: office.id, limit: 1 });
    if (newest !== undefined && newest.sentAt === undefined) return refused({ code: 'wrong-state', reason: 'listOpen' });
    const list = { id: newId(), officeId: office.id, year: Number(istDateOf(open.at).slice(0, 4)) };
    const number = await insertNcrList(db, { ...list, madeBy: actor.officerId, madeAt: open.at, decisionIds });
    await issueListPaper(open, { office, actor, list: { ...list, number }, reports: await listReports(db, { officeId: office.id, listId: list.id }) });
    open.mark({ recordKind: 'ncr-list', recordId: list.id, kind: 'ncr-list.made', content: { officeId: office.id, number: listNumberText({ ...list, number }), reports: decisionIds.length } });
    return ok({ year: list.year, number });
  });
}

/**
 * Records that a list went to the court: who, when, to which. It meets the fortnight of every report in it, and tells it on each
 * record. It carries the moment of recording and cannot be back-dated (C2).
 * Refusals: `notAllowed`, `notFound`, `alreadySent`, `courtMissing`.
 */
export function recordNcrListSent(deps: ComplaintDeps, actor: OfficerActor, sent: ListName & { court: string }): Promise<Result<void>> {
  return onLists(deps, actor, 'ncr-list.send', async (open, office) => {
    const court = sent.court.trim();
    if (court.length < 3 || court.length > 200) return refused({ code: 'invalid', reason: 'courtMissing', fields: { court: 'courtMissing' } });
    const db = open.trx.$pickTables<NcrListTables>();
    const list = await lockNcrList(db, { officeId: office.id, ...sent });
    if (list === undefined) return refused({ code: 'not-found', reason: 'notFound' });
    if (list.isSent) return refused({ code: 'wrong-state', reason: 'alreadySent' });
    await updateSent(db, { id: list.id, by: actor.officerId, at: open.at, court });
    const number = listNumberText(sent);
    for (const { complaintId } of await listReports(db, { officeId: office.id, listId: list.id })) {
      await meetClocks(open, { recordId: complaintId, kinds: ['ncr.fortnight'] });
      open.mark({ recordKind: 'complaint', recordId: complaintId, kind: 'complaint.ncr-forwarded', content: { officeId: office.id, listNumber: number } });
    }
    open.mark({ recordKind: 'ncr-list', recordId: list.id, kind: 'ncr-list.sent', content: { officeId: office.id, number } });
    return ok(undefined);
  });
}

function onLists<T>(deps: ComplaintDeps, actor: OfficerActor, name: string, work: (open: Act, office: Office) => Promise<Result<T>>): Promise<Result<T>> {
  return act(deps, actor, name, async (open) => {
    const office = await findOffice(open.trx.$pickTables<OfficeTables>(), actor.officeId);
    if (office === undefined || !mayKeepNcrLists(actor, office)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
    return work(open, office);
  });
}

async function issueListPaper(open: Act, of: { office: Office; actor: OfficerActor; list: { id: string } & ListName; reports: readonly ListedReport[] }): Promise<void> {
  const { office, actor, list, reports } = of;
  const officer = await findOfficer(open.trx.$pickTables<OfficerReadTables>(), { id: actor.officerId, on: istDateOf(open.at) });
  const district = office.districtCode === undefined ? undefined : await findDistrict(open.trx.$pickTables<GeographyTables>(), office.districtCode);
  if (officer === undefined) throw new Error('The officer in charge is posted nowhere');
  const number = `NCR-L ${listNumberText(list)}`;
  await issuePaper(open, {
    kind: 'ncr-list',
    recordKind: 'ncr-list',
    recordId: list.id,
    number,
    office: { id: office.id, name: office.name },
    facts: {
      number,
      station: fact(office.name),
      ...(district !== undefined && { district: fact(district.name) }),
      madeAt: open.at.toISOString(),
      officer: { name: fact(officer.name), rank: fact(rankNames(officer.rank)) },
      reports: reports.map((report) => ({
        ncrNumber: report.ncrNumber,
        enteredAt: report.enteredAt.toISOString(),
        complaintNumber: report.complaintNumber,
        informantName: report.informantName,
        place: report.placeText,
        sections: report.sections.map(({ act: law, provision }) => `${law} ${provision}`).join(', '),
        substance: report.substance,
      })),
    },
  });
}

function fact({ en, hi }: Localised): { en: string; hi?: string } {
  return hi === undefined ? { en } : { en, hi };
}
