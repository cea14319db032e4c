import type { ComplaintAnswers } from '../../../model/complaint-answers.ts';

/** What the fields of the questions show for answers that were kept: the opposite of `readStep`. */
export function typedFromAnswers(answers: ComplaintAnswers): (name: string) => string {
  const [year = '', month = '', day = ''] = (answers.occurredOn ?? '').split('-');
  const [hour = '', minute = ''] = (answers.occurredTime ?? '').split(':');
  const fields: Readonly<Record<string, string>> = {
    nature: answers.nature ?? '',
    placeText: answers.placeText ?? '',
    placeId: answers.placeId === null ? 'none' : (answers.placeId?.toString() ?? ''),
    districtCode: answers.districtCode?.toString() ?? '',
    officeId: answers.officeId === null ? 'desk' : (answers.officeId?.toString() ?? ''),
    'occurredOn-day': day,
    'occurredOn-month': month,
    'occurredOn-year': year,
    ...hourFields(hour, minute),
    narrative: answers.narrative ?? '',
    onBehalf: answers.onBehalf ?? 'self',
    victimName: answers.victimName ?? '',
    victimMobile: answers.victimMobile ?? '',
    kinship: answers.kinship ?? '',
    name: answers.name ?? '',
    mobile: answers.mobile ?? '',
    email: answers.email ?? '',
  };
  return (name) => fields[name] ?? '';
}

/** `18:05` as it is asked: 6, 05, evening. The part is one that reads back to the same hour. */
function hourFields(hour: string, minute: string): Readonly<Record<string, string>> {
  if (hour === '') return {};
  const hour24 = Number(hour);
  const part = hour24 < 4 || hour24 >= 20 ? 'night' : hour24 < 12 ? 'morning' : hour24 < 16 ? 'afternoon' : 'evening';
  return { 'occurredTime-hour': String(hour24 % 12 || 12), 'occurredTime-minute': minute, 'occurredTime-part': part };
}
