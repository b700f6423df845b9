/** Work that gives the page its turn: long walks are generators, run here in slices (at once: lib/core/run-now.ts). */

/** Longest time a slice holds the main thread, in milliseconds; a frame has 16. */
const SLICE = 8;

/** What work in slices came to, and how many milliseconds of the main thread it took. */
export interface Sliced<T> {
  readonly value: T;
  readonly cost: number;
}

/** Runs a slice when its turn has come. */
export type Turn = <T>(slice: () => T) => Promise<T>;

/**
 * Runs `work` in slices of at most some 8 ms, so that the page stays quick: the first at once and the others as background tasks,
 * or each when `turn` says. `work` yields wherever it may be interrupted; the document can have changed when it goes on.
 */
export async function runInSlices<T>(work: Generator<void, T>, turn?: Turn): Promise<Sliced<T>> {
  let cost = 0;
  const slice = () => {
    const start = performance.now();
    let step = work.next();
    let now = performance.now();
    for (; !step.done && now < start + SLICE; now = performance.now()) step = work.next();
    cost += now - start;
    return step;
  };
  let step = turn ? await turn(slice) : slice();
  while (!step.done) step = await (turn ?? inBackground)(slice);
  return { value: step.value, cost };
}

/**
 * Runs a slice as a task of this priority; where there is no scheduler (in Node), at once.
 *
 * What comes back goes round the promise that `postTask` makes: to a content script of Firefox's that is the page's, which may not touch what
 * is ours.
 */
export const inTask =
  (priority: TaskPriority): Turn =>
  async (slice) => {
    const { scheduler } = globalThis;
    if (!scheduler) return slice();
    return new Promise((resolve, reject) => {
      const task = () => {
        try {
          resolve(slice());
        } catch (error) {
          reject(error);
        }
      };
      scheduler.postTask(task, { priority }).catch(reject);
    });
  };

/** Background tasks let the page's frames go first; by the default `scheduler.yield()` an animation falls to 10 a second. */
const inBackground = inTask('background');
