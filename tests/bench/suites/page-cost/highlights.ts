/** Highlights of a page, put into the store and the gate's index past the extension, as if they had been made there. */
import type { Page } from 'playwright-core';
import { describe } from '../../../../lib/core/annotation/describe';
import { COLOURS } from '../../../../lib/core/annotation/limits';
import { hash32 } from '../../../../lib/core/text/hash';
import { placeOf } from '../../../../lib/dom/page-key';
import { ANNOTATED, bucketOf } from '../../../../lib/messaging/annotated-places';
import { anAnnotation } from '../../../builders';
import { putRows } from '../../../e2e/fill-store';

/** Characters of each. */
const LENGTH = 40;

/** @param page one of the extension's @param text what the page at `address` shows */
export async function putHighlights(page: Page, address: string, text: string, count: number): Promise<void> {
  const step = Math.floor(text.length / count);
  const rows = Array.from({ length: count }, (_, at) => {
    const selector = describe(text, { start: at * step, end: at * step + LENGTH });
    if (!selector) throw new Error(`There is nothing to highlight at ${at * step}.`);
    return anAnnotation({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      colour: COLOURS[at % COLOURS.length] ?? 'yellow',
      target: { source: address, selector },
      keys: [placeOf(address)],
    });
  });
  await putRows(page, 'annotations', rows);
  const hash = hash32(placeOf(address));
  await page.evaluate(
    `chrome.storage.local.set(${JSON.stringify({ [ANNOTATED]: true, [bucketOf(hash)]: [hash] })})`,
  );
}
