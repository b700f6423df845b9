import { afterEach, describe, expect, it, vi } from 'vitest';
import { inTask, runInSlices } from './slices';

/** As Firefox has it in a content script: what a task gives back goes to a promise of the page's, which may not touch it. */
const SCHEDULER = {
  async postTask(task: () => unknown): Promise<unknown> {
    await Promise.resolve();
    if (typeof task() === 'object') throw new Error('Permission denied to access property "then"');
    return undefined;
  },
};

afterEach(() => vi.unstubAllGlobals());

describe('runInSlices', () => {
  it('brings back what the work came to, and gives the page its turn', async () => {
    const postTask = vi.fn(SCHEDULER.postTask);
    vi.stubGlobal('scheduler', { postTask });
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 5));
    let clock = 0;
    function* work() {
      for (let step = 0; step < 10; step++) yield;
      return { words: 3 };
    }
    expect((await runInSlices(work())).value).toEqual({ words: 3 });
    expect(postTask.mock.calls.length).toBeGreaterThan(3);
  });

  it('runs to its end where there is no scheduler', async () => {
    vi.stubGlobal('scheduler', undefined);
    const turn = inTask('background');
    expect(await turn(() => 7)).toBe(7);
  });
});

describe('a slice as a task', () => {
  it('gives back objects, and nothing of them to the browser', async () => {
    vi.stubGlobal('scheduler', SCHEDULER);
    expect(await inTask('user-blocking')(() => ({ done: true }))).toEqual({ done: true });
  });

  it('throws what the slice threw', async () => {
    vi.stubGlobal('scheduler', SCHEDULER);
    const failing = inTask('background')(() => {
      throw new RangeError('the text is gone');
    });
    await expect(failing).rejects.toThrow('the text is gone');
  });
});
