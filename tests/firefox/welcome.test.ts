/** The page that opens when Crossread is new, in Firefox: its story is read, marked and highlighted there as well. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_FIREFOX, openReader, type FoxReader } from './harness';
import { marksIn } from '../../scripts/browser/marks';
import type { Tab } from './tab';

/** Presses a button of the page. */
const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

describe.skipIf(!HAS_FIREFOX)('the page that opens when Crossread is new', () => {
  let reader: FoxReader;
  let page: Tab;
  beforeAll(async () => {
    reader = await openReader();
    page = await reader.openOurs('/welcome.html');
  });
  afterAll(() => reader?.close());

  it('has the story with its marks, and the panel beside it', async () => {
    await page.waitUntil("document.querySelector('.legend')");
    expect((await marksIn(page, 'denied')).map(({ text }) => text)).toContain('more than 11,000 containers');
    expect(await page.text()).toContain('Missing here');
  });

  it('opens a card', async () => {
    await page.evaluate(press, '.step .primary');
    const card =
      "[...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot?.textContent).join()";
    expect(await page.waitUntil(card)).toContain('no source named');
  });

  it('names the permissions of Firefox, and the keys that it gave', async () => {
    await page.evaluate(press, '.steps li:last-child button');
    await page.waitUntil("document.querySelector('.permissions')");
    const text = await page.text();
    expect(text).not.toContain('Side panel');
    expect(text).toContain('Alt+Shift+Y');
  });
});
