import type { ComplaintId } from '../../../kernel/id.ts';
import type { Localised } from '../../../kernel/text.ts';
import { clockRuleOf, deadlineMessages, type StartedClock } from '../../../foundation/deadlines/index.ts';
import { issuePaper } from '../../../foundation/documents/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { officeTitle } from '../../../foundation/offices/index.ts';
import type { DiaryEntry } from '../../cases/index.ts';
import { complaintMessages } from '../messages/index.ts';
import type { ToldComplaint } from '../model/told-complaint.ts';

export interface AcknowledgementOrder {
  readonly id: ComplaintId;
  readonly number: string;
  readonly told: ToldComplaint;
  /** Undefined while the district's desk has it. */
  readonly diary: DiaryEntry | undefined;
  readonly clocks: readonly StartedClock[];
}

/** The receipt, at once and for every complaint (C17). */
export async function issueAcknowledgement(act: Act, { id, number, told, diary, clocks }: AcknowledgementOrder): Promise<void> {
  const { office, district } = told.route;
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
      district: fact(district.name),
      ...(office.phone !== undefined && { stationPhone: office.phone }),
      ...(diary !== undefined && { diary: { number: String(diary.number), at: diary.at.toISOString() } }),
      informantName: told.informant.name,
      nature: { en: complaintMessages('en').natures[told.nature], hi: complaintMessages('hi').natures[told.nature] },
      place: told.placeText,
      occurredFrom: told.occurred.from.toISOString(),
      occurredTo: told.occurred.to.toISOString(),
      isTimeKnown: told.isTimeKnown,
      words: { text: told.narrative, lang: told.lang },
      next: clocks.filter(({ kind }) => clockRuleOf(kind).serves === 'informant').toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime()).map((clock) => ({ ...wordsOf(clock), by: clock.dueAt.toISOString() })),
    },
  });
}

function fact({ en, hi }: Localised): { en: string; hi?: string } {
  return hi === undefined ? { en } : { en, hi };
}

/** What is due, and the law or promise it rests on. */
function wordsOf({ kind }: StartedClock): { what: { en: string; hi: string }; law: { en: string; hi: string } } {
  const [en, hi] = [deadlineMessages('en').kinds[kind], deadlineMessages('hi').kinds[kind]];
  return { what: { en: en.title, hi: hi.title }, law: { en: en.law, hi: hi.law } };
}
