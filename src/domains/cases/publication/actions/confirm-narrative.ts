import type { OfficerActor } from '../../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import { stepOf } from '../../../../kernel/state-table.ts';
import { meetClocks } from '../../../../foundation/deadlines/index.ts';
import { findFir, type FirTables } from '../../fir/store/fir-store.ts';
import type { FirAddress, PublicNarrative } from '../model/publication.ts';
import { publicationTable } from '../model/publication-states.ts';
import { hiddenParts, redacted, textWords } from '../model/redaction.ts';
import { marksOf } from '../model/suggest-marks.ts';
import { updateNarrative, type PublicationTables } from '../store/publication-store.ts';
import { onPublication } from './on-publication.ts';
import { protectedWordsOf } from './protected-words.ts';
import type { PublicationDeps } from './publication-deps.ts';
import { putOut } from './publish-copy.ts';

export interface ConfirmedRedaction {
  readonly key: FirAddress;
  /** Indices of the words that the officer wants hidden. */
  readonly hidden: readonly number[];
  /** The officer has read the text as everybody will. */
  readonly wasRead: boolean;
}

/**
 * An officer confirms what is hidden in the story (L20), and the copy with it is on the web at once; the clock of L14 is met.
 *
 * The words of the FIR never change: positions are kept, and the text with blocks. What is always hidden (numbers to call, the
 * informant's own name) stays hidden whatever was unmarked. May be done again, with more hidden or less.
 * Refusals: `notFound`, `notAllowed`, `notRead`, `notForTheWeb` (held or withheld).
 */
export function confirmNarrative(deps: PublicationDeps, actor: OfficerActor, input: ConfirmedRedaction): Promise<Result<void>> {
  return onPublication(deps, actor, { action: 'confirm-narrative', key: input.key }, async (act, publication) => {
    if (stepOf(publicationTable, publication.state, 'confirm-narrative') === undefined) return refused({ code: 'wrong-state', reason: 'notForTheWeb' });
    if (!input.wasRead) return refused({ code: 'invalid', reason: 'notRead', fields: { wasRead: 'notRead' } });
    const fir = await findFir(act.trx.$pickTables<FirTables>(), publication.firId);
    if (fir === undefined) throw new Error(`FIR ${publication.firId} has a publication and is not there`);
    const { text, lang } = fir.items.firstInformation;
    const words = textWords(text);
    const { always } = marksOf(words, protectedWordsOf(fir));
    const hidden = hiddenParts(words, new Set([...always, ...input.hidden]));
    const narrative: PublicNarrative = { text: redacted(text, hidden), lang, hidden, confirmedBy: actor.officerId, confirmedAt: act.at };
    await updateNarrative(act.trx.$pickTables<PublicationTables>(), { firId: fir.id, narrative, by: actor.officerId });
    await putOut(act, { ...publication, narrative });
    await meetClocks(act, { recordId: fir.id, kinds: ['fir.publish'] });
    act.mark({ recordKind: 'fir', recordId: fir.id, kind: 'fir.narrative-confirmed', content: { hiddenParts: hidden.length } });
    return ok(undefined);
  });
}
