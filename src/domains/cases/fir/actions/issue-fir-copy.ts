import type { OfficeId } from '../../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../../kernel/instant.ts';
import type { Lang, Localised } from '../../../../kernel/text.ts';
import { issuePaper, type FirFacts } from '../../../../foundation/documents/index.ts';
import { rankNames, type PostedOfficer } from '../../../../foundation/identity/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { firMessages } from '../messages/index.ts';
import { paharText } from '../messages/pahar-text.ts';
import type { AccusedPerson } from '../model/accused-person.ts';
import { firNumberText, type FirstInformationReport } from '../model/first-information-report.ts';
import { totalValueRupees } from '../model/property-item.ts';
import type { FirPlacing } from './fir-placing.ts';

export interface FirPlaces {
  readonly station: { readonly id: OfficeId; readonly name: Localised };
  readonly district: Localised;
  /** The station where the informant signed; undefined while the signature is owed. */
  readonly signed?: Localised | undefined;
  /** As near as the public copy says where it happened. */
  readonly block?: Localised | undefined;
}

interface FirCopyOrder {
  readonly fir: FirstInformationReport;
  readonly diary: { readonly number: number; readonly day: IstDate; readonly at: Instant };
  readonly places: FirPlaces;
  readonly officers: { readonly inCharge: PostedOfficer; readonly investigating: PostedOfficer };
  readonly placing: FirPlacing;
}

/** The free copy in form IIF-1, given forthwith to the informant (L6; BNSS s.173(2)). */
export async function issueFirCopy(act: Act, order: FirCopyOrder): Promise<void> {
  const { fir, places } = order;
  await issuePaper(act, { kind: 'fir-copy', recordKind: 'fir', recordId: fir.id, number: firNumberText(fir), office: places.station, facts: factsOf(order) });
}

/** Form IIF-1 as it is printed. Words of our own stand in the language that the first information was told in. */
function factsOf({ fir, diary, places, officers, placing }: FirCopyOrder): FirFacts {
  const { items } = fir;
  const { lang } = items.firstInformation;
  const valueRupees = totalValueRupees(items.propertyItems);
  return {
    header: {
      district: nameFact(places.district),
      station: nameFact(places.station.name),
      year: fir.year,
      number: firNumberText(fir),
      registeredAt: fir.registeredAt.toISOString(),
      type: fir.series,
      ...(placing.series === 'from-zero' && { zeroFir: { number: firNumberText(placing.zero), station: nameFact(placing.station) } }),
    },
    sections: fir.sections.map(({ act, provision }) => ({ act, provision })),
    occurrence: {
      from: fir.occurredFrom.toISOString(),
      ...(fir.occurredTo !== undefined && { to: fir.occurredTo.toISOString() }),
      period: paharText({ from: fir.occurredFrom, to: fir.occurredTo }, lang),
    },
    receivedAt: fir.receivedAt.toISOString(),
    diary: { number: String(diary.number), at: diary.at.toISOString() },
    information: { type: items.informationType, acknowledgementNumber: fir.sourceNumber },
    place: items.place,
    informant: informantFact(fir),
    accused: { persons: items.accusedPersons.map((person) => accusedFact(person, lang)), text: items.accused },
    delayReason: items.delayReason,
    properties: { items: items.propertyItems, text: items.properties },
    ...(valueRupees !== undefined && { propertyValueRupees: valueRupees }),
    inquestNumber: items.inquestNumber,
    firstInformation: items.firstInformation,
    action: placing.series === 'zero' ? { kind: 'transferred', station: nameFact(placing.to.station), district: nameFact(placing.to.district) } : { kind: 'officer-deputed', officer: officerFact(officers.investigating) },
    readOver: items.readOver,
    signature: {
      mode: fir.signatureMode,
      ...(fir.signedAt !== undefined && { at: fir.signedAt.toISOString() }),
      ...(places.signed !== undefined && { place: nameFact(places.signed) }),
    },
    officerInCharge: officerFact(officers.inCharge),
  };
}

function informantFact({ items, year }: FirstInformationReport): FirFacts['informant'] {
  const { informant, firstInformation } = items;
  const words = firMessages(firstInformation.lang);
  const { relation, relativeName, birthYear, ageYears } = informant;
  return {
    name: informant.name,
    relativeName: relation === undefined || relativeName === '' ? relativeName : `${words.relations[relation]}: ${relativeName}`,
    birth: birthYear !== undefined ? String(birthYear) : ageYears !== undefined ? words.age(ageYears, year) : '',
    nationality: informant.nationality,
    passport: informant.passport,
    otherIds: informant.otherIds,
    occupation: informant.occupation,
    address: { present: informant.address, permanent: informant.permanentAddress },
    mobile: informant.mobile,
  };
}

/** The form has no column for how sure it is: it stands before the description. */
function accusedFact({ standing, description, ...person }: AccusedPerson, lang: Lang): FirFacts['accused']['persons'][number] {
  return { ...person, description: [firMessages(lang).standings[standing], description].filter((part) => part !== '').join('; ') };
}

function officerFact(officer: PostedOfficer): FirFacts['officerInCharge'] {
  return { name: nameFact(officer.name), rank: nameFact(rankNames(officer.rank)) };
}

function nameFact({ en, hi }: Localised): { en: string; hi?: string } {
  return hi === undefined ? { en } : { en, hi };
}
