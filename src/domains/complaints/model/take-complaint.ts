import { z } from 'zod';
import { langs } from '../../../kernel/text.ts';
import { complaintNatures } from './complaint-nature.ts';
import { personProofs } from './person.ts';
import { BehalfAnswers, Mobile, PersonName } from './file-complaint.ts';

/** What an officer writes down at the counter while somebody speaks (L2). */
export const TakeComplaint = z.object({
  draftId: z.uuid(),
  /** The language that was spoken and written. */
  lang: z.enum(langs),
  nature: z.enum(complaintNatures),
  /** Which office it is about, of what is about the police: one's own or another. Null: the person does not know. Never guessed. */
  aboutOfficeId: z.number().int().nullable().optional(),
  placeText: z.string().trim().min(1).max(500),
  occurredOn: z.string(),
  occurredTime: z.string().nullable(),
  narrative: z.string().trim().min(1).max(10_000),
  name: PersonName,
  /** Empty for somebody without a phone. */
  mobile: Mobile.optional(),
  /** How the officer saw who it is, where the person wants to read it on the own phone. */
  identity: z.enum(personProofs).optional(),
  ...BehalfAnswers,
  /** L2: the words were read over to the person. */
  wasReadOver: z.literal(true),
  /** The person signed in the same moment; if not, the time to sign runs. */
  isSigned: z.boolean(),
});
export type TakeComplaint = z.infer<typeof TakeComplaint>;
