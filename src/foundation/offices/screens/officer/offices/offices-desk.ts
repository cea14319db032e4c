import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { officeMessages } from '../../../messages/index.ts';
import type { ManagedOffice } from '../../../model/managed-office.ts';
import { mayReadOffices } from '../../../model/office-policy.ts';
import { officesRoutes } from '../../../routes-table.ts';
import { findManagedOffice, type ManagedOfficeTables } from '../../../store/managed-office-store.ts';
import { withOpenPage, type Desk, type OfficesDeps } from '../desk.ts';

/** The officer who may read these pages; undefined for everybody else. */
export function readerOf({ actor }: RequestContext<unknown>): OfficerActor | undefined {
  return actor.kind === 'officer' && mayReadOffices(actor) ? actor : undefined;
}

/** Who asks, and the office of the address; undefined for who may not see these pages, and where there is no such office. */
export async function officeOfPage(deps: OfficesDeps, context: RequestContext<{ readonly id: string }>): Promise<{ actor: OfficerActor; office: ManagedOffice } | undefined> {
  const actor = readerOf(context);
  if (actor === undefined || !/^\d{1,9}$/.test(context.params.id)) return undefined;
  const office = await findManagedOffice(deps.db.$pickTables<ManagedOfficeTables>(), Number(context.params.id));
  return office === undefined ? undefined : { actor, office };
}

/** The desk with "Offices" open in its rail. */
export async function officesDesk(deps: OfficesDeps, context: RequestContext<unknown>, page: { actor: OfficerActor; title: string }): Promise<Desk> {
  const { lang } = context;
  return withOpenPage(await deps.deskFrame(context, page), { href: officesRoutes.offices.href(lang, {}), text: officeMessages(lang).managing.title });
}
