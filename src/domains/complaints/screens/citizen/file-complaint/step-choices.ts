import { istDateOf } from '../../../../../kernel/instant.ts';
import type { DistrictCode } from '../../../../../kernel/id.ts';
import { localised, type Lang } from '../../../../../kernel/text.ts';
import { findDistrict, listBlocks, listDistricts, type GeographyTables } from '../../../../../foundation/geography/index.ts';
import { listStations, officeTitle, suggestStations, type OfficeTables, type StationSuggestion, type SuggestionTables } from '../../../../../foundation/offices/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import type { ComplaintAnswers, QuestionStep } from '../../../model/complaint-answers.ts';
import { complaintMessages } from '../../../messages/index.ts';
import type { StepChoices } from './step-page.tsx';

export interface LoadedChoices {
  readonly choices: StepChoices;
  /** What is chosen before the person touches anything: the likeliest station. */
  readonly preset: Readonly<Record<string, string>>;
}

interface Question {
  readonly step: QuestionStep;
  readonly answers: ComplaintAnswers;
  readonly lang: Lang;
}

/** The lists that one question offers, from what was answered before. */
export async function loadChoices(deps: ComplaintDeps, question: Question): Promise<LoadedChoices> {
  switch (question.step) {
    case 'where':
      return districtChoices(deps, question.lang);
    case 'block':
      return blockChoices(deps, question);
    case 'station':
      return stationChoices(deps, question);
    case 'what':
    case 'when':
    case 'words':
    case 'you':
      return { choices: {}, preset: {} };
  }
}

async function districtChoices(deps: ComplaintDeps, lang: Lang): Promise<LoadedChoices> {
  const districts = await listDistricts(deps.db.$pickTables<GeographyTables>());
  return { choices: { districts: sorted(districts.map(({ code, name }) => ({ value: String(code), text: localised(name, lang) })), lang) }, preset: {} };
}

async function blockChoices(deps: ComplaintDeps, { answers, lang }: Question): Promise<LoadedChoices> {
  const code = answers.districtCode as DistrictCode;
  const geography = deps.db.$pickTables<GeographyTables>();
  const district = await findDistrict(geography, code);
  const blocks = await listBlocks(geography, code);
  return {
    choices: { districtName: district === undefined ? '' : localised(district.name, lang), blocks: sorted(blocks.map((block) => ({ value: String(block.code), text: localised(block.name, lang) })), lang) },
    preset: {},
  };
}

/** At most this many are offered by name; the rest is one list below. */
const LIKELY_SHOWN = 3;

async function stationChoices(deps: ComplaintDeps, { answers, lang }: Question): Promise<LoadedChoices> {
  const districtCode = answers.districtCode as DistrictCode;
  const likely = await suggestStations(deps.db.$pickTables<SuggestionTables>(), {
    on: istDateOf(deps.clock()),
    text: answers.placeText,
    districtCode,
    blockCode: answers.blockCode ?? undefined,
    limit: LIKELY_SHOWN,
  });
  const stations = await listStations(deps.db.$pickTables<OfficeTables>(), districtCode);
  const offered = new Set(likely.map(({ office }) => office.id));
  const [first] = likely;
  return {
    choices: {
      likelyStations: likely.map((suggestion) => ({ value: String(suggestion.office.id), text: officeTitle(suggestion.office, lang).text, hint: whyText(suggestion, lang) })),
      otherStations: sorted(stations.filter(({ id }) => !offered.has(id)).map((office) => ({ value: String(office.id), text: officeTitle(office, lang).text })), lang),
    },
    preset: { officeId: first === undefined ? 'other' : String(first.office.id) },
  };
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
