/** Strings that execute: in every text of the store, over every surface. None runs, and no link leads anywhere but into the web or to a room of ours. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { highlight } from '../annotate/annotating';
import { putRows } from '../fill-store';
import {
  ANY_CLAIM,
  clickMark,
  EXTENSION_ID,
  openReader,
  pointAtMark,
  waitForMarks,
  type Reader,
} from '../harness';
import { htmlOf, STORY } from '../../fixtures/hostile-pages/hostile-page';
import { ADDRESSES, TEXTS } from './payloads';

/** Fields of the store which are free text, and those which are addresses; ids, dates, numbers and what is chosen from a list are neither. */
const TEXT_FIELDS =
  /^(?:title|publisher|byline|author|licence|license|description|display|exact|prefix|suffix|value|name|note|tags|attribution|question|text|en|summary|sentence|why|comment|says)$/;
const ADDRESS_FIELDS = /^(?:homepage|website|link)$/;
const TABLES = ['articles', 'claims', 'annotations', 'curations', 'topics', 'drafts'];

let reader: Reader;
let executed: string[] = [];
beforeAll(async () => {
  reader = await openReader();
  reader.context.on('dialog', (dialog) => {
    executed.push(`dialog ${dialog.message()} in ${dialog.page()?.url()}`);
    void dialog.dismiss();
  });
  reader.context.on('console', (message) => {
    if (/content security policy|refused to|trusted ?types?/i.test(message.text()))
      executed.push(message.text());
  });
});
afterAll(() => reader.close());

let turn = 0;
const nextOf = (list: readonly string[]) => list[(turn += 1) % list.length] ?? '';

/** The same record with a payload in each of its free texts. */
function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (ADDRESS_FIELDS.test(key)) return nextOf(ADDRESSES);
    return TEXT_FIELDS.test(key) ? `${value.slice(0, 60)} ${nextOf(TEXTS)}` : value;
  }
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, name)]));
}

const field = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;

/** Every link, source and action in a page, shadow roots included, that is none of the web's and none of ours. */
function wrongWays(page: Page): Promise<string[]> {
  return page.evaluate((ours) => {
    const all = (root: Document | ShadowRoot | Element): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot ? all(each.shadowRoot) : []),
      ]);
    return all(document).flatMap((each) =>
      [...each.attributes].flatMap(({ name, value }) => {
        if (name.startsWith('on')) return [`${each.localName} ${name}`];
        if (!/^(?:href|src|action|formaction|data|poster|srcset|xlink:href|style)$/.test(name)) return [];
        if (name === 'style') return /url\(|expression|javascript/i.test(value) ? [`style ${value}`] : [];
        const { protocol, origin } = new URL(value, location.href);
        const isOurs = origin === ours || (protocol === 'data:' && each.localName === 'img');
        const isWeb = /^https?:$/.test(protocol) && each.localName === 'a';
        return isOurs || isWeb ? [] : [`${each.localName} ${name}=${value}`];
      }),
    );
  }, `chrome-extension://${EXTENSION_ID}`);
}

/** Opens a page of ours and looks at it. */
async function lookAt(address: string, shown: string[]): Promise<string[]> {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/${address}`);
  await delay(900);
  const summaries = await page.$$('summary');
  for (const summary of summaries.slice(0, 12)) await summary.click({ timeout: 500 }).catch(() => undefined);
  const wrong = await wrongWays(page);
  const text = await page.innerText('body');
  shown.push(text);
  await page.emulateMedia({ media: 'print' });
  await page.close();
  return [...wrong, ...(text.trim() === '' ? ['nothing is shown'] : [])];
}

describe('strings that execute', () => {
  it('do not, out of what a page states of itself, on card, toolbar and panel', async () => {
    executed = [];
    const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const head = TEXTS.map(
      (text) =>
        `<meta property="og:title" content="${attribute(text)}"><meta property="og:site_name" content="${attribute(text)}"><meta name="author" content="${attribute(text)}">`,
    ).join('');
    const canonical = ADDRESSES.map((address) => `<link rel="canonical" href="${attribute(address)}">`).join(
      '',
    );
    const html = htmlOf({ name: 'strings', does: '', marked: 'yes', head: canonical + head, body: STORY });
    const page = await reader.visit(reader.pages.addPage('/strings.html', html));
    await waitForMarks(page);
    await highlight(page, 'comprehensive strategic', 'figure');
    await page.close();
    const read = (await reader.rows('articles')).filter((row) => field(row, 'source') === 'page');
    expect(read.map((row) => field(row, 'url'))).toEqual([`${reader.pages.origin}/strings.html`]);
    expect(JSON.stringify(read)).toContain("alert('script')");
    expect(executed).toEqual([]);
  });

  it('do not, out of anything that is in the store, in any room', async () => {
    executed = [];
    const samples = ['harbour-courier', 'northlight-daily', 'lantern-evening-post'];
    for (const sample of samples) {
      const page = await reader.visit(`/samples/${sample}.html`);
      await waitForMarks(page, ANY_CLAIM);
      await page.close();
    }
    await reader.inExtension(async (page) => {
      for (const table of TABLES) {
        const rows = (await reader.rows(table)).filter((row) => typeof row === 'object' && row !== null);
        await putRows(
          page,
          table,
          rows.map((row) => Object(poisoned(row))),
        );
      }
      // Whatever was let in once, or came with a restored file: articles whose addresses are none of the web's.
      const articles = await reader.rows('articles');
      const read = articles.filter((row) => field(row, 'source') === 'page');
      const others = ADDRESSES.map((_, at) => ({ ...Object(articles[0]), id: `poisoned-${at}` }));
      await putRows(
        page,
        'articles',
        [...read, ...others].map((row, at) => ({
          ...Object(row),
          url: `${ADDRESSES[at % ADDRESSES.length]}#${at}`,
        })),
      );
      const annotations = await reader.rows('annotations');
      await putRows(
        page,
        'annotations',
        ADDRESSES.flatMap((source, at) => {
          const row = annotations[0];
          return row
            ? [{ ...Object(row), id: `poisoned-${at}`, target: { ...Object(field(row, 'target')), source } }]
            : [];
        }),
      );
    });
    const topic = 'pyongyang-summit-2024';
    const claims = await reader.rows('claims');
    const article = String(field(claims.at(-1), 'article'));
    const question = String(field(claims.at(-1), 'question'));
    const rooms = [
      'articles',
      'article/poisoned-0',
      'article/poisoned-3',
      `article/${article}`,
      'library',
      'bin',
      'import',
      'backup',
      'topics',
      `topic/${topic}`,
      `topic/${topic}/timeline`,
      `topic/${topic}/report`,
      `topic/${topic}/missing/article/${article}`,
      `topic/${topic}/question/${question}`,
      `topic/${topic}/side-by-side/${article}/poisoned-0`,
      'new-topic',
      'new-topic/poisoned-1',
      `edit-topic/${topic}`,
      `topic/${encodeURIComponent(TEXTS[0] ?? '')}`,
      '__proto__/constructor',
    ].map((room) => `desk.html#/${room}`);
    const wrong: Record<string, string[]> = {};
    const shown: string[] = [];
    for (const address of [...rooms, 'options.html', 'sidepanel.html', 'rescue.html']) {
      const found = await lookAt(address, shown);
      if (found.length > 0) wrong[address] = found;
    }
    expect(wrong).toEqual({});
    // They are shown as the words that they are.
    for (const words of [`alert('img')`, `alert('script')`, '{{constructor', '=HYPERLINK'])
      expect(
        shown.some((text) => text.includes(words)),
        words,
      ).toBe(true);
    expect(executed).toEqual([]);
  }, 120_000);

  it('do not, out of other articles, in card and panel', async () => {
    executed = [];
    const page = await reader.visit('/samples/unsigned-report.html');
    await waitForMarks(page, ANY_CLAIM);
    await pointAtMark(page, ANY_CLAIM);
    await delay(600);
    await clickMark(page, ANY_CLAIM);
    const panel = await reader.panel();
    await panel.waitUntil(`document.querySelector('.claim')`);
    const ways = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('[href],[src]')].map((each) => each.href ?? each.src).filter((way) => !/^(?:https?:|chrome-extension:)/.test(way))`,
    );
    expect(ways).toEqual([]);
    expect(executed).toEqual([]);
    await page.close();
  });
});
