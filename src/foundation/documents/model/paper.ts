import type { z } from 'zod';
import type { Brand } from '../../../kernel/brand.ts';
import { AcknowledgementFacts } from './acknowledgement-facts.ts';
import { DecisionFacts } from './decision-facts.ts';
import { DiaryDayFacts } from './diary-day-facts.ts';
import { FirFacts } from './fir-facts.ts';
import { MagistrateLetterFacts } from './magistrate-letter-facts.ts';
import { NcrListFacts } from './ncr-list-facts.ts';
import { PublicFirFacts } from './public-fir-facts.ts';

export type PaperId = Brand<string, 'PaperId'>;

/** In the order of a case's life. */
export const paperKinds = ['acknowledgement', 'ncr', 'closure-note', 'fir-copy', 'fir-public', 'diary-day', 'ncr-list', 'withholding-letter', 'hearing-letter', 'accused-copy'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Letters to the Magistrate of the area. */
export type MagistrateLetterKind = Extract<PaperKind, 'withholding-letter' | 'hearing-letter'>;

/** `replaced`: a newer version of the same paper is out. `revoked`: the paper should never have been. */
export const paperStatuses = ['current', 'replaced', 'revoked'] as const;
export type PaperStatus = (typeof paperStatuses)[number];

/** What each kind says. Facts are checked when a paper is issued and again when it is printed. */
export const paperFacts = { acknowledgement: AcknowledgementFacts, ncr: DecisionFacts, 'closure-note': DecisionFacts, 'fir-copy': FirFacts, 'fir-public': PublicFirFacts, 'diary-day': DiaryDayFacts, 'ncr-list': NcrListFacts, 'withholding-letter': MagistrateLetterFacts, 'hearing-letter': MagistrateLetterFacts, 'accused-copy': FirFacts } as const satisfies Record<PaperKind, z.ZodType>;

/** A kind with the facts that belong to it. */
export type PaperContent = { readonly [K in PaperKind]: { readonly kind: K; readonly facts: z.infer<(typeof paperFacts)[K]> } }[PaperKind];
