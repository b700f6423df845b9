import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quiet, settings } from '../../lib/messaging/shared-state';
import { injectReader } from './inject-reader';

const TAB = { id: 7, url: 'https://courier.example/summit' };
const execute = vi.fn<(injection: { func?: unknown; files?: readonly string[] }) => Promise<unknown[]>>();
const insert = vi.fn<(injection: unknown) => Promise<void>>();

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  await quiet.write('');
  Object.assign(fakeBrowser, { scripting: { executeScript: execute, insertCSS: insert } });
});

const statesLanguage = (language: string) =>
  execute.mockImplementation(async ({ func }) =>
    func ? [{ frameId: 0, result: { isNew: true, language } }] : [{ frameId: 0 }],
  );

it.each([
  ['en-GB', 'en'],
  ['KO', 'ko'],
  ['', null],
  ['english', null],
  ['<b>', null],
])('tells of a page that states “%s” as its language: %s', async (stated, language) => {
  statesLanguage(stated);
  expect(await injectReader(TAB)).toBe(language);
  expect(insert).toHaveBeenCalledOnce();
});

it('brings nothing into a page that is not read', async () => {
  await settings.write({ ...(await settings.read()), pausedSites: ['courier.example'] });
  expect(await injectReader(TAB)).toBeNull();
  expect(execute).not.toHaveBeenCalled();
});
