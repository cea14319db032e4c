import type { OfficerActor } from '../../../../kernel/actor.ts';
import type { Lang } from '../../../../kernel/text.ts';
import { newId } from '../../../../platform/crypto/ids.ts';
import { meetClocks } from '../../../../foundation/deadlines/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { firNumberText, type FirstInformationReport } from '../../fir/model/first-information-report.ts';
import { enterDiary } from '../../general-diary/actions/enter-diary.ts';
import type { TellingWay } from '../model/progress-note.ts';
import { insertProgressNote, type ProgressTables } from '../store/progress-store.ts';

/**
 * Keeps the words in which informant or victim were told how far the investigation is (L21), within the caller's act: the clock is met, the
 * station's diary has a line with the number and nothing else.
 * NB: the calling act has asked who may, whether the words can be told and whether anybody is reached; and it tells the persons.
 */
export async function keepProgress(act: Act, of: { readonly fir: FirstInformationReport; readonly by: OfficerActor; readonly words: string; readonly lang: Lang; readonly way: TellingWay }): Promise<void> {
  const { fir, by, words, lang, way } = of;
  await insertProgressNote(act.trx.$pickTables<ProgressTables>(), { id: newId(), firId: fir.id, sourceId: fir.sourceId, words, lang, way, officeId: fir.officeId, toldBy: by.officerId, toldAt: act.at });
  await meetClocks(act, { recordId: fir.sourceId, kinds: ['fir.progress'] });
  await enterDiary(act, { officeId: fir.officeId, kind: 'progress-told', recordKind: 'fir', recordId: fir.id, recordNumber: firNumberText(fir) });
  act.mark({ recordKind: 'fir', recordId: fir.id, kind: 'fir.progress-told', content: { officeId: fir.officeId, way } });
}
