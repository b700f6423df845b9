import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settings, withSiteAllowed, withSitePaused } from './shared-state';

beforeEach(() => fakeBrowser.reset());

describe('a site', () => {
  it('is never paused and always read at once: what was chosen last holds', async () => {
    const now = await settings.read();
    const paused = withSitePaused(withSiteAllowed(now, 'chase.com', true), 'chase.com', true);
    expect(paused).toMatchObject({ pausedSites: ['chase.com'], allowedSites: [] });
    const allowed = withSiteAllowed(paused, 'chase.com', true);
    expect(allowed).toMatchObject({ pausedSites: [], allowedSites: ['chase.com'] });
    expect(withSitePaused(allowed, 'chase.com', false)).toEqual(allowed);
  });
});

describe('settings that two windows change at once', () => {
  it('are both changed, however slow storage is', async () => {
    const { local } = fakeBrowser.storage;
    const read = local.get.bind(local);
    const slow = vi.spyOn(local, 'get').mockImplementation(async (key) => {
      const stored = await read(key);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return stored;
    });
    await Promise.all([
      settings.change((now) => ({ ...now, keepArticles: false })),
      settings.change((now) => withSitePaused(now, 'courier.example', true)),
      settings.change((now) => withSitePaused(now, 'gazette.example', true)),
    ]);
    slow.mockRestore();
    expect(await settings.read()).toMatchObject({
      keepArticles: false,
      pausedSites: ['courier.example', 'gazette.example'],
    });
  });

  it('can be changed again after a change that failed', async () => {
    const failing = settings.change(() => {
      throw new Error('no such choice');
    });
    await expect(failing).rejects.toThrow('no such choice');
    await settings.change((now) => ({ ...now, paused: true }));
    expect((await settings.read()).paused).toBe(true);
  });
});
