import type { CitizenId } from '../../../kernel/id.ts';
import type { Lang } from '../../../kernel/text.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import type { Act } from '../../ledger/index.ts';
import { insertCitizen } from '../store/citizen-store.ts';

/** A citizen whose number is not confirmed yet: what a guest typed. Part of the caller's act and told by its mark. */
export async function createGuestCitizen(act: Act, person: { mobile: string; lang: Lang }): Promise<CitizenId> {
  const id = newId<CitizenId>();
  await insertCitizen(act.trx.$pickTables<'citizens'>(), { id, mobile: person.mobile, lang: person.lang, at: act.at });
  return id;
}
