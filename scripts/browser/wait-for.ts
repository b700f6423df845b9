import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the answer is truthy, and returns it.
 * @param timeout milliseconds
 * @throws Error with `complaint` when the time is over
 */
export async function waitFor<T>(
  ask: () => Promise<T | undefined | null | false>,
  timeout: number,
  complaint: string,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${complaint} (within ${timeout / 1000} s)`);
    await delay(50);
  }
}
