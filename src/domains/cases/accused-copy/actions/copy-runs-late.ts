import { istDateOf } from '../../../../kernel/instant.ts';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { OfficerRole } from '../../../../kernel/actor.ts';
import { listOfficersToTell, type OfficersToTellTables } from '../../../../foundation/identity/index.ts';
import type { OfficeId } from '../../../../kernel/id.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { queueMessage } from '../../../../foundation/notifications/index.ts';
import type { OfficeKind, SupervisionTables } from '../../../../foundation/offices/index.ts';
import { ladderToTell } from '../../fir/actions/ladder-to-tell.ts';
import { firNumberText } from '../../fir/model/first-information-report.ts';
import type { CopyApplication } from '../model/copy-application.ts';
import { lockCopyApplication, updateCopyLateOffice, type CopyTables } from '../store/copy-application-store.ts';

/** The 24 hours of L18 run out: the officer in charge is told, in neutral words. Nothing when it is answered by now. */
export async function remindOfCopy(act: Act, id: string): Promise<Result<void>> {
  const application = await lockCopyApplication(act.trx.$pickTables<CopyTables>(), id);
  if (application !== undefined && application.answer === undefined) await tell(act, application, { officeId: application.officeId, roles: ['sho'], template: 'duty-due' });
  return ok(undefined);
}

/** They are over: the next office above that is known is told too, never the one complained of (5.1), and the application shows there. The duty stays with the station. */
export async function escalateCopy(act: Act, late: { readonly id: string; readonly officeId: OfficeId }): Promise<Result<void>> {
  const db = act.trx.$pickTables<CopyTables>();
  const application = await lockCopyApplication(db, late.id);
  if (application === undefined || application.answer !== undefined) return ok(undefined);
  const ladder = await ladderToTell(act.trx.$pickTables<SupervisionTables>(), { record: application, officeId: late.officeId, on: istDateOf(act.at) });
  const above = ladder.find((office) => aboveStation.includes(office.kind));
  if (above !== undefined) {
    await updateCopyLateOffice(db, { id: late.id, officeId: above.id });
    await tell(act, application, { officeId: above.id, roles: ['sdpo', 'sp', 'dig', 'headquarters'], template: 'duty-late' });
  }
  await tell(act, application, { officeId: application.officeId, roles: ['sho'], template: 'duty-late' });
  act.mark({ recordKind: 'copy-application', recordId: late.id, kind: 'copy-application.late', content: { toOfficeId: above?.id ?? null } });
  return ok(undefined);
}

const aboveStation: readonly OfficeKind[] = ['circle', 'sub-division', 'district', 'police-district', 'rail-district', 'range', 'headquarters'];

async function tell(act: Act, application: CopyApplication, whom: { officeId: OfficeId; roles: readonly OfficerRole[]; template: 'duty-due' | 'duty-late' }): Promise<void> {
  const officers = await listOfficersToTell(act.trx.$pickTables<OfficersToTellTables>(), { officeId: whom.officeId, roles: whom.roles, on: istDateOf(act.at) });
  for (const { mobile, lang } of officers) await queueMessage(act, { to: { mobile }, lang, template: whom.template, values: { number: firNumberText(application.fir), duty: 'copy' }, recordId: application.id });
}
