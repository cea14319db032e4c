import { istDateOf } from '../../../../../kernel/instant.ts';
import { localised, type Lang } from '../../../../../kernel/text.ts';
import { together } from '../../../../../platform/db/together.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import type { SummaryRow } from '../../../../../web/components/summary-list/summary-list.tsx';
import { DraftFileNames, listDraftFiles, type DraftFileTables } from '../../../../../foundation/evidence/index.ts';
import { requestEmailCode } from '../../../../../foundation/notifications/index.ts';
import { identityRoutes } from '../../../../../foundation/identity/index.ts';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { confirmedMobile, draftInHand } from '../../../actions/draft-in-hand.ts';
import { fileComplaint } from '../../../actions/file-complaint.ts';
import { closeDraft } from '../../../actions/keep-answers.ts';
import { routeOf, type RoutingTables } from '../../../actions/station-of-place.ts';
import type { Route } from '../../../model/told-complaint.ts';
import { firstOpenStep, questionSteps, type ComplaintAnswers, type QuestionStep, type ReportStep } from '../../../model/complaint-answers.ts';
import { hasVictim } from '../../../model/person.ts';
import { FileComplaint } from '../../../model/file-complaint.ts';
import { isComplaintNature } from '../../../model/complaint-nature.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { Draft } from '../../../store/draft-store.ts';
import { CheckPage } from './check-page.tsx';
import { occurredText } from '../../../messages/occurred-text.ts';

export async function showCheck(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const draft = await draftInHand(deps, context);
  if (draft === undefined) return redirect(complaintRoutes.start.href(context.lang, {}));
  const open = firstOpenStep(draft.answers);
  if (open !== undefined) return redirect(complaintRoutes.step.href(context.lang, { step: open }));
  if (context.actor.kind !== 'citizen') return redirect(identityRoutes.citizenCode.href(context.lang, {}));
  return checkPage(deps, context, { draft, problems: [] });
}

/** On with the complaint whose number was just confirmed: to its end, or to what is kept of it; without one, to the person's complaints. */
export async function goOnAfterCode(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const draft = await draftInHand(deps, context);
  if (draft === undefined || draft.isSent) return redirect(complaintRoutes.mine.href(context.lang, {}));
  return redirect(firstOpenStep(draft.answers) === undefined ? complaintRoutes.check.href(context.lang, {}) : complaintRoutes.keep.href(context.lang, {}));
}

/** Sends the draft. Sent twice, it leads to the same number; refused, the page says which answer has to change. */
export async function sendComplaint(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { lang, actor } = context;
  const [draft, mobile] = await together([draftInHand(deps, context), confirmedMobile(deps, actor)]);
  if (draft === undefined) return redirect(complaintRoutes.start.href(lang, {}));
  const input = FileComplaint.safeParse({ draftId: draft.id, lang, ...draft.answers, mobile });
  if (!input.success) return redirect(complaintRoutes.check.href(lang, {}));
  const filed = await fileComplaint(deps, actor, input.data);
  if (filed.ok) await closeDraft(deps, draft.id);
  // A code that cannot be sent now is asked for on the page of news by mail.
  if (filed.ok && deps.sendsMail && actor.kind === 'citizen' && (input.data.email ?? '') !== '') await requestEmailCode(deps, actor, lang);
  if (filed.ok) return redirect(complaintRoutes.received.href(lang, { number: filed.value.number }));
  if (filed.refusal.code !== 'invalid') return refusal(filed.refusal);
  const words = complaintMessages(lang);
  const keys = Object.values(filed.refusal.fields ?? {});
  return checkPage(deps, context, { draft, problems: keys.map((key) => words.errors[key as keyof typeof words.errors]) });
}

async function checkPage(deps: ComplaintDeps, context: RequestContext, view: { draft: Draft; problems: readonly string[] }): Promise<Answer> {
  const { lang, frame } = context;
  const page = (
    <CheckPage
      frame={frame}
      csrf={context.csrf()}
      action={complaintRoutes.send.href(lang, {})}
      backHref={complaintRoutes.step.href(lang, { step: questionSteps.at(-1) ?? 'you' })}
      rows={await rowsOf(deps, context, view.draft)}
      problems={view.problems}
    />
  );
  return html(render(page), view.problems.length > 0 ? 422 : 200);
}

async function rowsOf(deps: ComplaintDeps, { lang }: RequestContext, { id, answers }: Draft): Promise<SummaryRow[]> {
  const words = complaintMessages(lang);
  const files = await listDraftFiles(deps.work.$pickTables<DraftFileTables>(), { draftId: id, officerId: undefined });
  const route = await routeOf(deps.db.$pickTables<RoutingTables>(), { nature: answers.nature, placeId: answers.placeId ?? null, districtCode: answers.districtCode, officeId: answers.officeId }, { on: istDateOf(deps.clock()), districts: deps.districts() });
  const change = (step: ReportStep) => ({ href: complaintRoutes.step.href(lang, { step }), text: words.check.change });
  const values: Readonly<Record<QuestionStep, SummaryRow['value']>> = {
    what: answers.nature !== undefined && isComplaintNature(answers.nature) ? words.natures[answers.nature] : '',
    where: answers.placeText ?? '',
    place: route === undefined ? '' : [route.place === undefined ? words.place.nowhere : localised(route.place.name, lang), words.place.district(localised(route.district.name, lang))].join(', '),
    when: occurredText(answers.occurredOn ?? '', answers.occurredTime ?? null, lang),
    words: answers.narrative ?? '',
    papers: files.length === 0 ? words.papers.none : <DraftFileNames files={files} lang={lang} />,
    you: [answers.name, answers.mobile, answers.email].filter(Boolean).join(', '),
  };
  const rows: SummaryRow[] = questionSteps.map((step) => ({ label: words.stepLabels[step], value: values[step], change: change(step) }));
  if (hasVictim(answers.onBehalf ?? 'self')) rows.splice(questionSteps.indexOf('words') + 1, 0, { label: words.persons.victim.title, value: victimText(answers), change: change('victim') });
  if (route === undefined) return rows;
  const isAboutPolice = answers.nature === 'police';
  return [...rows, { label: isAboutPolice ? words.misconduct.station.row : words.check.station, value: isAboutPolice ? aboutText(route, lang) : stationText(route, lang), change: change('station') }];
}

/** About the police: whom it is about, and who gets it instead. */
function aboutText({ about, office }: Route, lang: Lang): string {
  const { station } = complaintMessages(lang).misconduct;
  return station.goesTo(about === undefined ? station.rowUnknown : officeTitle(about, lang).text, officeTitle(office, lang).text);
}

function victimText({ onBehalf, victimName, victimMobile }: ComplaintAnswers): string {
  return [victimName, onBehalf === 'minor' ? undefined : victimMobile].filter(Boolean).join(', ');
}

function stationText({ office, degree }: Route, lang: Lang): string {
  const words = complaintMessages(lang).station;
  const title = officeTitle(office, lang).text;
  switch (degree) {
    case 'sure':
      return words.confirmed(title);
    case 'likely':
      return words.probably(title);
    case 'chosen':
      return words.chosen(title);
    case 'unknown':
      return words.toDesk(title);
  }
}
