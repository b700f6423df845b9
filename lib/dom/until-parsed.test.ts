// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { untilParsed } from './until-parsed';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function isOver(waiting: Promise<void>): Promise<boolean> {
  let over = false;
  void waiting.then(() => (over = true));
  await Promise.resolve();
  await Promise.resolve();
  return over;
}

describe('untilParsed', () => {
  it('waits for nothing in a page that has loaded', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    expect(await isOver(untilParsed())).toBe(true);
  });

  it('is not ended by what a page’s own script fires, but in the end by time', async () => {
    vi.useFakeTimers();
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const waiting = untilParsed();
    dispatchEvent(new Event('pageshow'));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    vi.advanceTimersByTime(4_900);
    expect(await isOver(waiting)).toBe(false);
    vi.advanceTimersByTime(100);
    expect(await isOver(waiting)).toBe(true);
  });
});
