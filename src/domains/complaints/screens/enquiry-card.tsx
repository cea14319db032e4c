import type { JSX } from 'preact';
import { isBefore, type Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { Card } from '../../../web/components/card/card.tsx';
import { officeTitle } from '../../../foundation/offices/index.ts';
import { clockOfEnquiry } from '../model/enquiry.ts';
import { complaintMessages } from '../messages/index.ts';
import { enquiryDay } from './enquiry-day.ts';
import type { ComplaintRecord } from './load-record.ts';

/** For the person: what an enquiry before the FIR is, until when, and what to do meanwhile. The station's ground is not shown: it is no decision. */
export function EnquiryCard({ record, now, lang }: { readonly record: ComplaintRecord; readonly now: Instant; readonly lang: Lang }): JSX.Element | null {
  const words = complaintMessages(lang).enquiry.card;
  const sentence = sentenceOf(record, now, lang);
  if (sentence === undefined) return null;
  return (
    <Card heading={words.heading}>
      <div class="stack">
        <p>
          <strong>{sentence}</strong>
        </p>
        <p>{words.only}</p>
        <p>{words.canDo}</p>
      </div>
    </Card>
  );
}

function sentenceOf({ enquiry, complaint, clocks, offices }: ComplaintRecord, now: Instant, lang: Lang): string | undefined {
  const words = complaintMessages(lang).enquiry.card;
  if (enquiry === undefined) return undefined;
  if (complaint.deskState === 'under-enquiry') {
    const clock = clocks.find(({ kind, metAt }) => kind === clockOfEnquiry(enquiry) && metAt === undefined);
    return clock === undefined ? undefined : words[isBefore(now, clock.dueAt) ? 'until' : 'over'](enquiryDay(clock.dueAt, lang));
  }
  const asked = complaint.enquiryOfficeId === undefined ? undefined : offices.get(complaint.enquiryOfficeId);
  return asked === undefined ? undefined : words.asked(officeTitle(asked, lang).text);
}
