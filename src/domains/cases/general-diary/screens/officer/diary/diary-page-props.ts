import type { IstDate } from '../../../../../../kernel/instant.ts';
import type { PostedOfficer } from '../../../../../../foundation/identity/index.ts';
import type { Desk } from '../../../../../../foundation/offices/index.ts';
import type { DiaryMessages } from '../../../messages/index.ts';
import type { DiaryLine } from '../../../model/diary-entry.ts';

export interface DiaryPageProps {
  readonly desk: Desk;
  readonly day: IstDate;
  readonly isToday: boolean;
  readonly lines: readonly DiaryLine[];
  readonly officers: ReadonlyMap<string, PostedOfficer>;
  /** Record id → its page, where the officer may open it. */
  readonly links: ReadonlyMap<string, string>;
  readonly isPrinted: boolean;
  readonly may: { readonly enter: boolean; readonly correct: boolean; readonly print: boolean };
  readonly entryId: string;
  readonly typed: (name: string) => string;
  readonly errors: Readonly<Partial<Record<string, keyof DiaryMessages['errors']>>>;
  readonly csrf: string;
}
