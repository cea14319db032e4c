import type { Lang } from '../../../../../kernel/text.ts';
import { istDateOf } from '../../../../../kernel/instant.ts';
import { dueAtOf } from '../../../../../foundation/deadlines/index.ts';
import { officeTitle, type SupervisionTables } from '../../../../../foundation/offices/index.ts';
import { askedOffice } from '../../../actions/asked-office.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { enquiryDay } from '../../enquiry-day.ts';
import { enquiryMessage } from '../../enquiry-message.ts';

/** What the person will read, word for word, in either case. */
export interface EnquiryPreview {
  readonly asked: readonly string[];
  readonly begun: readonly string[];
  readonly message: string | undefined;
}

export async function enquiryPreview(deps: ComplaintDeps, complaint: Complaint, lang: Lang): Promise<EnquiryPreview> {
  const { card } = complaintMessages(lang).enquiry;
  const now = deps.clock();
  const office = await askedOffice(deps.db.$pickTables<SupervisionTables>(), { officeId: complaint.officeId, complaint, on: istDateOf(now) });
  const until = dueAtOf({ kind: 'enquiry.disclosure', startedAt: now, settings: deps.settings() });
  return {
    asked: office === undefined ? [] : [card.asked(officeTitle(office, lang).text), card.canDo],
    begun: [card.until(enquiryDay(until, lang)), card.canDo],
    message: enquiryMessage(complaint, until, deps.site),
  };
}
