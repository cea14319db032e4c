import { confidences, enquiryBands, identityProtections, lawAnswers, publicationDefaults, type Offence } from '../model/offence.ts';
import { parseFine } from '../model/punishment.ts';
import { parseTerm } from '../model/term.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { LawDb } from './law-tables.ts';

/** Offences with the name and days of their Act and the Hindi name of their court. */
export function selectOffences(db: LawDb) {
  return db
    .selectFrom('law_offences as offence')
    .innerJoin('law_acts as act', 'act.id', 'offence.act_id')
    .leftJoin('law_terms as term', 'term.term_en', 'offence.court')
    .selectAll('offence')
    .select(['act.short', 'act.valid_from', 'act.valid_to', 'term.term_hi as court_hi']);
}

export interface OffenceRow {
  readonly id: number;
  readonly short: string;
  readonly provision: string;
  readonly section: string;
  readonly name_en: string;
  readonly name_hi: string | null;
  readonly longest_term: string | null;
  readonly least_term: string | null;
  readonly is_life: boolean;
  readonly is_death: boolean;
  readonly fine: string;
  readonly is_community_service: boolean;
  readonly cognizable: string;
  readonly bailable: string;
  readonly court: string | null;
  readonly court_hi: string | null;
  readonly confidence: string;
  readonly is_woman_recorder: boolean;
  readonly identity_protected: string;
  readonly publication_default: string;
  readonly enquiry_band: string;
  readonly is_enquiry_barred: boolean;
  readonly is_in_force: boolean;
  readonly valid_from: IstDate | null;
  readonly valid_to: IstDate | null;
  readonly note: string | null;
}

export function toOffence(row: OffenceRow): Offence {
  return {
    id: row.id,
    act: row.short,
    provision: row.provision,
    section: row.section,
    name: { en: row.name_en, hi: row.name_hi ?? undefined },
    punishment: {
      longestTerm: row.longest_term === null ? undefined : parseTerm(row.longest_term),
      leastTerm: row.least_term === null ? undefined : parseTerm(row.least_term),
      life: row.is_life,
      death: row.is_death,
      fine: parseFine(row.fine),
      communityService: row.is_community_service,
    },
    cognizable: oneOf(lawAnswers, row.cognizable),
    bailable: oneOf(lawAnswers, row.bailable),
    court: row.court === null ? undefined : { en: row.court, hi: row.court_hi ?? undefined },
    confidence: oneOf(confidences, row.confidence),
    womanRecorder: row.is_woman_recorder,
    identityProtected: oneOf(identityProtections, row.identity_protected),
    publicationDefault: oneOf(publicationDefaults, row.publication_default),
    enquiryBand: oneOf(enquiryBands, row.enquiry_band),
    enquiryBarred: row.is_enquiry_barred,
    inForce: row.is_in_force,
    validFrom: row.valid_from ?? undefined,
    validTo: row.valid_to ?? undefined,
    note: row.note ?? undefined,
  };
}

/** The check constraints of the table allow nothing else. */
function oneOf<T extends string>(values: readonly T[], text: string): T {
  const value = values.find((candidate) => candidate === text);
  if (value === undefined) throw new RangeError(`Not one of ${values.join(', ')}: ${text}`);
  return value;
}
