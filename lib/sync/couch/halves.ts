import { AnswerTooLong } from '../net/ask';

/**
 * Asks for many things at once; where the answer is longer than is taken, for one half and then the other.
 * @throws AnswerTooLong when the answer about one of them is
 */
export async function inHalves<T, R>(
  things: readonly T[],
  most: number,
  ask: (some: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  if (things.length === 0) return [];
  const isMany = things.length > most;
  try {
    if (!isMany) return await ask(things);
  } catch (error) {
    if (!(error instanceof AnswerTooLong) || things.length === 1) throw error;
  }
  const half = Math.ceil(things.length / 2);
  const first = await inHalves(things.slice(0, half), most, ask);
  return [...first, ...(await inHalves(things.slice(half), most, ask))];
}
