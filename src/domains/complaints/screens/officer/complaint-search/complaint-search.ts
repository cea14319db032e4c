import type { Lang } from '../../../../../kernel/text.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';

/** The box in the bar of the desk, reached by the key `/`. */
export function complaintSearch(lang: Lang, value?: string): { action: string; label: string; value: string | undefined } {
  return { action: complaintRoutes.search.href(lang, {}), label: complaintMessages(lang).search.label, value };
}
