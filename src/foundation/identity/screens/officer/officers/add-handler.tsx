import { officerRoles } from '../../../../../kernel/actor.ts';
import type { OfficeId } from '../../../../../kernel/id.ts';
import { istDateOf } from '../../../../../kernel/instant.ts';
import { ranks } from '../../../../../kernel/rank.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext, SentForm } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { addOfficer, type OfficerToAdd } from '../../../actions/add-officer.ts';
import { hasFreshFactor } from '../../../actions/fresh-factor.ts';
import { identityMessages } from '../../../messages/index.ts';
import { rankAndName } from '../../../messages/rank-and-name.ts';
import { genders } from '../../../model/new-officer.ts';
import { mayAddOfficers } from '../../../model/officer-policy.ts';
import { setupLifeDays } from '../../../model/sign-in-settings.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { AddPage } from './add-page.tsx';
import { dayOf, type FieldErrors, type OfficerErrorKey } from './departure-form.ts';
import { postingTargets } from './posting-targets.ts';
import { SetupCodePage } from './setup-code-page.tsx';
import { officersDesk, type SecretStaffDeps } from './staff-desk.ts';

const notFound: Answer = refusal({ code: 'not-allowed', reason: 'notFound' });

/** Opens a way into the desk, so it asks for the code of the phone first, like an FIR. */
export async function showAddOfficer(deps: SecretStaffDeps, context: RequestContext): Promise<Answer> {
  const { lang, session, query } = context;
  if (!mayAddOfficers(context.actor)) return notFound;
  const to = identityRoutes.addOfficer.href(lang, {}, { district: query['district'] });
  if (session === undefined || !(await hasFreshFactor(deps, session.id))) return redirect(identityRoutes.confirmFactor.href(lang, {}, { to }));
  const [year, month, day] = istDateOf(deps.clock()).split('-');
  const today = new Map([['from-day', day], ['from-month', month], ['from-year', year]]);
  return addPage(deps, context, { typed: (name) => today.get(name) ?? '', errors: {}, status: 200 });
}

export async function sendAddOfficer(deps: SecretStaffDeps, context: RequestContext): Promise<Answer> {
  const { actor, lang, form } = context;
  if (actor.kind !== 'officer' || !mayAddOfficers(actor)) return notFound;
  const read = readOfficer(form);
  if (!read.ok) return addPage(deps, context, { typed: form.text, errors: read.errors, status: 422 });
  const added = await addOfficer(deps, actor, read.officer);
  if (!added.ok) return addPage(deps, context, { typed: form.text, errors: (added.refusal.fields ?? {}) as FieldErrors, status: refusalStatus[added.refusal.code] });
  const { officer } = read;
  const desk = await officersDesk(deps, context, { actor, title: identityMessages(lang).setup.codeTitle });
  const page = (
    <SetupCodePage
      desk={desk}
      who={rankAndName({ rank: officer.posting.rank, name: officer.name }, lang)}
      login={officer.login}
      code={added.value.setupCode}
      days={setupLifeDays(deps.settings())}
      address={identityRoutes.setUp.href(lang, {})}
      officerHref={identityRoutes.officer.href(lang, { id: added.value.id })}
    />
  );
  return html(render(page));
}

function readOfficer(form: SentForm): { ok: true; officer: OfficerToAdd } | { ok: false; errors: FieldErrors } {
  const text = (name: string): string => form.text(name).trim();
  const [from, officeId] = [dayOf(form, 'from'), /^\d{1,9}$/.test(text('officeId')) ? (Number(text('officeId')) as OfficeId) : undefined];
  const [role, rank, gender] = [officerRoles.find((known) => known === text('role')), ranks.find((known) => known === text('rank')), genders.find((known) => known === text('gender'))];
  const name = { en: text('nameEn'), hi: text('nameHi') };
  const errors: Record<string, OfficerErrorKey> = {
    ...(name.en === '' && { nameEn: 'writeName' as const }),
    ...(name.hi === '' && { nameHi: 'writeName' as const }),
    ...(gender === undefined && { gender: 'chooseGender' as const }),
    ...(text('login') === '' && { login: 'badLogin' as const }),
    ...(officeId === undefined && { officeId: 'chooseOffice' as const }),
    ...(role === undefined && { role: 'chooseRole' as const }),
    ...(rank === undefined && { rank: 'chooseRank' as const }),
    ...(from === undefined && { from: 'day' as const }),
  };
  if (from === undefined || officeId === undefined || role === undefined || rank === undefined || gender === undefined || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, officer: { login: text('login').toLowerCase(), name, gender, posting: { officeId, role, rank, from } } };
}

async function addPage(deps: SecretStaffDeps, context: RequestContext, view: { typed: (name: string) => string; errors: FieldErrors; status: number }): Promise<Answer> {
  const { actor, lang, query } = context;
  if (actor.kind !== 'officer') return notFound;
  const [desk, targets] = await Promise.all([officersDesk(deps, context, { actor, title: identityMessages(lang).officers.add }), postingTargets(deps, actor, { asked: query['district'] ?? '', lang })]);
  return html(render(<AddPage desk={desk} targets={targets} of={{ lang, typed: view.typed, errors: view.errors }} csrf={context.csrf()} />), view.status);
}
