import { istDateOf } from '../kernel/instant.ts';
import { ok, refused, type Result } from '../kernel/result.ts';
import { listOfficersToTell, type OfficersToTellTables } from '../foundation/identity/index.ts';
import { act, type ActDeps } from '../foundation/ledger/index.ts';
import { queueMessage } from '../foundation/notifications/index.ts';
import { checkSupervision, findHeadquarters, type OfficeTables } from '../foundation/offices/index.ts';

/**
 * Once in a month, whichever day the worker comes to it: checks the ladder (C6), and tells headquarters and administrators when
 * something is wrong. One act: killed, nothing is kept and nobody was told.
 * Refusals: `checkedAlready`.
 */
export function checkSupervisionOnce(deps: ActDeps): Promise<Result<{ readonly faults: number }>> {
  return act(deps, { kind: 'system', name: 'supervision-check' }, 'office.check-supervision', async (open) => {
    const found = await checkSupervision(open);
    if (found === undefined) return refused({ code: 'conflict', reason: 'checkedAlready' });
    const headquarters = found.length === 0 ? undefined : await findHeadquarters(open.trx.$pickTables<OfficeTables>());
    if (headquarters === undefined) return ok({ faults: found.length });
    const told = await listOfficersToTell(open.trx.$pickTables<OfficersToTellTables>(), { officeId: headquarters.id, roles: ['headquarters', 'administrator'], on: istDateOf(open.at) });
    for (const { mobile, lang } of told) await queueMessage(open, { to: { mobile }, lang, template: 'supervision-faults', values: { faults: found.length } });
    return ok({ faults: found.length });
  });
}
