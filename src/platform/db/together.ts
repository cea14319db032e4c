/** What PostgreSQL says of a statement that comes after a failure in the same transaction: `in_failed_sql_transaction`. */
const ECHO = '25P02';

/**
 * Statements of one transaction that do not wait for each other: they share a round trip. Answers what each answered, in order.
 *
 * Unlike `Promise.all` it ends only when all have ended, also when one fails: nothing of an act may still be on its way when the act
 * is rolled back and its connection belongs to somebody else. @throws the first failure in the order given; never one that only echoes another
 */
export async function together<T extends readonly unknown[]>(works: readonly [...T]): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const outcomes = await Promise.allSettled(works);
  const failures = outcomes.flatMap((outcome): unknown[] => (outcome.status === 'rejected' ? [outcome.reason] : []));
  if (failures.length > 0) throw failures.find((failure) => !isEcho(failure)) ?? failures[0];
  return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : undefined)) as { -readonly [K in keyof T]: Awaited<T[K]> };
}

function isEcho(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === ECHO;
}
