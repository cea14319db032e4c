import { z } from 'zod';
import { isComplaintNature } from './complaint-nature.ts';

/** What a person has typed so far; every field may still be missing. Kept as typed, so that a wrong value can be shown again. */
export const ComplaintAnswers = z.object({
  nature: z.string().refine(isComplaintNature).optional(),
  districtCode: z.number().int().optional(),
  placeText: z.string().optional(),
  /** `null`: the person does not know the block. */
  blockCode: z.number().int().nullable().optional(),
  officeId: z.number().int().optional(),
  /** `YYYY-MM-DD`, day in India. */
  occurredOn: z.string().optional(),
  /** `HH:MM`, or `null` when the hour is not known. */
  occurredTime: z.string().nullable().optional(),
  narrative: z.string().optional(),
  name: z.string().optional(),
  mobile: z.string().optional(),
});
export type ComplaintAnswers = z.infer<typeof ComplaintAnswers>;

/** The pages, in the order they are asked. Each owns some answers. */
export const questionSteps = ['what', 'where', 'block', 'station', 'when', 'words', 'you'] as const;
export type QuestionStep = (typeof questionSteps)[number];

const answersOf = {
  what: ['nature'],
  where: ['districtCode', 'placeText'],
  block: ['blockCode'],
  station: ['officeId'],
  when: ['occurredOn', 'occurredTime'],
  words: ['narrative'],
  you: ['name', 'mobile'],
} as const satisfies Record<QuestionStep, readonly (keyof ComplaintAnswers)[]>;

/** The first page that still lacks an answer; undefined when all are there. */
export function firstOpenStep(answers: ComplaintAnswers): QuestionStep | undefined {
  return questionSteps.find((step) => answersOf[step].some((name) => answers[name] === undefined));
}

/** Answers that stop being right when these arrive: another district has other blocks, another block other stations. */
export function outdatedBy(before: ComplaintAnswers, sent: ComplaintAnswers): (keyof ComplaintAnswers)[] {
  const changes = (name: 'districtCode' | 'blockCode'): boolean => sent[name] !== undefined && before[name] !== undefined && sent[name] !== before[name];
  if (changes('districtCode')) return ['blockCode', 'officeId'];
  return changes('blockCode') ? ['officeId'] : [];
}

export function without(answers: ComplaintAnswers, names: readonly (keyof ComplaintAnswers)[]): ComplaintAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !(names as readonly string[]).includes(name)));
}
