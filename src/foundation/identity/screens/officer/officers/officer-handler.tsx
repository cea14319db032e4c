import { istDateOf } from '../../../../../kernel/instant.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { Result } from '../../../../../kernel/result.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import { parseUuid, type OfficerId } from '../../../../../kernel/id.ts';
import { render } from '../../../../../web/layout/render.ts';
import { getOffices, type OfficeTables } from '../../../../offices/index.ts';
import { endLeaveOf } from '../../../actions/end-leave.ts';
import { rankAndName } from '../../../messages/rank-and-name.ts';
import { refusalSentence } from '../../../messages/refusal-sentence.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { findOfficer, type OfficerReadTables } from '../../../store/officer-store.ts';
import { findOpenReset, type ResetTables } from '../../../store/reset-store.ts';
import { listPostings, type StaffTables } from '../../../store/staff-store.ts';
import { OfficerPage } from './officer-page.tsx';
import { officerOfPage, officersDesk, type OfficerContext, type StaffPageDeps } from './staff-desk.ts';

const notFound: Answer = refusal({ code: 'not-found', reason: 'notFound' });

export function showOfficer(deps: StaffPageDeps, context: OfficerContext): Promise<Answer> {
  return officerPage(deps, context, undefined);
}

export async function sendEndLeave(deps: StaffPageDeps, context: OfficerContext): Promise<Answer> {
  const officerId = parseUuid<OfficerId>(context.params.id);
  return officerId === undefined ? notFound : afterAct(deps, context, await endLeaveOf(deps, context.actor, officerId));
}

/** Done: the officer's page, by GET. Refused: the page as it is now, with the reason on top. */
async function afterAct(deps: StaffPageDeps, context: OfficerContext, result: Result<void>): Promise<Answer> {
  if (result.ok) return redirect(identityRoutes.officer.href(context.lang, { id: context.params.id }));
  const { code } = result.refusal;
  return code === 'not-found' || code === 'not-allowed' ? notFound : officerPage(deps, context, result.refusal);
}

export async function officerPage(deps: StaffPageDeps, context: OfficerContext, refused: Refusal | undefined): Promise<Answer> {
  const { lang } = context;
  const known = await officerOfPage(deps, context);
  if (known === undefined) return notFound;
  const { actor, officer } = known;
  const today = istDateOf(deps.clock());
  const standInId = officer.leave?.actingId;
  const [desk, postings, files, standIn, reset] = await Promise.all([
    officersDesk(deps, context, { actor, title: rankAndName({ rank: officer.posting.rank, name: officer.name }, lang) }),
    listPostings(deps.db.$pickTables<StaffTables>(), officer.id),
    deps.openFiles.countOf(deps.db, officer.id),
    standInId === undefined ? undefined : findOfficer(deps.db.$pickTables<OfficerReadTables>(), { id: standInId, on: today }),
    findOpenReset(deps.db.$pickTables<ResetTables>(), { officerId: officer.id, at: deps.clock() }),
  ]);
  const offices = await getOffices(deps.db.$pickTables<OfficeTables>(), postings.map((posting) => posting.officeId));
  const page = (
    <OfficerPage
      desk={desk}
      actor={actor}
      officer={officer}
      postings={postings}
      offices={new Map(offices.map((office) => [office.id, office]))}
      files={files}
      standIn={standIn}
      reset={reset}
      today={today}
      csrf={context.csrf()}
      problem={refused === undefined ? undefined : refusalSentence(refused, lang)}
    />
  );
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}

