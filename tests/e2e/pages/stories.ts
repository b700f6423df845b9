/** Pages made for one test each, served in place of addresses under /made/, and claims painted into them. */
import type { Page } from 'playwright-core';
import type { Mark, Paint } from '../../../lib/messaging/protocol';
import { waitFor, waitForMarks, type Reader } from '../harness';

/** Two paragraphs on the event, in which the real pipeline finds mentions. */
export const STORY = [
  'Vladimir Putin arrived in Pyongyang early on Wednesday, 19 June 2024, his first visit to North Korea in 24 years, and was met at the airport by Kim Jong Un.',
  'The Russian president and the North Korean leader signed a comprehensive strategic partnership treaty during the summit, Russian news agencies reported on Wednesday.',
];

/** STORY as paragraphs. */
export const PARAGRAPHS = STORY.map((line) => `<p>${line}</p>`).join('\n');

/** A whole document that calls itself an article. */
export function documentOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Putin meets Kim in Pyongyang</title>
    <meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;
}

/** A story with a headline, and whatever else. */
export function storyOf(more = '', head = ''): string {
  return documentOf(`<main><h1>Putin meets Kim in Pyongyang</h1>${PARAGRAPHS}${more}</main>`, head);
}

/** What a page did that it should not have done because of us. */
export interface Made {
  readonly page: Page;
  /** Console messages and errors, page's and content scripts' alike. */
  readonly said: string[];
}

/** Every page has an address of its own, so that no test reads another's. */
let made = 0;

/** Opens a made page in a new tab. `headers` go with it; more documents by path in `frames`. */
export async function open(
  reader: Reader,
  html: string | Buffer,
  options: { headers?: Record<string, string>; frames?: Record<string, string>; path?: string } = {},
): Promise<Made> {
  const {
    headers = { 'content-type': 'text/html; charset=utf-8' },
    frames = {},
    path = `story-${(made += 1)}`,
  } = options;
  const page = await reader.context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.route('**/made/*', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/made/', '');
    return route.fulfill({ body: frames[name] ?? html, headers });
  });
  await page.goto(`${reader.pages.origin}/made/${path}`);
  return { page, said };
}

/** A mark on `words`, for tests that are not about what is claimed. */
function aMark(text: string, words: string, of: Partial<Mark> = {}): Mark {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text of the page`);
  return {
    claim: `claim-${start}`,
    span: { start, end: start + words.length, exact: words },
    outcome: 'differs',
    question: 'How long since his last visit?',
    display: '24 years',
    attribution: ['Korean Central News Agency'],
    modality: 'reported',
    why: 'Another outlet counts from another year.',
    articles: 1,
    origins: 1,
    others: [
      {
        claim: 'other',
        article: 'other',
        title: 'Another story',
        publisher: 'The Other Daily',
        url: 'https://other.example/story',
        published: '2024-06-18',
        display: '23 years',
        attribution: [],
        origin: null,
        modality: 'asserted',
        sentence: 'It had been 23 years.',
        relation: 'differs',
        rules: [],
      },
    ],
    othersInAll: 1,
    ...of,
  };
}

/** Waits until the page was read, and paints marks on these words, as the background does when the store changed. */
export async function paintMarks(
  reader: Reader,
  page: Page,
  marks: readonly { words: string; of?: Partial<Mark> }[],
): Promise<void> {
  await waitForMarks(page, 'mention');
  const text = await textOf(reader, page);
  const painted = marks.map(({ words, of }) => aMark(text, words, of));
  const paint: Paint = {
    topic: { id: 'pyongyang-summit-2024', title: 'Pyongyang summit' },
    marks: painted.sort((a, b) => a.span.start - b.span.start),
    mentions: [],
  };
  await sendToPage(reader, page, 'paint', paint);
}

/** Sends a message to the page as the background does, and gives its answer. */
export async function sendToPage(reader: Reader, page: Page, name: string, input: unknown): Promise<unknown> {
  const worker = await reader.worker();
  const message = JSON.stringify({ crossread: name, input });
  return worker.evaluate(
    `chrome.tabs.query({}).then((tabs) => {
      const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
      return chrome.tabs.sendMessage(tab.id, ${message}, { frameId: 0 });
    })`,
  );
}

/** The text that was read from the page, as it lies in the store. */
export async function textOf(reader: Reader, page: Page): Promise<string> {
  return waitFor(
    async () => {
      const url = page.url().replace(/#.*/, '');
      const article = (await reader.rows('articles')).find((row) => fieldOf(row, 'url') === url);
      const snapshot = (await reader.rows('snapshots')).find(
        (row) => article !== undefined && fieldOf(row, 'article') === fieldOf(article, 'id'),
      );
      return fieldOf(snapshot, 'text');
    },
    5000,
    `${page.url()} did not get into the store`,
  );
}

function fieldOf(row: unknown, name: string): string | undefined {
  const field: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
  return typeof field === 'string' ? field : undefined;
}
