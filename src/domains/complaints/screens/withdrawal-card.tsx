import type { JSX } from 'preact';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { formatMoment } from '../../../platform/i18n/format-moment.ts';
import { Card } from '../../../web/components/card/card.tsx';
import { complaintMessages } from '../messages/index.ts';
import { shownWithdrawal, type ShownWithdrawal } from '../model/withdrawal.ts';
import { complaintRoutes } from '../routes-table.ts';
import type { ComplaintRecord } from './load-record.ts';

/** What the person's own page says of a withdrawal: the same words whether it still runs or was taken back. */
export function WithdrawalCard({ record, now, lang }: { readonly record: ComplaintRecord; readonly now: Instant; readonly lang: Lang }): JSX.Element | null {
  const { complaint, withdrawal } = record;
  const shown = withdrawal === undefined ? undefined : shownWithdrawal(withdrawal, now);
  if (shown === undefined) return null;
  const words = complaintMessages(lang).withdrawing.card;
  return (
    <Card heading={words.heading}>
      <div class="stack">
        <p>{sentenceOf(shown, lang)}</p>
        <p>{words.stays}</p>
        {shown.kind !== 'in-force' && (
          <p>
            <a href={complaintRoutes.takeBackForm.href(lang, { number: complaint.number })}>{words.link}</a>
          </p>
        )}
      </div>
    </Card>
  );
}

function sentenceOf(shown: ShownWithdrawal, lang: Lang): string {
  const words = complaintMessages(lang).withdrawing.card;
  switch (shown.kind) {
    case 'pending':
      return words.pending(formatMoment(shown.until, lang));
    case 'waits-for-talk':
      return words.waits;
    case 'in-force':
      return words.inForce(formatMoment(shown.since, lang));
  }
}
