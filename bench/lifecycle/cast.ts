import { sql } from 'kysely';
import type { Deps } from '../../src/app/compose.ts';
import { complaintNatures, FileComplaint, fileComplaint } from '../../src/domains/complaints/index.ts';
import { createConfirmedCitizen, createOfficer, openOfficerSession } from '../../src/foundation/identity/index.ts';
import { act } from '../../src/foundation/ledger/index.ts';
import { listStations, type Office, type OfficeTables } from '../../src/foundation/offices/index.ts';
import type { CitizenActor, OfficerActor } from '../../src/kernel/actor.ts';
import type { DistrictCode, OfficerId } from '../../src/kernel/id.ts';
import { istDate, istDateOf } from '../../src/kernel/instant.ts';
import { ok } from '../../src/kernel/result.ts';
import { newId } from '../../src/platform/crypto/ids.ts';
import { valueOf } from '../../src/kernel/testing/value-of.ts';

/** A station that takes part: its officer in charge is signed in. */
export interface BenchStation {
  readonly office: Office;
  readonly districtCode: number;
  readonly sho: OfficerActor;
  readonly shoToken: string;
  readonly investigatorId: OfficerId;
}

const narrative = 'कल शाम बाज़ार में मुझसे झगड़ा हुआ और गाली दी गई। कोई चोट नहीं आई। मेरी दुकान के सामने दो लोग खड़े थे और उन्होंने रास्ता रोका। '.repeat(3);

/** Two stations of each district, each with two officers. */
export async function hireStations(deps: Deps): Promise<BenchStation[]> {
  const { rows } = await sql<{ code: number }>`select distinct district_code as code from offices where kind = 'district' and district_code is not null order by 1`.execute(deps.db);
  const stations: BenchStation[] = [];
  for (const { code } of rows) {
    for (const office of (await listStations(deps.db.$pickTables<OfficeTables>(), code)).slice(0, 2)) {
      const shoId = await hire(deps, office, { role: 'sho', rank: 'inspector' });
      const investigatorId = await hire(deps, office, { role: 'investigating-officer', rank: 'si' });
      const sho: OfficerActor = { kind: 'officer', officerId: shoId, role: 'sho', rank: 'inspector', officeId: office.id, districtCode: code as DistrictCode };
      stations.push({ office, districtCode: code, sho, shoToken: (await openOfficerSession(deps, shoId)).token, investigatorId });
    }
  }
  return stations;
}

let hired = 0;
/** A folder that is kept has the officers of earlier runs. */
const run = newId().slice(0, 8);

async function hire(deps: Deps, office: Office, post: { role: 'sho' | 'investigating-officer'; rank: 'inspector' | 'si' }): Promise<OfficerId> {
  hired += 1;
  return valueOf(
    act(deps, { kind: 'system', name: 'bench' }, 'officer.create', async (open) =>
      ok(await createOfficer(open, { login: `bench${run}-${hired}`, name: { en: 'Bench Officer', hi: 'नाप अधिकारी' }, gender: 'woman', passwordHash: 'none', isDemo: false, posting: { officeId: office.id, ...post, from: istDate('2026-01-01') } })),
    ),
  );
}

export async function aCitizen(deps: Deps, index: number): Promise<CitizenActor> {
  const mobile = `9${String(index).padStart(9, '0')}`;
  return { kind: 'citizen', citizenId: await valueOf(act(deps, { kind: 'guest' }, 'citizen.confirm-mobile', (open) => createConfirmedCitizen(open, { mobile, lang: 'hi' }))) };
}

/** A wrong done by the police goes to the office above, where no station acts. */
const stationNatures = complaintNatures.filter((nature) => nature !== 'police');

/** A whole complaint that lies at the station, as its draft holds it. */
export function answersAt(station: BenchStation, index: number, on: Date): Omit<FileComplaint, 'draftId' | 'lang'> {
  const nature = stationNatures[index % stationNatures.length] ?? 'theft';
  return { nature, placeText: 'बाज़ार के पास', placeId: null, districtCode: station.districtCode, officeId: station.office.id, occurredOn: istDateOf(on as never), occurredTime: null, narrative, name: 'राम कुमार', mobile: `9${String(index).padStart(9, '0')}` };
}

export async function fileOne(deps: Deps, station: BenchStation, index: number): Promise<{ number: string; citizen: CitizenActor }> {
  const citizen = await aCitizen(deps, index);
  const input = FileComplaint.parse({ draftId: newId(), lang: 'hi', ...answersAt(station, index, deps.clock()) });
  return { ...(await valueOf(fileComplaint(deps, citizen, input))), citizen };
}

