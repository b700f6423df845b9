import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quiet, settings } from '../../lib/messaging/shared-state';
import { injectReader, styleNewFrames } from './inject-reader';

const TAB = { id: 7, url: 'https://courier.example/summit' };
const execute = vi.fn<(injection: { func?: unknown; files?: readonly string[] }) => Promise<unknown[]>>();
const insert = vi.fn<(injection: unknown) => Promise<void>>();
const remove = vi.fn<(injection: unknown) => Promise<void>>();

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  await quiet.write('');
  Object.assign(fakeBrowser, { scripting: { executeScript: execute, insertCSS: insert, removeCSS: remove } });
});

const statesLanguage = (language: string) =>
  execute.mockImplementation(async ({ func }) =>
    func ? [{ frameId: 0, result: { isNew: true, before: '', language } }] : [{ frameId: 0 }],
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

it('draws marks in a page as the reader chose, behind the sheets of the extension', async () => {
  await settings.write({ ...(await settings.read()), tones: 'high-contrast' });
  statesLanguage('en');
  await injectReader(TAB);
  const [first, second] = insert.mock.calls.map(([injection]) => injection);
  expect(first).toHaveProperty('files');
  expect(second).toHaveProperty('css', expect.stringContaining('crossread-differs-dark'));
  expect(remove).not.toHaveBeenCalled();
});

it('takes the sheet of the look before away, and puts none in its place for the standard one', async () => {
  execute.mockResolvedValue([{ frameId: 3, result: { isNew: false, before: 'of before', language: '' } }]);
  await styleNewFrames(TAB.id);
  expect(insert).not.toHaveBeenCalled();
  expect(remove).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: TAB.id, frameIds: [3] },
    css: 'of before',
  });
});
