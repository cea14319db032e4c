import type { JSX } from 'preact';
import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Lang } from '../../../kernel/text.ts';
import { formatDay } from '../../../platform/i18n/format-moment.ts';
import { ButtonLink } from '../../../web/components/button/button.tsx';
import { Card } from '../../../web/components/card/card.tsx';
import { OwnWords } from '../../../web/components/own-words/own-words.tsx';
import { SummaryList } from '../../../web/components/summary-list/summary-list.tsx';
import { Tag } from '../../../web/components/tag/tag.tsx';
import { officeTitle } from '../../../foundation/offices/index.ts';
import { firNumberText, holderOf, mayTransfer, transferActions } from '../../cases/index.ts';
import { complaintMessages } from '../messages/index.ts';
import { complaintRoutes } from '../routes-table.ts';
import type { ComplaintRecord } from './load-record.ts';

/** Both numbers and who has the FIR now (L12): the person and the officers read the same. */
export function TransferCard({ record, lang, officer }: { readonly record: ComplaintRecord; readonly lang: Lang; readonly officer?: OfficerActor }): JSX.Element | null {
  const { zero, complaint } = record;
  if (zero === undefined) return null;
  const { transfer } = zero;
  const { card, states } = complaintMessages(lang).transfer;
  const isOpen = transfer.state !== 'accepted' && transfer.state !== 'outside';
  return (
    <Card heading={card.title}>
      <div class="stack">
        <p>
          <Tag tone={isOpen ? 'warn' : 'good'} text={states[transfer.state]} />
        </p>
        <p>{card.valid}</p>
        <SummaryList rows={numberRows(record, zero, lang)} />
        {transfer.sentOutside !== undefined && <p>{card.sentOutside(transfer.sentOutside.mark, formatDay(transfer.sentOutside.on, lang))}</p>}
        <Ground title={card.ground} text={transfer.ground} lang={lang} />
        {transfer.dispute !== undefined && <Ground title={card.disputeGround} text={transfer.dispute.ground} lang={lang} />}
        {transfer.decision !== undefined && <Ground title={card.decisionGround} text={transfer.decision.ground} lang={lang} />}
        {officer !== undefined && transferActions.some((action) => mayTransfer(officer, action, transfer)) && (
          <p>
            <ButtonLink href={complaintRoutes.transfer.href(lang, { number: complaint.number })} text={card.open} />
          </p>
        )}
      </div>
    </Card>
  );
}

function numberRows({ offices, fir }: ComplaintRecord, zero: NonNullable<ComplaintRecord['zero']>, lang: Lang): { label: string; value: string }[] {
  const { card } = complaintMessages(lang).transfer;
  const { destination, fromOfficeId } = zero.transfer;
  const nameOf = (id: OfficeId): string => {
    const office = offices.get(id);
    return office === undefined ? '' : officeTitle(office, lang).text;
  };
  const isOutside = destination.kind === 'outside';
  const ownNumber = fir?.series === 'regular' ? firNumberText(fir) : isOutside ? card.noOwnOutside : card.noOwnNumber;
  return [
    { label: card.zeroNumber, value: firNumberText(zero.fir) },
    { label: card.ownNumber, value: ownNumber },
    { label: card.registeredAt, value: nameOf(fromOfficeId) },
    { label: card.belongsTo, value: isOutside ? `${card.outside(destination.station, destination.state)} (${card.notConnected})` : nameOf(destination.officeId) },
    { label: card.hasIt, value: nameOf(holderOf(zero.transfer)) },
  ];
}

function Ground({ title, text, lang }: { readonly title: string; readonly text: string; readonly lang: Lang }): JSX.Element {
  return (
    <div>
      <h3>{title}</h3>
      <OwnWords text={text} lang={lang} />
    </div>
  );
}
