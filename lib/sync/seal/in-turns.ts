/** How many are under way at once: WebCrypto works in threads of its own, which are to have work while the next are made ready. */
const AT_ONCE = 64;

/** Does one thing with each of many, some at once. @returns what came of each, in their order @throws what the first that fails throws */
export async function inTurns<T, R>(many: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < many.length; at += AT_ONCE)
    results.push(...(await Promise.all(many.slice(at, at + AT_ONCE).map(work))));
  return results;
}
