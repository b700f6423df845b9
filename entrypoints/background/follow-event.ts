import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { addressOf } from '../../components/desk-address';
import { fingerprintOf } from '../../lib/core/text/fingerprint';
import { PageSchema } from '../../lib/messaging/protocol';
import { findSameArticle } from '../../lib/store/articles';
import type { CrossreadDb } from '../../lib/store/db';
import { addArticle } from './add-article';

/** A text with less than this is no story of which a topic could be made; UTF-16 units. */
const SHORTEST = 80;

/**
 * Keeps the article of a tab's page, as the reader asks for it, and opens the desk where a topic is made of it.
 * @returns the article's id in the store
 * @throws Error with what to tell the reader when there is no text in the page, or none that may be kept
 */
export async function followEvent(db: CrossreadDb, tabId: number): Promise<string> {
  const tab = await browser.tabs.get(tabId);
  if (tab.incognito) throw new Error(PRIVATE);
  const { article: facts, text } = await readPage(tabId);
  if (text.trim().length < SHORTEST) throw new Error(NO_TEXT);
  const known = await findSameArticle(db, facts, fingerprintOf(text));
  const id = known?.id ?? crypto.randomUUID();
  if (!known) await addArticle(db, { article: { ...facts, id }, text, from: 'page' });
  await browser.tabs.create({
    url: `/desk.html${addressOf({ room: 'new-topic', article: id })}`,
    openerTabId: tabId,
  });
  return id;
}

async function readPage(tabId: number): Promise<v.InferOutput<typeof PageSchema>> {
  const target = { tabId, frameIds: [0] };
  const [injected] = await browser.scripting.executeScript({ target, files: ['/page-text.js'] });
  const page = v.safeParse(PageSchema, injected?.result);
  if (!page.success) throw new Error(NO_TEXT);
  return page.output;
}

const PRIVATE =
  'Nothing is kept from a private window, so no topic can be made of this page. Open it in an ordinary window.';
const NO_TEXT =
  'There is no story to be read in this page. Open an article, or paste its text under “New topic”.';
