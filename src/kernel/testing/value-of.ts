import type { Result } from '../result.ts';

/** What a test needs to have worked. @throws with the reason when it was refused */
export async function valueOf<T>(result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`Refused: ${answer.refusal.reason}`);
  return answer.value;
}
