/** Every surface in two languages that nobody speaks (scripts/pseudo-locale.ts): all of it translated, nothing cut off, and whole from right to left. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePseudoLocales } from '../../../scripts/pseudo-locale';
import { press, selectWords, told, waitForPart, waitForPopover } from '../annotate/annotating';
import { ANY_CLAIM, EXTENSION, pointAtMark, waitFor, waitForMarks } from '../harness';
import { clippings, hiddenFocus } from './judge';
import { furnish, SURFACES, type Furnished } from './surfaces';

/** What the browser itself says in English, as it has never heard of our language, and what is no word of any. */
const NO_WORDS =
  /^([\d.,]+ (kB|MB|GB)|(\d{4} at )?[\d:]+\s[AP]M|[\w.]+\.example|Indonesian|Italian|Crossread)$/;

let folder: string;
let furnished: Furnished;
let page: Page;
/** All that is the reader's own or the articles', in small letters. */
let own: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-pseudo-'));
  await cp(EXTENSION, folder, { recursive: true });
  writePseudoLocales(folder);
  furnished = await furnish({ extension: folder });
  page = await furnished.reader.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const tables = ['topics', 'articles', 'claims', 'annotations', 'snapshots'];
  const rows = await Promise.all(tables.map((table) => furnished.reader.rows(table)));
  own = JSON.stringify(rows).toLowerCase();
});
afterAll(async () => {
  await furnished.reader.close();
  await rm(folder, { recursive: true, force: true });
});

/** Has the interface speak a language, in pages of the web too. */
async function speak(code: string): Promise<void> {
  await furnished.reader.inExtension((extension) =>
    extension.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { keepArticles: true, paused: false, pausedSites: [], topicsOff: [], ...settings, language: '${code}' } }))`),
  );
  await waitFor(
    async () => JSON.stringify((await furnished.reader.stored('local'))['page-words'])?.includes(`"${code}"`),
    10_000,
    `pages were not told to speak ${code}`,
  );
}

describe('accented, longer and in brackets', () => {
  beforeAll(() => speak('en-XA'));

  it.each(SURFACES)('$name', async (surface) => {
    await furnished.open(surface, page);
    const said = await textsIn(page);
    expect(
      said.some((text) => text.includes('⟦')),
      'it speaks the language',
    ).toBe(true);
    expect([...new Set(said.flatMap(untranslated))]).toEqual([]);
    expect(await clippings(page)).toEqual([]);
  });

  it('a card in a page', async () => {
    const article = await openCard();
    const { text, attributes } = await mountIn(article);
    expect(untranslated(text)).toEqual([]);
    expect(attributes).toMatchObject({ lang: 'en-XA', dir: 'ltr' });
    await article.close();
  });

  it('the toolbar at selected words, and a note', async () => {
    const article = await furnished.reader.visit('/samples/northlight-daily.html');
    await waitForMarks(article, ANY_CLAIM);
    await selectWords(article, 'Kumsusan');
    await waitForPart(article, 'radio', /⟦/);
    const toolbar = await told(article);
    expect(toolbar.flatMap(({ name }) => untranslated(name))).toEqual([]);
    await press(article, 'button', toolbar.find(({ role }) => role === 'button')?.name ?? 'Note');
    await waitForPart(article, 'textbox', /⟦/);
    expect((await told(article)).flatMap(({ name }) => untranslated(name))).toEqual([]);
    await article.close();
  });
});

describe('from right to left', () => {
  beforeAll(() => speak('ar-XB'));

  it.each(SURFACES)('$name', async (surface) => {
    await furnished.open(surface, page);
    expect(await page.evaluate(() => [document.dir, document.documentElement.lang])).toEqual([
      'rtl',
      'ar-XB',
    ]);
    expect(await clippings(page)).toEqual([]);
    expect(await hiddenFocus(page)).toEqual([]);
  });

  it('a card in a page that runs from left to right', async () => {
    const article = await openCard();
    expect((await mountIn(article)).attributes).toMatchObject({ lang: 'ar-XB', dir: 'rtl' });
    await article.close();
  });
});

/** Opens an article anew, with the card of its first mark. */
async function openCard(): Promise<Page> {
  const article = await furnished.reader.visit('/samples/northlight-daily.html');
  await waitForMarks(article, ANY_CLAIM);
  await pointAtMark(article, ANY_CLAIM);
  await waitForPopover(article);
  return article;
}

/** What our one element in a page holds; it is closed to the page, so this asks DevTools. */
async function mountIn(article: Page) {
  const session = await article.context().newCDPSession(article);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ localName }) => localName === 'html');
    const host = html?.children?.find(({ attributes }) => attributes?.includes('popover'));
    const mount = host?.shadowRoots?.[0]?.children?.find(({ localName }) => localName === 'div');
    const pairs = mount?.attributes ?? [];
    const attributes = Object.fromEntries(
      pairs.flatMap((name, at) => (at % 2 === 0 ? [[name, pairs[at + 1] ?? '']] : [])),
    );
    return { attributes, text: mount ? textOf(mount) : '' };
  } finally {
    await session.detach();
  }
}

interface DomNode {
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
}

function textOf({ nodeValue, children = [] }: DomNode): string {
  return [nodeValue, ...children.map(textOf)].join('\n');
}

/** All that a page says: what is shown, what is told to a screen reader, and its title. */
function textsIn(shown: Page): Promise<string[]> {
  return shown.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      // A language is called by its own name, and what is written in another one says so.
      if (parentElement?.closest('script, style, option[lang], blockquote, kbd')) continue;
      if (parentElement?.checkVisibility({ visibilityProperty: true })) texts.push(node.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        texts.push(element.getAttribute(name) ?? '');
    return texts;
  });
}

/** What of a text is in no brackets, has words, and is neither a day nor anybody's own. */
function untranslated(text: string): string[] {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '\n');
  }
  // In a picture a name may be cut to its room: what begins in a bracket and ends in none.
  return rest
    .replaceAll(/⟦[^⟦⟧]*/g, '\n')
    .split(/[\n·→←|]|, |: /)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part) && !isOwn(part) && !NO_WORDS.test(part));
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(2024, month)),
);

function isOwn(part: string): boolean {
  const words = part.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const inStore = JSON.stringify(words.replace(/…$/, '')).slice(1, -1).toLowerCase();
  return (
    own.includes(inStore) || MONTHS.some((month) => words.includes(month.slice(0, 3)) && /\d/.test(words))
  );
}
