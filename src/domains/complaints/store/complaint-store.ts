import { sql, type ExpressionBuilder, type Kysely, type RawBuilder } from 'kysely';
import type { ComplaintId, DistrictCode, FirId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';
import type { District, Place } from '../../../foundation/geography/index.ts';
import type { Office } from '../../../foundation/offices/index.ts';
import type { Complaint, StationDegree } from '../model/complaint.ts';
import { complaintNumber } from '../model/complaint-number.ts';
import type { ComplaintVisibility, CounterReceipt } from '../model/complaint-policy.ts';
import type { IdentityCheck } from '../model/person.ts';
import type { DeskState } from '../model/complaint-states.ts';
import type { ConnectedMode } from '../model/signature-mode.ts';
import { toComplaint } from './complaint-rows.ts';
import { relationOf } from './reader-relation.ts';

export type ComplaintTables = 'complaint_counters' | 'complaints' | 'complaint_persons' | 'complaint_words' | 'v_fir_transfers' | 'v_identity_confirmed_mobiles';
type ComplaintDb = Kysely<Pick<Database, ComplaintTables>>;

/** Takes the district's next number of the year. The counter row is locked until the act commits. */
export async function nextComplaintNumber(db: ComplaintDb, of: { districtCode: DistrictCode; year: number }): Promise<string> {
  const [row] = await nextNumber(db, of);
  if (row === undefined) throw new Error('The complaint was not numbered');
  return complaintNumber({ year: of.year, districtCode: of.districtCode, running: row.last_number });
}

const nextNumber = statement(
  (_: ComplaintDb, given: { districtCode: DistrictCode; year: number }) => sql<{ last_number: number }>`
    insert into complaint_counters as c (district_code, year, last_number) values (${given.districtCode}, ${given.year}, 1)
    on conflict (district_code, year) do update set last_number = c.last_number + 1
    returning last_number`,
);

export interface NewComplaint extends Pick<Complaint, 'id' | 'number' | 'deskState' | 'placeText' | 'nature' | 'lang' | 'narrative' | 'isTimeKnown' | 'urgency' | 'filedAt' | 'onBehalf'> {
  readonly informant: Omit<Complaint['informant'], 'isOnPage' | 'isCutOff'>;
  /** At the counter an officer saw who it is. */
  readonly seen?: IdentityCheck | undefined;
  readonly draftId: string;
  readonly occurred: { readonly from: Instant; readonly to: Instant };
  readonly route: { readonly office: Office; readonly degree: StationDegree; readonly place: Place | undefined; readonly district: District; readonly about?: Office | undefined };
  readonly takenBy: OfficerId | undefined;
  readonly isSigned: boolean;
  /** Where it was told, for what is not kept there. */
  readonly counterOfficeId?: OfficeId | undefined;
  readonly personId: string;
  /** From `keysOfComplaint`. */
  readonly keys: readonly string[];
}

/** Complaint, informant and the words it is found by, in one round trip. */
export async function insertComplaint(db: ComplaintDb, complaint: NewComplaint): Promise<void> {
  await complaintWithInformant(db, rowsOf(complaint));
}

function rowsOf({ route, informant, occurred, seen, ...complaint }: NewComplaint) {
  return {
    ...complaint,
    districtCode: route.district.code,
    blockCode: route.place?.blockCode ?? null,
    officeId: route.office.id,
    aboutOfficeId: route.about?.id ?? null,
    aboveOfficeId: complaint.nature === 'police' ? route.office.id : null,
    placeId: route.place?.id ?? null,
    degree: route.degree,
    occurredFrom: occurred.from,
    occurredTo: occurred.to,
    signatureState: complaint.isSigned ? 'signed' : 'awaiting',
    signatureMode: complaint.isSigned ? 'physical-at-station' : null,
    signedAt: complaint.isSigned ? complaint.filedAt : null,
    signedOfficeId: complaint.isSigned ? complaint.counterOfficeId ?? route.office.id : null,
    channel: complaint.takenBy === undefined ? 'portal' : 'counter',
    takenBy: complaint.takenBy ?? null,
    informantName: informant.name,
    informantMobile: informant.mobile ?? null,
    citizenId: informant.citizenId ?? null,
    seenAt: seen?.at ?? null,
    seenBy: seen?.by ?? null,
    seenOfficeId: seen?.officeId ?? null,
    identity: seen?.proof ?? null,
  };
}

const complaintWithInformant = statement(
  (_: ComplaintDb, given: ReturnType<typeof rowsOf>) => sql`
    with filed as (
      insert into complaints (id, number, draft_id, district_code, block_code, office_id, about_office_id, above_office_id, place_id, station_degree, place_text, nature, lang, narrative,
        occurred_from, occurred_to, is_time_known, desk_state, signature_state, signature_mode, signed_at, signed_office_id, channel, taken_by, urgency, on_behalf, holder_since, filed_at)
      values (${given.id}, ${given.number}, ${given.draftId}, ${given.districtCode}, ${given.blockCode}, ${given.officeId}, ${given.aboutOfficeId}, ${given.aboveOfficeId}, ${given.placeId}, ${given.degree}, ${given.placeText}, ${given.nature}, ${given.lang}, ${given.narrative},
        ${given.occurredFrom}, ${given.occurredTo}, ${given.isTimeKnown}, ${given.deskState}, ${given.signatureState}, ${given.signatureMode}, ${given.signedAt}, ${given.signedOfficeId}, ${given.channel}, ${given.takenBy}, ${given.urgency}, ${given.onBehalf}, ${given.filedAt}, ${given.filedAt})
      returning id
    ),
    worded as (
      insert into complaint_words (complaint_id, filed_at, keys) select id, ${given.filedAt}::timestamptz, ${given.keys}::text[] from filed
    )
    insert into complaint_persons (id, complaint_id, relation, name, mobile, citizen_id, checked_at, checked_by, checked_office_id, identity)
    select ${given.personId}::uuid, id, 'informant', ${given.informantName}::text, ${given.informantMobile}::text, ${given.citizenId}::uuid,
      ${given.seenAt}::timestamptz, ${given.seenBy}::uuid, ${given.seenOfficeId}::int, ${given.identity}::text from filed`,
);

/** The complaint that a draft has already become. */
export async function findNumberOfDraft(db: ComplaintDb, draftId: string): Promise<string | undefined> {
  const row = await db.selectFrom('complaints').select('number').where('draft_id', '=', draftId).executeTakeFirst();
  return row?.number;
}

/** What this officer wrote down from this form since then: for the receipt that the person gets on the spot, and for nothing else. */
export async function findJustTaken(db: ComplaintDb, key: { draftId: string; receipt: CounterReceipt; since: Instant }): Promise<ComplaintId | undefined> {
  const row = await db.selectFrom('complaints').select('id').where('draft_id', '=', key.draftId).where('taken_by', '=', key.receipt.officerId).where('filed_at', '>', key.since).executeTakeFirst();
  return row === undefined ? undefined : (row.id as ComplaintId);
}

/** A complaint that the actor may see, by its public number. */
export async function findComplaintByNumber(db: ComplaintDb, key: { number: string; visibleTo: ComplaintVisibility }): Promise<Complaint | undefined> {
  const [row] = await byNumber(db, key);
  return row === undefined ? undefined : toComplaint(row);
}

/** The same by id: a file knows only the record it belongs to. */
export async function findComplaint(db: ComplaintDb, key: { id: ComplaintId; visibleTo: ComplaintVisibility }): Promise<Complaint | undefined> {
  const row = await selectComplaint(db, key.visibleTo).where('c.id', '=', key.id).where(visible(key.visibleTo)).executeTakeFirst();
  return row === undefined ? undefined : toComplaint(row);
}

/** The same row, locked for a change in the open act. */
export async function lockComplaint(db: ComplaintDb, key: { number: string; visibleTo: ComplaintVisibility }): Promise<Complaint | undefined> {
  const [row] = await lockedByNumber(db, key);
  return row === undefined ? undefined : toComplaint(row);
}

/** By id, for the software itself: a clock that runs out knows only the record it belongs to. */
export async function lockComplaintById(db: ComplaintDb, id: ComplaintId): Promise<Complaint | undefined> {
  const row = await selectComplaint(db, undefined).where('c.id', '=', id).forUpdate('c').executeTakeFirst();
  return row === undefined ? undefined : toComplaint(row);
}

interface SeenKey {
  readonly number: string;
  readonly visibleTo: ComplaintVisibility;
}

const byNumber = eachScope((db, key) => selectSeen(db, key));
const lockedByNumber = eachScope((db, key) => selectSeen(db, key).forUpdate('c'));

function selectSeen(db: ComplaintDb, { number, visibleTo }: SeenKey) {
  return selectComplaint(db, visibleTo).where('c.number', '=', number).where(visible(visibleTo));
}

/** One statement for each scope: within a scope readers differ in values only. */
function eachScope(build: (db: ComplaintDb, key: SeenKey) => ReturnType<typeof selectSeen>) {
  const statements = new Map<ComplaintVisibility['scope'], ReturnType<typeof scoped>>();
  const scoped = (visibleTo: ComplaintVisibility) =>
    statement((db: ComplaintDb, given: SeenKey & ComplaintVisibility) => {
      const places = Object.keys(visibleTo).map((name) => [name, name === 'scope' ? visibleTo.scope : given[name as keyof typeof given]]);
      return build(db, { number: given.number, visibleTo: Object.fromEntries(places) as ComplaintVisibility });
    });
  return (db: ComplaintDb, key: SeenKey) => {
    const known = statements.get(key.visibleTo.scope) ?? scoped(key.visibleTo);
    statements.set(key.visibleTo.scope, known);
    return known(db, { ...key, ...key.visibleTo });
  };
}

/** With the informant, and with what the citizen who asks is to it. */
function selectComplaint(db: ComplaintDb, visibleTo: ComplaintVisibility | undefined) {
  const citizenId = visibleTo?.scope === 'person' ? visibleTo.citizenId : undefined;
  return db
    .selectFrom('complaints as c')
    .innerJoin('complaint_persons as p', (join) => join.onRef('p.complaint_id', '=', 'c.id').on('p.relation', '=', 'informant'))
    .selectAll('c')
    .select(['p.name as informant_name', 'p.mobile as informant_mobile', 'p.citizen_id as informant_citizen_id', 'p.cut_off_at as informant_cut_off_at', 'p.bound_at as informant_bound_at'])
    .select([sql<string | null>`${citizenId ?? null}::uuid`.as('reader_citizen_id'), (citizenId === undefined ? sql<string | null>`null::text` : relationOf(citizenId)).as('reader_relation')]);
}

type VisibleTables = { c: Database['complaints']; p: Database['complaint_persons'] };

function visible(to: ComplaintVisibility) {
  return (where: ExpressionBuilder<VisibleTables, 'c' | 'p'>) => {
    switch (to.scope) {
      case 'nothing':
        return where.lit(false);
      case 'slip':
        return where('c.id', '=', to.complaintId);
      case 'person':
        return sql<boolean>`${relationOf(to.citizenId)} is not null`;
      case 'office':
        return where.and([isNotAbout(to), where.or([where('c.office_id', '=', to.officeId), where('c.withdrawal_hearer_id', '=', to.officerId), zeroFir(sql`t.from_office_id = ${to.officeId} or t.sent_to_office_id = ${to.officeId}`)])]);
      case 'asked-office':
        return where.and([isNotAbout(to), where('c.enquiry_office_id', '=', to.officeId)]);
      case 'district':
        return where.and([
          isNotAbout(to),
          where.or([
            where('c.above_office_id', '=', to.officeId),
            where.and([where('c.above_office_id', 'is', null), where('c.district_code', '=', to.districtCode)]),
            zeroFir(sql`t.from_district_code = ${to.districtCode} or t.sent_to_district_code = ${to.districtCode} or t.decider_office_id = ${to.officeId}`),
          ]),
        ]);
      case 'above-districts':
        return where.and([
          isNotAbout(to),
          where.or([
            where('c.above_office_id', '=', to.officeId),
            where.and([where('c.above_office_id', 'is not', null), where('c.escalated_to_office_id', '=', to.officeId)]),
            zeroFir(sql`t.decider_office_id = ${to.officeId}`),
          ]),
        ]);
    }
  };
}

/** Whatever else lets an office see a complaint: never one that is about the office itself (5.1). */
function isNotAbout({ officeId }: { readonly officeId: OfficeId }) {
  return sql<boolean>`c.about_office_id is distinct from ${officeId}`;
}

/** Whether a Zero FIR was made of it that the office has part in (L12): the view shows no station before it was sent there. */
function zeroFir(concerns: RawBuilder<unknown>) {
  return sql<boolean>`exists (select 1 from v_fir_transfers t where t.source_id = c.id and (${concerns}))`;
}

export interface DeskChange {
  readonly id: ComplaintId;
  readonly deskState: DeskState;
  readonly at: Instant;
  /** `null`: nobody has it any more, the office's duty officer does. */
  readonly holderId?: OfficerId | null;
  readonly officeId?: OfficeId;
  /** Of that office: whose SP has to do with it from now on. */
  readonly districtCode?: DistrictCode | undefined;
  readonly firId?: FirId;
}

export async function updateDesk(db: ComplaintDb, change: DeskChange): Promise<void> {
  await db
    .updateTable('complaints')
    .set({
      desk_state: change.deskState,
      ...(change.holderId === undefined ? {} : { holder_id: change.holderId, holder_since: change.at }),
      ...(change.officeId === undefined ? {} : { office_id: change.officeId, holder_since: change.at, escalated_to_office_id: null, enquiry_office_id: null }),
      ...(change.districtCode === undefined ? {} : { district_code: change.districtCode }),
      ...(change.firId === undefined ? {} : { fir_id: change.firId }),
    })
    .where('id', '=', change.id)
    .execute();
}

export async function updateSigned(db: ComplaintDb, change: { id: ComplaintId; at: Instant; mode: ConnectedMode; officeId: OfficeId }): Promise<void> {
  await db.updateTable('complaints').set({ signature_state: 'signed', signed_at: change.at, signature_mode: change.mode, signed_office_id: change.officeId }).where('id', '=', change.id).execute();
}

/** L3a: the officer's reason in the place of the signature. */
export async function updateUrgentGround(db: ComplaintDb, change: { id: ComplaintId; at: Instant; by: OfficerId; ground: string }): Promise<void> {
  await db.updateTable('complaints').set({ urgent_ground: change.ground, urgent_by: change.by, urgent_at: change.at }).where('id', '=', change.id).execute();
}

export async function updateLapsed(db: ComplaintDb, id: ComplaintId): Promise<void> {
  await db.updateTable('complaints').set({ signature_state: 'lapsed' }).where('id', '=', id).execute();
}

export async function updateEscalation(db: ComplaintDb, change: { id: ComplaintId; officeId: OfficeId }): Promise<void> {
  await db.updateTable('complaints').set({ escalated_to_office_id: change.officeId }).where('id', '=', change.id).execute();
}

/** `null`: no enquiry is asked for or runs. */
export async function updateEnquiryOffice(db: ComplaintDb, change: { id: ComplaintId; officeId: OfficeId | null }): Promise<void> {
  await db.updateTable('complaints').set({ enquiry_office_id: change.officeId }).where('id', '=', change.id).execute();
}

/** Who speaks with the person about a withdrawal; `null`: nobody is named any more. */
export async function updateWithdrawalHearer(db: ComplaintDb, change: { id: ComplaintId; officerId: OfficerId | null }): Promise<void> {
  await db.updateTable('complaints').set({ withdrawal_hearer_id: change.officerId }).where('id', '=', change.id).execute();
}
