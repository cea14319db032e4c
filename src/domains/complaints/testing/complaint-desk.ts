import type { CitizenActor, OfficerActor } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficeId } from '../../../kernel/id.ts';
import { rootFolder } from '../../../platform/config/root-folder.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { frozenClock, type FrozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testObjects, type TestObjects } from '../../../platform/testing/test-objects.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { createPrinter, printerFolders } from '../../../foundation/documents/index.ts';
import { shippedSettings } from '../../../foundation/deadlines/testing/shipped-settings.ts';
import { listDistricts, type GeographyTables } from '../../../foundation/geography/index.ts';
import { createConfirmedCitizen } from '../../../foundation/identity/index.ts';
import { act } from '../../../foundation/ledger/index.ts';
import { anOfficer } from '../../../foundation/identity/testing/an-officer.ts';
import { placesAndOffices } from '../../../foundation/offices/testing/places-and-offices.ts';
import type { ComplaintDeps } from '../actions/complaint-deps.ts';
import type { FileComplaint } from '../model/file-complaint.ts';

/** Jokihat and Palasi, two stations of Araria district. */
export const jokihat = 1006 as OfficeId;
export const araria = 188 as DistrictCode;

export interface ComplaintDesk {
  readonly db: TestDatabase;
  readonly files: TestObjects;
  readonly clock: FrozenClock;
  readonly deps: ComplaintDeps;
  readonly sho: OfficerActor;
  readonly dutyOfficer: OfficerActor;
  readonly investigator: OfficerActor;
}

/** A station with its officers over a real database, with the clock in the test's hand. */
export async function complaintDesk(): Promise<ComplaintDesk> {
  const clock = frozenClock('2026-11-24T10:00:00+05:30');
  const files = await testObjects();
  const database = await testDatabase({ prepare: placesAndOffices });
  const db = { ...database, close: async () => void (await Promise.all([database.close(), files.remove()])) };
  const districts = new Map((await listDistricts(db.app.$pickTables<GeographyTables>())).map((district) => [district.code, district]));
  const deps = { ...depsOf(db, files, clock), districts: () => districts };
  return {
    db,
    files,
    clock,
    deps,
    sho: await anOfficer(deps),
    dutyOfficer: await anOfficer(deps, { posting: { role: 'duty-officer', rank: 'asi' } }),
    investigator: await anOfficer(deps, { posting: { role: 'investigating-officer', rank: 'si' } }),
  };
}

function depsOf({ app: db, work }: TestDatabase, { objects }: TestObjects, clock: FrozenClock): Omit<ComplaintDeps, 'districts'> {
  const settings = shippedSettings();
  return { db, work, clock, objects, secret: 'a secret of this test, at least 32 signs long', queueMobileCode: () => Promise.resolve(), settings: () => settings, graveTriggers: () => [], site: 'localhost:3000', sendsMail: true, printer: createPrinter({ ...printerFolders(rootFolder()), publicUrl: 'http://localhost:3000', isSpecimen: true }) };
}

/** A citizen with a confirmed number, a new one each time. */
export async function aCitizen(deps: ComplaintDeps, mobile: string = `60000${String((citizens += 1)).padStart(5, '0')}`): Promise<CitizenActor> {
  const created = await act(deps, { kind: 'guest' }, 'citizen.confirm-mobile', (open) => createConfirmedCitizen(open, { mobile, lang: 'hi' }));
  if (!created.ok) throw new Error(created.refusal.reason);
  return { kind: 'citizen', citizenId: created.value };
}

let citizens = 0;

/** A whole complaint from Jokihat; name what the test is about. */
export function aComplaint(overrides: Partial<FileComplaint> = {}): FileComplaint {
  return {
    draftId: newId(),
    lang: 'hi',
    nature: 'theft',
    placeId: null,
    districtCode: araria,
    officeId: jokihat,
    placeText: 'जोकीहाट हाट',
    occurredOn: '2026-11-23',
    occurredTime: '18:30',
    narrative: 'मेरी साइकिल चोरी हो गई।',
    name: 'फूलमती देवी',
    mobile: '6000012345',
    ...overrides,
  };
}
