/**
 * Runs work that gives others their turn wherever it yields (lib/dom/slices.ts) to its end in one go: for a worker that has nothing
 * else to do, for Node and for tests.
 */
export function runNow<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
