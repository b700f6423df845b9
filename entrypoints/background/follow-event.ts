import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fingerprintOf } from '../../lib/core/text/fingerprint';
import { PageSchema } from '../../lib/messaging/protocol';
import { findSameArticle, textOf } from '../../lib/store/articles';
import type { CrossreadDb } from '../../lib/store/db';
import { addArticle } from './add-article';
import type { ReadTab } from './analyse-page';
import { sourceOf } from './page-of';
import { NotDone } from './not-done';

/** A text with less than this is no story of which a topic could be made; UTF-16 units. */
const SHORTEST = 80;

/**
 * Keeps the article of a tab's page, as the reader asks for it, so that a topic can be made of it. Asked again, it changes nothing.
 * @returns the article's id in the store
 * @throws NotDone with what to tell the reader when there is no text in the page, or none that may be kept
 */
export async function followEvent(db: CrossreadDb, tabId: number): Promise<string> {
  const tab = await openTab(tabId);
  if (tab.incognito) throw new NotDone('privateTopic');
  const { article, text } = await readPage(tabId);
  const facts = { ...article, url: sourceOf(tab, article.url) };
  if (text.trim().length < SHORTEST) throw new NotDone('noStory');
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
    throw new NotDone('pageClosed');
  }
}

async function readPage(tabId: number): Promise<v.InferOutput<typeof PageSchema>> {
  const page = v.safeParse(PageSchema, await textIn(tabId));
  if (!page.success) throw new NotDone('noStory');
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
    setTimeout(() => reject(new NotDone('pageStuck')), PATIENCE);
  });
  const found = await Promise.race([injecting.catch(() => []), late]);
  return found[0]?.result;
}

/** Milliseconds after which a page that does not answer is given up. */
const PATIENCE = 15_000;
