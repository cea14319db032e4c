import { citedOffences, type LawDb, type NamedSection } from '../../../foundation/law/index.ts';
import type { DecidedSection } from '../model/decision.ts';

/** Each section as the tables know it; one that they know in several variants has each variant judged, one that they lack has no offence. */
export async function judgedSections(db: LawDb, sections: readonly DecidedSection[]): Promise<(NamedSection & { readonly provision: string })[]> {
  const judged = [];
  for (const { act, provision } of sections) {
    const offences = await citedOffences(db, [`${act} ${provision}`]);
    judged.push(...(offences.length === 0 ? [{ provision, offence: undefined }] : offences.map((offence) => ({ provision, offence }))));
  }
  return judged;
}
