/** What opens over a page of the web, by axe-core: through a door of the test's own, as what is ours there is closed to that page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { press, selectWords, waitForPart, waitForPopover } from '../annotate/annotating';
import { ANY_CLAIM, EXTENSION_ID, openReader, pointAtMark, waitForMarks, type Reader } from '../harness';
import { axeSource } from './judge';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** What axe-core finds in our one element, run in the extension's own world of the page, where closed roots can be opened. */
async function faultsIn(page: Page): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  try {
    const contexts: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      if (origin.includes(EXTENSION_ID) && auxData?.['type'] === 'isolated') contexts.push(id);
    });
    await session.send('Runtime.enable');
    const [contextId = 0] = contexts;
    const evaluate = (expression: string) =>
      session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
    await evaluate(`${await axeSource()};
      Object.defineProperty(Element.prototype, 'shadowRoot', {
        configurable: true,
        get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; },
      });0`);
    const { result, exceptionDetails } =
      await evaluate(`axe.run(document.querySelector(':is(:root, dialog) > div[popover]'), {
      rules: { region: { enabled: false } },
    }).then(({ violations, passes }) => [
      ...(passes.length < 5 ? ['axe-core looked at next to nothing'] : []),
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + failureSummary)),
    ])`);
    return exceptionDetails?.exception?.description ?? result.value;
  } finally {
    await session.detach();
  }
}

it.each(['light', 'dark'] as const)('has nothing for axe-core to find, %s', async (colorScheme) => {
  const page = await reader.visit('/samples/harbour-courier.html');
  await page.emulateMedia({ colorScheme });
  await waitForMarks(page, ANY_CLAIM);
  await pointAtMark(page, ANY_CLAIM);
  await waitForPopover(page);
  expect(await faultsIn(page), 'card').toEqual([]);
  await page.keyboard.press('Escape');
  await selectWords(page, 'short of ammunition');
  await waitForPart(page, 'radio', 'figure');
  expect(await faultsIn(page), 'toolbar').toEqual([]);
  await press(page, 'button', 'Note');
  await waitForPart(page, 'textbox', 'Note');
  expect(await faultsIn(page), 'note').toEqual([]);
  await page.close();
});
