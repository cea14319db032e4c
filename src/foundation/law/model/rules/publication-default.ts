import { consequence, type CaseFacts, type Consequence } from '../consequence.ts';
import { sectionNumberOf, type Offence, type PublicationDefault } from '../offence.ts';

/** First and last BNS section of each group that is never uploaded by itself. */
const withheldBnsSections: readonly (readonly [number, number])[] = [[63, 79], [113, 113], [124, 124], [137, 144], [147, 158]];
const withheldActs: ReadonlySet<string> = new Set(['UAPA', 'POCSO', 'JJ', 'ITPA', 'OSA']);

/** Whether the Act or section is on the default-deny list (rule L16). */
export function isWithheldByList(offence: Pick<Offence, 'act' | 'section'>): boolean {
  const section = sectionNumberOf(offence);
  return withheldActs.has(offence.act) || (offence.act === 'BNS' && withheldBnsSections.some(([first, last]) => section >= first && section <= last));
}

/**
 * What the publication of the FIR starts from (rule L16): withheld when one offence or fact asks for it, `by-facts` when an
 * officer must look first, else published. The row may be stricter than the list, never milder.
 * @see Youth Bar Association v. Union of India (2016) 9 SCC 473, "and such other offences"; the list is our own (design)
 */
export function publicationDefaultOf(offences: readonly Offence[], facts: CaseFacts): PublicationDefault {
  if (isSensitive(facts) || offences.some(isWithheld)) return 'withhold';
  return offences.some((offence) => offence.publicationDefault === 'by-facts') ? 'by-facts' : 'publish';
}

/** The default as a consequence (rule L16; the upload itself is L14). */
export function publicationOf(offences: readonly Offence[], facts: CaseFacts): Consequence | undefined {
  switch (publicationDefaultOf(offences, facts)) {
    case 'withhold':
      return consequence({ code: 'publication-withhold', rule: 'L16', offences: offences.filter(isWithheld) });
    case 'by-facts':
      return consequence({ code: 'publication-by-facts', rule: 'L16', offences: offences.filter((offence) => offence.publicationDefault === 'by-facts') });
    case 'publish':
      return offences.length > 0 ? consequence({ code: 'publication-open', rule: 'L14', offences }) : undefined;
  }
}

function isWithheld(offence: Offence): boolean {
  return offence.publicationDefault === 'withhold' || isWithheldByList(offence);
}

function isSensitive(facts: CaseFacts): boolean {
  return [facts.childParty, facts.domesticViolence, facts.hiv, facts.communal].includes(true);
}
