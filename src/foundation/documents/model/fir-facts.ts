import { z } from 'zod';
import { LocalisedFact, MomentFact, OptionalText, WordsFact } from './fact-parts.ts';

export const firTypes = ['regular', 'zero', 'e-fir'] as const;
export const informationTypes = ['electronic', 'written', 'oral'] as const;
/** `unsigned-urgent`: the officer in charge did not wait for the signature (L3a). */
export const signatureModes = ['physical-at-station', 'physical-at-other-station', 'unsigned-urgent', 'officer-visit', 'signed-scan-upload', 'e-sign'] as const;

const PostedOfficerFact = z.object({ name: LocalisedFact, rank: LocalisedFact, number: OptionalText });

const Address = z.object({ present: OptionalText, permanent: OptionalText });

/** 7: one person, as far as known. `description` is the physical annexure in words. */
const Accused = z.object({ name: OptionalText, alias: OptionalText, relativeName: OptionalText, address: OptionalText, description: OptionalText });

/** 9 */
const Property = z.object({ category: OptionalText, description: z.string().min(1), identifier: OptionalText, valueRupees: z.number().int().min(0).optional() });

/** 13: what the station does with it; the reason or the other station where it does not investigate itself. */
const ActionTaken = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('registered') }),
  z.object({ kind: z.literal('officer-deputed'), officer: PostedOfficerFact }),
  z.object({ kind: z.literal('refused'), reason: z.string().min(1) }),
  z.object({ kind: z.literal('transferred'), station: LocalisedFact, district: LocalisedFact }),
]);

/**
 * Form IIF-1, numbered as printed. The copy for informant and victim carries everything (L6), the one for an accused person no contact and no papers of the informant (L18, L20);
 * the redacted public copy (L20) will be a kind of its own and never made from these facts by leaving lines out on paper.
 * @see BNSS 2023 s.173; forms 4.3
 */
export const FirFacts = z.object({
  /** 1 */
  header: z.object({
    district: LocalisedFact,
    station: LocalisedFact,
    year: z.number().int(),
    number: z.string().min(1),
    registeredAt: MomentFact,
    type: z.enum(firTypes),
    zeroFir: z.object({ number: z.string().min(1), station: LocalisedFact }).optional(),
  }),
  /** 2 */
  sections: z.array(z.object({ act: z.string().min(1), provision: z.string().min(1) })).min(1),
  /** 3a–3c */
  occurrence: z.object({ from: MomentFact, to: MomentFact.optional(), period: OptionalText }),
  receivedAt: MomentFact,
  diary: z.object({ number: z.string().min(1), at: MomentFact }),
  /** 4 */
  information: z.object({ type: z.enum(informationTypes), acknowledgementNumber: OptionalText }),
  /** 5 */
  place: z.object({
    address: z.string().min(1),
    directionAndDistance: OptionalText,
    beat: OptionalText,
    outside: z.object({ station: z.string(), district: z.string(), state: z.string() }).optional(),
  }),
  /** 6: a UID number is given masked. */
  informant: z.object({
    name: z.string().min(1),
    relativeName: OptionalText,
    birth: OptionalText,
    nationality: OptionalText,
    uidMasked: OptionalText,
    passport: OptionalText,
    otherIds: OptionalText,
    occupation: OptionalText,
    address: Address,
    phone: OptionalText,
    mobile: OptionalText,
  }),
  /** 7: persons one by one, or in the officer's words, or both. */
  accused: z.object({ persons: z.array(Accused), text: OptionalText }),
  /** 8 */
  delayReason: OptionalText,
  /** 9 */
  properties: z.object({ items: z.array(Property), text: OptionalText }),
  /** 10 */
  propertyValueRupees: z.number().int().min(0).optional(),
  /** 11 */
  inquestNumber: OptionalText,
  /** 12 */
  firstInformation: WordsFact,
  /** 13: `readOver` is R.O.A.C.: read over, admitted correct, copy given free. */
  action: ActionTaken,
  readOver: z.boolean(),
  /** 14 */
  signature: z.object({ mode: z.enum(signatureModes), at: MomentFact.optional(), place: LocalisedFact.optional() }),
  /** 15 */
  dispatchedAt: MomentFact.optional(),
  officerInCharge: PostedOfficerFact,
});
export type FirFacts = z.infer<typeof FirFacts>;
