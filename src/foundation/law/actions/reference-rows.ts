import { z } from 'zod';
import { istDate } from '../../../kernel/instant.ts';
import { graveGrounds } from '../model/grave-ground.ts';
import { confidences, enquiryBands, publicationDefaults } from '../model/offence.ts';
import type { Fine } from '../model/punishment.ts';
import { termOfYears } from '../model/term.ts';

/** The columns of db/reference/law and its neighbours, read into the words of the model. Empty cells are null, as the tables keep them. */

const text = z.string().trim().min(1);
const optionalText = z.string().trim().transform((value) => (value === '' ? null : value));
const flag = z.enum(['y', 'n']).transform((value) => value === 'y');
const day = z.string().transform((value, context) => {
  if (value === '') return null;
  try {
    return istDate(value);
  } catch {
    context.addIssue('not a calendar day');
    return z.NEVER;
  }
});

const answer = z.enum(['y', 'n', 'depends', 'as offence abetted', 'unknown']).transform((value) => answers[value]);
const answers = { y: 'yes', n: 'no', depends: 'depends', 'as offence abetted': 'depends', unknown: 'unknown' } as const;
const protection = z.enum(['y', 'n', 'if-child']).transform((value) => (value === 'if-child' ? value : answers[value]));

const term = z.string().transform((value, context) => {
  if (value === '') return null;
  const read = termOfYears(Number(value));
  if (read !== undefined) return read;
  context.addIssue('not a term in years');
  return z.NEVER;
});

const fine = z.string().regex(/^(y|n|depends|(>=)?\d+)$/).transform((value): Fine => {
  if (value === 'y') return { kind: 'unlimited' };
  if (value === 'n') return { kind: 'none' };
  if (value === 'depends') return { kind: 'depends' };
  return value.startsWith('>=') ? { kind: 'at-least', amountRupees: Number(value.slice(2)) } : { kind: 'up-to', amountRupees: Number(value) };
});

export const ActRow = z.object({
  short: text,
  name_en: text,
  name_hi: optionalText,
  year: z.coerce.number().int().min(1800).max(2100),
  jurisdiction: text,
  kind: z.enum(['offences', 'procedure', 'evidence']),
  valid_from: day,
  valid_to: day,
  aliases: z.string().transform((value) => value.split('|').filter((alias) => alias !== '')),
});
export type ActRow = z.infer<typeof ActRow>;

export const SectionRow = z.object({ section: text, title_en: text, chapter: optionalText, chapter_title_en: optionalText });
export type SectionRow = z.infer<typeof SectionRow>;

export const CorrespondenceRow = z.object({ old_act: text, old_section: text, new_act: text, new_section: z.string(), confidence: z.enum(confidences) });
export type CorrespondenceRow = z.infer<typeof CorrespondenceRow>;

export const OffenceRow = z.object({
  /** Only a file of several Acts has this column. */
  act_short: z.string().default(''),
  provision: text,
  section: text,
  offence_en: text,
  offence_hi: optionalText,
  max_imprisonment_years: term,
  min_imprisonment_years: term,
  life: flag,
  death: flag,
  fine,
  community_service: flag,
  punishment_source: text,
  cognizable: answer,
  bailable: answer,
  court: z.string().trim().transform((value) => (value === '' || value === 'None' ? null : value)),
  classification_source: text,
  confidence: z.enum(confidences),
  woman_recorder: flag,
  identity_protected: protection,
  publication_default: z.enum(publicationDefaults),
  enquiry_band: z.enum(enquiryBands),
  enquiry_barred: flag.default(false),
  search_words_en: z.string(),
  search_words_hi: z.string(),
  in_force: flag,
  note: optionalText,
});
export type OffenceRow = z.infer<typeof OffenceRow>;

export const TermRow = z.object({ term_en: text, term_hi: text, domain: z.enum(['police', 'law', 'crime']), source: text });
export const CrimeHeadRow = z.object({ list: z.enum(['state-monthly-form', 'crime-review-2025']), major_en: text, minor_en: z.string(), name_hi: optionalText, sections: z.string() });
export const GraveWordRow = z.object({ pattern: text, with_nature: z.string(), lang: z.enum(['hi', 'hi-latn', 'en']), ground: z.enum(graveGrounds), example: text, not_example: z.string() });
