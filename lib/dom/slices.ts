/** Work that gives the page its turn: long walks are generators, run here at once or in slices. */

/** Longest time a slice holds the main thread, in milliseconds; a frame has 16. */
const SLICE = 8;

/** Runs `work` to its end in one go; for Node and for tests. */
export function runNow<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What work in slices came to, and how many milliseconds of the main thread it took. */
export interface Sliced<T> {
  readonly value: T;
  readonly cost: number;
}

/**
 * Runs `work` in slices of at most some 8 ms, as background tasks, so that the page stays quick.
 * `work` yields wherever it may be interrupted; the document can have changed when it goes on.
 */
export async function runInSlices<T>(work: Generator<void, T>): Promise<Sliced<T>> {
  let cost = 0;
  for (;;) {
    const start = performance.now();
    let now = start;
    while (now < start + SLICE) {
      const step = work.next();
      now = performance.now();
      if (step.done) return { value: step.value, cost: cost + now - start };
    }
    cost += now - start;
    // Background tasks let the page's frames go first; by the default `scheduler.yield()` an animation falls to 10 a second.
    await globalThis.scheduler?.postTask(() => undefined, { priority: 'background' });
  }
}
