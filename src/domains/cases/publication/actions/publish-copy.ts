import { ok, type Result } from '../../../../kernel/result.ts';
import { isBefore } from '../../../../kernel/instant.ts';
import type { FirId } from '../../../../kernel/id.ts';
import { issuePaper } from '../../../../foundation/documents/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { firNumberText } from '../../fir/model/first-information-report.ts';
import type { Publication } from '../model/publication.ts';
import { lockPublication, updatePublicationState, type PublicationTables } from '../store/publication-store.ts';

/**
 * The copy is on the web from this act on, as page and as paper; with its story when an officer has confirmed it.
 * The caller has asked the state table, and changes state and story beforehand or with `published`.
 */
export async function putOut(act: Act, publication: Publication): Promise<void> {
  const { firId, copy, narrative } = publication;
  const number = firNumberText(publication);
  await updatePublicationState(act.trx.$pickTables<PublicationTables>(), { firId, state: 'published', publishedAt: publication.publishedAt ?? act.at });
  await issuePaper(act, {
    kind: 'fir-public',
    recordKind: 'fir',
    recordId: firId,
    number,
    office: { id: publication.officeId, name: copy.station },
    facts: {
      station: nameFact(copy.station),
      district: nameFact(copy.district),
      ...(copy.block !== undefined && { block: nameFact(copy.block) }),
      isElsewhere: publication.series === 'zero',
      year: publication.year,
      number,
      registeredAt: publication.registeredAt.toISOString(),
      sections: copy.sections.map(({ citation, name }) => ({ citation, name: nameFact(name) })),
      otherSections: copy.otherSections,
      ...(narrative !== undefined && { narrative: { text: narrative.text, lang: narrative.lang } }),
    },
  });
  act.mark({ recordKind: 'fir', recordId: firId, kind: 'fir.published', content: { number, withNarrative: narrative !== undefined } });
}

/**
 * The time has come (L14): what is due appears, without the story if nobody has confirmed it. The clock runs on until somebody has.
 * Done by the clock within its own act; nothing when an officer was quicker, held it or was given more time.
 */
export async function publishWhenDue(act: Act, firId: FirId): Promise<Result<void>> {
  const publication = await lockPublication(act.trx.$pickTables<PublicationTables>(), firId);
  if (publication?.state === 'due' && !isBefore(act.at, publication.publishAt)) await putOut(act, publication);
  return ok(undefined);
}

function nameFact({ en, hi }: { en: string; hi: string | undefined }): { en: string; hi?: string } {
  return hi === undefined ? { en } : { en, hi };
}
