import type { Rank } from '../../../kernel/rank.ts';
import { localised, type Lang, type Localised } from '../../../kernel/text.ts';
import type { PostedOfficer } from '../model/officer.ts';
import { identityMessages } from './index.ts';

/** `SI Rakesh Kumar` / `एसआई राकेश कुमार`. */
export function rankAndName(officer: Pick<PostedOfficer, 'rank' | 'name'>, lang: Lang): string {
  return `${identityMessages(lang).ranks[officer.rank]} ${localised(officer.name, lang)}`;
}

/** The rank's name in both languages, for papers. */
export function rankNames(rank: Rank): Localised {
  return { en: identityMessages('en').ranks[rank], hi: identityMessages('hi').ranks[rank] };
}
