// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage, type Watch } from './watch';

let watch: Watch | undefined;
let hidden = false;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  document.body.innerHTML = '<p>One</p>';
});
afterEach(() => {
  watch?.stop();
  hidden = false;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A watch whose looks cost as much as said. */
function start(cost = 0, attributes = false) {
  const look = vi.fn(() => Promise.resolve(cost));
  watch = watchPage(look, attributes);
  return look;
}

/** Changes the page, and lets the observer see it. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await pass(0);
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function show(now: boolean): void {
  hidden = !now;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('watchPage', () => {
  it('looks once when a burst of changes is over, within half a second', async () => {
    const look = start();
    for (let times = 0; times < 5; times += 1) {
      await change();
      await pass(50);
    }
    expect(look).not.toHaveBeenCalled();
    await pass(400);
    expect(look).toHaveBeenCalledOnce();
  });

  it('looks now and then at a page that never rests', async () => {
    const look = start();
    for (let times = 0; times < 40; times += 1) {
      await change();
      await pass(100);
    }
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(look.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('leaves the page alone the longer, the dearer a look is', async () => {
    const look = start(100);
    await change();
    await pass(300);
    expect(look).toHaveBeenCalledOnce();
    await change();
    await pass(2_500);
    expect(look).toHaveBeenCalledOnce();
    await pass(1_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('does nothing while the tab is hidden, and looks when it is shown', async () => {
    hidden = true;
    const look = start();
    watch?.lookNow();
    await change();
    await pass(5_000);
    expect(look).not.toHaveBeenCalled();
    show(true);
    await pass(300);
    expect(look).toHaveBeenCalledOnce();
  });

  it('does not look again when it is shown and nothing has changed', async () => {
    const look = start();
    watch?.lookNow();
    await pass(1_000);
    show(false);
    show(true);
    await pass(1_000);
    expect(look).toHaveBeenCalledOnce();
  });

  it('looks again when the page comes out of the back/forward cache', async () => {
    const look = start();
    const event = new Event('pageshow');
    Object.defineProperty(event, 'persisted', { value: true });
    window.dispatchEvent(event);
    await pass(300);
    expect(look).toHaveBeenCalledOnce();
  });

  it('never looks twice at a time, and looks again at what changed meanwhile', async () => {
    let finish = () => {};
    const look = vi.fn(() => new Promise<number>((resolve) => (finish = () => resolve(0))));
    watch = watchPage(look, false);
    watch.lookNow();
    await change();
    await pass(2_000);
    expect(look).toHaveBeenCalledOnce();
    finish();
    await pass(300);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('stops for good when told to, also from within a look', async () => {
    const look = vi.fn(async () => {
      watch?.stop();
      await change();
      return 0;
    });
    watch = watchPage(look, false);
    watch.lookNow();
    await pass(5_000);
    watch.lookNow();
    watch.lookSoon();
    await pass(5_000);
    expect(look).toHaveBeenCalledOnce();
  });

  it('leaves a page alone that cannot be read', async () => {
    const look = vi.fn(() => Promise.reject<number>(new Error('clobbered')));
    watch = watchPage(look, false);
    await change();
    await pass(300);
    await change();
    await pass(5_000);
    expect(look).toHaveBeenCalledOnce();
  });
});
