/** The desk of the built extension in a real Chromium, with much in its store. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { EXTENSION_ID, openChromium } from '../../../../scripts/browser/chromium';
import { waitFor } from '../../../../scripts/browser/wait-for';
import { fillStore, putRows } from '../../../e2e/fill-store';
import type { ManyClaims } from '../../../many-claims';

/** A desk whose store is filled. */
export interface FullDesk {
  readonly context: BrowserContext;
  /** A session with the browser itself: what is traced is traced there. */
  readonly cdp: CDPSession;
  readonly page: Page;
  close(): Promise<void>;
}

/** A desk with what was put into its store. */
export interface FilledDesk {
  readonly desk: FullDesk;
  readonly many: ManyClaims;
  /** Id of the topic that it is all about. */
  readonly topic: string;
}

/** Address of a room. @param fragment such as `#articles` */
export const roomAt = (fragment: string) => `chrome-extension://${EXTENSION_ID}/desk.html${fragment}`;

/**
 * Opens a browser with a profile of its own and fills its store past the extension.
 * @param extension folder of the built extension
 * @param more records of other tables, by the table's name
 */
export async function openFullDesk(
  extension: string,
  many: ManyClaims,
  more: Readonly<Record<string, readonly object[]>> = {},
): Promise<FullDesk> {
  const profile = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
  const { context, cdp } = await openChromium({
    viewport: { width: 1280, height: 800 },
    extension,
    profile,
  });
  const page = await context.newPage();
  // tsx names functions by a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.goto(roomAt('#bin'));
  await waitFor(() => page.evaluate(hasTopic), 20_000, 'the topic was not stored');
  await fillStore(page, many);
  for (const [table, records] of Object.entries(more)) await putRows(page, table, records);
  return {
    context,
    cdp,
    page,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function hasTopic(): Promise<boolean> {
  const opening = indexedDB.open('crossread');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const counting = opening.result.transaction('topics').objectStore('topics').count();
  await new Promise((resolve) => counting.addEventListener('success', resolve));
  opening.result.close();
  return counting.result > 0;
}

/** Leaves the desk and comes to one of its rooms anew. @returns milliseconds from the navigation until a frame with `content` was drawn */
export async function untilShown(page: Page, fragment: string, content: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(roomAt(fragment), { waitUntil: 'commit' });
  return page.evaluate(untilDrawn, content);
}

function untilDrawn(content: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(content)) setTimeout(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}
