/**
 * Statements of one transaction that do not wait for each other: they share a round trip. Answers what each answered, in order.
 *
 * Unlike `Promise.all` it ends only when all have ended, also when one fails: nothing of an act may still be on its way when the act
 * is rolled back and its connection belongs to somebody else. @throws the first failure, in the order given
 */
export async function together<T extends readonly unknown[]>(works: readonly [...T]): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const outcomes = await Promise.allSettled(works);
  const values = outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
  return values as { -readonly [K in keyof T]: Awaited<T[K]> };
}
