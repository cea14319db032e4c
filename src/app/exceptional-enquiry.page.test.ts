import { afterAll, beforeAll, expect, test } from 'vitest';
import { valueOf } from '../kernel/testing/value-of.ts';
import { newId } from '../platform/crypto/ids.ts';
import { askEnquiry, FileComplaint, fileComplaint, receiveComplaint } from '../domains/complaints/index.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { citizenBrowser, officerBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 180_000);
afterAll(() => on.close());

test('L8: the SP gives six weeks on the record, the station has no such form, the person reads the new day and not the reasons', async () => {
  const { deps, sho } = on;
  const { browser: informant, citizen } = await citizenBrowser(on, '6000022221');
  const told = { draftId: newId(), lang: 'hi', nature: 'land', placeText: 'जोकीहाट हाट', placeId: null, districtCode: 188, officeId: 1006, occurredOn: '2026-11-23', occurredTime: null, narrative: 'साझेदार ने हिसाब नहीं दिया।', name: 'फूलमती देवी', mobile: '6000022221' };
  const { number } = await valueOf(fileComplaint(deps, citizen, FileComplaint.parse(told)));
  await valueOf(receiveComplaint(deps, sho, number));
  await valueOf(askEnquiry(deps, sho, { number, basis: 'commercial', sections: [], ground: 'दोनों का हिसाब देखना है।', isAtrocityAlleged: false }));
  const record = `/en/desk/complaints/${number}`;
  expect((await (await officerBrowser(on, sho)).get(record)).body).not.toContain('Exceptional case: six weeks');
  const sp = await officerBrowser(on, on.sp);
  const page = (await sp.get(record)).body;
  expect(page).toContain('Exceptional case: six weeks');
  expect(await markupErrors(page)).toEqual([]);
  const reasons = 'Books of four firms in three States have to be read.';
  expect((await sp.post(`${record}/enquiry/six-weeks`, { exceptionalGround: '' })).statusCode).toBe(422);
  expect((await sp.post(`${record}/enquiry/six-weeks`, { exceptionalGround: reasons })).statusCode).toBe(303);
  expect((await sp.get(record)).body).toContain(reasons);
  const track = (await informant.get(`/en/complaints/${number}`)).body;
  expect(track).toContain('Tuesday 5 January 2027');
  expect(track).not.toContain(reasons);
});
