import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel, openPanelOnClick } from './panel';

const TAB = 7;
const notByPress = () => Promise.reject(new Error('may only be called from a user input handler'));
const onClicked = vi.fn<(listener: (tab: { id?: number }) => void) => void>();
const press = (tab: { id?: number }) => onClicked.mock.lastCall?.[0](tab);

/** The tabs that are open; the fake browser's own cannot be closed. */
let tabs: { id: number; url: string }[];

beforeEach(() => {
  fakeBrowser.reset();
  tabs = [{ id: TAB, url: 'https://courier.example/' }];
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs,
    create: async ({ url }: { url: string }) => {
      tabs.push({ id: 100 + tabs.length, url });
    },
    remove: async (ids: readonly number[]) => {
      tabs = tabs.filter(({ id }) => !ids.includes(id));
    },
  });
  onClicked.mockClear();
  Object.assign(fakeBrowser.action, { onClicked: { addListener: onClicked } });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path });
});
afterEach(() => {
  for (const api of ['sidePanel', 'sidebarAction']) Reflect.deleteProperty(fakeBrowser, api);
});

/** Gives the browser a part of the extension API that the fake one lacks. */
function give<Api extends object>(name: 'sidePanel' | 'sidebarAction', api: Api): Api {
  Object.assign(fakeBrowser, { [name]: api });
  return api;
}

const panels = () => tabs.map(({ url }) => url).filter((url) => url.includes('/sidepanel.html'));

describe('the panel in Chromium', () => {
  it('opens beside the tab, in the very call', async () => {
    const { open } = give('sidePanel', { open: vi.fn(async () => {}) });
    const shown = openPanel(TAB, 'beside');
    expect(open).toHaveBeenCalledWith({ tabId: TAB });
    expect(await shown).toBe('open');
  });

  it('stays shut where the browser does not allow it', async () => {
    give('sidePanel', { open: notByPress });
    expect(await openPanel(TAB, 'anywhere')).toBe('shut');
    expect(panels()).toEqual([]);
  });
});

describe('the sidebar of Firefox', () => {
  it('opens from a menu or a key', async () => {
    const { open } = give('sidebarAction', { open: vi.fn(async () => {}) });
    const shown = openPanel(TAB, 'anywhere');
    expect(open).toHaveBeenCalledOnce();
    expect(await shown).toBe('open');
  });

  it.each([
    ['shut, which the card says', false, 'shut'],
    ['open where it was open', true, 'open'],
  ])('stays %s, when the press was in a page', async (_what, wasOpen, shown) => {
    give('sidebarAction', { open: notByPress, isOpen: async () => wasOpen });
    expect(await openPanel(TAB, 'beside')).toBe(shown);
  });

  it('opens and closes by the toolbar button', () => {
    const { toggle } = give('sidebarAction', { toggle: vi.fn(async () => {}) });
    openPanelOnClick();
    press({ id: TAB });
    expect(toggle).toHaveBeenCalledOnce();
  });
});

describe('where nothing can stand beside a page', () => {
  it('a press on a mark opens nothing: the card has a button for it', async () => {
    expect(await openPanel(TAB, 'beside')).toBe('apart');
    expect(panels()).toEqual([]);
  });

  it('the panel is a tab of its own, for the tab that it was opened from, and the next one takes its place', async () => {
    expect(await openPanel(TAB, 'anywhere')).toBe('open');
    expect(panels()).toEqual([`/sidepanel.html?tab=${TAB}`]);
    openPanelOnClick();
    press({ id: TAB + 1 });
    await vi.waitFor(() => expect(panels()).toEqual([`/sidepanel.html?tab=${TAB + 1}`]));
  });

  it('opens none for itself', async () => {
    await openPanel(TAB, 'anywhere');
    const own = tabs.at(-1)?.id ?? 0;
    expect(await openPanel(own, 'anywhere')).toBe('open');
    expect(panels()).toEqual([`/sidepanel.html?tab=${TAB}`]);
  });
});
