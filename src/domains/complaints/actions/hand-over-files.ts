import type { OfficerId } from '../../../kernel/id.ts';
import { rankAndName, type PostedOfficer } from '../../../foundation/identity/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { lockOpenFiles, updateHolder, type OpenFileTables } from '../store/open-files-store.ts';
import { tellInformant } from './tell-informant.ts';

/**
 * Gives every open file of an officer who departs to the one who stands in, within the act of the departure (C3, C28). Each file gets
 * its mark, each informant is told that the officer changed (5.13) and not why. Clocks run on: they are the station's.
 * @returns how many files
 */
export async function handOverFiles(act: Act, change: { readonly from: OfficerId; readonly to: PostedOfficer }): Promise<number> {
  const db = act.trx.$pickTables<OpenFileTables>();
  const files = await lockOpenFiles(db, change.from);
  await updateHolder(db, { ids: files.map((file) => file.id), holderId: change.to.id, at: act.at });
  for (const file of files) {
    await tellInformant(act, file, { template: 'officer-changed', values: { number: file.number } });
    const content = { officerId: change.to.id, rank: change.to.rank, nameEn: rankAndName(change.to, 'en'), nameHi: rankAndName(change.to, 'hi'), fromOfficerId: change.from };
    act.mark({ recordKind: 'complaint', recordId: file.id, kind: 'complaint.handed-over', content });
  }
  return files.length;
}
