import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import { render } from '../../../../../web/layout/render.ts';
import { hasFreshFactor } from '../../../actions/fresh-factor.ts';
import { agreeReset, askReset } from '../../../actions/reset-factor.ts';
import { identityMessages } from '../../../messages/index.ts';
import { rankAndName } from '../../../messages/rank-and-name.ts';
import { refusalSentence } from '../../../messages/refusal-sentence.ts';
import { mayDoAbout } from '../../../model/officer-policy.ts';
import { resetLifeHours, setupLifeDays } from '../../../model/sign-in-settings.ts';
import { identityRoutes } from '../../../routes-table.ts';
import type { FieldErrors } from './departure-form.ts';
import { officerPage } from './officer-handler.tsx';
import { ResetPage } from './reset-page.tsx';
import { SetupCodePage } from './setup-code-page.tsx';
import { officerOfPage, officersDesk, type OfficerContext, type SecretStaffDeps } from './staff-desk.ts';

const notFound: Answer = refusal({ code: 'not-found', reason: 'notFound' });

export function showReset(deps: SecretStaffDeps, context: OfficerContext): Promise<Answer> {
  return resetPage(deps, context, { typed: '', errors: {}, problem: undefined, status: 200 });
}

export async function sendReset(deps: SecretStaffDeps, context: OfficerContext): Promise<Answer> {
  const known = await officerOfPage(deps, context);
  if (known === undefined) return notFound;
  const typed = context.form.text('reason');
  const asked = await askReset(deps, known.actor, { officerId: known.officer.id, reason: typed });
  if (asked.ok) return redirect(identityRoutes.officer.href(context.lang, { id: known.officer.id }));
  const { code, fields } = asked.refusal;
  if (code === 'not-found' || code === 'not-allowed') return notFound;
  return resetPage(deps, context, { typed, errors: (fields ?? {}) as FieldErrors, problem: fields === undefined ? refusalSentence(asked.refusal, context.lang) : undefined, status: refusalStatus[code] });
}

/** Gives a way into the desk, so the second person enters the code of the phone again if the last one is old. */
export async function sendAgree(deps: SecretStaffDeps, context: OfficerContext): Promise<Answer> {
  const { lang, session } = context;
  const known = await officerOfPage(deps, context);
  if (known === undefined) return notFound;
  const { actor, officer } = known;
  const officerHref = identityRoutes.officer.href(lang, { id: officer.id });
  if (session === undefined || !(await hasFreshFactor(deps, session.id))) return redirect(identityRoutes.confirmFactor.href(lang, {}, { to: officerHref }));
  const agreed = await agreeReset(deps, actor, officer.id);
  if (!agreed.ok) return agreed.refusal.code === 'not-found' || agreed.refusal.code === 'not-allowed' ? notFound : officerPage(deps, context, agreed.refusal);
  const desk = await officersDesk(deps, context, { actor, title: identityMessages(lang).setup.codeTitle });
  return html(render(<SetupCodePage desk={desk} who={rankAndName({ rank: officer.posting.rank, name: officer.name }, lang)} login={officer.login} code={agreed.value.setupCode} days={setupLifeDays(deps.settings())} address={identityRoutes.setUp.href(lang, {})} officerHref={officerHref} />));
}

async function resetPage(deps: SecretStaffDeps, context: OfficerContext, view: { typed: string; errors: FieldErrors; problem: string | undefined; status: number }): Promise<Answer> {
  const { lang } = context;
  const known = await officerOfPage(deps, context);
  if (known === undefined) return notFound;
  const { actor, officer } = known;
  if (!mayDoAbout(actor, 'ask-reset', { id: officer.id, role: officer.posting.role, districtCode: officer.posting.districtCode })) return notFound;
  const desk = await officersDesk(deps, context, { actor, title: identityMessages(lang).officers.openReset });
  return html(render(<ResetPage desk={desk} officer={officer} of={{ lang, typed: () => view.typed, errors: view.errors }} problem={view.problem} hours={resetLifeHours(deps.settings())} csrf={context.csrf()} />), view.status);
}
