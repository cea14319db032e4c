import type { CitizenActor } from '../../kernel/actor.ts';
import type { FirId, OfficeId } from '../../kernel/id.ts';
import { instantOf } from '../../kernel/instant.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { newId } from '../../platform/crypto/ids.ts';
import type { TestBrowser } from '../../platform/testing/test-browser.ts';
import { pdf, phonePhoto } from '../../foundation/evidence/testing/fixture-files.ts';
import {
  appealToSp, askCitizen, askCorrection, askEnquiry, askToWithdraw, assignComplaint, attachPerson, cutOffInformant, decideAppeal, decideWithoutFir, detachPerson, FileComplaint, fileComplaint, keepText, noteContact, permitEnquiry,
  receiveComplaint, recordDispatch, recordDuty, reviewDecision, sendZeroFir, signComplaint, tellProgress, typeText,
} from '../../domains/complaints/index.ts';
import { aRegisteredFir, takenOver, type PublicationSite } from './publication-site.ts';

const words = 'मेरी साइकिल हाट से चोरी हो गई।';
const ground = 'गवाहों से बात करने पर कोई अपराध नहीं दिखा।';
const theft = { act: 'BNS', provision: '303(2)' } as const;
const kinds = ['sent', 'read', 'held', 'asked', 'typed', 'withdrawn', 'enquiry-asked', 'under-enquiry', 'not-cognizable', 'refused', 'appealed', 'of-the-desk', 'about-police', 'fir', 'zero-fir', 'zero-fir-sent', 'taken-over', 'cut-off', 'everything'] as const;
export type RecordKind = (typeof kinds)[number];

export interface CastRecord {
  readonly number: string;
  readonly firId: FirId | undefined;
}

/**
 * One complaint of one informant in every state that a page can show it in, made by the real actions at Jokihat; of each kind two, so that
 * a page which asks once for each line of a list is found out.
 */
export async function recordsInEveryState(on: PublicationSite, informant: Informant): Promise<ReadonlyMap<RecordKind, CastRecord>> {
  const records = new Map<RecordKind, CastRecord>();
  for (let time = 0; time < 2; time += 1) for (const kind of kinds) records.set(kind, await made[kind]({ on, ...informant }));
  return records;
}

export interface Informant {
  readonly citizen: CitizenActor;
  readonly browser: TestBrowser;
  readonly mobile: string;
}

/** One complaint of one kind. */
export function aRecord(on: PublicationSite, { kind, informant }: { readonly kind: RecordKind; readonly informant: Informant }): Promise<CastRecord> {
  return made[kind]({ on, ...informant });
}

interface Scene extends Informant {
  readonly on: PublicationSite;
}

const made = {
  sent: async (scene) => told(scene),
  read: async (scene) => read(scene),
  held: async (scene) => held(scene),
  asked: async (scene) => asked(scene),
  typed: async (scene) => typed(scene),
  withdrawn: async (scene) => {
    const record = await read(scene);
    await valueOf(askToWithdraw(scene.on.deps, scene.citizen, { number: record.number, wasPressed: true }));
    return record;
  },
  'enquiry-asked': async (scene) => enquiryAsked(scene),
  'under-enquiry': async (scene) => {
    const record = await enquiryAsked(scene);
    await valueOf(permitEnquiry(scene.on.deps, scene.on.sp, { number: record.number, hasLookedUp: false, note: '' }));
    return record;
  },
  'not-cognizable': async (scene) => {
    const record = await read(scene);
    await valueOf(decideWithoutFir(scene.on.deps, scene.on.sho, { number: record.number, kind: 'ncr', ground: 'सिर्फ़ गाली-गलौज हुई।', sections: [{ act: 'BNS', provision: '352' }] }));
    return record;
  },
  refused: async (scene) => refused(scene),
  appealed: async (scene) => appealed(scene),
  'of-the-desk': async (scene) => told(scene, { officeId: null, placeText: 'Jokihhat Bazzar' }),
  'about-police': async (scene) => told(scene, { nature: 'police' }),
  fir: async ({ on }) => registered(await aRegisteredFir(on, { section: theft })),
  'zero-fir': async ({ on }) => registered(await aZeroFir(on)),
  'zero-fir-sent': async ({ on }) => {
    const zero = await aZeroFir(on);
    await valueOf(sendZeroFir(on.deps, on.sho, zero.complaintNumber));
    return registered(zero);
  },
  'taken-over': async ({ on }) => {
    const { complaintNumber } = await aZeroFir(on);
    return { number: complaintNumber, firId: await takenOver(on, complaintNumber) };
  },
  'cut-off': async (scene) => {
    const record = await read(scene, { onBehalf: 'other', victimName: 'रुख़साना बेगम', victimMobile: '6300077771', kinship: 'पड़ोसी' });
    const [wrong] = await scene.on.db.owner.selectFrom('complaint_persons as p').innerJoin('complaints as c', 'c.id', 'p.complaint_id').select('p.id').where('c.number', '=', record.number).where('p.relation', '=', 'victim').execute();
    await valueOf(detachPerson(scene.on.deps, scene.on.sho, { number: record.number, personId: wrong?.id ?? '', reason: 'नंबर किसी और का निकला।' }));
    await valueOf(cutOffInformant(scene.on.deps, scene.on.sho, { number: record.number, reason: 'पीड़ित ने आकर कहा।' }));
    return record;
  },
  everything: async (scene) => everything(scene),
} as const satisfies Record<RecordKind, (scene: Scene) => Promise<CastRecord>>;

async function told({ on, citizen, mobile }: Scene, overrides: object = {}): Promise<CastRecord> {
  const filed = { draftId: newId(), lang: 'hi', nature: 'theft', placeText: 'जोकीहाट हाट', placeId: null, districtCode: 188, officeId: 1006, occurredOn: '2026-11-23', occurredTime: '18:30', narrative: words, name: 'फूलमती देवी', mobile };
  const { number } = await valueOf(fileComplaint(on.deps, citizen, FileComplaint.parse({ ...filed, ...overrides })));
  return { number, firId: undefined };
}

async function read(scene: Scene, overrides: object = {}): Promise<CastRecord> {
  const record = await told(scene, overrides);
  await valueOf(receiveComplaint(scene.on.deps, scene.on.sho, record.number));
  return record;
}

async function held(scene: Scene): Promise<CastRecord> {
  const record = await read(scene);
  await giveToHolder(scene, record);
  return record;
}

async function giveToHolder({ on: { deps, sho, investigator } }: Scene, { number }: CastRecord): Promise<void> {
  await valueOf(assignComplaint(deps, sho, { number, officerId: investigator.officerId }));
  await valueOf(noteContact(deps, investigator, { number, way: 'phone' }));
}

async function asked(scene: Scene): Promise<CastRecord> {
  const record = await held(scene);
  await valueOf(askCitizen(scene.on.deps, scene.on.sho, { number: record.number, words: 'साइकिल का रंग क्या था?', lang: 'hi' }));
  return record;
}

async function typed(scene: Scene): Promise<CastRecord> {
  const record = await read(scene);
  await typeAndCorrect(scene, record);
  return record;
}

async function typeAndCorrect({ on: { deps, sho }, citizen }: Scene, { number }: CastRecord): Promise<void> {
  await valueOf(typeText(deps, sho, { number, words: 'मेरी लाल साइकिल हाट से चोरी हो गई।' }));
  await valueOf(askCorrection(deps, citizen, { number, words: 'साइकिल नीली थी।', lang: 'hi' }));
}

async function enquiryAsked(scene: Scene): Promise<CastRecord> {
  const record = await read(scene);
  await sign(scene, record);
  await valueOf(askEnquiry(scene.on.deps, scene.on.sho, { number: record.number, basis: 'permission', sections: [theft], ground, isAtrocityAlleged: false }));
  return record;
}

async function sign({ on: { deps, sho } }: Scene, { number }: CastRecord): Promise<void> {
  await valueOf(signComplaint(deps, sho, { number, wasReadOver: true }));
}

async function refused(scene: Scene): Promise<CastRecord> {
  const record = await read(scene);
  await refuse(scene, record);
  return record;
}

async function refuse({ on: { deps, sho, sp } }: Scene, { number }: CastRecord): Promise<void> {
  await valueOf(decideWithoutFir(deps, sho, { number, kind: 'closed', ground, sections: [{ act: 'Village Custom Act', provision: '7' }] }));
  await valueOf(reviewDecision(deps, sp, { number, agreed: true, note: '' }));
}

async function appealed(scene: Scene): Promise<CastRecord> {
  const record = await refused(scene);
  await valueOf(appealToSp(scene.on.deps, scene.citizen, { number: record.number, words: 'फिर से देखिए।', lang: 'hi' }));
  return record;
}

const belongs = { destination: { kind: 'station', officeId: 1009 as OfficeId }, ground: 'घटना पलासी की है।' } as const;

function aZeroFir(on: PublicationSite): ReturnType<typeof aRegisteredFir> {
  return aRegisteredFir(on, { section: theft, belongs });
}

function registered({ firId, complaintNumber }: Awaited<ReturnType<typeof aRegisteredFir>>): CastRecord {
  return { number: complaintNumber, firId };
}

/** What one record can come to have in the worst of lives: whatever a page reads of it is there. */
async function everything(scene: Scene): Promise<CastRecord> {
  const { on, citizen, mobile } = scene;
  const { firId, complaintNumber: number } = await aRegisteredFir(on, {
    section: theft,
    belongs,
    filedBy: citizen,
    complaint: { mobile },
    beforeFir: async (signed) => {
      const record = { ...signed, firId: undefined };
      await giveToHolder(scene, record);
      await valueOf(attachPerson(on.deps, on.sho, { number: record.number, proof: '', person: { relation: 'victim', name: 'रुख़साना बेगम', mobile: '6300077772', mayWrite: true, proof: 'photo-paper' } }));
      await valueOf(askCitizen(on.deps, on.sho, { number: record.number, words: 'साइकिल का रंग क्या था?', lang: 'hi' }));
      await addPaperTo(scene, record);
      await typeAndCorrect(scene, record);
      await valueOf(keepText(on.deps, on.sho, { number: record.number, reason: 'पढ़कर सुनाया, बात वही है।' }));
      await valueOf(askToWithdraw(on.deps, citizen, { number: record.number, wasPressed: false }));
      await refuse(scene, record);
      await valueOf(appealToSp(on.deps, citizen, { number: record.number, words: 'फिर से देखिए।', lang: 'hi' }));
      await valueOf(decideAppeal(on.deps, on.sp, { number: record.number, outcome: 'register', reasons: 'चोरी साफ़ है, FIR दर्ज हो।' }));
    },
  });
  const [from, to] = ['2026-11-24T10:00:00+05:30', '2026-11-24T12:00:00+05:30'];
  on.clock.set(to);
  await valueOf(recordDispatch(on.deps, on.sho, { number, dispatchedAt: instantOf('2026-11-24T11:00:00+05:30'), reason: '' }));
  await valueOf(tellProgress(on.deps, on.investigator, { number, words: 'दो गवाहों से बात हो गई है, जगह देख ली है।', lang: 'hi', way: 'page', wasRead: true }));
  await valueOf(recordDuty(on.deps, on.sho, { number, typed: { deed: 'police-report-sent', addressee: 'न्यायिक दंडाधिकारी, अररिया', letterNumber: '41/2026', way: undefined, reportKind: 'charge-sheet', doneAt: instantOf('2026-11-24T11:30:00+05:30'), reason: '', isFamilyTold: false } }));
  on.clock.set(from);
  await takenOver(on, number);
  return { number, firId };
}

async function addPaperTo({ browser }: Scene, { number }: CastRecord): Promise<void> {
  const form = `/hi/complaints/${number}/papers`;
  await browser.get(form);
  const answer = await browser.postFiles(form, {}, [{ field: 'files', name: 'papers.pdf', bytes: pdf() }, { field: 'files', name: 'photo.jpg', bytes: phonePhoto() }]);
  if (answer.statusCode !== 303) throw new Error(`The paper was not kept: ${answer.statusCode}`);
}
