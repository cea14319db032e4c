import { langs } from '../../../../../kernel/text.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import { render } from '../../../../../web/layout/render.ts';
import { changeMobile } from '../../../actions/change-mobile.ts';
import { hasFreshFactor } from '../../../actions/fresh-factor.ts';
import { identityMessages } from '../../../messages/index.ts';
import { mayDoAbout } from '../../../model/officer-policy.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { findContact, type OfficerWriteTables } from '../../../store/officer-store.ts';
import { MobilePage } from './mobile-page.tsx';
import { officerOfPage, officersDesk, type OfficerContext, type SecretStaffDeps } from './staff-desk.ts';

const notFound: Answer = refusal({ code: 'not-found', reason: 'notFound' });

/** Clocks tell this number: the code of the phone comes first. */
export async function showMobile(deps: SecretStaffDeps, context: OfficerContext): Promise<Answer> {
  const { lang, session, params } = context;
  const isFresh = session !== undefined && (await hasFreshFactor(deps, session.id));
  const page = await mobilePage(deps, context, { typed: '', error: undefined, status: 200 });
  return isFresh || page === notFound ? page : redirect(identityRoutes.confirmFactor.href(lang, {}, { to: identityRoutes.mobile.href(lang, { id: params.id }) }));
}

export async function sendMobileOf(deps: SecretStaffDeps, context: OfficerContext): Promise<Answer> {
  const { form, lang, params } = context;
  const known = await officerOfPage(deps, context);
  if (known === undefined) return notFound;
  const chosen = langs.find((one) => one === form.text('lang')) ?? 'hi';
  const changed = await changeMobile(deps, known.actor, { officerId: known.officer.id, mobile: form.text('mobile'), lang: chosen });
  if (changed.ok) return redirect(identityRoutes.officer.href(lang, { id: params.id }));
  const { code } = changed.refusal;
  return code === 'invalid' ? mobilePage(deps, context, { typed: form.text('mobile'), error: identityMessages(lang).errors.mobile, status: refusalStatus[code] }) : notFound;
}

async function mobilePage(deps: SecretStaffDeps, context: OfficerContext, view: { typed: string; error: string | undefined; status: number }): Promise<Answer> {
  const known = await officerOfPage(deps, context);
  if (known === undefined) return notFound;
  const { actor, officer } = known;
  if (!mayDoAbout(actor, 'change-mobile', { id: officer.id, role: officer.posting.role, districtCode: officer.posting.districtCode })) return notFound;
  const [desk, contact] = await Promise.all([officersDesk(deps, context, { actor, title: identityMessages(context.lang).account.mobile.title }), findContact(deps.db.$pickTables<OfficerWriteTables>(), officer.id)]);
  return html(render(<MobilePage desk={desk} officer={officer} contact={contact} typed={view.typed} error={view.error} csrf={context.csrf()} />), view.status);
}
