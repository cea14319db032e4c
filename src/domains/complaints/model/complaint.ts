import type { CitizenId, ComplaintId, DistrictCode, FirId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { ClockKind } from '../../../foundation/deadlines/index.ts';
import type { PlaceId } from '../../../foundation/geography/index.ts';
import { degrees } from '../../../foundation/offices/index.ts';
import type { ComplaintNature } from './complaint-nature.ts';
import type { DeskState, SignatureState } from './complaint-states.ts';
import type { Behalf, RecordReader } from './person.ts';
import type { ConnectedMode } from './signature-mode.ts';

/** One complaint with its three independent tracks: desk, signature, urgency (lifecycles 5.0). */
export interface Complaint {
  readonly id: ComplaintId;
  /** `BR-EC-2026-188-000412`: State, year, district code, running number. */
  readonly number: string;
  readonly districtCode: DistrictCode;
  readonly blockCode: number | undefined;
  readonly officeId: OfficeId;
  /** The office complained of, if it is known: it never has the complaint and never sees it. Only of a complaint about the police. */
  readonly aboutOfficeId: OfficeId | undefined;
  /** The office above that one, which took a complaint about the police; undefined for every other complaint. */
  readonly aboveOfficeId: OfficeId | undefined;
  /** The place of the tables that was chosen; undefined when none was right. */
  readonly placeId: PlaceId | undefined;
  readonly stationDegree: StationDegree;
  /** Village, landmark or address, as it was typed. */
  readonly placeText: string;
  readonly nature: ComplaintNature;
  /** The language the person wrote in. */
  readonly lang: Lang;
  /** The person's own words. They never change. */
  readonly narrative: string;
  readonly occurredFrom: Instant | undefined;
  readonly occurredTo: Instant | undefined;
  /** False: the day is known, the hour is not. */
  readonly isTimeKnown: boolean;
  readonly deskState: DeskState;
  readonly signatureState: SignatureState;
  readonly signedAt: Instant | undefined;
  readonly signatureMode: ConnectedMode | undefined;
  /** The station where the person signed. */
  readonly signedOfficeId: OfficeId | undefined;
  /** The officer's reason in the place of the signature (L3a). */
  readonly urgentGround: string | undefined;
  readonly urgency: 'normal' | 'grave';
  /** The officer it was given to; undefined while it lies with the duty officer. */
  readonly holderId: OfficerId | undefined;
  readonly holderSince: Instant;
  readonly escalatedToOfficeId: OfficeId | undefined;
  /** Whose officer answers a request for an enquiry before the FIR, and keeps the enquiry in sight; undefined when there is none. */
  readonly enquiryOfficeId: OfficeId | undefined;
  /** Who was named to speak with the person about a withdrawal (5.0); undefined when nobody is. */
  readonly withdrawalHearerId: OfficerId | undefined;
  readonly firId: FirId | undefined;
  readonly filedAt: Instant;
  /** By the portal, or told at the station's counter. */
  readonly channel: 'portal' | 'counter';
  readonly onBehalf: Behalf;
  readonly informant: Informant;
  /** The citizen who asked, and what that person is to it; undefined for officers and the software. */
  readonly reader: RecordReader | undefined;
}

/** How well the station of the place was known: evidence (`sure`, `likely`, `unknown`) or the person's own word (`chosen`). */
export const stationDegrees = [...degrees, 'chosen'] as const;
export type StationDegree = (typeof stationDegrees)[number];

/** Who told it. The mobile number is for the station and the person alone. */
export interface Informant {
  readonly name: string;
  /** Undefined for somebody without a phone. */
  readonly mobile: string | undefined;
  readonly citizenId: CitizenId | undefined;
  /** It stands on a page of the person: told online, or bound by the slip of the counter. Else the number is only what was said there. */
  readonly isOnPage: boolean;
  /** Reads nothing and is told nothing any more, without a word why. */
  readonly isCutOff: boolean;
}

/** One line of a queue: the informant is masked until the record is opened. */
export interface ComplaintLine {
  readonly id: ComplaintId;
  readonly number: string;
  readonly nature: ComplaintNature;
  readonly placeText: string;
  readonly informantInitials: string;
  readonly districtCode: DistrictCode;
  readonly officeId: OfficeId;
  readonly aboutOfficeId: OfficeId | undefined;
  readonly aboveOfficeId: OfficeId | undefined;
  readonly deskState: DeskState;
  readonly signatureState: SignatureState;
  readonly urgency: 'normal' | 'grave';
  readonly holderId: OfficerId | undefined;
  readonly escalatedToOfficeId: OfficeId | undefined;
  readonly enquiryOfficeId: OfficeId | undefined;
  readonly filedAt: Instant;
  /** The open clock that ends first. */
  readonly clock: LineClock | undefined;
}

export interface LineClock {
  readonly kind: ClockKind;
  readonly startedAt: Instant;
  readonly warningAt: Instant;
  readonly dueAt: Instant;
}
