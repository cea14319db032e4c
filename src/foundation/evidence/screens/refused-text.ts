import type { Lang } from '../../../kernel/text.ts';
import { evidenceMessages } from '../messages/index.ts';
import type { RefusedFile } from '../model/evidence-file.ts';

/** Why a file was not kept, with its name: of five that were sent the person has to know which. */
export function refusedText({ problem, name }: RefusedFile, lang: Lang): string {
  const sentence = evidenceMessages(lang).problems[problem];
  return name === '' ? sentence : `${name}: ${sentence}`;
}
