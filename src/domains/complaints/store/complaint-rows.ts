import type { Selectable } from 'kysely';
import type { CitizenId, ComplaintId, DistrictCode, FirId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { PlaceId } from '../../../foundation/geography/index.ts';
import type { Complaint, StationDegree } from '../model/complaint.ts';
import type { ComplaintNature } from '../model/complaint-nature.ts';
import type { DeskState, SignatureState } from '../model/complaint-states.ts';
import type { Behalf, PersonRelation } from '../model/person.ts';
import type { ConnectedMode } from '../model/signature-mode.ts';

type ComplaintRow = Selectable<Database['complaints']> & { readonly informant_name: string; readonly informant_mobile: string | null; readonly informant_citizen_id: string | null; readonly informant_cut_off_at: Date | null; readonly informant_bound_at: Date | null; readonly reader_citizen_id: string | null; readonly reader_relation: string | null };

/** Text columns with a check constraint come back as the narrower type that the constraint guarantees. */
export function toComplaint(row: ComplaintRow): Complaint {
  return {
    id: row.id as ComplaintId,
    number: row.number,
    districtCode: row.district_code as DistrictCode,
    blockCode: row.block_code ?? undefined,
    officeId: row.office_id as OfficeId,
    aboutOfficeId: (row.about_office_id as OfficeId | null) ?? undefined,
    aboveOfficeId: (row.above_office_id as OfficeId | null) ?? undefined,
    placeId: (row.place_id as PlaceId | null) ?? undefined,
    stationDegree: row.station_degree as StationDegree,
    placeText: row.place_text,
    nature: row.nature as ComplaintNature,
    lang: row.lang as Lang,
    narrative: row.narrative,
    occurredFrom: row.occurred_from ?? undefined,
    occurredTo: row.occurred_to ?? undefined,
    isTimeKnown: row.is_time_known,
    deskState: row.desk_state as DeskState,
    signatureState: row.signature_state as SignatureState,
    signedAt: row.signed_at ?? undefined,
    signatureMode: (row.signature_mode as ConnectedMode | null) ?? undefined,
    signedOfficeId: (row.signed_office_id as OfficeId | null) ?? undefined,
    urgentGround: row.urgent_ground ?? undefined,
    urgency: row.urgency as Complaint['urgency'],
    holderId: (row.holder_id as OfficerId | null) ?? undefined,
    holderSince: row.holder_since,
    escalatedToOfficeId: (row.escalated_to_office_id as OfficeId | null) ?? undefined,
    enquiryOfficeId: (row.enquiry_office_id as OfficeId | null) ?? undefined,
    withdrawalHearerId: (row.withdrawal_hearer_id as OfficerId | null) ?? undefined,
    firId: (row.fir_id as FirId | null) ?? undefined,
    filedAt: row.filed_at,
    channel: row.channel as Complaint['channel'],
    onBehalf: row.on_behalf as Behalf,
    informant: { name: row.informant_name, mobile: row.informant_mobile ?? undefined, citizenId: (row.informant_citizen_id as CitizenId | null) ?? undefined, isOnPage: row.channel === 'portal' || row.informant_bound_at !== null, isCutOff: row.informant_cut_off_at !== null },
    reader: row.reader_citizen_id === null || row.reader_relation === null ? undefined : { citizenId: row.reader_citizen_id as CitizenId, relation: row.reader_relation as PersonRelation },
  };
}
