import type { JSX } from 'preact';
import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { ClockCell } from '../../../../../web/components/clock/clock-cell.tsx';
import type { Column } from '../../../../../web/components/data-table/data-table.tsx';
import { TwoLines } from '../../../../../web/components/data-table/two-lines.tsx';
import { presentClock } from '../../../../../foundation/deadlines/index.ts';
import type { ComplaintLine } from '../../../model/complaint.ts';
import { nextStepOf, type NextStep } from '../../../model/next-step.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';

/** A line of the desk's lists: the clock, the record, where, from whom (masked), the next action as a button. */
export function columnsOf({ lang, now, actor }: { readonly lang: Lang; readonly now: Instant; readonly actor: OfficerActor }): Column<ComplaintLine>[] {
  const words = complaintMessages(lang);
  const { columns } = words.desk;
  const hrefOf = (line: ComplaintLine): string => complaintRoutes.record.href(lang, { number: line.number });
  return [
    { heading: columns.clock, cell: (line) => <LineClockCell line={line} now={now} lang={lang} /> },
    { heading: columns.record, kind: 'head', cell: (line) => <TwoLines top={<a href={hrefOf(line)}>{line.number}</a>} below={words.natures[line.nature]} /> },
    { heading: columns.where, cell: (line) => <TwoLines top={line.placeText} below={formatMoment(line.filedAt, lang)} /> },
    { heading: columns.from, cell: (line) => <TwoLines top={line.informantInitials} below={words.deskSignature[line.signatureState]} /> },
    { heading: columns.next, kind: 'action', cell: (line) => <NextCell next={nextStepOf(actor, line)} href={hrefOf(line)} about={line.number} lang={lang} /> },
  ];
}

/** A button only for what the viewer may do; for others, who has it. The record opens in both cases. */
function NextCell({ next, href, about, lang }: { readonly next: NextStep; readonly href: string; readonly about: string; readonly lang: Lang }): JSX.Element {
  const words = complaintMessages(lang).desk;
  if (next.waitsFor === undefined) return <ButtonLink href={href} text={words.next[next.step]} isSmall kind={next.step === 'sign' ? 'ghost' : 'primary'} about={about} />;
  return <TwoLines top={<ButtonLink href={href} text={words.open} isSmall kind="ghost" about={about} />} below={words.waits[next.waitsFor]} />;
}

function LineClockCell({ line, now, lang }: { readonly line: ComplaintLine; readonly now: Instant; readonly lang: Lang }): JSX.Element {
  if (line.clock === undefined) return <>{complaintMessages(lang).desk.noClock}</>;
  const { state, leftText, shareUsed } = presentClock(line.clock, now, lang);
  return <ClockCell state={state} leftText={leftText} shareUsed={shareUsed} />;
}
