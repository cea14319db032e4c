import type { OfficeId } from '../../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../../kernel/instant.ts';
import type { Localised } from '../../../../kernel/text.ts';
import { issuePaper, type FirFacts } from '../../../../foundation/documents/index.ts';
import { rankNames, type PostedOfficer } from '../../../../foundation/identity/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { firNumberText, type FirstInformationReport } from '../model/first-information-report.ts';

export interface FirPlaces {
  readonly station: { readonly id: OfficeId; readonly name: Localised };
  readonly district: Localised;
}

interface FirCopyOrder {
  readonly fir: FirstInformationReport;
  readonly diary: { readonly number: number; readonly day: IstDate; readonly at: Instant };
  readonly places: FirPlaces;
  readonly officers: { readonly inCharge: PostedOfficer; readonly investigating: PostedOfficer };
}

/** The free copy in form IIF-1, given forthwith to the informant (L6; BNSS s.173(2)). */
export async function issueFirCopy(act: Act, order: FirCopyOrder): Promise<void> {
  const { fir, places } = order;
  await issuePaper(act, { kind: 'fir-copy', recordKind: 'fir', recordId: fir.id, number: firNumberText(fir), office: places.station, facts: factsOf(order) });
}

function factsOf({ fir, diary, places, officers }: FirCopyOrder): FirFacts {
  const { items } = fir;
  return {
    header: { district: nameFact(places.district), station: nameFact(places.station.name), year: fir.year, number: firNumberText(fir), registeredAt: fir.registeredAt.toISOString(), type: 'regular' },
    sections: fir.sections.map(({ act, provision }) => ({ act, provision })),
    occurrence: { from: fir.occurredFrom.toISOString(), ...(fir.occurredTo !== undefined && { to: fir.occurredTo.toISOString() }) },
    receivedAt: fir.receivedAt.toISOString(),
    diary: { number: String(diary.number), at: diary.at.toISOString() },
    information: { type: items.informationType, acknowledgementNumber: fir.sourceNumber },
    place: { address: items.place.address, directionAndDistance: items.place.directionAndDistance, beat: items.place.beat },
    informant: {
      name: items.informant.name,
      relativeName: items.informant.relativeName,
      occupation: items.informant.occupation,
      address: { present: items.informant.address },
      mobile: items.informant.mobile,
    },
    accused: { persons: [], text: items.accused },
    delayReason: items.delayReason,
    properties: { items: [], text: items.properties },
    ...(items.propertyValueRupees !== undefined && { propertyValueRupees: items.propertyValueRupees }),
    inquestNumber: items.inquestNumber,
    firstInformation: items.firstInformation,
    action: { kind: 'officer-deputed', officer: officerFact(officers.investigating) },
    readOver: items.readOver,
    signature: { mode: 'physical-at-station', at: fir.signedAt.toISOString() },
    officerInCharge: officerFact(officers.inCharge),
  };
}

function officerFact(officer: PostedOfficer): FirFacts['officerInCharge'] {
  return { name: nameFact(officer.name), rank: nameFact(rankNames(officer.rank)) };
}

function nameFact({ en, hi }: Localised): { en: string; hi?: string } {
  return hi === undefined ? { en } : { en, hi };
}
