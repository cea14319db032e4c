import { z } from 'zod';
import { isComplaintNature } from './complaint-nature.ts';
import { behalves, hasVictim } from './person.ts';

/** What a person has typed so far; every field may still be missing. Kept as typed, so that a wrong value can be shown again. */
export const ComplaintAnswers = z.object({
  nature: z.string().refine(isComplaintNature).optional(),
  /** Village, landmark or PIN code, in the person's words. */
  placeText: z.string().optional(),
  /** Where the phone stood when the person asked it to say so, in degrees. */
  point: z.object({ lat: z.number(), lon: z.number() }).nullable().optional(),
  /** A place of the tables; `null`: none of those that were found. */
  placeId: z.number().int().nullable().optional(),
  /** Asked only when no place was right. */
  districtCode: z.number().int().optional(),
  /**
   * Only if the person chose another station than the one that follows from the place; `null`: the district shall decide.
   * About the police: the office complained of; `null`: none is named.
   */
  officeId: z.number().int().nullable().optional(),
  /** `YYYY-MM-DD`, day in India. */
  occurredOn: z.string().optional(),
  /** `HH:MM`, or `null` when the hour is not known. */
  occurredTime: z.string().nullable().optional(),
  narrative: z.string().optional(),
  /** To whom it happened; missing in drafts that were begun before it was asked. */
  onBehalf: z.enum(behalves).optional(),
  victimName: z.string().optional(),
  victimMobile: z.string().optional(),
  kinship: z.string().optional(),
  /** The page of photos and papers was passed, with or without any: the files themselves are kept apart. */
  papersAsked: z.literal(true).optional(),
  name: z.string().optional(),
  mobile: z.string().optional(),
  /** Where news goes too; empty: nowhere else. */
  email: z.string().optional(),
});
export type ComplaintAnswers = z.infer<typeof ComplaintAnswers>;

/** The questions, in the order they are asked. None of them is "which station?": that follows from the place. */
export const questionSteps = ['what', 'where', 'place', 'when', 'words', 'papers', 'you'] as const;
export type QuestionStep = (typeof questionSteps)[number];

/** Pages of the journey; `victim` is only for whoever tells it for somebody else, `station` for whoever knows better than the tables. */
export const reportSteps = ['what', 'where', 'place', 'when', 'words', 'victim', 'papers', 'you', 'station'] as const satisfies readonly (QuestionStep | 'victim' | 'station')[];
export type ReportStep = (typeof reportSteps)[number];

/** Questions that are answered in a plain form; photos and papers have a page of their own. */
export type FormStep = Exclude<ReportStep, 'papers'>;

const isAnswered = {
  what: ({ nature }) => nature !== undefined,
  where: ({ placeText }) => placeText !== undefined,
  place: ({ placeId, districtCode }) => typeof placeId === 'number' || (placeId === null && districtCode !== undefined),
  when: ({ occurredOn, occurredTime }) => occurredOn !== undefined && occurredTime !== undefined,
  words: ({ narrative }) => narrative !== undefined,
  papers: ({ papersAsked }) => papersAsked !== undefined,
  you: ({ name, mobile }) => name !== undefined && mobile !== undefined,
} as const satisfies Record<QuestionStep, (answers: ComplaintAnswers) => boolean>;

/** The first question that still lacks an answer; undefined when all are there. */
export function firstOpenStep(answers: ComplaintAnswers): Exclude<ReportStep, 'station'> | undefined {
  const open = questionSteps.find((step) => !isAnswered[step](answers));
  const isVictimOwed = hasVictim(answers.onBehalf ?? 'self') && answers.victimName === undefined;
  return isVictimOwed && (open === undefined || reportSteps.indexOf(open) > reportSteps.indexOf('victim')) ? 'victim' : open;
}

/** How many of the questions have an answer: how far somebody came. */
export function answeredSteps(answers: ComplaintAnswers): number {
  return questionSteps.filter((step) => isAnswered[step](answers)).length;
}

/** Answers that stop being right when those of a page change: another village is another place, another place has another station; about the police the station is the one complained of. */
export const outdatedBy = {
  what: ['officeId'],
  where: ['placeId', 'districtCode', 'officeId'],
  place: ['districtCode', 'officeId'],
  when: [],
  words: [],
  victim: [],
  papers: [],
  you: [],
  station: [],
} as const satisfies Record<ReportStep, readonly (keyof ComplaintAnswers)[]>;

export function without(answers: ComplaintAnswers, names: readonly (keyof ComplaintAnswers)[]): ComplaintAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !(names as readonly string[]).includes(name)));
}
