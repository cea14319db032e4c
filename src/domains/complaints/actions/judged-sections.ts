import { citedOffences, listOffencesAt, type LawDb, type NamedSection, type Offence } from '../../../foundation/law/index.ts';
import { together } from '../../../platform/db/together.ts';
import type { DecidedSection } from '../model/decision.ts';

interface JudgedSection extends NamedSection {
  readonly provision: string;
}

/** Each section as the tables know it; one that they know in several variants has each variant judged, one that they lack has no offence. */
export async function judgedSections(db: LawDb, sections: readonly DecidedSection[]): Promise<JudgedSection[]> {
  const found = await together(sections.map((section) => offencesOf(db, section)));
  return sections.flatMap(({ provision }, index): JudgedSection[] => {
    const offences = found[index] ?? [];
    return offences.length === 0 ? [{ provision, offence: undefined }] : offences.map((offence) => ({ provision, offence }));
  });
}

/** Most are cited as the tables have them; only another spelling needs a reading of its words. */
async function offencesOf(db: LawDb, section: DecidedSection): Promise<Offence[]> {
  const offences = await listOffencesAt(db, section);
  return offences.length > 0 ? offences : citedOffences(db, [`${section.act} ${section.provision}`]);
}
