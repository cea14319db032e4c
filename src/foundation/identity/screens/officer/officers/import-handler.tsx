import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { hasFreshFactor } from '../../../actions/fresh-factor.ts';
import { importOfficers, type FaultyRow } from '../../../actions/import-officers.ts';
import { identityMessages } from '../../../messages/index.ts';
import { refusalSentence } from '../../../messages/refusal-sentence.ts';
import { mayAddOfficers } from '../../../model/officer-policy.ts';
import { setupLifeDays } from '../../../model/sign-in-settings.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { ImportPage } from './import-page.tsx';
import { ImportedPage } from './imported-page.tsx';
import { officersDesk, type SecretStaffDeps } from './staff-desk.ts';

const notFound: Answer = refusal({ code: 'not-allowed', reason: 'notFound' });

export async function showImport(deps: SecretStaffDeps, context: RequestContext): Promise<Answer> {
  const { lang, session, actor } = context;
  if (!mayAddOfficers(actor)) return notFound;
  if (session === undefined || !(await hasFreshFactor(deps, session.id))) return redirect(identityRoutes.confirmFactor.href(lang, {}, { to: identityRoutes.importOfficers.href(lang, {}) }));
  return importPage(deps, context, { text: '', faulty: [], error: undefined, status: 200 });
}

/** Answers with the page itself: codes are seen once, and faults and what was typed are kept nowhere. */
export async function sendImport(deps: SecretStaffDeps, context: RequestContext): Promise<Answer> {
  const { actor, lang } = context;
  if (actor.kind !== 'officer' || !mayAddOfficers(actor)) return notFound;
  const text = context.form.text('list');
  const done = await importOfficers(deps, actor, text);
  if (!done.ok) {
    const { code, fields } = done.refusal;
    if (code === 'not-allowed') return notFound;
    // Somebody added one of them in the same moment: the list is judged anew when it is sent again.
    const error = fields === undefined ? refusalSentence(done.refusal, lang) : identityMessages(lang).errors.loginTaken;
    return importPage(deps, context, { text, faulty: [], error, status: refusalStatus[code] });
  }
  if ('faulty' in done.value) return importPage(deps, context, { text, faulty: done.value.faulty, error: identityMessages(lang).errors.listFaults, status: 422 });
  const desk = await officersDesk(deps, context, { actor, title: identityMessages(lang).setup.codes });
  return html(render(<ImportedPage desk={desk} added={done.value.added} days={setupLifeDays(deps.settings())} />));
}

async function importPage(deps: SecretStaffDeps, context: RequestContext, view: { text: string; faulty: readonly FaultyRow[]; error: string | undefined; status: number }): Promise<Answer> {
  const { actor, lang } = context;
  if (actor.kind !== 'officer') return notFound;
  const desk = await officersDesk(deps, context, { actor, title: identityMessages(lang).officers.import });
  return html(render(<ImportPage desk={desk} text={view.text} faulty={view.faulty} error={view.error} csrf={context.csrf()} />), view.status);
}
