/**
 * How many are under way: enough that the threads of WebCrypto have work while the next are made ready, and so few that what is pressed stays in the
 * processor's cache. Of 2, 4, 8, 16 and 64, the first two were the fastest in Chromium, 64 took half as long again (docs/decisions/0058).
 */
const FEW = 4;

/** Does one thing with each of many, a few at once. @returns what came of each, in their order @throws what the first that fails throws */
export async function fewAtOnce<T, R>(many: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = many.entries();
  await Promise.all(
    Array.from({ length: FEW }, async () => {
      for (const [i, one] of waiting) results[i] = await work(one);
    }),
  );
  return results;
}
