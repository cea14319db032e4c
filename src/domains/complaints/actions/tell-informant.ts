import { queueMessage, queueToCitizen, type TemplateName, type TemplateValues } from '../../../foundation/notifications/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { isToldQuietly } from '../model/complaint-nature.ts';

type Told = Pick<Complaint, 'nature' | 'urgency' | 'lang'> & { readonly informant: Pick<Complaint['informant'], 'mobile' | 'citizenId' | 'isCutOff'> };

/**
 * Queues a message to the informant within the act, in the language of the complaint: to the phone, and to a confirmed e-mail address
 * (5.13). In sensitive and grave matters it says only that there is news: whoever holds the phone must not learn more (rule L6). Nothing
 * for somebody without a phone, and nothing for an informant who was cut off.
 */
export async function tellInformant<T extends TemplateName>(act: Act, complaint: Told, message: { template: T; values: TemplateValues[T] }): Promise<void> {
  const { mobile, citizenId, isCutOff } = complaint.informant;
  if (mobile === undefined || isCutOff) return;
  const { lang } = complaint;
  const said = isOnlyNews(complaint) ? ({ template: 'news', values: {} } as const) : message;
  if (citizenId === undefined) await queueMessage<TemplateName>(act, { to: { mobile }, lang, ...said });
  else await queueToCitizen<TemplateName>(act, { mobile, citizenId, isReceipt: message.template === 'complaint-received', lang, ...said });
}

/** Whether messages about this complaint say no more than that there is news (rule L6). */
export function isOnlyNews(complaint: Pick<Told, 'nature' | 'urgency'>): boolean {
  return complaint.urgency === 'grave' || isToldQuietly(complaint.nature);
}
