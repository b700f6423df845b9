/** Every page that the extension shows, each with something in it: one table for all that is looked at in all of them. */
import type { Page } from 'playwright-core';
import { ANY_CLAIM, EXTENSION_ID, openReader, waitFor, waitForMarks, type Reader } from '../harness';
import { highlight } from '../annotate/annotating';
import { putRows } from '../fill-store';
import { anAnnotation, anId, aPack } from '../../builders';
import type { ChromiumOptions } from '../../../scripts/browser/chromium';

const TOPIC = 'pyongyang-summit-2024';
/** What can be edited. */
const OWN = aPack({ id: 'own-summit', title: { en: 'Summit of my own' } });
const SAMPLES = ['lantern-evening-post', 'northlight-daily', 'harbour-courier'] as const;

/** What addresses name. */
interface Stored {
  /** Ids of three articles that were read. */
  readonly articles: readonly string[];
  /** Ids of the tabs with an article that has claims and highlights, with a page about something else, and with one that asks for a password. */
  readonly tabs: Readonly<Record<'read' | 'other' | 'secret', number>>;
}

/** A page of the extension, and what is done until it shows what is to be looked at. */
export interface Surface {
  readonly name: string;
  /** Its address within the extension. */
  readonly at: (stored: Stored) => string;
  /** Selectors of what is pressed, one after the other, each once it is there. */
  readonly press?: readonly string[];
  /** Selector of what is there in the end. */
  readonly ready: string;
}

const panel = (name: string, tab: keyof Stored['tabs'], ready: string, press: readonly string[] = []) => ({
  name: `panel: ${name}`,
  at: ({ tabs }: Stored) => `sidepanel.html?tab=${tabs[tab]}`,
  press,
  ready,
});
const room = (
  name: string,
  at: string | ((stored: Stored) => string),
  ready: string,
  press: readonly string[] = [],
) => ({
  name: `desk: ${name}`,
  at: (stored: Stored) => `desk.html#/${typeof at === 'string' ? at : at(stored)}`,
  press,
  ready,
});
const inTopic = (rest: string) => `topic/${TOPIC}${rest}`;

/** All of them. What opens over a page of the web is in-page.ts. */
export const SURFACES: readonly Surface[] = [
  panel('claims', 'read', '.claim-body:not([hidden]) .sides', ['.claim-head']),
  panel('missing', 'read', '[role=tabpanel]:not([hidden]) li', ['[role=tab]:nth-child(2)']),
  panel('saved', 'read', '.annotation', ['[role=tab]:nth-child(3)']),
  panel('nothing followed', 'other', '.notice button'),
  panel('password', 'secret', '.notice button'),
  room('coverage', inTopic(''), '.claim-detail', ['.cell[data-outcome]']),
  room('question', inTopic('/question/arms.containers?table=timeline'), '.picture .told-table tr'),
  room('timeline', inTopic('/timeline'), '.small-picture svg'),
  room(
    'side by side',
    ({ articles }) => inTopic(`/side-by-side/${articles.slice(0, 2).join('/')}`),
    '.told-value',
  ),
  room(
    'texts side by side',
    ({ articles }) => inTopic(`/side-by-side/${articles.slice(0, 2).join('/')}?way=texts`),
    '.text-column mark',
  ),
  room('missing', ({ articles }) => inTopic(`/missing/article/${articles[2]}`), '.omission', [
    '.by-one > summary',
  ]),
  room('report', inTopic('/report'), '.report-preview'),
  room('articles', 'articles', '.article-row'),
  room('article', ({ articles }) => `article/${articles[2]}`, '.claim-detail', ['.claims-beside button']),
  room('claims', 'claims', '.claims-room li, .found-claim'),
  room('topics', 'topics', '.topic-row', ['.topic-row summary']),
  room('new topic', 'new-topic', 'main h2'),
  room('topic editor', `edit-topic/${OWN.id}`, '.editor-section[data-open] .part', [
    '.editor-section:not([data-open]) > h3 button',
  ]),
  room('highlights', 'library', '.item'),
  room('bin', 'bin', '.bin-room .item'),
  room('import', 'import', 'input[type=file]'),
  room('backup', 'backup', '.backup-room h2'),
  room('nowhere', 'nowhere-at-all', '.empty'),
  { name: 'settings', at: () => 'options.html', ready: 'h1' },
  { name: 'rescue', at: () => 'rescue.html', ready: 'main .notice h2' },
];

/** A browser whose store has articles, claims, highlights and something in the bin. */
export interface Furnished {
  readonly reader: Reader;
  /** The page of the web that was read, with highlights. */
  readonly article: Page;
  /** Opens a surface in a page: a new one, or the one that is given. */
  readonly open: (surface: Surface, page?: Page) => Promise<Page>;
}

/** Opens it. */
export async function furnish(options: Partial<ChromiumOptions> = {}): Promise<Furnished> {
  const reader = await openReader({ viewport: { width: 1280, height: 900 }, ...options });
  const article = await reader.visit(`/samples/${SAMPLES[0]}.html`);
  for (const sample of SAMPLES) {
    await article.goto(`${reader.pages.origin}/samples/${sample}.html`);
    await waitForMarks(article, ANY_CLAIM);
  }
  await highlight(article, 'short of ammunition', 'key point');
  await article.keyboard.press('Escape');
  await reader.visit('/fixtures/recipe.html');
  const secret = '<main><h1>Sign in</h1><p>Kim and Putin.</p><input type="password"></main>';
  await reader.visit(reader.pages.addPage('/secret.html', secret));
  await waitFor(async () => (await read(reader)).length === SAMPLES.length, 10_000, 'not all was stored');
  const stored = await reader.inExtension(async (page) => {
    await putRows(page, 'topics', [{ id: OWN.id, pack: OWN, from: 'own', changed: 1, checksum: 'mine' }]);
    await putRows(page, 'annotations', [
      anAnnotation({ id: anId(1), note: 'Which **port**?', tags: ['arms', 'figures'] }),
      anAnnotation({ id: anId(2), exact: 'a treaty was signed', colour: 'blue' }),
      anAnnotation({ id: anId(3), exact: 'two leaders', deleted: new Date().toISOString() }),
    ]);
    const tabs = await page.evaluate<{ id: number; url?: string }[]>('chrome.tabs.query({})');
    const tabAt = (end: string) => tabs.find(({ url }) => url?.endsWith(end))?.id ?? 0;
    return {
      articles: await read(reader),
      tabs: {
        read: tabAt('harbour-courier.html'),
        other: tabAt('recipe.html'),
        secret: tabAt('secret.html'),
      },
    };
  });
  return {
    reader,
    article,
    async open({ name, at, press = [], ready }, page) {
      const opened = page ?? (await reader.context.newPage());
      opened.setDefaultTimeout(5_000);
      // Else another place in the same document is no new page.
      await opened.goto('about:blank');
      await opened.goto(`chrome-extension://${EXTENSION_ID}/${at(stored)}`);
      for (const selector of press) await opened.locator(selector).first().click();
      await opened
        .locator(ready)
        .first()
        .waitFor()
        .catch((error: Error) => {
          throw new Error(`${name} never had ${ready}: ${error.message}`);
        });
      return opened;
    },
  };
}

/** Ids of the articles that were read, in the order of {@link SAMPLES}. */
async function read(reader: Reader): Promise<string[]> {
  const rows = (await reader.rows('articles')) as { id: string; url: string; source: string }[];
  return SAMPLES.flatMap((sample) => rows.find(({ url }) => url.endsWith(`${sample}.html`))?.id ?? []);
}
