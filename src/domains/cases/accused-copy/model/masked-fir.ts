import type { FirFacts } from '../../../../foundation/documents/index.ts';
import { BLOCK, hiddenParts, redacted, textWords } from '../../publication/model/redaction.ts';
import { marksOf } from '../../publication/model/suggest-marks.ts';

/**
 * Form IIF-1 as an accused person gets it (rules L18, L20): who says it and what stays, for the accused has to answer it. How to reach
 * the informant, where the informant lives and the informant's papers do not; nor any number or address of e-mail in a text.
 * NB: names in the words stay: the copy is certified. What is too delicate for that is refused (`refusalGroundsOf`).
 */
export function maskedForAccused(facts: FirFacts): FirFacts {
  const { informant, firstInformation, accused, properties } = facts;
  return {
    ...facts,
    informant: {
      name: informant.name,
      relativeName: informant.relativeName,
      nationality: informant.nationality,
      birth: hidden(informant.birth),
      uidMasked: hidden(informant.uidMasked),
      passport: hidden(informant.passport),
      otherIds: hidden(informant.otherIds),
      occupation: hidden(informant.occupation),
      address: { present: hidden(informant.address.present), permanent: hidden(informant.address.permanent) },
      phone: hidden(informant.phone),
      mobile: hidden(informant.mobile),
    },
    accused: { ...accused, text: withoutNumbers(accused.text) },
    delayReason: withoutNumbers(facts.delayReason),
    properties: { ...properties, text: withoutNumbers(properties.text) },
    firstInformation: { ...firstInformation, text: withoutNumbers(firstInformation.text) ?? '' },
  };
}

/** What is empty stays empty: a block would say that there is something. */
function hidden(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? text : BLOCK;
}

function withoutNumbers(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const words = textWords(text);
  return redacted(text, hiddenParts(words, marksOf(words, { names: [], others: [] }).always));
}
