import { z } from 'zod';
import type { FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { AccusedPerson } from './accused-person.ts';
import type { ComplainedOf } from './complained-of.ts';
import { FirRecording, OfficerIdText } from './fir-recording.ts';
import { maskedUids } from './masked-uid.ts';
import { PropertyItem } from './property-item.ts';
import { sensitivities } from '../../publication/model/rules/publication-start.ts';

/** How the information reached the station (IIF-1 item 4). */
export const informationTypes = ['electronic', 'written', 'oral'] as const;

/** How a person named beside the informant is related (item 6). None is asked for by name: nobody is forced to name a father. */
export const relations = ['father', 'mother', 'husband', 'wife', 'guardian'] as const;
export type Relation = (typeof relations)[number];

/** More accused or things than these go into the officer's words or an annexure. */
export const MOST_ROWS = 20;

const Place = z.object({
  address: text(500).min(1),
  directionAndDistance: text(200),
  beat: text(50),
  /** Outside of the station's limits: whose it is, as far as known. Any station takes it all the same (L1). */
  outside: z.object({ station: text(100), district: text(100), state: text(100) }).optional(),
});

const Informant = z.object({
  name: text(100).min(2),
  relation: z.enum(relations).optional(),
  relativeName: text(100),
  /** What the person knows: the year of birth, or the age in years. */
  birthYear: z.number().int().min(1_900).max(2_100).optional(),
  ageYears: z.number().int().min(0).max(120).optional(),
  nationality: text(60).optional(),
  /** Number, and date and place of issue. */
  passport: text(200).optional(),
  /** Other identity papers; a UID number is kept masked. */
  otherIds: text(300).transform(maskedUids).optional(),
  occupation: text(100),
  /** Where the person lives now. */
  address: text(500),
  permanentAddress: text(500).default(''),
  mobile: text(20),
});

/**
 * What an officer types for form IIF-1; the rest (header, times, diary reference, signature) comes from the record itself
 * and cannot be typed. Item numbers are those of the form (domain: BNSS 2023 s.173; forms 4.3).
 *
 * FIRs are kept as they were written. Fields that came later have a default or may be missing, so that an older FIR is still
 * read; a change that breaks this needs a migration. NB: item 15, dispatch to the court, is recorded later: see `dispatch.ts`.
 */
export const FirItems = z.object({
  /** 5: where it happened, as the officer found it to be. */
  place: Place,
  /** 6: who told it. */
  informant: Informant,
  /** 7: in the officer's words, and one by one. */
  accused: text(5_000),
  accusedPersons: z.array(AccusedPerson).max(MOST_ROWS).default([]),
  /** 8 */
  delayReason: text(2_000),
  /** 9: one by one; FIRs of before the rows have them in words. */
  properties: text(5_000).default(''),
  propertyItems: z.array(PropertyItem).max(MOST_ROWS).default([]),
  /** 10 of FIRs of before the rows, in whole rupees. Now it is `totalValueRupees(propertyItems)`. */
  propertyValueRupees: z.number().int().min(0).optional(),
  /** 11 */
  inquestNumber: text(100),
  /** 12: the informant's words, unchanged, in the language they were told in. */
  firstInformation: z.object({ text: text(10_000).min(1), lang: z.enum(['hi', 'en']) }),
  informationType: z.enum(informationTypes),
  /** L4, L5: only where a section of the list is named. */
  recording: FirRecording.optional(),
  /** What speaks against publication beside the sections (L16). Missing: nobody asked, so an officer looks first. */
  sensitivity: z.array(z.enum(sensitivities)).optional(),
  /** 13: the officer who investigates, and whether it was read over and admitted correct. */
  investigatingOfficerId: OfficerIdText,
  readOver: z.literal(true),
});
export type FirItems = z.infer<typeof FirItems>;
/** The same before its defaults are filled in. */
export type NewFirItems = z.input<typeof FirItems>;

/** Item 14: how the informant signed, or that the officer in charge did not wait for it (L3, L3a, L3b). */
export const firSignatureModes = ['physical-at-station', 'physical-at-other-station', 'officer-visit', 'unsigned-urgent'] as const;
export type FirSignatureMode = (typeof firSignatureModes)[number];

/** A section named in item 2. `offenceId` is empty where an officer typed a section that the table does not hold: nobody is turned away for that. */
export interface FirSection {
  readonly offenceId: number | undefined;
  readonly act: string;
  readonly provision: string;
}

/** A Zero FIR is registered where it did not happen and goes to its own station (L12). */
export const firSeries = ['regular', 'zero'] as const;
export type FirSeries = (typeof firSeries)[number];

export interface FirstInformationReport extends ComplainedOf {
  readonly id: FirId;
  readonly officeId: OfficeId;
  readonly year: number;
  readonly series: FirSeries;
  /** Of a regular FIR that was made from a Zero FIR of another station. */
  readonly zeroFirId: FirId | undefined;
  /** Runs without gaps in each station, year and series. */
  readonly number: number;
  readonly registeredAt: Instant;
  readonly registeredBy: OfficerId;
  readonly sourceId: string;
  readonly sourceNumber: string;
  readonly signedAt: Instant | undefined;
  readonly signatureMode: FirSignatureMode;
  readonly signedOfficeId: OfficeId | undefined;
  readonly occurredFrom: Instant;
  readonly occurredTo: Instant | undefined;
  readonly receivedAt: Instant;
  readonly items: FirItems;
  readonly sections: readonly FirSection[];
}

/** `12/2026`, as an FIR is called at its station; a Zero FIR is `0/0012/2026` (5.0). Without a series it is a regular one. */
export function firNumberText({ number, year, series }: { readonly number: number; readonly year: number; readonly series?: FirSeries }): string {
  return series === 'zero' ? `0/${String(number).padStart(4, '0')}/${year}` : `${number}/${year}`;
}

function text(longest: number) {
  return z.string().trim().max(longest);
}
