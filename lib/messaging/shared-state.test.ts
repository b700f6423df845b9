import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isChoice, settings, settingsIn, withSiteAllowed, withSitePaused } from './shared-state';

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

describe('settings of another version', () => {
  const OLD = { keepArticles: false, paused: false, pausedSites: ['bank.example'], topicsOff: [] };

  it('that knew less are understood, and what is new is as by itself', () => {
    expect(settingsIn(OLD)).toMatchObject({
      ...OLD,
      marked: 'all',
      markStyle: 'line',
      tones: 'standard',
      textSize: 100,
      theme: '',
      syncs: false,
      syncsColourNames: false,
    });
  });

  it('that knew more lose only what this one does not know: no site is read again for it', () => {
    const later = { ...OLD, tones: 'of a later version', textSize: 1000, marked: 'disputed' };
    expect(settingsIn(later)).toMatchObject({ ...OLD, tones: 'standard', textSize: 100, marked: 'disputed' });
  });
});

describe('a value for a setting', () => {
  it.each([
    ['tones', 'red-green', true],
    ['tones', 'of a later version', false],
    ['textSize', 125, true],
    ['textSize', '125', false],
    ['language', 'pt-BR', true],
    ['language', '<b>', false],
    ['colourNames', { yellow: 'mine' }, true],
    ['colourNames', { mauve: 'mine' }, false],
    ['offersToolbar', false, true],
    ['offersToolbar', 'no', false],
  ] as const)('%s: %j is taken: %s', (name, value, expected) => {
    expect(isChoice(name, value)).toBe(expected);
  });
});
