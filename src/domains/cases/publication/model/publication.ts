import { z } from 'zod';
import type { DistrictCode, FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { langs, type Lang, type Localised } from '../../../../kernel/text.ts';
import type { ComplainedOf } from '../../fir/model/complained-of.ts';
import type { FirSeries } from '../../fir/model/first-information-report.ts';
import type { HeldFor } from './rules/publication-start.ts';
import type { PublicationState } from './publication-states.ts';

const Name = z.object({ en: z.string(), hi: z.string().optional() }).transform(({ en, hi }) => ({ en, hi }));

/**
 * What the public copy of an FIR says (rule L20): an allow-list of structured fields. Nothing that a person typed is among them,
 * so that no name, number or address can slip in; what was told enters apart, after its redaction was confirmed.
 */
export const PublicCopy = z.object({
  station: Name,
  district: Name,
  /** The block is as near as the place of occurrence gets. Missing: only the district is known. */
  block: Name.optional(),
  /** As the tables of the law cite and name them, never as typed. */
  sections: z.array(z.object({ citation: z.string(), name: Name })),
  /** Sections that the tables do not hold. */
  otherSections: z.number().int().min(0),
});
export type PublicCopy = z.infer<typeof PublicCopy>;

/** Positions in the original text, from and up to. */
export const HiddenParts = z.array(z.tuple([z.number().int().min(0), z.number().int().min(1)]));
export type HiddenParts = z.infer<typeof HiddenParts>;

export const NarrativeLang = z.enum(langs);

/** One FIR on its way to the web, as officers see it. */
export interface Publication extends ComplainedOf {
  readonly firId: FirId;
  readonly officeId: OfficeId;
  readonly districtCode: DistrictCode | undefined;
  readonly series: FirSeries;
  readonly year: number;
  readonly number: number;
  readonly registeredAt: Instant;
  readonly state: PublicationState;
  /** Why it does not appear by itself; only while held. */
  readonly heldFor: HeldFor | undefined;
  /** When the copy appears by itself, while due. */
  readonly publishAt: Instant;
  readonly copy: PublicCopy;
  readonly narrative: PublicNarrative | undefined;
  readonly publishedAt: Instant | undefined;
  /** The office above that was told that it is late. */
  readonly escalatedToOfficeId: OfficeId | undefined;
  /** Of a Zero FIR: the FIR of the station that took it over; of that one: the Zero FIR (L12). */
  readonly linkedFirId: FirId | undefined;
}

export interface PublicNarrative {
  /** With blocks in place of what is hidden. */
  readonly text: string;
  readonly lang: Lang;
  readonly hidden: HiddenParts;
  readonly confirmedBy: OfficerId;
  readonly confirmedAt: Instant;
}

/** Names one FIR to everybody: numbers run in each station, series and year. */
export interface FirAddress {
  readonly officeId: OfficeId;
  readonly series: FirSeries;
  readonly year: number;
  readonly number: number;
}

/** The other FIR of the same matter, as far as everybody may know: both are on the web, and nothing but number and station is said. */
export interface LinkedFir extends FirAddress {
  readonly station: Localised;
}

/** What anybody may see of an FIR. Without a copy it is withheld: number and year, and nothing else (L15). */
export interface PublicFir extends FirAddress {
  readonly published: { readonly registeredAt: Instant; readonly copy: PublicCopy; readonly narrative: { readonly text: string; readonly lang: Lang } | undefined; readonly linked: LinkedFir | undefined } | undefined;
}

/** What nobody may read in the public copy: the persons of the record, with how to reach them. */
export interface ProtectedWords {
  /** Of the informant and those named beside: always hidden. */
  readonly names: readonly string[];
  /** Of others on record, and every address: marked first, and the officer looks. */
  readonly others: readonly string[];
}
