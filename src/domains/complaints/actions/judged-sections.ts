import { citedOffencesReading, offencesAtReading, type LawDb, type NamedSection } from '../../../foundation/law/index.ts';
import { answered, followed, read, type Reading } from '../../../platform/db/reading.ts';
import type { DecidedSection } from '../model/decision.ts';

export interface JudgedSection extends NamedSection {
  readonly provision: string;
}

/**
 * Each section as the tables know it; one that they know in several variants has each variant judged, one that they lack has no offence.
 * Most are cited as the tables have them; only another spelling needs a reading of its words.
 */
export function judgedSectionsReading(db: LawDb, sections: readonly DecidedSection[]): Reading<JudgedSection[]> {
  return followed(offencesAtReading(db, sections), (exact) => {
    const others = sections.filter((_section, index) => exact[index]?.length === 0);
    return answered(citedOffencesReading(db, others.map(({ act, provision }) => `${act} ${provision}`)), (cited) =>
      sections.flatMap((section, index): JudgedSection[] => {
        const { provision } = section;
        const offences = exact[index]?.length === 0 ? (cited[others.indexOf(section)] ?? []) : (exact[index] ?? []);
        return offences.length === 0 ? [{ provision, offence: undefined }] : offences.map((offence) => ({ provision, offence }));
      }),
    );
  });
}

export function judgedSections(db: LawDb, sections: readonly DecidedSection[]): Promise<JudgedSection[]> {
  return read(db, judgedSectionsReading(db, sections));
}
