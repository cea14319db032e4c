import type { SentForm } from '../../../../../platform/http/request-context.ts';
import { authorityWays, deeds, reportKinds, type Deed, type TypedDeed } from '../../../../cases/index.ts';
import { momentOf } from '../register-fir/form.ts';

/** Several deeds have a form on one page: each field carries the name of its deed. */
export function fieldOf(deed: Deed, part: 'reportKind' | 'addressee' | 'done' | 'way' | 'letterNumber' | 'family' | 'reason'): string {
  return `${deed}-${part}`;
}

/** Undefined for a form of no deed. */
export function readDeed(form: SentForm): TypedDeed | undefined {
  const deed = deeds.find((known) => known === form.text('deed'));
  if (deed === undefined) return undefined;
  const typed = (part: Parameters<typeof fieldOf>[1]): string => form.text(fieldOf(deed, part));
  return {
    deed,
    addressee: typed('addressee'),
    doneAt: momentOf(form.text, fieldOf(deed, 'done')),
    way: authorityWays.find((known) => known === typed('way')),
    letterNumber: typed('letterNumber'),
    reportKind: reportKinds.find((known) => known === typed('reportKind')),
    isFamilyTold: typed('family') === 'yes',
    reason: typed('reason'),
  };
}

/** The fields of a refusal as they stand on the page. */
export function fieldsOnPage(deed: Deed, fields: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> | undefined {
  return fields === undefined ? undefined : Object.fromEntries(Object.entries(fields).map(([part, key]) => [`${deed}-${part}`, key]));
}
