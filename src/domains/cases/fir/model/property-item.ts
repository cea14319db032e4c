import { z } from 'zod';

/** One thing of item 9. `valueRupees` is missing where nobody knows what it was worth. */
export const PropertyItem = z.object({
  category: z.string().trim().max(100),
  description: z.string().trim().min(1).max(500),
  /** Number plate, IMEI, chassis number. */
  identifier: z.string().trim().max(100),
  valueRupees: z.number().int().min(0).max(10_000_000_000).optional(),
});
export type PropertyItem = z.infer<typeof PropertyItem>;

/** Item 10: the sum of item 9 in whole rupees, never typed. Undefined when no thing has a value: that is not zero. */
export function totalValueRupees(items: readonly Pick<PropertyItem, 'valueRupees'>[]): number | undefined {
  const values = items.map((item) => item.valueRupees).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
}
