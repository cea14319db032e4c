import type { ComplaintId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';
import { deadlineMessages, type StartedClock } from '../../../foundation/deadlines/index.ts';
import { issuePaper } from '../../../foundation/documents/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { officeTitle, type Office } from '../../../foundation/offices/index.ts';
import type { DiaryEntry } from '../../cases/index.ts';
import type { FileComplaint } from '../model/file-complaint.ts';
import { complaintMessages } from '../messages/index.ts';

export interface AcknowledgementOrder {
  readonly id: ComplaintId;
  readonly number: string;
  readonly office: Office;
  readonly district: Localised;
  readonly occurred: { readonly from: Instant; readonly to: Instant };
  /** Undefined while the district's desk has it. */
  readonly diary: DiaryEntry | undefined;
  readonly clocks: readonly StartedClock[];
  readonly input: FileComplaint;
}

/** The receipt, at once and for every complaint (C17). */
export async function issueAcknowledgement(act: Act, order: AcknowledgementOrder): Promise<void> {
  const { id, number, office, input, diary, occurred } = order;
  await issuePaper(act, {
    kind: 'acknowledgement',
    recordKind: 'complaint',
    recordId: id,
    number,
    office: { id: office.id, name: office.name },
    facts: {
      number,
      receivedAt: act.at.toISOString(),
      station: { en: officeTitle(office, 'en').text, hi: officeTitle(office, 'hi').text },
      district: fact(order.district),
      ...(office.phone !== undefined && { stationPhone: office.phone }),
      ...(diary !== undefined && { diary: { number: String(diary.number), at: diary.at.toISOString() } }),
      informantName: input.name,
      nature: { en: complaintMessages('en').natures[input.nature], hi: complaintMessages('hi').natures[input.nature] },
      place: input.placeText,
      occurredFrom: occurred.from.toISOString(),
      occurredTo: occurred.to.toISOString(),
      isTimeKnown: input.occurredTime !== null,
      words: { text: input.narrative, lang: input.lang },
      next: order.clocks.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime()).map((clock) => ({ what: titleOf(clock), by: clock.dueAt.toISOString() })),
    },
  });
}

function fact({ en, hi }: Localised): { en: string; hi?: string } {
  return hi === undefined ? { en } : { en, hi };
}

function titleOf({ kind }: StartedClock): { en: string; hi: string } {
  return { en: deadlineMessages('en').kinds[kind].title, hi: deadlineMessages('hi').kinds[kind].title };
}
