import { istDateOf } from '../../../../kernel/instant.ts';
import type { Localised } from '../../../../kernel/text.ts';
import { startClocks, type DeadlineSettings } from '../../../../foundation/deadlines/index.ts';
import { citationOf, citedOffences, findOffences, type LawDb, type Offence } from '../../../../foundation/law/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { findOffice, type OfficeTables } from '../../../../foundation/offices/index.ts';
import type { FirSection, FirstInformationReport } from '../../fir/model/first-information-report.ts';
import type { PublicCopy, Publication } from '../model/publication.ts';
import { heldForOf, sensitiveFacts, type HeldFor } from '../model/rules/publication-start.ts';
import { publishAt } from '../model/rules/publish-by.ts';
import { insertPublication, lockPublication, lockPublicationMadeFrom, updateLinkedFir, type PublicationTables } from '../store/publication-store.ts';

/** What the record behind the FIR says beside its sections. The caller knows it; both are read to the person's side. */
export interface PublicationSignals {
  /** It came as a matter of violence at home. */
  readonly isDomestic: boolean;
  /** Its kind or its words speak of a woman, a child or a sexual offence. */
  readonly needsLook: boolean;
}

export interface PublicationStart {
  readonly settings: DeadlineSettings;
  readonly signals: PublicationSignals;
  /** What the tables of the law know of the FIR's sections. */
  readonly known: KnownSections;
  readonly places: { readonly station: Localised; readonly district: Localised; readonly block: Localised | undefined };
  /**
   * Only now, and not with its registration: an FIR from before the software put it on its way. Nobody had the hours to stop it, so an
   * officer looks first; the moments stay those of its registration, and how late it is is told once.
   */
  readonly isAfterwards?: boolean;
}

/**
 * Puts a new FIR on its way to the web within the act that registers it: the 24 hours run from this minute (L14), and what is
 * sensitive or unknown is held for an officer from the first moment on (L16). The public copy is made here, of structured fields only.
 *
 * A Zero FIR has an address of its own; its copy says that the place lies elsewhere and not where, for another State is named in an
 * officer's words. The FIR that it becomes is held when the Zero FIR is (L12), and the other way round where that one was there first.
 */
export async function startPublication(act: Act, fir: FirstInformationReport, start: PublicationStart): Promise<void> {
  const { items } = fir;
  const { known } = start;
  const age = items.informant.ageYears ?? (items.informant.birthYear === undefined ? undefined : Number(istDateOf(fir.registeredAt).slice(0, 4)) - items.informant.birthYear);
  const publications = act.trx.$pickTables<PublicationTables>();
  const linked = fir.zeroFirId === undefined ? start.isAfterwards === true ? await lockPublicationMadeFrom(publications, fir.id) : undefined : await lockPublication(publications, fir.zeroFirId);
  const ownReason = heldForOf({
    offences: known.offences,
    hasUnknownSection: known.unknown > 0,
    facts: sensitiveFacts({ ticked: items.sensitivity, informantAge: age, isDomestic: start.signals.isDomestic }),
    needsLook: start.signals.needsLook || start.isAfterwards === true,
  });
  const heldFor = ownReason === undefined || ownReason === 'look' ? (heldWith(linked) ?? ownReason) : ownReason;
  const state = heldFor === undefined ? 'due' : 'held';
  await insertPublication(publications, {
    firId: fir.id,
    officeId: fir.officeId,
    districtCode: (await findOffice(act.trx.$pickTables<OfficeTables>(), fir.officeId))?.districtCode,
    series: fir.series,
    year: fir.year,
    number: fir.number,
    registeredAt: fir.registeredAt,
    aboutOfficeId: fir.aboutOfficeId,
    aboveOfficeId: fir.aboveOfficeId,
    state,
    heldFor,
    publishAt: publishAt(fir.registeredAt, start.settings.values['fir.publish.hours']),
    copy: copyOf(known, { ...start.places, ...(fir.series === 'zero' && { block: undefined }) }),
    narrative: undefined,
    publishedAt: undefined,
    escalatedToOfficeId: undefined,
    linkedFirId: linked?.firId,
  });
  if (linked !== undefined) await updateLinkedFir(publications, { firId: linked.firId, linkedFirId: fir.id });
  await startClocks(act, start.settings, [{ kind: 'fir.publish', recordKind: 'fir', recordId: fir.id, officeId: fir.officeId, startedAt: fir.registeredAt, ...(start.isAfterwards === true && { missedSteps: 'once' }) }]);
  act.mark({ recordKind: 'fir', recordId: fir.id, kind: 'fir.publication-started', content: { state, heldFor: heldFor ?? null } });
}

/** What keeps one of a Zero FIR and the FIR that it becomes off the web keeps the other off it too, until an officer there has decided. */
function heldWith(linked: Publication | undefined): HeldFor | undefined {
  return linked?.state === 'withheld' ? 'officer' : linked?.heldFor;
}

export interface KnownSections {
  readonly offences: readonly Offence[];
  /** How many sections the tables of the law do not hold. */
  readonly unknown: number;
}

/** Each section by itself: one that the tables lack is counted, and never printed as it was typed. */
export async function knownSections(law: LawDb, sections: readonly FirSection[]): Promise<KnownSections> {
  const ticked = await findOffences(law, sections.map((section) => section.offenceId).filter((id) => id !== undefined));
  const offences = new Map(ticked.map((offence) => [offence.id, offence]));
  let unknown = 0;
  for (const section of sections.filter(({ offenceId }) => offenceId === undefined)) {
    const cited = await citedOffences(law, [`${section.act} ${section.provision}`]);
    if (cited.length === 0) unknown += 1;
    for (const offence of cited) offences.set(offence.id, offence);
  }
  return { offences: [...offences.values()], unknown };
}

function copyOf({ offences, unknown }: KnownSections, { station, district, block }: PublicationStart['places']): PublicCopy {
  const byCitation = new Map(offences.map((offence) => [citationOf(offence), { citation: citationOf(offence), name: offence.name }]));
  return { station, district, block, sections: [...byCitation.values()], otherSections: unknown };
}
