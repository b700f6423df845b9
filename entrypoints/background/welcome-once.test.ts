import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from './welcome-once';

beforeEach(() => fakeBrowser.reset());

it('opens the welcome page once, however often the browser tells of an installation', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  await welcomeOnce();
  await welcomeOnce();
  expect(create.mock.calls).toEqual([[{ url: '/welcome.html' }]]);
});
