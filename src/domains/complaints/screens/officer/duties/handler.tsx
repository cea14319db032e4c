import type { Refusal } from '../../../../../kernel/refusal.ts';
import { langs } from '../../../../../kernel/text.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { allOf, read } from '../../../../../platform/db/reading.ts';
import { render } from '../../../../../web/layout/render.ts';
import { clocksReading, type ClockTables } from '../../../../../foundation/deadlines/index.ts';
import { getOffices, type OfficeTables } from '../../../../../foundation/offices/index.ts';
import { caseReading, dutyLinesReading, isFirDuty, namedIn, tellingWays, type CaseTables, type DutyLineTables } from '../../../../cases/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { tellProgress } from '../../../actions/tell-progress.ts';
import { recordDuty } from '../../../actions/record-duty.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { complaintsVisibleTo } from '../../../model/complaint-policy.ts';
import { faultsOfTelling, namesToSpare, progressReaders, type ProgressTelling } from '../../../model/progress-telling.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { personsReading, type PersonTables } from '../../../store/person-store.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { fieldsOnPage, readDeed } from './deed-form.ts';
import { DutiesPage } from './duties-page.tsx';
import type { DutiesPageProps } from './duties-page-props.ts';

type DutiesContext = RequestContext<{ number: string }>;

export function showDuties(deps: ComplaintDeps, context: DutiesContext): Promise<Answer> {
  return dutiesPage(deps, context, {});
}

/** The words are looked at as the person will read them before they go out; nothing is kept until then. */
export async function sendProgress(deps: ComplaintDeps, context: DutiesContext): Promise<Answer> {
  const { form, params, lang } = context;
  const step = form.text('do');
  const telling = tellingOf(context);
  if (step !== 'send') return dutiesPage(deps, context, step === 'change' ? {} : { preview: telling });
  const told = await tellProgress(deps, officerOf(context), { ...telling, number: params.number, wasRead: form.text('wasRead') === 'yes' });
  if (told.ok) return redirect(complaintRoutes.duties.href(lang, params));
  if (told.refusal.code === 'not-found' || told.refusal.code === 'not-allowed') return refusal({ code: 'not-found', reason: 'notFound' });
  return dutiesPage(deps, context, { refused: told.refusal, preview: telling });
}

/** What the station did is written down. What was typed stays when something is missing. */
export async function sendDuty(deps: ComplaintDeps, context: DutiesContext): Promise<Answer> {
  const { form, params, lang } = context;
  const typed = readDeed(form);
  if (typed === undefined) return dutiesPage(deps, context, { refused: { code: 'invalid', reason: 'invalid' } });
  const recorded = await recordDuty(deps, officerOf(context), { number: params.number, typed });
  if (recorded.ok) return redirect(complaintRoutes.duties.href(lang, params));
  const { refusal: refused } = recorded;
  if (refused.code === 'not-found' || refused.code === 'not-allowed') return refusal({ code: 'not-found', reason: 'notFound' });
  return dutiesPage(deps, context, { refused: { ...refused, ...(refused.fields !== undefined && { fields: fieldsOnPage(typed.deed, refused.fields) ?? {} }) } });
}

function tellingOf({ form, lang }: DutiesContext): ProgressTelling {
  return { words: form.text('progressWords').trim(), lang: langs.find((known) => known === form.text('progressLang')) ?? lang, way: tellingWays.find((known) => known === form.text('way')) };
}

interface DutiesView {
  readonly preview?: ProgressTelling;
  readonly refused?: Refusal;
}

async function dutiesPage(deps: ComplaintDeps, context: DutiesContext, view: DutiesView): Promise<Answer> {
  const actor = officerOf(context);
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(actor) });
  if (complaint?.firId === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const { id: sourceId, firId } = complaint;
  const [desk, { ofCase, lines, clocks, persons }] = await Promise.all([
    deskOf(deps, context, { actor, title: complaintMessages(context.lang).duties.title, current: undefined }),
    read(
      deps.db,
      allOf({
        ofCase: caseReading(deps.db.$pickTables<CaseTables>(), { sourceId, firId, withPublications: false, withProgress: true }),
        lines: dutyLinesReading(deps.db.$pickTables<DutyLineTables>(), sourceId),
        clocks: clocksReading(deps.db.$pickTables<ClockTables>(), sourceId),
        persons: personsReading(deps.db.$pickTables<PersonTables>(), sourceId),
      }),
    ),
  ]);
  const { fir, progressNotes: notes } = ofCase;
  if (fir === undefined) throw new Error(`Complaint ${complaint.number} has an FIR that is not there`);
  const offices = await getOffices(deps.db.$pickTables<OfficeTables>(), [...new Set([complaint.officeId, ...notes.map(({ officeId }) => officeId)])]);
  const shown = {
    desk,
    actor,
    complaint,
    fir,
    done: { notes, lines },
    clocks: clocks.filter(({ kind }) => isFirDuty(kind)),
    offices: new Map(offices.map((office) => [office.id, office])),
    readers: progressReaders(complaint, persons),
    typed: context.form.text,
    csrf: context.csrf(),
    now: deps.clock(),
  };
  const answer = readOver(view, { complaint, persons, readers: shown.readers });
  return html(render(<DutiesPage {...shown} {...answer} />), answer.refused === undefined ? 200 : refusalStatus[answer.refused.code]);
}

/** Words that lack something go back to be typed; the others are shown as the person will read them. */
function readOver({ preview, refused }: DutiesView, of: { complaint: Complaint; persons: Parameters<typeof namesToSpare>[1]; readers: DutiesPageProps['readers'] }): Pick<DutiesPageProps, 'preview' | 'refused'> {
  if (preview === undefined) return { preview, refused };
  const fields = faultsOfTelling(preview, of.readers);
  if (Object.keys(fields).length > 0) return { preview: undefined, refused: { code: 'invalid', reason: 'invalid', fields } };
  return { preview: { telling: preview, named: namedIn(preview.words, namesToSpare(of.complaint, of.persons)) }, refused };
}
