import type { CitizenId, DistrictCode, FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Lang } from '../../../../kernel/text.ts';
import type { ComplainedOf } from '../../fir/model/complained-of.ts';
import type { FirAddress } from '../../publication/model/publication.ts';
import type { CopyRefusalGround } from './rules/copy-refusal.ts';

/** Who asks for the certified copy (L18): the accused person, or who acts for one. */
export const copyStandings = ['accused', 'agent'] as const;
export type CopyStanding = (typeof copyStandings)[number];

/** How the officer saw who it is. No picture and no number of a paper is kept. */
export const copyProofs = ['photo-paper', 'known-person'] as const;
export type CopyProof = (typeof copyProofs)[number];

export type CopyAnswer =
  | { readonly outcome: 'given'; readonly at: Instant; readonly by: OfficerId; readonly proof: CopyProof; readonly feeNote: string }
  | { readonly outcome: 'refused'; readonly at: Instant; readonly by: OfficerId; readonly ground: CopyRefusalGround; readonly reasons: string };

/** One application for the copy of one FIR. */
export interface CopyApplication extends ComplainedOf {
  readonly id: string;
  readonly firId: FirId;
  readonly fir: FirAddress;
  readonly officeId: OfficeId;
  readonly districtCode: DistrictCode | undefined;
  /** With a confirmed number; undefined at the counter. */
  readonly madeBy: CitizenId | undefined;
  readonly takenBy: OfficerId | undefined;
  readonly madeAt: Instant;
  /** In which the person reads the answer. */
  readonly lang: Lang;
  readonly name: string;
  readonly standing: CopyStanding;
  /** For whom an agent asks. */
  readonly accusedName: string | undefined;
  readonly answer: CopyAnswer | undefined;
  /** The office above that was told that it is late. */
  readonly escalatedToOfficeId: OfficeId | undefined;
}
