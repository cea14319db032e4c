import type { JSX } from 'preact';
import type { IstDate } from '../../../../../kernel/instant.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { formatDay } from '../../../../../platform/i18n/format-moment.ts';
import { Tag, type TagTone } from '../../../../../web/components/tag/tag.tsx';
import { identityMessages } from '../../../messages/index.ts';
import { dutyStatus, lastDayOf, type DutyStatus, type StaffMember } from '../../../model/staff.ts';

const tones = { 'on-duty': 'good', 'on-leave': 'warn', 'leaves-soon': 'info', 'not-posted': 'plain' } as const satisfies Record<DutyStatus, TagTone>;

/** What today says of an officer, with the day until when. */
export function DutyTag({ member, today, lang }: { readonly member: StaffMember; readonly today: IstDate; readonly lang: Lang }): JSX.Element {
  const status = dutyStatus(member, today);
  return <Tag tone={tones[status]} text={sentenceOf(member, status, lang)} />;
}

function sentenceOf({ leave, posting }: StaffMember, status: DutyStatus, lang: Lang): string {
  const { officers } = identityMessages(lang);
  const day = (date: IstDate): string => formatDay(date, lang);
  if (status === 'on-leave' && leave !== undefined) return officers.leaveUntil(day(lastDayOf(leave.to)));
  if (status === 'leaves-soon' && leave !== undefined) return officers.leaveFrom(day(leave.from), day(lastDayOf(leave.to)));
  if (status === 'leaves-soon' && posting.to !== undefined) return officers.postingEnds(day(lastDayOf(posting.to)));
  return officers.statuses[status];
}
