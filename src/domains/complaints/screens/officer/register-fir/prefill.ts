import { istDateOf, istTimeOf, type Instant } from '../../../../../kernel/instant.ts';
import type { Complaint } from '../../../model/complaint.ts';

/** What the form holds before the officer types: the complaint's own facts, nothing guessed; in item 12 the text that the person has read (C18). */
export function prefilled(complaint: Complaint, typedText: string | undefined): (name: string) => string {
  const { informant } = complaint;
  const fields: Readonly<Record<string, string>> = {
    ...momentFields('occurredFrom', complaint.occurredFrom),
    // A whole day means that the person did not know the hour: the officer asks and writes what is known.
    ...(complaint.isTimeKnown ? {} : momentFields('occurredTo', complaint.occurredTo)),
    placeAddress: complaint.placeText,
    informantName: informant.name,
    informantMobile: informant.mobile ?? '',
    firstInformation: typedText ?? complaint.narrative,
    firstInformationLang: complaint.lang,
    investigatingOfficerId: complaint.holderId ?? '',
  };
  return (name) => fields[name] ?? '';
}

function momentFields(name: string, at: Instant | undefined): Readonly<Record<string, string>> {
  if (at === undefined) return {};
  const [year = '', month = '', day = ''] = istDateOf(at).split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year, [`${name}-time`]: istTimeOf(at) };
}
