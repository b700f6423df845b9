import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askedIn, settings, withSitePaused } from '../../lib/messaging/shared-state';
import { annotateTab } from './inject-annotator';

const inject = vi.fn(async () => []);
const send = vi.fn(async () => ({ ok: true, value: { done: true, why: null } }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
  Object.assign(fakeBrowser.tabs, { sendMessage: send });
});

describe('the words that are selected', () => {
  it('become a highlight where reading is not paused, and nothing is put into a page where it is', async () => {
    const { id = 0 } = await fakeBrowser.tabs.create({ url: 'https://courier.example/summit' });
    expect(await annotateTab(id, 'choose')).toEqual({ done: true, why: null });
    expect(await askedIn(id).read()).toBe('https://courier.example/summit');
    vi.clearAllMocks();
    for (const pause of [
      () => settings.change((now) => withSitePaused(now, 'courier.example', true)),
      () => settings.change((now) => ({ ...now, paused: true, pausedSites: [] })),
    ]) {
      await pause();
      expect(await annotateTab(id, 'choose')).toEqual({
        done: false,
        why: expect.stringContaining('paused'),
      });
    }
    expect(inject).not.toHaveBeenCalled();
    expect(send).not.toHaveBeenCalled();
  });
});
