import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageAt } from '../../lib/core/interchange/web-address';
import { leaveOf, quiet, settings, withSiteAllowed } from '../../lib/messaging/shared-state';
import { togglePause, togglePauseAt } from './pause';
import { mayRead, refreshQuiet, refreshQuietOnce } from './quiet';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    async () => new Response(await readFile('public/never-read.json')),
  );
});

const may = async (url: string) => {
  await refreshQuiet();
  return mayRead({ id: 1, url });
};

describe('what is read', () => {
  it('is nothing before anybody said where', async () => {
    expect(await mayRead({ id: 1, url: 'https://courier.example/' })).toBe(false);
  });

  it.each([
    ['https://courier.example/summit', true],
    ['https://www.chase.com/account', false],
    ['https://chase.com./account', false],
    ['https://mail.google.com/mail/u/0/', false],
    ['https://news.google.com/', true],
    ['chrome://settings', true],
  ])('%s: %s', async (url, expected) => expect(await may(url)).toBe(expected));

  it('is a site of the list that the reader allowed, with what belongs to it', async () => {
    await settings.change((now) => withSiteAllowed(now, 'chase.com', true));
    expect(await may('https://secure.chase.com/')).toBe(true);
    expect(await may('https://paypal.com/')).toBe(false);
    await settings.change((now) => withSiteAllowed(now, 'chase.com', false));
    expect(await may('https://secure.chase.com/')).toBe(false);
  });

  it('is not what the reader paused, by any of its names, until resumed there', async () => {
    await settings.change((now) => ({ ...now, pausedSites: ['courier.example'] }));
    expect(await may('https://www.courier.example/summit')).toBe(false);
    await togglePauseAt('https://www.courier.example/summit');
    expect((await settings.read()).pausedSites).toEqual([]);
    expect(await may('https://www.courier.example/summit')).toBe(true);
    await togglePauseAt('https://www.courier.example/summit');
    expect(await may('https://www.courier.example/other')).toBe(false);
    expect(await may('https://courier.example/')).toBe(true);
  });

  it('is nothing while all is paused', async () => {
    await togglePause();
    expect(await may('https://courier.example/')).toBe(false);
    // A key for this site means this site, now and when the rest is read again.
    await togglePauseAt('https://courier.example/');
    expect(await settings.read()).toMatchObject({ paused: true, pausedSites: ['courier.example'] });
    await togglePause();
    expect(await may('https://courier.example/')).toBe(false);
    expect(await may('https://gazette.example/')).toBe(true);
  });

  it('is a page for which the reader gave leave, as long as it is there, and not while paused', async () => {
    const url = 'https://chase.com/story#part';
    let inPage: string | null = pageAt(url);
    const asked = vi.fn(async () => [{ frameId: 0, documentId: 'a', result: inPage }]);
    Object.assign(fakeBrowser.scripting, { executeScript: asked });
    await refreshQuiet();
    expect(await mayRead({ id: 1, url })).toBe(false);
    expect(asked, 'a page without leave is not even asked').not.toHaveBeenCalled();
    await leaveOf(1).write(pageAt(url));
    expect(await mayRead({ id: 1, url })).toBe(true);
    expect(await mayRead({ id: 2, url })).toBe(false);
    expect(await mayRead({ id: 1, url: 'https://chase.com/other' })).toBe(false);
    inPage = null;
    expect(await mayRead({ id: 1, url }), 'another document at the same address').toBe(false);
    inPage = pageAt(url);
    await togglePause();
    expect(await mayRead({ id: 1, url })).toBe(false);
  });

  it('is written down once, and again only when it changed', async () => {
    await refreshQuietOnce();
    expect(await quiet.read()).toContain(' chase.com ');
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    await refreshQuiet();
    await refreshQuietOnce();
    expect(write).not.toHaveBeenCalled();
  });
});
