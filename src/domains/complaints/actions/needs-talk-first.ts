import { namesAtrocityAct, type LawTables } from '../../../foundation/law/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { findFir, type FirTables } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { namesListedOffence } from '../model/rules/woman-officer-records.ts';
import { asksTalkFirst } from '../model/withdrawal.ts';
import { offencesOf } from './recording-of.ts';

/** Whether an officer speaks with the person before a withdrawal counts (5.0): by the complaint's own kind, or by the sections of its FIR. */
export async function needsTalkFirst(act: Act, complaint: Complaint): Promise<boolean> {
  if (asksTalkFirst(complaint)) return true;
  const fir = complaint.firId === undefined ? undefined : await findFir(act.trx.$pickTables<FirTables>(), complaint.firId);
  if (fir === undefined) return false;
  const offences = await offencesOf(act.trx.$pickTables<LawTables>(), fir.sections);
  return namesListedOffence({ offences, sections: fir.sections }) || fir.sections.some((section) => namesAtrocityAct(section.act));
}
