import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FirId, OfficeId } from '../kernel/id.ts';
import { istDate } from '../kernel/instant.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { langs } from '../kernel/text.ts';
import { listNewestMessages, messageText, type OutboxTables } from '../foundation/notifications/index.ts';
import { pagesWithoutSpaces } from '../foundation/documents/testing/pdf-text.ts';
import { firParams } from '../domains/cases/index.ts';
import { sendZeroFirOutside } from '../domains/complaints/index.ts';
import { aboutRoutes } from './about/routes.tsx';
import { allEndpoints } from './modules.ts';
import { aRegisteredFir, citizenBrowser, officerBrowser, pathOf, publicationOf, publicationSite, sweepAt, takenOver, type FirStory, type PublicationSite } from './testing/publication-site.ts';

/**
 * C1: an audit of another State found victims and juveniles of 1,631 cases on the citizens' portal. Here protected names, numbers and
 * addresses are planted in every field that somebody can fill, and then everything is opened that somebody without an office can open.
 */
const planted = {
  informant: ['फूलमतिया', 'Phoolmatiya', 'Phulmatia', 'Foolmatia'],
  husband: ['रामखेलावन', 'Ramkhelawan', 'Ramkhelavan'],
  child: ['झुनियाकुमारी', 'Jhuniyakumari'],
  witness: ['सुनैनादेवी', 'Sunainadevi'],
  accused: ['मुकेशलाल', 'Mukeshlal', 'Mukeslal', 'गब्बरवा', 'Gabbarwa'],
  phones: ['6000098765', '६००००९८७६५', '60000 98765', '+91-60000-98765', '06457-888777'],
  addresses: ['सिमरियाटोला', 'Simariatola', 'खपरैलमकान', 'Khaprailmakan'],
  others: ['phoolmatiya@example.in', 'BR38ZZ4321', 'HC-99887', 'अस्पतालवाली', 'UD-7744', 'दर्जीकाम'],
} as const;
const secrets: readonly string[] = Object.values(planted).flat();

/** Each name stands in it, as people write: both scripts, several spellings, numbers in groups. */
const story = [
  'मेरा नाम फूलमतिया देवी है (Phoolmatiya Devi, Phulmatia या Foolmatia)। पति रामखेलावन मंडल, Ramkhelawan Mandal, Ramkhelavan।',
  'मेरी बेटी झुनियाकुमारी (Jhuniyakumari) साथ थी। गवाह सुनैनादेवी ने देखा, witness Sunainadevi।',
  'मुकेशलाल यादव और गब्बरवा ने मारा, Mukeshlal, Mukeslal, Gabbarwa। फ़ोन 6000098765, ६००००९८७६५, 60000 98765, +91-60000-98765, 06457-888777।',
  'पता सिमरियाटोला, वार्ड 9, Simariatola, खपरैलमकान, Khaprailmakan। phoolmatiya@example.in, गाड़ी BR38ZZ4321, साइकिल HC-99887। हाट से साइकिल चोरी हो गई।',
].join(' ');

const items: FirStory['items'] = {
  place: { address: 'सिमरियाटोला, खपरैलमकान, Simariatola, Khaprailmakan', directionAndDistance: 'सिमरियाटोला से उत्तर', beat: 'Simariatola', outside: { station: 'Simariatola', district: 'सिमरियाटोला', state: 'Simariatola' } },
  informant: { name: 'फूलमतिया देवी', relation: 'husband', relativeName: 'रामखेलावन मंडल', occupation: 'दर्जीकाम', nationality: 'Simariatola', passport: 'Phoolmatiya Z7788990', otherIds: 'Khaprailmakan 1234 5678 9012', address: 'सिमरियाटोला, वार्ड 9', permanentAddress: 'Khaprailmakan, Simariatola', mobile: '6000098765' },
  accused: 'मुकेशलाल और गब्बरवा, सिमरियाटोला',
  accusedPersons: [{ standing: 'known', name: 'Mukeshlal Yadav', alias: 'गब्बरवा, Gabbarwa', relativeName: 'रामखेलावन', address: 'Simariatola', description: 'झुनियाकुमारी का पड़ोसी' }],
  delayReason: 'अस्पतालवाली झुनियाकुमारी के साथ थी',
  propertyItems: [{ category: 'साइकिल', description: 'फूलमतिया की साइकिल', identifier: 'HC-99887' }],
  inquestNumber: 'UD-7744',
};
const complaint: FirStory['complaint'] = { name: 'फूलमतिया देवी', placeText: 'सिमरियाटोला, Simariatola', narrative: story };

/** What an officer types about where it belongs says more than everybody may know. */
const atPalasi: FirStory['belongs'] = { destination: { kind: 'station', officeId: 1009 as OfficeId }, ground: 'फूलमतिया देवी सिमरियाटोला की है।' };
const outside: FirStory['belongs'] = { destination: { kind: 'outside', state: 'Simariatola', station: 'Khaprailmakan' }, ground: 'Phoolmatiya Devi lives at Simariatola.' };

/** Ordinary, sensitive by section, by fact, by the words, and by what nobody knows. */
const stories: Readonly<Record<string, FirStory>> = {
  'ordinary, confirmed': { section: { act: 'BNS', provision: '303(2)' } },
  'ordinary, not confirmed': { section: { act: 'BNS', provision: '303(2)' } },
  rape: { section: { act: 'BNS', provision: '64(1)' } },
  'insult to modesty': { section: { act: 'BNS', provision: '74' } },
  kidnapping: { section: { act: 'BNS', provision: '137(2)' } },
  POCSO: { section: { act: 'POCSO', provision: '4(1)' } },
  'child party': { section: { act: 'BNS', provision: '303(2)' }, items: { sensitivity: ['child'] } },
  'ordinary Zero FIR': { section: { act: 'BNS', provision: '303(2)' }, belongs: atPalasi },
  'ordinary Zero FIR, taken over': { section: { act: 'BNS', provision: '303(2)' }, belongs: atPalasi },
  'ordinary Zero FIR for another State': { section: { act: 'BNS', provision: '303(2)' }, belongs: outside },
  'Zero FIR of a rape, taken over': { section: { act: 'BNS', provision: '64(1)' }, belongs: atPalasi },
  'a section nobody knows, with a name in it': { section: { act: 'फूलमतिया Act', provision: '12' } },
};

let on: PublicationSite;
const firs = new Map<string, FirId>();
const complaints: string[] = [];

beforeAll(async () => {
  on = await publicationSite();
  for (const [name, told] of Object.entries(stories)) {
    const { firId, complaintNumber } = await aRegisteredFir(on, { ...told, complaint: { ...complaint, ...told.complaint }, items: { ...items, ...told.items } });
    firs.set(name, firId);
    complaints.push(complaintNumber);
  }
  for (const name of Object.keys(stories).filter((key) => key.endsWith('taken over'))) await takeOver(name);
  await valueOf(sendZeroFirOutside(on.deps, on.sho, { number: complaintOf('ordinary Zero FIR for another State'), mark: 'पत्र 44, Simariatola', on: istDate('2026-11-24') }));
  for (const name of ['ordinary, confirmed', 'ordinary Zero FIR', 'ordinary Zero FIR for another State']) await confirmWithOurMarks(name);
  await sweepAt(on, '2026-11-25T10:00:00+05:30');
}, 180_000);
afterAll(() => on.close());

/** The officer in charge confirms what the software has ticked, and nothing more: the marks alone must hide everything that was planted. */
async function confirmWithOurMarks(name: string): Promise<void> {
  const browser = await officerBrowser(on, on.sho);
  const path = `${pathOf(await publicationOf(on, firOf(name)), 'hi').replace('/firs/', '/desk/firs/')}/story`;
  const page = await browser.get(path);
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const ticked = [...page.body.matchAll(/name="hide" value="(\d+)" checked/g)].map(([, value]) => ['hide', value ?? ''] as [string, string]);
  const payload = new URLSearchParams([['_csrf', token], ...ticked, ['wasRead', 'yes'], ['do', 'confirm']]).toString();
  const answer = await on.site.inject({ method: 'POST', url: path, cookies: Object.fromEntries(browser.cookies), headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload });
  expect(answer.statusCode).toBe(303);
}

/** The station of the place gives it a number of its own: from then on there are two FIRs of the matter. */
async function takeOver(name: string): Promise<void> {
  firs.set(`${name}: its FIR`, await takenOver(on, complaintOf(name)));
}

function complaintOf(name: string): string {
  const number = complaints[Object.keys(stories).indexOf(name)];
  if (number === undefined) throw new Error(`No complaint ${name}`);
  return number;
}

function firOf(name: string): FirId {
  const id = firs.get(name);
  if (id === undefined) throw new Error(`No FIR ${name}`);
  return id;
}

/** Which secrets a text holds, whatever the case, the spaces and the form of its letters. */
function found(text: string): string[] {
  const plain = (value: string): string => value.normalize('NFC').toLowerCase().replaceAll(/[\s\u200b-\u200d]/g, '');
  const haystack = plain(text);
  return secrets.filter((secret) => haystack.includes(plain(secret)));
}

test('the traps are set: an officer of the station reads every planted word', async () => {
  const browser = await officerBrowser(on, on.sho);
  const record = await browser.get(`/hi/desk/complaints/${complaints[0] ?? ''}`);
  expect(found(record.body)).toEqual(expect.arrayContaining(['फूलमतिया', 'Phulmatia', '60000 98765', 'सिमरियाटोला']));
  expect(found(story)).toHaveLength(secrets.length - ['अस्पतालवाली', 'UD-7744', 'दर्जीकाम'].length);
});

test('C1: no page, paper, heading, address or file name that a stranger can open holds a planted word', async () => {
  const { browser: stranger } = await citizenBrowser(on, '6000055555');
  const guest = await on.site.inject('/hi');
  const addresses = await addressesOf(on);
  expect(addresses.length).toBeGreaterThan(100);
  const read = new Set<string>();
  for (const url of addresses) {
    for (const cookies of [Object.fromEntries(guest.cookies.map(({ name, value }) => [name, value])), Object.fromEntries(stranger.cookies)]) {
      const answer = await on.site.inject({ url, cookies });
      const isPdf = answer.headers['content-type'] === 'application/pdf';
      const body = isPdf ? (await pagesWithoutSpaces(answer.rawPayload)).join('') : answer.body;
      expect({ url, found: found(`${JSON.stringify(answer.headers)} ${body}`) }).toEqual({ url, found: [] });
      if (answer.statusCode === 200) read.add(url.split('/').slice(2, 3).join(''));
      if (isPdf) read.add('pdf');
    }
  }
  expect([...read]).toEqual(expect.arrayContaining(['firs', 'pdf', 'check', 'about']));
}, 120_000);

test('C1: what is left of the story can still be read', async () => {
  const page = await on.site.inject(pathOf(await publicationOf(on, firOf('ordinary, confirmed')), 'hi'));
  expect(page.body).toContain('हाट से साइकिल चोरी हो गई।');
  expect(page.body).toContain('▇▇▇▇');
  expect(page.body).toMatch(/<meta name="robots" content="noindex/);
});

test('C1: of what the list, a fact or an unknown section withholds, number and year are all that shows', async () => {
  for (const name of [...firs.keys()].filter((key) => !key.startsWith('ordinary'))) {
    const publication = await publicationOf(on, firOf(name));
    expect(publication.state, name).toBe('held');
    const page = await on.site.inject(pathOf(publication));
    expect(page.statusCode, name).toBe(200);
    expect(page.body, name).not.toMatch(/BNS|POCSO|November/);
    expect((await on.site.inject(`${pathOf(publication)}/copy.pdf`)).statusCode, name).toBe(404);
  }
});

test('C1: no message that goes out says a planted word', async () => {
  const messages = await listNewestMessages(on.deps.work.$pickTables<OutboxTables>(), 1_000);
  for (const message of messages) expect(found(JSON.stringify([message.values, messageText(message, 'nagrik.example.in')]))).toEqual([]);
});

test('C1: no line of the log holds a planted word, also after wrong addresses and a form that is refused', async () => {
  for (const secret of secrets) await on.site.inject(`/hi/firs/${encodeURIComponent(secret)}`);
  for (const secret of secrets) await on.site.inject({ method: 'POST', url: '/hi/firs/1006/2026/1/ask', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ name: secret, words: secret }).toString() });
  expect(on.logged()).not.toBe('');
  expect(found(on.logged())).toEqual([]);
});

/** Every GET route of the product in both languages, with everything that can stand in it. */
async function addressesOf(of: PublicationSite): Promise<string[]> {
  const routes = [...allEndpoints(of.deps, 'live').map((item) => item.route), ...Object.values(aboutRoutes)].filter((route) => route.method === 'GET');
  const papers = await of.db.owner.selectFrom('papers').select(['number_key', 'code']).execute();
  const publications = await Promise.all([...firs.values()].map((id) => publicationOf(of, id)));
  const paths = routes.flatMap(({ path }) => {
    if (path.includes('/firs/:station')) return publications.map(firParams).map(({ station, year, number }) => path.replace(':station', station).replace(':year', year).replace(':number', number));
    if (path.includes(':code')) return papers.map((paper) => path.replace(/:number/, paper.number_key).replace(/:code/, paper.code));
    if (path.includes('/complaints/:number')) return complaints.map((number) => path.replace(':number', number));
    return [path.replaceAll(/:\w+/g, 'x')];
  });
  const queries = ['/firs?district=188', '/firs/1006?before=2026-999', '/firs/1006?series=zero', '/firs/1009'];
  return langs.flatMap((lang) => [...paths, ...queries].map((path) => `/${lang}${path === '/' ? '' : path}`));
}
