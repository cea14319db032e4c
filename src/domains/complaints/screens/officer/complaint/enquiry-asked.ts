import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import { answered, unread, type Reading } from '../../../../../platform/db/reading.ts';
import { dueAtOf } from '../../../../../foundation/deadlines/index.ts';
import { consequencesOf, mayPermitEnquiry, type Consequence, type LawTables, type NamedSection } from '../../../../../foundation/law/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { judgedSectionsReading } from '../../../actions/judged-sections.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import type { Enquiry } from '../../../model/enquiry.ts';
import { enquiryMessage } from '../../enquiry-message.ts';
import type { ComplaintRecord } from '../../load-record.ts';

/** A request for an enquiry as the officer sees it whose permission it needs. */
export interface EnquiryAsked {
  readonly enquiry: Enquiry;
  readonly sections: readonly (NamedSection & { readonly provision: string })[];
  /** Advice of the law on these sections, such as on offences of words (L9). */
  readonly consequences: readonly Consequence[];
  /** When it would end, permitted now. */
  readonly until: Instant;
  readonly message: string | undefined;
}

export function enquiryAskedReading(deps: ComplaintDeps, { actor, record }: { actor: OfficerActor; record: ComplaintRecord }): Reading<EnquiryAsked | undefined> {
  const { enquiry, complaint } = record;
  const isOpen = complaint.enquiryOfficeId !== undefined && enquiry?.state === 'asked';
  if (!isOpen || !mayDo(actor, 'permit-enquiry', complaint) || !mayPermitEnquiry(actor.rank)) return unread(undefined);
  return answered(judgedSectionsReading(deps.db.$pickTables<LawTables>(), enquiry.sections), (sections) => {
    const offences = sections.map(({ offence }) => offence).filter((offence) => offence !== undefined);
    const until = dueAtOf({ kind: 'enquiry.finish', startedAt: deps.clock(), settings: deps.settings() });
    return { enquiry, sections, consequences: consequencesOf(offences).list, until, message: enquiryMessage(complaint, until, deps.site) };
  });
}
