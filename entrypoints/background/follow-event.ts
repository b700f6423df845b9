import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fingerprintOf } from '../../lib/core/text/fingerprint';
import { PageSchema } from '../../lib/messaging/protocol';
import { findSameArticle, textOf } from '../../lib/store/articles';
import type { CrossreadDb } from '../../lib/store/db';
import { addArticle } from './add-article';
import type { ReadTab } from './analyse-page';
import { sourceOf } from './page-of';

/** A text with less than this is no story of which a topic could be made; UTF-16 units. */
const SHORTEST = 80;

/**
 * Keeps the article of a tab's page, as the reader asks for it, so that a topic can be made of it. Asked again, it changes nothing.
 * @returns the article's id in the store
 * @throws Error with what to tell the reader when there is no text in the page, or none that may be kept
 */
export async function followEvent(db: CrossreadDb, tabId: number): Promise<string> {
  const tab = await openTab(tabId);
  if (tab.incognito) throw new Error(PRIVATE);
  const { article, text } = await readPage(tabId);
  const facts = { ...article, url: sourceOf(tab, article.url) };
  if (text.trim().length < SHORTEST) throw new Error(NO_TEXT);
  const known = await findSameArticle(db, facts, fingerprintOf(text));
  const id = known?.id ?? crypto.randomUUID();
  const isKept = known !== undefined && (await textOf(db, id)) !== null;
  if (!isKept) await addArticle(db, { article: { ...facts, id }, text, from: 'page' });
  return id;
}

async function openTab(tabId: number): Promise<Pick<ReadTab, 'url' | 'incognito'>> {
  try {
    const { url, incognito } = await browser.tabs.get(tabId);
    return { url, incognito };
  } catch {
    throw new Error(CLOSED);
  }
}

async function readPage(tabId: number): Promise<v.InferOutput<typeof PageSchema>> {
  const page = v.safeParse(PageSchema, await textIn(tabId));
  if (!page.success) throw new Error(NO_TEXT);
  return page.output;
}

/** @returns undefined where the browser lets nobody read, as in its own pages */
async function textIn(tabId: number): Promise<unknown> {
  // At once: some pages never end loading.
  const injecting = browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/page-text.js'],
    injectImmediately: true,
  });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(STUCK)), PATIENCE);
  });
  const found = await Promise.race([injecting.catch(() => []), late]);
  return found[0]?.result;
}

/** Milliseconds after which a page that does not answer is given up. */
const PATIENCE = 15_000;

const PRIVATE =
  'Nothing is kept from a private window, so no topic can be made of this page. Open it in an ordinary window.';
const CLOSED = 'This page was closed. Open it again, then press the button once more.';
const STUCK =
  'The page does not answer. Wait until it has loaded, or paste its text under “New topic” in the desk.';
const NO_TEXT =
  'There is no story to be read in this page. Open an article, or paste its text under “New topic” in the desk.';
