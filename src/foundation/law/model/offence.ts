import type { IstDate } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { Punishment } from './punishment.ts';

/** `depends`: on facts, or on another offence; the note says which. `unknown`: no table that was read says it. */
export const lawAnswers = ['yes', 'no', 'depends', 'unknown'] as const;
export type LawAnswer = (typeof lawAnswers)[number];

/** A: read in the schedule itself. B: one uncertain source. C: derived. Below A a row informs only (`model/rules/law-informs.ts`). */
export const confidences = ['A', 'B', 'C'] as const;
export type Confidence = (typeof confidences)[number];

export const publicationDefaults = ['publish', 'by-facts', 'withhold'] as const;
export type PublicationDefault = (typeof publicationDefaults)[number];

export const enquiryBands = ['below', '3-to-under-7', '7-or-more', 'depends'] as const;
export type EnquiryBand = (typeof enquiryBands)[number];

export const identityProtections = ['yes', 'no', 'if-child'] as const;
export type IdentityProtection = (typeof identityProtections)[number];

/** One punishable provision, or a graver or lesser case of it (`303(2):small-value`). */
export interface Offence {
  readonly id: number;
  /** Short name of the Act: `BNS`, `POCSO`. */
  readonly act: string;
  readonly provision: string;
  readonly section: string;
  readonly name: Localised;
  readonly punishment: Punishment;
  readonly cognizable: LawAnswer;
  readonly bailable: LawAnswer;
  readonly court: Localised | undefined;
  readonly confidence: Confidence;
  /** The offence is on the list of BNSS s.173(1), first proviso. */
  readonly womanRecorder: boolean;
  readonly identityProtected: IdentityProtection;
  readonly publicationDefault: PublicationDefault;
  readonly enquiryBand: EnquiryBand;
  readonly enquiryBarred: boolean;
  readonly inForce: boolean;
  /** Days on which the Act applies to what happens. Empty: not recorded, or still in force. */
  readonly validFrom: IstDate | undefined;
  readonly validTo: IstDate | undefined;
  readonly note: string | undefined;
}

/** `BNS 303(2)`: how an officer writes it. The variant is not part of the citation. */
export function citationOf(offence: Pick<Offence, 'act' | 'provision'>): string {
  return `${offence.act} ${offence.provision.split(':', 1).join('')}`;
}

/** The leading number of the section: `376DA` → 376. Lists of the law that name whole sections compare by it. */
export function sectionNumberOf(offence: Pick<Offence, 'section'>): number {
  return Number.parseInt(offence.section, 10);
}

/** Whether the offence's Act applied on the day the thing happened, and the provision is in force at all. */
export function isInForceOn(offence: Pick<Offence, 'inForce' | 'validFrom' | 'validTo'>, day: IstDate): boolean {
  return offence.inForce && (offence.validFrom === undefined || offence.validFrom <= day) && (offence.validTo === undefined || day <= offence.validTo);
}
