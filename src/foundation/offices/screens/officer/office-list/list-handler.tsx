import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { html, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { csvText } from '../../../../../platform/text/csv-text.ts';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { importOffices, previewOffices, type OfficeListPreview } from '../../../actions/import-offices.ts';
import { officeMessages, type OfficeMessages } from '../../../messages/index.ts';
import { officeListColumns } from '../../../model/office-list.ts';
import { mayManageOffices } from '../../../model/office-policy.ts';
import { officesRoutes } from '../../../routes-table.ts';
import type { OfficesDeps } from '../desk.ts';
import { officesDesk } from '../offices/offices-desk.ts';
import { ListPage, type ListPageProps } from './list-page.tsx';

const notFound: Answer = refusal({ code: 'not-found', reason: 'notFound' });

export async function showOfficeList(deps: OfficesDeps, context: RequestContext): Promise<Answer> {
  const { actor, lang } = context;
  if (actor.kind !== 'officer' || !mayManageOffices(actor)) return notFound;
  const asked = await deps.codeFirst(context, officesRoutes.officeList.href(lang, {}));
  return asked ?? listPage(deps, context, { actor, typed: { list: '', reason: '' }, shown: undefined, refused: undefined });
}

/** Answers with the page itself: what each row would do is kept nowhere. With `seen` it is what somebody saw and wants saved. */
export async function sendOfficeList(deps: OfficesDeps, context: RequestContext): Promise<Answer> {
  const { actor, form } = context;
  if (actor.kind !== 'officer' || !mayManageOffices(actor)) return notFound;
  const typed = { list: form.text('list'), reason: form.text('reason') };
  const input = { csvText: typed.list, reason: typed.reason };
  const seen = form.text('seen');
  if (seen !== '') {
    const saved = await importOffices(deps, actor, { ...input, seen });
    if (saved.ok) return listPage(deps, context, { actor, typed: leftOf(saved.value), shown: { ...saved.value, isSaved: true }, refused: undefined });
    if (saved.refusal.reason !== 'listMoved') return listPage(deps, context, { actor, typed, shown: undefined, refused: saved.refusal });
    const again = await previewOffices(deps, actor, input);
    return listPage(deps, context, { actor, typed, shown: again.ok ? { ...again.value, isSaved: false } : undefined, refused: saved.refusal });
  }
  const preview = await previewOffices(deps, actor, input);
  return preview.ok
    ? listPage(deps, context, { actor, typed, shown: { ...preview.value, isSaved: false }, refused: undefined })
    : listPage(deps, context, { actor, typed, shown: undefined, refused: preview.refusal });
}

/** Rows that were not taken stay as they were typed. */
function leftOf({ rows }: OfficeListPreview): ListPageProps['typed'] {
  const faulty = rows.filter(({ fate }) => fate.fate === 'faulty').map(({ cells }) => cells);
  return { list: faulty.length === 0 ? '' : csvText(officeListColumns, faulty), reason: '' };
}

async function listPage(deps: OfficesDeps, context: RequestContext, view: Pick<ListPageProps, 'typed' | 'shown'> & { actor: OfficerActor; refused: Refusal | undefined }): Promise<Answer> {
  const { lang } = context;
  const { actor, typed, shown, refused } = view;
  const desk = await officesDesk(deps, context, { actor, title: officeMessages(lang).officeList.title });
  return html(render(<ListPage desk={desk} typed={typed} shown={shown} errors={errorsOf(refused, officeMessages(lang).officeList)} csrf={context.csrf()} />), refused === undefined ? 200 : refusalStatus[refused.code]);
}

function errorsOf(refused: Refusal | undefined, { refusals }: OfficeMessages['officeList']): FieldError[] {
  if (refused === undefined) return [];
  const reason = (Object.keys(refusals) as (keyof typeof refusals)[]).find((known) => known === refused.reason) ?? 'notAnOfficeList';
  return [{ fieldId: refused.fields?.['reason'] === undefined ? 'list' : 'reason', text: refusals[reason] }];
}
