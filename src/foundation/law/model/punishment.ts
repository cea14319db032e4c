import type { Term } from './term.ts';

/** What the Act sets for an offence. Neither a longest term nor life or death: fine only, or the punishment of another offence. */
export interface Punishment {
  readonly longestTerm: Term | undefined;
  readonly leastTerm: Term | undefined;
  readonly life: boolean;
  readonly death: boolean;
  readonly fine: Fine;
  readonly communityService: boolean;
}

/** `depends`: the fine is that of another offence. Amounts in whole rupees, as the Acts print them. */
export type Fine =
  | { readonly kind: 'none' | 'unlimited' | 'depends' }
  | { readonly kind: 'up-to' | 'at-least'; readonly amountRupees: number };

/** The form that the database keeps: `unlimited`, `up-to:5000`. */
export function formatFine(fine: Fine): string {
  return 'amountRupees' in fine ? `${fine.kind}:${fine.amountRupees}` : fine.kind;
}

/** @throws RangeError when the text is not in the database's form. */
export function parseFine(text: string): Fine {
  if (text === 'none' || text === 'unlimited' || text === 'depends') return { kind: text };
  const [, kind, amount] = /^(up-to|at-least):(\d+)$/.exec(text) ?? [];
  if (kind !== 'up-to' && kind !== 'at-least') throw new RangeError(`Not a fine: ${text}`);
  return { kind, amountRupees: Number(amount) };
}
