import { z } from 'zod';
import { Mobile, PersonName } from './file-complaint.ts';
import { attachableRelations, personProofs } from './person.ts';

/** A person whom an officer adds to a complaint after seeing who it is. */
export const AttachPerson = z.object({
  relation: z.enum(attachableRelations),
  name: PersonName,
  /** Empty for somebody without a phone. */
  mobile: Mobile.optional(),
  /** The person says that messages to the number are safe. */
  mayWrite: z.boolean(),
  proof: z.enum(personProofs),
});
export type AttachPerson = z.infer<typeof AttachPerson>;
