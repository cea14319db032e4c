import type { Refusal } from '../../../../../../kernel/refusal.ts';
import { html, redirect, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { render } from '../../../../../../web/layout/render.ts';
import { findFir, type FirTables } from '../../../../fir/store/fir-store.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { confirmNarrative } from '../../../actions/confirm-narrative.ts';
import { protectedWordsOf } from '../../../actions/protected-words.ts';
import { publicationMessages } from '../../../messages/index.ts';
import type { Publication } from '../../../model/publication.ts';
import { mayDoWithPublication, publicationsVisibleTo } from '../../../model/publication-policy.ts';
import { hiddenParts, redacted, textWords, type TextWord } from '../../../model/redaction.ts';
import { marksOf } from '../../../model/suggest-marks.ts';
import { findVisiblePublication, type PublicationTables } from '../../../store/publication-store.ts';
import { firKeyOf, firParams, type FirParams } from '../../fir-key.ts';
import { codeFirst, officerOf, type PublicationDeskDeps } from '../desk-page.ts';
import { RedactionPage } from './redaction-page.tsx';

type FirContext = RequestContext<FirParams>;
const noSuchFir: Answer = refusal({ code: 'not-found', reason: 'notFound' });

export async function showRedaction(deps: PublicationDeskDeps, context: FirContext): Promise<Answer> {
  const publication = await findMine(deps, context);
  if (publication === undefined) return noSuchFir;
  const confirmed = await codeFirst(deps, context, casesRoutes.redaction.href(context.lang, firParams(publication)));
  return confirmed ?? redactionPage(deps, context, { publication, ticked: undefined, refused: undefined });
}

/** One button shows the text again with these ticks, the other puts it out. */
export async function sendRedaction(deps: PublicationDeskDeps, context: FirContext): Promise<Answer> {
  const publication = await findMine(deps, context);
  if (publication === undefined) return noSuchFir;
  const ticked = context.form.all('hide').filter((value) => /^\d{1,5}$/.test(value)).map(Number);
  if (context.form.text('do') !== 'confirm') return redactionPage(deps, context, { publication, ticked, refused: undefined });
  const confirmed = await confirmNarrative(deps, officerOf(context), { key: publication, hidden: ticked, wasRead: context.form.text('wasRead') === 'yes' });
  if (confirmed.ok) return redirect(casesRoutes.publication.href(context.lang, firParams(publication)));
  const { code } = confirmed.refusal;
  return code === 'not-found' || code === 'not-allowed' ? refusal(confirmed.refusal) : redactionPage(deps, context, { publication, ticked, refused: confirmed.refusal });
}

/** Whoever may not confirm does not see the words here either. */
async function findMine(deps: PublicationDeskDeps, context: FirContext): Promise<Publication | undefined> {
  const actor = officerOf(context);
  const key = firKeyOf(context.params);
  const publication = key === undefined ? undefined : await findVisiblePublication(deps.db.$pickTables<PublicationTables>(), { ...key, visibleTo: publicationsVisibleTo(actor) });
  return publication !== undefined && mayDoWithPublication(actor, 'confirm-narrative', publication) ? publication : undefined;
}

async function redactionPage(deps: PublicationDeskDeps, context: FirContext, view: { publication: Publication; ticked: readonly number[] | undefined; refused: Refusal | undefined }): Promise<Answer> {
  const { publication, refused } = view;
  const fir = await findFir(deps.db.$pickTables<FirTables>(), publication.firId);
  if (fir === undefined) throw new Error(`FIR ${publication.firId} has a publication and is not there`);
  const { text, lang: textLang } = fir.items.firstInformation;
  const words = textWords(text);
  const { always, suggested } = marksOf(words, protectedWordsOf(fir));
  const hidden = new Set([...always, ...(view.ticked ?? hiddenBefore(words, publication) ?? suggested)]);
  const desk = await deps.deskFrame(context, { actor: officerOf(context), title: publicationMessages(context.lang).redaction.title });
  const page = <RedactionPage desk={desk} publication={publication} words={words} textLang={textLang} always={always} hidden={hidden} preview={redacted(text, hiddenParts(words, hidden))} refused={refused} csrf={context.csrf()} />;
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}

/** What was confirmed last is where the officer goes on. */
function hiddenBefore(words: readonly TextWord[], { narrative }: Publication): number[] | undefined {
  return narrative === undefined ? undefined : words.flatMap((word, index) => (narrative.hidden.some(([from, to]) => from <= word.from && word.to <= to) ? [index] : []));
}
