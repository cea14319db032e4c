import type { CitizenId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { District, Place } from '../../../foundation/geography/index.ts';
import type { Office } from '../../../foundation/offices/index.ts';
import type { StationDegree } from './complaint.ts';
import type { ComplaintNature } from './complaint-nature.ts';
import type { DeskState } from './complaint-states.ts';
import type { Behalf, IdentityCheck } from './person.ts';

/** Who gets the complaint, and why. */
export interface Route {
  readonly office: Office;
  readonly degree: StationDegree;
  readonly place: Place | undefined;
  readonly district: District;
  /** The office complained of; only of a complaint about the police, and only if it is known. `office` is then the one above. */
  readonly about?: Office | undefined;
}

/** The victim as the informant names the person. */
export interface NamedVictim {
  readonly name: string;
  readonly mobile: string | undefined;
  /** What the informant is to the victim. */
  readonly kinship: string | undefined;
}

/** A complaint as it was told, checked, with where it goes. */
export interface ToldComplaint {
  readonly draftId: string;
  readonly lang: Lang;
  readonly nature: ComplaintNature;
  readonly placeText: string;
  readonly narrative: string;
  readonly occurred: { readonly from: Instant; readonly to: Instant };
  readonly isTimeKnown: boolean;
  readonly informant: { readonly name: string; readonly mobile: string | undefined; readonly citizenId: CitizenId | undefined };
  readonly onBehalf: Behalf;
  /** To whom it happened, when that is somebody else. */
  readonly victim: NamedVictim | undefined;
  readonly route: Route;
  readonly deskState: DeskState;
  /** The officer at the counter; undefined when it came by the portal. */
  readonly takenBy: OfficerId | undefined;
  /** The officer at the counter saw who it is. */
  readonly seen?: IdentityCheck | undefined;
  /** Signed at the counter in the same moment. */
  readonly isSigned: boolean;
  /** The station at whose counter it was told, where another office has it. */
  readonly counterOfficeId?: OfficeId | undefined;
}
