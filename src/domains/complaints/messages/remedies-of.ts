import type { Lang } from '../../../kernel/text.ts';
import type { Complaint } from '../model/complaint.ts';
import { hasOfficeAboveIt } from '../model/complaint-above.ts';
import { complaintMessages } from './index.ts';

/** The next doors after a decision without an FIR (L10): whoever was refused by the SP is not sent to the SP again. */
export function remediesOf(complaint: Pick<Complaint, 'officeId' | 'aboveOfficeId'>, lang: Lang): string {
  const words = complaintMessages(lang);
  return hasOfficeAboveIt(complaint) ? words.misconduct.remedies : words.decision.remedies;
}
