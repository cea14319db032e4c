import type { IstDate } from '../../../../../kernel/instant.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { formatDay } from '../../../../../platform/i18n/format-moment.ts';
import { officeMessages } from '../../../messages/index.ts';
import type { ManagedOffice } from '../../../model/managed-office.ts';

/** Open, to be opened, closed, or to be closed: in a sentence, with the day. */
export function officeState({ openedOn, closedOn }: Pick<ManagedOffice, 'openedOn' | 'closedOn'>, today: IstDate, lang: Lang): string {
  const words = officeMessages(lang).managing;
  if (closedOn !== undefined) return words.closedFrom(formatDay(closedOn, lang));
  return openedOn !== undefined && openedOn > today ? words.opensOn(formatDay(openedOn, lang)) : words.open;
}
