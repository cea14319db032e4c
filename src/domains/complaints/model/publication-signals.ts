import { graveGroundOf, type GraveTrigger } from '../../../foundation/law/index.ts';
import type { Complaint } from './complaint.ts';
import { isSensitiveNature } from './complaint-nature.ts';

/**
 * What a complaint says against putting its FIR on the web by itself (L16), beside the sections: it came as violence at home, its kind is
 * sensitive, or its words speak of a child or a sexual offence, whatever sections an officer names later.
 */
export function publicationSignals(complaint: Pick<Complaint, 'nature' | 'narrative' | 'lang'>, triggers: readonly GraveTrigger[]): { readonly isDomestic: boolean; readonly needsLook: boolean } {
  const { nature, narrative, lang } = complaint;
  const telling = triggers.filter(({ kind }) => kind === 'child' || kind === 'sexual-offence' || kind === 'abduction');
  return { isDomestic: nature === 'domestic', needsLook: isSensitiveNature(nature) || graveGroundOf({ nature, words: narrative, lang }, telling) !== undefined };
}
