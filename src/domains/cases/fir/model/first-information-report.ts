import { z } from 'zod';
import type { FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

/** How the information reached the station (IIF-1 item 4). */
export const informationTypes = ['electronic', 'written', 'oral'] as const;

const personName = z.string().trim().min(2).max(100);
const longText = z.string().trim().min(1).max(10_000);

/**
 * What an officer types for form IIF-1; the rest (header, times, diary reference, signature) comes from the record itself
 * and cannot be typed. Item numbers are those of the form (domain: BNSS 2023 s.173; forms 4.3).
 */
export const FirItems = z.object({
  /** 5: where it happened, as the officer found it to be. */
  place: z.object({ address: z.string().trim().min(1).max(500), directionAndDistance: z.string().trim().max(200), beat: z.string().trim().max(50) }),
  /** 6: who told it. A relative of any relation may be named; nobody is forced to name a father. */
  informant: z.object({ name: personName, relativeName: z.string().trim().max(100), address: z.string().trim().max(500), mobile: z.string().trim().max(20), occupation: z.string().trim().max(100) }),
  /** 7: known, suspected or unknown. */
  accused: z.string().trim().max(5_000),
  /** 8 */
  delayReason: z.string().trim().max(2_000),
  /** 9 and 10: value in whole rupees. */
  properties: z.string().trim().max(5_000),
  propertyValueRupees: z.number().int().min(0).max(10_000_000_000).optional(),
  /** 11 */
  inquestNumber: z.string().trim().max(100),
  /** 12: the informant's words, unchanged, in the language they were told in. */
  firstInformation: z.object({ text: longText, lang: z.enum(['hi', 'en']) }),
  informationType: z.enum(informationTypes),
  /** 13: the officer who investigates, and whether it was read over and admitted correct. */
  investigatingOfficerId: z.uuid().transform((id) => id as OfficerId),
  readOver: z.literal(true),
});
export type FirItems = z.infer<typeof FirItems>;

/** A section named in item 2. `offenceId` is empty where an officer typed a section that the table does not hold: nobody is turned away for that. */
export interface FirSection {
  readonly offenceId: number | undefined;
  readonly act: string;
  readonly provision: string;
}

export interface FirstInformationReport {
  readonly id: FirId;
  readonly officeId: OfficeId;
  readonly year: number;
  /** Runs without gaps in each station and year. */
  readonly number: number;
  readonly registeredAt: Instant;
  readonly registeredBy: OfficerId;
  readonly sourceId: string;
  readonly sourceNumber: string;
  readonly signedAt: Instant;
  readonly occurredFrom: Instant;
  readonly occurredTo: Instant | undefined;
  readonly receivedAt: Instant;
  readonly items: FirItems;
  readonly sections: readonly FirSection[];
}

/** `12/2026`, as an FIR is called at its station. */
export function firNumberText(fir: { readonly number: number; readonly year: number }): string {
  return `${fir.number}/${fir.year}`;
}
