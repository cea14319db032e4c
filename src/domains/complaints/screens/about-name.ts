import type { Lang } from '../../../kernel/text.ts';
import { officeTitle } from '../../../foundation/offices/index.ts';
import type { ComplaintRecord } from './load-record.ts';

/** What the office complained of is called; empty where none is named, or where the complaint is not about the police. */
export function aboutName({ complaint, offices }: Pick<ComplaintRecord, 'complaint' | 'offices'>, lang: Lang): string {
  const about = complaint.aboutOfficeId === undefined ? undefined : offices.get(complaint.aboutOfficeId);
  return about === undefined ? '' : officeTitle(about, lang).text;
}
