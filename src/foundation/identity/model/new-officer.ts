import type { OfficerRole } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';

export const genders = ['woman', 'man', 'other'] as const;

export interface NewOfficer {
  readonly login: string;
  readonly name: { readonly en: string; readonly hi: string };
  readonly gender: (typeof genders)[number];
  /** From `hashPassword`. */
  readonly passwordHash: string;
  /** A made-up person of the demo: a live installation refuses to start with one. */
  readonly isDemo: boolean;
  readonly posting: { readonly officeId: OfficeId; readonly role: OfficerRole; readonly rank: Rank; readonly from: IstDate };
}
