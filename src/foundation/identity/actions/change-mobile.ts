import type { Actor } from '../../../kernel/actor.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { ActDeps } from '../../ledger/index.ts';
import { readMobile } from '../model/mobile.ts';
import { updateContact, type OfficerWriteTables } from '../store/officer-store.ts';
import { onOfficer } from './depart.ts';

/**
 * Where an officer is told by SMS what is due, and in which language; an empty number: nowhere. The mark says that it changed, not to what.
 * Refusals: those of `onOfficer`; `mobile` (no Indian mobile number).
 */
export function changeMobile(deps: ActDeps, actor: Actor, input: { officerId: OfficerId; mobile: string; lang: Lang }): Promise<Result<void>> {
  return onOfficer(deps, actor, { action: 'change-mobile', officerId: input.officerId }, async (open, officer) => {
    const mobile = input.mobile.trim() === '' ? null : readMobile(input.mobile);
    if (mobile === undefined) return refused({ code: 'invalid', reason: 'mobile', fields: { mobile: 'mobile' } });
    await updateContact(open.trx.$pickTables<OfficerWriteTables>(), { id: officer.id, mobile, lang: input.lang });
    open.mark({ recordKind: 'officer', recordId: officer.id, kind: 'officer.mobile-changed', content: { isKnown: mobile !== null, lang: input.lang } });
    return ok(undefined);
  });
}
