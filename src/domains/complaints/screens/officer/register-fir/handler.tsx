import { istDateOf } from '../../../../../kernel/instant.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import { wordDifferences } from '../../../../../platform/text/word-differences.ts';
import { render } from '../../../../../web/layout/render.ts';
import { listOfficersOf, type OfficerReadTables } from '../../../../../foundation/identity/index.ts';
import { listDistricts, type GeographyTables } from '../../../../../foundation/geography/index.ts';
import { citationOf, consequencesOf, findOffences, searchOffences, type LawTables, type Offence } from '../../../../../foundation/law/index.ts';
import { listStations, type OfficeTables } from '../../../../../foundation/offices/index.ts';
import type { FirSection } from '../../../../cases/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { offencesOf } from '../../../actions/recording-of.ts';
import { registerFirFromComplaint } from '../../../actions/register-fir-from-complaint.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { publicationSignals } from '../../../model/publication-signals.ts';
import { namesListedOffence } from '../../../model/rules/woman-officer-records.ts';
import { mayRegister } from '../../../model/rules/urgent-without-signature.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { listTexts, type TypedTextTables } from '../../../store/typed-text-store.ts';
import { dayOf } from '../../day-of.ts';
import { codeFirst } from '../code-first.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { readBelongs } from './belongs-form.ts';
import { FirPage } from './fir-page.tsx';
import { readFirForm, tickedOffences, typedFirSections } from './form.ts';
import type { FirFormErrors } from './form-errors.ts';
import { tickedSensitivity, withPublicationOutlook } from './publication-outlook.ts';
import { prefilled } from './prefill.ts';
import { yesOrNo } from './recording-form.ts';
import { recordingView } from './recording-view.ts';

type FirContext = RequestContext<{ number: string }>;

export async function showFirForm(deps: ComplaintDeps, context: FirContext): Promise<Answer> {
  const complaint = await findVisible(deps, context);
  if (complaint === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  if (!mayRegister({ ...complaint, isUrgent: complaint.urgentGround !== undefined }) || complaint.deskState === 'fir-registered' || complaint.deskState === 'at-station') {
    return redirect(complaintRoutes.record.href(context.lang, { number: complaint.number }));
  }
  const confirmed = await codeFirst(deps, context, complaintRoutes.firForm.href(context.lang, { number: complaint.number }));
  if (confirmed !== undefined) return confirmed;
  const [text] = await listTexts(deps.db.$pickTables<TypedTextTables>(), complaint.id);
  return firPage(deps, context, { complaint, typed: prefilled(complaint, text?.words), ticked: [], named: [], sections: [], isListed: false, errors: {}, status: 200 });
}

/** One button registers; the others ask for the same page with more on it, and nothing is checked. What was typed stays in all of them. */
export async function sendFirForm(deps: ComplaintDeps, context: FirContext): Promise<Answer> {
  const complaint = await findVisible(deps, context);
  if (complaint === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const { form } = context;
  const ticked = await findOffences(deps.db.$pickTables<LawTables>(), tickedOffences(form));
  const sections = [...ticked.map(sectionOf), ...(typedFirSections(form.text('typedSections')) ?? [])];
  const named = await offencesOf(deps.db.$pickTables<LawTables>(), sections);
  const isListed = namesListedOffence({ offences: named, sections });
  const view = { complaint, typed: form.text, ticked, named, sections, isListed };
  if (form.text('do') !== 'register') return firPage(deps, context, { ...view, errors: {}, status: 200 });
  const reading = readFirForm(form, { ticked: ticked.map(sectionOf), isListed });
  const belongs = readBelongs(form.text);
  if (!reading.ok || !belongs.ok) return firPage(deps, context, { ...view, errors: { ...(!reading.ok && reading.errors), ...(!belongs.ok && belongs.errors) }, status: 422 });
  const registered = await registerFirFromComplaint(deps, officerOf(context), { number: complaint.number, input: reading.input, belongs: belongs.belongs });
  if (registered.ok) return redirect(complaintRoutes.record.href(context.lang, { number: complaint.number }));
  const { code, fields, reason } = registered.refusal;
  if (code === 'not-found' || code === 'not-allowed') return refusal(registered.refusal);
  return firPage(deps, context, { ...view, errors: (fields ?? { form: reason }) as FirFormErrors, status: refusalStatus[code] });
}

/** Officers without this right do not learn that the form is there. */
async function findVisible(deps: ComplaintDeps, context: FirContext): Promise<Complaint | undefined> {
  const actor = officerOf(context);
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(actor) });
  return complaint !== undefined && mayDo(actor, 'register-fir', complaint) ? complaint : undefined;
}

function sectionOf(offence: Offence): FirSection {
  const citation = citationOf(offence);
  return { offenceId: offence.id, act: offence.act, provision: citation.slice(offence.act.length + 1) };
}

interface FirView {
  readonly complaint: Complaint;
  readonly typed: (name: string) => string;
  readonly ticked: readonly Offence[];
  /** What the tables hold for all sections named so far, ticked or typed. */
  readonly named: readonly Offence[];
  readonly sections: readonly FirSection[];
  readonly isListed: boolean;
  readonly errors: FirFormErrors;
  readonly status: number;
}

const HITS = 8;

async function firPage(deps: ComplaintDeps, context: FirContext, view: FirView): Promise<Answer> {
  const actor = officerOf(context);
  const { complaint, typed, ticked, named } = view;
  const words = typed('offenceWords').trim();
  const districtThere = typed('belongsDistrict');
  const day = dayOf(context.form, 'occurredFrom') ?? istDateOf(complaint.occurredFrom ?? complaint.filedAt);
  const desk = await deskOf(deps, context, { actor, title: complaintMessages(context.lang).fir.title, current: undefined });
  const officers = await listOfficersOf(deps.db.$pickTables<OfficerReadTables>(), { officeId: complaint.officeId, on: istDateOf(deps.clock()) });
  const hits = words === '' ? [] : await searchOffences(deps.db.$pickTables<LawTables>(), { text: words, lang: context.lang, on: day, limit: HITS });
  const isGivenByVictimWoman = yesOrNo(typed('givenByVictimWoman'));
  const facts = { givenByVictimWoman: isGivenByVictimWoman, victimIsDisabled: yesOrNo(typed('victimIsDisabled')) };
  const page = (
    <FirPage
      desk={desk}
      complaint={complaint}
      officers={officers}
      ticked={ticked}
      hits={hits.filter((hit) => !ticked.some((offence) => offence.id === hit.offence.id))}
      hasSearched={words !== ''}
      day={day}
      consequences={view.sections.length === 0 ? [] : await withPublicationOutlook(deps.db.$pickTables<LawTables>(), consequencesOf(named, facts).list, { sections: view.sections, form: context.form, signals: publicationSignals(complaint, deps.graveTriggers()), now: deps.clock() })}
      sensitivity={tickedSensitivity(context.form)}
      recording={view.isListed ? await recordingView(deps, { actor, complaint, officers, isGivenByVictimWoman }) : undefined}
      differences={wordDifferences(complaint.narrative, typed('firstInformation'))}
      districts={await listDistricts(deps.db.$pickTables<GeographyTables>())}
      stationsThere={/^\d{1,9}$/.test(districtThere) ? (await listStations(deps.db.$pickTables<OfficeTables>(), Number(districtThere))).filter(({ id }) => id !== complaint.officeId) : []}
      typed={typed}
      errors={view.errors}
      csrf={context.csrf()}
    />
  );
  return html(render(page), view.status);
}
