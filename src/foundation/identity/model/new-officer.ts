import type { OfficerRole } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Lang } from '../../../kernel/text.ts';

export const genders = ['woman', 'man', 'other'] as const;

export interface NewOfficer {
  readonly login: string;
  readonly name: { readonly en: string; readonly hi: string };
  /** The official mobile number, for what is due; undefined while it is not known. */
  readonly mobile?: string;
  /** In which the officer is told; Hindi when it is not said. */
  readonly lang?: Lang;
  readonly gender: (typeof genders)[number];
  /** From `hashPassword`. */
  readonly passwordHash: string;
  /** A made-up person of the demo: a live installation refuses to start with one. */
  readonly isDemo: boolean;
  readonly posting: { readonly officeId: OfficeId; readonly role: OfficerRole; readonly rank: Rank; readonly from: IstDate };
}
