import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../kernel/actor.ts';
import type { DistrictCode, OfficeId } from '../../kernel/id.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { loadLaw } from '../../foundation/law/index.ts';
import { referenceDir } from '../../foundation/law/testing/law-database.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { assignComplaint, decideWithoutFir, fileComplaint } from './index.ts';
import { keepWords } from './actions/keep-words.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { keysAskedFor } from './model/search-words.ts';
import { listLines, type QueueTables } from './store/queue-store.ts';
import { searchOpenComplaints, type SearchTables } from './store/search-store.ts';
import { aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';

let desk: ComplaintDesk;
let sp: OfficerActor;
let spElsewhere: OfficerActor;
beforeAll(async () => {
  desk = await complaintDesk();
  await desk.db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));
  sp = { ...desk.sho, role: 'sp', rank: 'sp', officeId: 101 as OfficeId };
  spElsewhere = { ...sp, officeId: 102 as OfficeId, districtCode: 189 as DistrictCode };
}, 60_000);
afterAll(() => desk.db.close());

const file = async (overrides = {}) => (await valueOf(fileComplaint(desk.deps, await aCitizen(desk.deps), aComplaint(overrides)))).number;

async function found(typed: string, within: { readonly scope: 'state' } | OfficerActor = desk.sho, limit = 25): Promise<string[]> {
  const scope = 'scope' in within ? within : complaintsVisibleTo(within);
  const ids = await searchOpenComplaints(desk.db.app.$pickTables<SearchTables>(), { keys: keysAskedFor(typed), within: scope, limit });
  return (await listLines(desk.db.app.$pickTables<QueueTables>(), ids)).map((line) => line.number);
}

describe('the search of the desk', () => {
  it('finds what was told by its words in either script, all of them, the newest first', async () => {
    desk.clock.set('2026-11-24T10:00:00+05:30');
    const buffalo = await file({ narrative: 'मेरी भैंस खेत से चोरी हो गई।' });
    desk.clock.set('2026-11-24T11:00:00+05:30');
    const newer = await file({ narrative: 'Bhains khet se chori ho gayi, dusri baar.' });
    expect(await found('भैंस')).toEqual([newer, buffalo]);
    expect(await found('bhains chori')).toEqual([newer, buffalo]);
    expect(await found('भैंस dusri')).toEqual([newer]);
    expect(await found('भैंस हेलीकॉप्टर')).toEqual([]);
  });
  it('finds the place, and never who told it', async () => {
    const number = await file({ placeText: 'मटियारी पुल', name: 'जगदंबा प्रसाद' });
    expect(await found('matiyari pul')).toEqual([number]);
    expect(await found('जगदंबा')).toEqual([]);
  });
  it('shows an office what is its own: not the next station, not another district, and nobody what is about themselves', async () => {
    const own = await file({ narrative: 'ट्यूबवेल की मोटर उखाड़ ली।' });
    const next = await file({ narrative: 'ट्यूबवेल की मोटर उखाड़ ली।', officeId: 1007 as OfficeId });
    const aboutThem = await file({ narrative: 'ट्यूबवेल वाले मामले में थाने ने पैसे माँगे।', nature: 'police' });
    expect(await found('ट्यूबवेल')).toEqual([own]);
    expect((await found('ट्यूबवेल', sp)).toSorted()).toEqual([own, next, aboutThem].toSorted());
    expect(await found('ट्यूबवेल', spElsewhere)).toEqual([]);
    expect((await found('ट्यूबवेल', { scope: 'state' })).toSorted()).toEqual([own, next, aboutThem].toSorted());
  });
  it('finds no complaint that has ended', async () => {
    const number = await file({ narrative: 'बकरी ने सब्ज़ी खा ली और गाली दी गई।' });
    expect(await found('बकरी')).toEqual([number]);
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: desk.investigator.officerId }));
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground: 'कोई चोट नहीं आई।', sections: [{ act: 'BNS', provision: '352' }] }));
    expect(await found('बकरी')).toEqual([]);
    expect(await found('बकरी', { scope: 'state' })).toEqual([]);
  });
  it('gives the newest of many and asks no index for more than was wanted', async () => {
    const numbers = [];
    for (let minute = 10; minute < 16; minute += 1) {
      desk.clock.set(`2026-11-24T12:${minute}:00+05:30`);
      numbers.push(await file({ narrative: 'सोलर प्लेट टूटी हुई मिली।' }));
    }
    expect(await found('सोलर', desk.sho, 3)).toEqual(numbers.toReversed().slice(0, 3));
  });
  it('finds also what was told before there was a search, once its words are kept', async () => {
    const number = await file({ narrative: 'नाव का चप्पू ग़ायब है।' });
    await desk.db.owner.deleteFrom('complaint_words').where('complaint_id', 'in', (of) => of.selectFrom('complaints').select('id').where('number', '=', number)).execute();
    expect(await found('चप्पू')).toEqual([]);
    expect(await keepWords(desk.deps)).toBe(1);
    expect(await found('चप्पू')).toEqual([number]);
    expect(await keepWords(desk.deps)).toBe(0);
  });
});

it('an officer without an office of complaints finds nothing', async () => {
  const administrator = await anOfficer(desk.deps, { posting: { role: 'administrator', rank: 'inspector' } });
  expect(await found('चोरी', administrator)).toEqual([]);
});
