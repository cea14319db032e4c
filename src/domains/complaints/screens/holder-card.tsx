import type { JSX } from 'preact';
import { localised, type Lang } from '../../../kernel/text.ts';
import { formatMoment } from '../../../platform/i18n/format-moment.ts';
import { Holder } from '../../../web/components/holder/holder.tsx';
import { identityMessages, rankAndName } from '../../../foundation/identity/index.ts';
import { officeTitle, type Office } from '../../../foundation/offices/index.ts';
import { headsOf } from '../model/office-heads.ts';
import { hasOfficeAboveIt } from '../model/complaint-above.ts';
import { complaintMessages } from '../messages/index.ts';
import type { ComplaintRecord } from './load-record.ts';

/** Who has it now. In grave matters citizens see the office only, no person. */
export function HolderCard({ record, phone, lang, isForDesk }: { readonly record: ComplaintRecord; readonly phone: string; readonly lang: Lang; readonly isForDesk?: boolean }): JSX.Element {
  const { track } = complaintMessages(lang);
  const { complaint, holder, office, district } = record;
  const zeroState = record.zero?.transfer.state;
  const isNamed = holder !== undefined && (isForDesk === true || complaint.urgency === 'normal');
  return (
    <Holder
      heading={track.holder}
      who={isNamed ? rankAndName(holder, lang) : hasOfficeAboveIt(complaint) ? headOf(office, lang) : track.dutyOfficer}
      office={[officeTitle(office, lang).text, district === undefined ? undefined : track.district(localised(district.name, lang))].filter(Boolean).join(', ')}
      phone={phone}
      since={track.since(formatMoment(complaint.holderSince, lang))}
      next={record.policeReport !== undefined ? complaintMessages(lang).duties.report.nextTurn : zeroState === undefined || zeroState === 'accepted' ? track.nextTurn[complaint.deskState] : complaintMessages(lang).transfer.next[zeroState]}
    />
  );
}

/** A complaint about the police lies with whoever heads the office above, until an officer is named. */
function headOf({ kind }: Office, lang: Lang): string {
  return headsOf(kind).map((role) => identityMessages(lang).roles[role]).join(', ');
}
