import type { Kysely } from 'kysely';
import type { DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { OfficeKind } from '../../../foundation/offices/index.ts';

export type WomenOfficersTables = 'v_identity_officers_current' | 'v_offices_current';

export interface WomanOfficer {
  readonly id: OfficerId;
  readonly name: Localised;
  readonly rank: Rank;
  readonly officeId: OfficeId;
  readonly officeKind: OfficeKind;
  readonly officeName: Localised;
}

/** Women officers posted on a day at any office of a district (L4), by name. */
export async function listWomenOfficers(db: Kysely<Pick<Database, WomenOfficersTables>>, of: { districtCode: DistrictCode; on: IstDate }): Promise<WomanOfficer[]> {
  const rows = await db
    .selectFrom('v_identity_officers_current as officer')
    .innerJoin('v_offices_current as office', 'office.id', 'officer.office_id')
    .select(['officer.id', 'officer.name_en', 'officer.name_hi', 'officer.rank', 'office.id as office_id', 'office.kind', 'office.name_en as office_en', 'office.name_hi as office_hi'])
    .distinctOn(['officer.name_en', 'officer.id'])
    .where('officer.gender', '=', 'woman')
    .where('office.district_code', '=', of.districtCode)
    .where('officer.valid_from', '<=', of.on)
    .where((where) => where.or([where('officer.valid_to', 'is', null), where('officer.valid_to', '>', of.on)]))
    .orderBy('officer.name_en')
    .orderBy('officer.id')
    .execute();
  return rows.map((row) => ({
    id: row.id as OfficerId,
    name: { en: row.name_en, hi: row.name_hi },
    rank: row.rank as Rank,
    officeId: row.office_id as OfficeId,
    officeKind: row.kind as OfficeKind,
    officeName: { en: row.office_en, hi: row.office_hi ?? undefined },
  }));
}
