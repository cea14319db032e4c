import type { DistrictCode, FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { HiddenParts, NarrativeLang, PublicCopy, type FirAddress, type LinkedFir, type Publication, type PublicFir } from '../model/publication.ts';
import { firSeries } from '../../fir/model/first-information-report.ts';
import { publicationStates } from '../model/publication-states.ts';
import { heldReasons } from '../model/rules/publication-start.ts';

interface AddressRow {
  readonly office_id: number;
  readonly series: string;
  readonly year: number;
  readonly number: number;
}

interface PublicRow extends AddressRow {
  readonly registered_at: Instant;
  readonly state: string;
  readonly copy: unknown;
  readonly narrative: string | null;
  readonly narrative_lang: string | null;
}

interface PublicationRow extends PublicRow {
  readonly fir_id: string;
  readonly district_code: number | null;
  readonly held_for: string | null;
  readonly publish_at: Instant;
  readonly narrative_hidden: unknown;
  readonly narrative_by: string | null;
  readonly narrative_at: Instant | null;
  readonly published_at: Instant | null;
  readonly escalated_to_office_id: number | null;
  readonly linked_fir_id: string | null;
  /** Of the FIR itself: the row that the public is shown does not know it. */
  readonly about_office_id: number | null;
  readonly above_office_id: number | null;
}

export function toPublication(row: PublicationRow): Publication {
  const { narrative, narrative_lang: lang, narrative_by: by, narrative_at: at } = row;
  return {
    firId: row.fir_id as FirId,
    ...toAddress(row),
    districtCode: (row.district_code ?? undefined) as DistrictCode | undefined,
    registeredAt: row.registered_at,
    state: oneOf(publicationStates, row.state),
    heldFor: row.held_for === null ? undefined : oneOf(heldReasons, row.held_for),
    publishAt: row.publish_at,
    copy: PublicCopy.parse(row.copy),
    narrative: narrative === null || by === null || at === null ? undefined : { text: narrative, lang: NarrativeLang.parse(lang), hidden: HiddenParts.parse(row.narrative_hidden), confirmedBy: by as OfficerId, confirmedAt: at },
    publishedAt: row.published_at ?? undefined,
    escalatedToOfficeId: (row.escalated_to_office_id ?? undefined) as OfficeId | undefined,
    linkedFirId: (row.linked_fir_id ?? undefined) as FirId | undefined,
    aboutOfficeId: (row.about_office_id ?? undefined) as OfficeId | undefined,
    aboveOfficeId: (row.above_office_id ?? undefined) as OfficeId | undefined,
  };
}

/** What is not published keeps its number and year, whatever else stands in the row. */
export function toPublicFir(row: PublicRow, linked: LinkedFir | undefined): PublicFir {
  const named = toAddress(row);
  if (row.state !== 'published') return { ...named, published: undefined };
  const narrative = row.narrative === null ? undefined : { text: row.narrative, lang: NarrativeLang.parse(row.narrative_lang) };
  return { ...named, published: { registeredAt: row.registered_at, copy: PublicCopy.parse(row.copy), narrative, linked } };
}

export function toLinkedFir(row: AddressRow & { readonly copy: unknown }): LinkedFir {
  return { ...toAddress(row), station: PublicCopy.parse(row.copy).station };
}

function toAddress(row: AddressRow): FirAddress {
  return { officeId: row.office_id as OfficeId, series: oneOf(firSeries, row.series), year: row.year, number: row.number };
}

/** The table's check allows only these; anything else is a fault. */
export function oneOf<T extends string>(list: readonly T[], text: string): T {
  const found = list.find((item) => item === text);
  if (found === undefined) throw new Error(`Unexpected value in the publication of FIRs: ${text}`);
  return found;
}
