import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { CitizenActor, OfficerActor } from '../../kernel/actor.ts';
import type { FirId, OfficeId } from '../../kernel/id.ts';
import { instantOf } from '../../kernel/instant.ts';
import type { Mode } from '../../platform/config/config.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { frozenClock, type FrozenClock } from '../../platform/testing/frozen-clock.ts';
import { testBrowser, type TestBrowser } from '../../platform/testing/test-browser.ts';
import { testObjects } from '../../platform/testing/test-objects.ts';
import { testDatabase, type TestDatabase } from '../../platform/testing/test-database.ts';
import { sweepClocks } from '../../foundation/deadlines/index.ts';
import { createConfirmedCitizen, giveSessionToCitizen, openGuestSession, openOfficerSession } from '../../foundation/identity/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { act } from '../../foundation/ledger/index.ts';
import { districtOffice, type OfficeTables } from '../../foundation/offices/index.ts';
import { findPublication, firParams, type Publication, type PublicationTables } from '../../domains/cases/index.ts';
import { acceptZeroFir, FileComplaint, fileComplaint, receiveComplaint, registerFirFromComplaint, sendZeroFir, signComplaint, takeComplaint } from '../../domains/complaints/index.ts';
import { clockHandlers } from '../clock-handlers.ts';
import { compose, type Deps } from '../compose.ts';
import { createSite } from '../create-site.tsx';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { wholeReference } from './whole-reference.ts';

const live = { publicUrl: 'http://localhost:3000', mode: 'live', secret: 'a secret of more than thirty-two characters', trustProxy: false } as const;
const jokihat = 1006 as OfficeId;
const palasi = 1009 as OfficeId;

type FirItems = Parameters<typeof registerFirFromComplaint>[2]['input']['items'];
type BelongsElsewhere = NonNullable<Parameters<typeof registerFirFromComplaint>[2]['belongs']>;
type Taken = Omit<Parameters<typeof takeComplaint>[2], 'wasReadOver' | 'isSigned'>;

export interface PublicationSite {
  readonly db: TestDatabase;
  readonly mode: Mode;
  readonly deps: Deps;
  readonly site: FastifyInstance;
  readonly clock: FrozenClock;
  /** What was logged since the start, as it was written. */
  readonly logged: () => string;
  readonly sho: OfficerActor;
  readonly investigator: OfficerActor;
  readonly sp: OfficerActor;
  /** Of Palasi, the next station: Zero FIRs go there. */
  readonly palasi: { readonly sho: OfficerActor; readonly investigator: OfficerActor };
  readonly close: () => Promise<void>;
}

/** The whole live site over the real reference data, at Jokihat in Araria, with the clock and the log in the test's hand. */
export async function publicationSite(more: { readonly mode?: Mode } & Pick<Parameters<typeof compose>[0]['config'], 'mailServer'> = {}): Promise<PublicationSite> {
  const config = { ...live, ...more };
  const db = await testDatabase({ prepare: wholeReference });
  const clock = frozenClock('2026-11-24T10:00:00+05:30');
  const files = await testObjects();
  const deps = await compose({ config: { ...config, databaseUrl: db.url, dataFolder: files.folder }, role: 'web', clock });
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const site = await createSite({ deps, config, logger });
  const desk = await districtOffice(deps.db.$pickTables<OfficeTables>(), 188);
  if (desk === undefined) throw new Error('Araria has no SP office');
  return {
    db,
    mode: config.mode,
    deps,
    site,
    clock,
    logged: () => lines.join(''),
    sho: await anOfficer(deps),
    investigator: await anOfficer(deps, { posting: { role: 'investigating-officer', rank: 'si' } }),
    sp: await anOfficer(deps, { posting: { officeId: desk.id, role: 'sp', rank: 'sp' } }),
    palasi: {
      sho: await anOfficer(deps, { posting: { officeId: palasi } }),
      investigator: await anOfficer(deps, { posting: { officeId: palasi, role: 'investigating-officer', rank: 'si' } }),
    },
    async close() {
      await site.close();
      await deps.close();
      await Promise.all([db.close(), files.remove()]);
    },
  };
}

export interface FirStory {
  readonly section: { readonly act: string; readonly provision: string };
  readonly complaint?: Partial<Taken>;
  readonly items?: Partial<FirItems>;
  /** Sent from the person's own phone, and not told at the counter. */
  readonly filedBy?: CitizenActor;
  /** A Zero FIR for the place named here (L12). */
  readonly belongs?: BelongsElsewhere;
  /** What happens between signature and FIR. */
  readonly beforeFir?: (told: { readonly number: string }) => Promise<void>;
}

/** Signed and registered at once. Without more it is a stolen bicycle that nothing keeps off the web. */
export async function aRegisteredFir(on: PublicationSite, { section, complaint, items, filedBy, belongs, beforeFir }: FirStory): Promise<{ firId: FirId; complaintNumber: string }> {
  const { deps, sho, investigator } = on;
  const words = 'मेरी साइकिल हाट से चोरी हो गई।';
  const told = { draftId: newId(), lang: 'hi', nature: 'theft', placeText: 'जोकीहाट हाट', occurredOn: '2026-11-23', occurredTime: '18:30', narrative: words, name: 'फूलमती देवी', ...complaint } as const;
  const taken = filedBy === undefined ? await valueOf(takeComplaint(deps, sho, { ...told, wasReadOver: true, isSigned: true })) : await filedAndSigned(on, { told, by: filedBy });
  await beforeFir?.(taken);
  const registered = await valueOf(
    registerFirFromComplaint(deps, sho, {
      number: taken.number,
      belongs,
      input: {
        occurredFrom: instantOf('2026-11-23T18:30:00+05:30'),
        occurredTo: undefined,
        sections: [{ offenceId: undefined, ...section }],
        items: {
          place: { address: 'जोकीहाट हाट', directionAndDistance: '', beat: '' },
          informant: { name: 'फूलमती देवी', relativeName: '', address: '', mobile: '', occupation: '' },
          accused: '',
          delayReason: '',
          inquestNumber: '',
          sensitivity: [],
          firstInformation: { text: complaint?.narrative ?? words, lang: 'hi' },
          informationType: 'oral',
          recording: { recorderId: sho.officerId, givenByVictimWoman: true, withoutWomanReason: '', victimIsDisabled: false },
          investigatingOfficerId: investigator.officerId,
          readOver: true,
          ...items,
        },
      },
    }),
  );
  return { firId: registered.firId, complaintNumber: taken.number };
}

/** Sent to Palasi and registered there: the FIR that the Zero FIR becomes. */
export async function takenOver({ db, deps, sho, palasi: there }: PublicationSite, complaintNumber: string): Promise<FirId> {
  await valueOf(sendZeroFir(deps, sho, complaintNumber));
  await valueOf(acceptZeroFir(deps, there.sho, { number: complaintNumber, investigatingOfficerId: there.investigator.officerId }));
  const { fir_id: firId } = await db.owner.selectFrom('complaints').select('fir_id').where('number', '=', complaintNumber).executeTakeFirstOrThrow();
  return firId as FirId;
}

async function filedAndSigned({ deps, sho }: PublicationSite, { told, by }: { told: Taken; by: CitizenActor }): Promise<{ number: string }> {
  const filed = await valueOf(fileComplaint(deps, by, FileComplaint.parse({ ...told, placeId: null, districtCode: 188, officeId: jokihat })));
  await valueOf(receiveComplaint(deps, sho, filed.number));
  await valueOf(signComplaint(deps, sho, { number: filed.number, wasReadOver: true }));
  return filed;
}

export async function publicationOf({ deps }: PublicationSite, firId: FirId): Promise<Publication> {
  const publication = await findPublication(deps.db.$pickTables<PublicationTables>(), firId);
  if (publication === undefined) throw new Error('The FIR is not on its way to the web');
  return publication;
}

/** Moves to this moment and lets every clock take its steps. */
export async function sweepAt({ deps, clock }: PublicationSite, iso: string): Promise<void> {
  clock.set(iso);
  const { failed } = await sweepClocks(deps, clockHandlers, { limit: 1_000 });
  if (failed.length > 0) throw failed[0]?.error;
}

/** Where the public finds it. */
export function pathOf(publication: Publication, lang: 'hi' | 'en' = 'en'): string {
  const { station, year, number } = firParams(publication);
  return `/${lang}/firs/${station}/${year}/${number}`;
}

export async function officerBrowser({ site, deps }: PublicationSite, officer: OfficerActor): Promise<TestBrowser> {
  const browser = testBrowser(site);
  browser.cookies.set('nagrik_session', (await openOfficerSession(deps, officer.officerId)).token);
  return browser;
}

export async function citizenBrowser({ site, deps }: PublicationSite, mobile: string): Promise<{ browser: TestBrowser; citizen: CitizenActor }> {
  const citizenId = await valueOf(act(deps, { kind: 'guest' }, 'citizen.confirm-mobile', (open) => createConfirmedCitizen(open, { mobile, lang: 'hi' })));
  const session = await openGuestSession(deps);
  await giveSessionToCitizen(deps, { sessionId: session.id, citizenId });
  const browser = testBrowser(site);
  browser.cookies.set('nagrik_session', session.token);
  return { browser, citizen: { kind: 'citizen', citizenId } };
}
