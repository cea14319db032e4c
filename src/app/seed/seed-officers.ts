import { istDate, istDateOf } from '../../kernel/instant.ts';
import type { OfficerActor, OfficerRole } from '../../kernel/actor.ts';
import type { DistrictCode, OfficerId } from '../../kernel/id.ts';
import type { Rank } from '../../kernel/rank.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import { createOfficer, enrollFactor, hashPassword } from '../../foundation/identity/index.ts';
import { act } from '../../foundation/ledger/index.ts';
import { districtOffice, listOffices, listStations, officeTitle, type Office, type OfficeTables } from '../../foundation/offices/index.ts';
import type { Deps } from '../compose.ts';
import { DEMO_PASSWORD } from './demo-password.ts';
import { seededRandom, type Random } from './random.ts';
import type { People } from './seed-data.ts';

export interface DemoStation {
  readonly office: Office;
  readonly districtCode: DistrictCode;
  readonly sho: OfficerActor;
  readonly dutyOfficer: OfficerActor;
  readonly investigators: readonly OfficerActor[];
  /** Of the district: its desk names the station of what names none. */
  readonly sp: OfficerActor;
}

interface Post {
  readonly role: OfficerRole;
  readonly rank: Rank;
  readonly gender: 'woman' | 'man';
  readonly login: string;
}

const stationPosts = [
  { role: 'sho', rank: 'inspector', gender: 'man', login: 'sho' },
  { role: 'duty-officer', rank: 'asi', gender: 'woman', login: 'duty' },
  { role: 'investigating-officer', rank: 'si', gender: 'man', login: 'io1' },
  { role: 'investigating-officer', rank: 'si', gender: 'woman', login: 'io2' },
] as const satisfies readonly Post[];

/** Under the SP: one looks into what is told about a station's police, and hands over to the other. */
const spOfficePosts = [
  { role: 'investigating-officer', rank: 'inspector', gender: 'woman', login: 'io1.sp' },
  { role: 'investigating-officer', rank: 'si', gender: 'man', login: 'io2.sp' },
] as const satisfies readonly Post[];

/** Dice of their own: with more officers here the stories of the demo stay as they are. */
const SP_OFFICE_SEED = 188;

let hired = 0;

/** Araria, Patna, Gaya, Muzaffarpur, Bhagalpur: LGD codes. */
const demoDistricts = [188, 212, 196, 208, 192];
const STATIONS_EACH = 2;

/** Fictional officers at real stations of five districts; Jokihat first, because the tour in the README goes there. */
export async function seedOfficers(deps: Deps, from: { people: People; random: Random }): Promise<DemoStation[]> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const offices = deps.db.$pickTables<OfficeTables>();
  const stations: DemoStation[] = [];
  const seen = new Set<string>();
  const desks: Pick<Hiring, 'office' | 'districtCode'>[] = [];
  for (const code of demoDistricts) {
    const desk = await districtOffice(offices, code);
    if (desk === undefined) throw new Error(`District ${code} has no office`);
    desks.push({ office: desk, districtCode: code as DistrictCode });
    const sp = await addOfficer(deps, { office: desk, districtCode: code as DistrictCode, post: { role: 'sp', rank: 'sp', gender: 'woman', login: `sp.${slugOf(desk)}` }, passwordHash, ...from });
    const chosen = (await listStations(offices, code)).toSorted((a, b) => Number(b.name.en === 'Jokihat') - Number(a.name.en === 'Jokihat')).filter((station) => station.name.hi !== undefined);
    for (const office of chosen.filter((station) => !seen.has(slugOf(station))).slice(0, STATIONS_EACH)) {
      seen.add(slugOf(office));
      stations.push({ ...(await staff(deps, { office, districtCode: code as DistrictCode, passwordHash, ...from })), sp });
    }
  }
  const headquarters = (await listOffices(offices)).find((office) => office.kind === 'headquarters');
  if (headquarters === undefined) throw new Error('The State has no headquarters');
  await addOfficer(deps, { office: headquarters, districtCode: undefined, post: { role: 'administrator', rank: 'dysp', gender: 'woman', login: 'admin.bihar' }, passwordHash, ...from });
  const random = seededRandom(SP_OFFICE_SEED);
  for (const desk of desks) {
    for (const post of spOfficePosts) await addOfficer(deps, { ...desk, post: { ...post, login: `${post.login}-${slugOf(desk.office)}` }, passwordHash, people: from.people, random });
  }
  return stations;
}

interface Hiring {
  readonly office: Office;
  /** Undefined above the districts. */
  readonly districtCode: DistrictCode | undefined;
  readonly passwordHash: string;
  readonly people: People;
  readonly random: Random;
}

async function staff(deps: Deps, hiring: Hiring & Pick<DemoStation, 'districtCode'>): Promise<Omit<DemoStation, 'sp'>> {
  const actors: OfficerActor[] = [];
  for (const post of stationPosts) actors.push(await addOfficer(deps, { ...hiring, post: { ...post, login: `${post.login}.${slugOf(hiring.office)}` } }));
  const [sho, dutyOfficer, ...investigators] = actors;
  if (sho === undefined || dutyOfficer === undefined) throw new Error('A demo station needs its officers');
  return { office: hiring.office, districtCode: hiring.districtCode, sho, dutyOfficer, investigators };
}

async function addOfficer(deps: Deps, hiring: Hiring & { readonly post: Post }): Promise<OfficerActor> {
  const { post, office, people, random, passwordHash, districtCode } = hiring;
  const first = random.pick(people.firstNames.filter((name) => name.gender === post.gender));
  const last = random.pick(people.lastNames);
  const officer = {
    login: post.login,
    name: { en: `${first.en} ${last.en}`, hi: `${first.hi} ${last.hi}` },
    gender: post.gender,
    // 60000 00000 to 60000 99999: kept for stories, given to nobody. Officers have the last thousand.
    mobile: `6000099${String((hired += 1)).padStart(3, '0')}`,
    lang: hired % 4 === 0 ? ('en' as const) : ('hi' as const),
    passwordHash,
    isDemo: true,
    posting: { officeId: office.id, role: post.role, rank: post.rank, from: istDate(`${Number(istDateOf(deps.clock()).slice(0, 4)) - 1}-01-01`) },
  };
  const created = await act(deps, { kind: 'system', name: 'demo' }, 'officer.create', async (open): Promise<Result<OfficerId>> => {
    const officerId = await createOfficer(open, officer);
    const enrolled = await enrollFactor(open, { secret: deps.secret, officerId, totpSecret: demoTotpSecret(post.login), lastStep: 0 });
    return enrolled.ok ? ok(officerId) : enrolled;
  });
  if (!created.ok) throw new Error(`Demo officer at ${officeTitle(office, 'en').text}: ${created.refusal.reason}`);
  return { kind: 'officer', officerId: created.value, role: post.role, rank: post.rank, officeId: office.id, districtCode };
}

/** The same at every start, so that an app on a phone stays connected to the demo: 32 signs of base32, made of the login. */
function demoTotpSecret(login: string): string {
  return hashToken(`demo officer ${login}`).slice(0, 32).replace(/./g, (digit) => 'ABCDEFGHIJKLMNOP'.charAt(Number.parseInt(digit, 16)));
}

function slugOf(office: Office): string {
  return office.name.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
