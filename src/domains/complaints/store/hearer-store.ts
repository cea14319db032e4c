import type { Kysely } from 'kysely';
import type { DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { listReading, read, type Reading } from '../../../platform/db/reading.ts';
import { hearerRoles } from '../model/complaint-policy.ts';

export type HearerTables = 'v_identity_officers_current' | 'v_offices_current';
type HearerDb = Kysely<Pick<Database, HearerTables>>;

/** An officer who can be named to speak with the person about a withdrawal. */
export interface Hearer {
  readonly id: OfficerId;
  readonly name: Localised;
  readonly rank: Rank;
  readonly officeId: OfficeId;
  readonly officeName: Localised;
}

export interface HearersOf {
  readonly districtCode: DistrictCode;
  readonly officeId: OfficeId;
  readonly aboutOfficeId?: OfficeId | undefined;
  /** Asked for with a slip: nobody of the complaint's own station. */
  readonly isBySlip?: boolean;
  readonly on: IstDate;
}

/** Women officers of the stations of a district, and whoever serves at another station than the complaint's (5.0); women first, by name. Nobody of the station that it is about. */
export function hearersReading(db: HearerDb, of: HearersOf): Reading<Hearer[]> {
  const all = db
    .selectFrom('v_identity_officers_current as officer')
    .innerJoin('v_offices_current as office', 'office.id', 'officer.office_id')
    .select(['officer.id', 'officer.name_en', 'officer.name_hi', 'officer.rank', 'office.id as office_id', 'office.name_en as office_en', 'office.name_hi as office_hi'])
    .where('office.kind', '=', 'station')
    .where('office.district_code', '=', of.districtCode)
    .$if(of.aboutOfficeId !== undefined, (query) => query.where('office.id', '<>', of.aboutOfficeId ?? of.officeId))
    .where('officer.role', 'in', hearerRoles)
    .$if(of.isBySlip === true, (query) => query.where('office.id', '<>', of.officeId))
    .where((where) => where.or([where('officer.gender', '=', 'woman'), where('office.id', '<>', of.officeId)]))
    .where('officer.valid_from', '<=', of.on)
    .where((where) => where.or([where('officer.valid_to', 'is', null), where('officer.valid_to', '>', of.on)]))
    .where((where) => where.or([where('officer.leave_to', 'is', null), where('officer.leave_to', '<=', of.on)]))
    .orderBy((order) => order.case().when('officer.gender', '=', 'woman').then(0).else(1).end())
    .orderBy('officer.name_en')
    .orderBy('officer.id');
  return listReading(all, {
    instants: {},
    toModel: (row) => ({
      id: row.id as OfficerId,
      name: { en: row.name_en, hi: row.name_hi },
      rank: row.rank as Rank,
      officeId: row.office_id as OfficeId,
      officeName: { en: row.office_en, hi: row.office_hi ?? undefined },
    }),
  });
}

export function listHearers(db: HearerDb, of: HearersOf): Promise<Hearer[]> {
  return read(db, hearersReading(db, of));
}
