import type { CitizenId } from '../../../kernel/id.ts';
import { refused, ok, type Result } from '../../../kernel/result.ts';
import type { Lang } from '../../../kernel/text.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { newReadableCode } from '../../../platform/crypto/tokens.ts';
import type { Act } from '../../ledger/index.ts';
import { findConfirmedCitizen, insertCitizen, lockCitizenOf, updateCitizenConfirmed, type CitizenTables } from '../store/citizen-store.ts';

/** A citizen whose number is not confirmed yet: what a guest typed. Part of the caller's act and told by its mark. */
export async function createGuestCitizen(act: Act, person: { mobile: string; lang: Lang }): Promise<CitizenId> {
  const id = newId<CitizenId>();
  await insertCitizen(act.trx.$pickTables<CitizenTables>(), { id, mobile: person.mobile, lang: person.lang, at: act.at });
  return id;
}

/**
 * The citizen of a number that was confirmed just now: the guest who typed it, if there is one, or a new citizen. Gives the citizen a
 * number and leaves the marks. Refuses with `citizenKnown` when the number has a citizen already: two confirmations came at once.
 */
export async function createConfirmedCitizen(act: Act, person: { mobile: string; lang: Lang; guestId?: CitizenId | undefined }): Promise<Result<CitizenId>> {
  const db = act.trx.$pickTables<CitizenTables>();
  await lockCitizenOf(db, person.mobile);
  if ((await findConfirmedCitizen(db, person.mobile)) !== undefined) return refused({ code: 'conflict', reason: 'citizenKnown' });
  const number = newCitizenNumber();
  const wasGuest = person.guestId !== undefined && (await updateCitizenConfirmed(db, { id: person.guestId, mobile: person.mobile, number, at: act.at }));
  const id = wasGuest && person.guestId !== undefined ? person.guestId : await createGuestCitizen(act, person);
  if (!wasGuest) {
    await updateCitizenConfirmed(db, { id, mobile: person.mobile, number, at: act.at });
    act.mark({ recordKind: 'citizen', recordId: id, kind: 'citizen.created', content: { number } });
  }
  act.mark({ recordKind: 'citizen', recordId: id, kind: 'citizen.mobile-confirmed', content: { number } });
  return ok(id);
}

/** Not counted up: it tells nobody how many citizens there are, nor which number comes next. */
function newCitizenNumber(): string {
  const code = newReadableCode(8);
  return `BR-C-${code.slice(0, 4)}-${code.slice(4)}`;
}
