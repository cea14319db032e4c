import { parseUuid, type OfficerId } from '../../../../../kernel/id.ts';
import { redirect, type Answer } from '../../../../../platform/http/answer.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { hearWithdrawal, nameHearer } from '../../../actions/hear-withdrawal.ts';
import { contactWays } from '../../../model/contact-way.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { officerOf } from '../desk-frame.ts';
import { answerOf, recordPage, type RecordContext } from './handler.tsx';

export async function sendNameHearer(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const officerId = parseUuid<OfficerId>(context.form.text('hearerId'));
  if (officerId === undefined) return recordPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { hearerId: 'noSuchHearer' } });
  return answerOf(deps, context, await nameHearer(deps, officerOf(context), { number: context.params.number, officerId }));
}

/** An officer of another station loses sight of the complaint with it: then back to the queue. */
export async function sendHearWithdrawal(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const { form, params, lang } = context;
  const way = contactWays.find((known) => known === form.text('talkWay'));
  const wish = form.text('wish');
  if (way === undefined) return recordPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { talkWay: 'contactWay' } });
  if (wish !== 'own' && wish !== 'not') return recordPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { wish: 'wish' } });
  const heard = await hearWithdrawal(deps, officerOf(context), { number: params.number, way, wasAlone: form.text('wasAlone') === 'yes', isOwnWish: wish === 'own' });
  return heard.ok ? redirect(complaintRoutes.queue.href(lang, {})) : answerOf(deps, context, heard);
}
