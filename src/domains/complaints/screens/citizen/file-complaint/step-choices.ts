import { istDateOf } from '../../../../../kernel/instant.ts';
import { langOf, localised, type Lang } from '../../../../../kernel/text.ts';
import { findBlock, findDistrict, findPlace, listDistricts, nearestPlaces, searchPlaces, type GeographyTables, type Place } from '../../../../../foundation/geography/index.ts';
import { districtOffice, listStations, officeTitle, suggestStations, type OfficeTables, type StationSuggestion, type SuggestionTables } from '../../../../../foundation/offices/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import type { ComplaintAnswers, FormStep } from '../../../model/complaint-answers.ts';
import { complaintMessages } from '../../../messages/index.ts';
import type { StepChoices } from './step-page.tsx';

export interface LoadedChoices {
  readonly choices: StepChoices;
  /** What is chosen before the person touches anything: the likeliest. */
  readonly preset: Readonly<Record<string, string>>;
}

interface Question {
  readonly step: FormStep;
  readonly answers: ComplaintAnswers;
  readonly lang: Lang;
}

/** The lists that one question offers, from what was answered before. */
export async function loadChoices(deps: ComplaintDeps, question: Question): Promise<LoadedChoices> {
  switch (question.step) {
    case 'place':
      return placeChoices(deps, question);
    case 'station':
      return stationChoices(deps, question);
    case 'what':
    case 'where':
    case 'when':
    case 'words':
    case 'victim':
    case 'you':
      return { choices: {}, preset: {} };
  }
}

const PLACES_SHOWN = 6;

/** Places that sound like what was typed, or lie near the phone; then the districts, for whoever finds none of them right. */
async function placeChoices(deps: ComplaintDeps, { answers, lang }: Question): Promise<LoadedChoices> {
  const geography = deps.db.$pickTables<GeographyTables>();
  const places: readonly (Place & { readonly match?: 'exact' | 'words' | 'loose' })[] = await (answers.point === undefined || answers.point === null ? searchPlaces(geography, { text: answers.placeText ?? '', limit: PLACES_SHOWN }) : nearestPlaces(geography, { ...answers.point, limit: PLACES_SHOWN }));
  const districts = await listDistricts(geography);
  const names = new Map(districts.map(({ code, name }) => [code, localised(name, lang)]));
  const options = [];
  for (const place of places) options.push({ value: String(place.id), text: localised(place.name, lang), textLang: langOf(place.name, lang) === lang ? undefined : langOf(place.name, lang), hint: await aroundOf(deps, place, { lang, districtName: names.get(place.districtCode) ?? '' }) });
  const [first] = places;
  return {
    choices: { places: options, districts: sorted(districts.map(({ code, name }) => ({ value: String(code), text: localised(name, lang) })), lang) },
    // Only the very name is chosen beforehand: a wrong place that looks chosen is worse than none.
    preset: first?.match === 'exact' ? { placeId: String(first.id) } : {},
  };
}

/** Block, district and PIN code: there are hundreds of places of one name. */
async function aroundOf(deps: ComplaintDeps, place: Place, at: { lang: Lang; districtName: string }): Promise<string> {
  const words = complaintMessages(at.lang).place;
  const block = place.blockCode === undefined ? undefined : await findBlock(deps.db.$pickTables<GeographyTables>(), place.blockCode);
  return [words.kinds[place.kind], block === undefined ? undefined : words.block(localised(block.name, at.lang)), words.district(at.districtName), place.pincode].filter(Boolean).join(', ');
}

/** At most this many are offered by name; the rest is one list below. */
const LIKELY_SHOWN = 3;

async function stationChoices(deps: ComplaintDeps, { answers, lang }: Question): Promise<LoadedChoices> {
  const place = typeof answers.placeId === 'number' ? await findPlace(deps.db.$pickTables<GeographyTables>(), answers.placeId) : undefined;
  const likely = place === undefined ? [] : await suggestStations(deps.db.$pickTables<SuggestionTables>(), { on: istDateOf(deps.clock()), placeId: place.id, limit: LIKELY_SHOWN });
  const districtCode = place?.districtCode ?? answers.districtCode;
  const stations = districtCode === undefined ? [] : await listStations(deps.db.$pickTables<OfficeTables>(), districtCode);
  const offered = new Set(likely.map(({ office }) => office.id));
  const district = districtCode === undefined ? undefined : await findDistrict(deps.db.$pickTables<GeographyTables>(), districtCode);
  const isAboutPolice = answers.nature === 'police';
  return {
    choices: {
      isAboutPolice,
      districtName: district === undefined ? '' : localised(district.name, lang),
      likelyStations: [
        ...likely.map((suggestion) => ({ value: String(suggestion.office.id), text: officeTitle(suggestion.office, lang).text, hint: whyText(suggestion, lang) })),
        ...(isAboutPolice && districtCode !== undefined ? await spOfficeChoice(deps, { districtCode, lang }) : []),
      ],
      otherStations: sorted(stations.filter(({ id }) => !offered.has(id)).map((office) => ({ value: String(office.id), text: officeTitle(office, lang).text })), lang),
    },
    preset: { officeId: String(likely[0]?.office.id ?? 'desk') },
  };
}

/** The SP's own office can be what a complaint about the police is about: then the office above that one gets it. */
async function spOfficeChoice(deps: ComplaintDeps, { districtCode, lang }: { districtCode: number; lang: Lang }): Promise<{ value: string; text: string; hint: string }[]> {
  const office = await districtOffice(deps.db.$pickTables<OfficeTables>(), districtCode);
  const words = complaintMessages(lang).misconduct.station;
  return office === undefined ? [] : [{ value: String(office.id), text: words.spOffice, hint: words.spOfficeHint }];
}

function whyText({ why }: StationSuggestion, lang: Lang): string {
  const words = complaintMessages(lang).station;
  switch (why) {
    case 'confirmed':
      return words.whyConfirmed;
    case 'named-like-place':
      return words.whyPlace;
    case 'named-like-block':
      return words.whyBlock;
    case 'nearest':
      return words.whyNearest;
  }
}

function sorted<Option extends { readonly text: string }>(options: readonly Option[], lang: Lang): Option[] {
  const collator = new Intl.Collator(lang);
  return options.toSorted((a, b) => collator.compare(a.text, b.text));
}
