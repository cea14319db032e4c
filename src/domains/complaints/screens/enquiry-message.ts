import { addMs, istDateOf, type Instant } from '../../../kernel/instant.ts';
import { messageText } from '../../../foundation/notifications/index.ts';
import { isOnlyNews } from '../actions/tell-informant.ts';
import type { Complaint } from '../model/complaint.ts';

/** Word for word what the person's phone shows when the enquiry begins, in the language of the complaint. Undefined for somebody without a phone. */
export function enquiryMessage(complaint: Complaint, until: Instant, site: string): string | undefined {
  const { lang, number, informant } = complaint;
  if (informant.mobile === undefined) return undefined;
  if (isOnlyNews(complaint)) return messageText({ template: 'news', values: {}, lang }, site).text;
  return messageText({ template: 'enquiry-until', values: { number, day: istDateOf(addMs(until, -1)) }, lang }, site).text;
}
