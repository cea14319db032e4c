import { z } from 'zod';
import { parseUuid, type OfficerId } from '../../../../kernel/id.ts';

export const OfficerIdText = z.custom<OfficerId>((value) => typeof value === 'string' && parseUuid<OfficerId>(value) !== undefined);

/** What the law asks for when a disabled victim is heard (L5), in the order in which it is arranged. */
export const hearingSteps = ['place', 'interpreter', 'video', 'magistrate'] as const;
export type HearingStep = (typeof hearingSteps)[number];

const HearingStepTaken = z.object({
  isDone: z.boolean(),
  /** Why it was not done; empty when it was. */
  reason: z.string().trim().max(1_000),
});
export type HearingStepTaken = z.infer<typeof HearingStepTaken>;

/**
 * Who took the information on record and how the victim was heard (L4, L5). Asked only where a section of BNSS s.173(1),
 * first proviso, is named; without it the officer in charge recorded it himself.
 */
export const FirRecording = z.object({
  recorderId: OfficerIdText,
  /** The informant is the woman against whom the offence is alleged. Missing: nobody asked. */
  givenByVictimWoman: z.boolean().optional(),
  /** Why no woman officer recorded it, in the words of the officer in charge; empty otherwise. */
  withoutWomanReason: z.string().trim().max(2_000),
  /** For the time being or for good, in mind or body. Missing: nobody asked. */
  victimIsDisabled: z.boolean().optional(),
  hearing: z.object({ place: HearingStepTaken, interpreter: HearingStepTaken, video: HearingStepTaken, magistrate: HearingStepTaken }).optional(),
});
export type FirRecording = z.infer<typeof FirRecording>;
