/** Pages that are broken, huge, odd or hostile: they keep working, and are read all the same. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksIn, openReader, waitFor, waitForMarks, type Reader } from '../harness';
import { documentOf, open, PARAGRAPHS, paintMarks, STORY, storyOf, textOf } from './stories';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
  await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
});
afterAll(() => reader.close());

const MENTION = 'his first visit to North Korea in 24 years';

/** Words painted anywhere in the page, its frames included. */
async function paintedIn(page: Page): Promise<string[]> {
  const words = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          [...CSS.highlights].flatMap(([name, ranges]) =>
            name.startsWith('crossread-')
              ? [...ranges].map(({ startContainer, startOffset, endOffset }) =>
                  (startContainer.textContent ?? '').slice(startOffset, endOffset),
                )
              : [],
          ),
        ),
      ),
  );
  return words.flat();
}

async function waitForMention(page: Page, timeout = 10_000): Promise<void> {
  await waitFor(
    async () => (await paintedIn(page)).includes(MENTION),
    timeout,
    `"${MENTION}" was not painted`,
  );
}

const inShadow = (html: string) =>
  `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html)}</script>`;

describe('a page is read', () => {
  it.each([
    ['with everything in a shadow root', documentOf(`<h1>Putin in Pyongyang</h1>${inShadow(PARAGRAPHS)}`)],
    [
      'with shadow roots in shadow roots',
      documentOf(
        `<h1>Putin in Pyongyang</h1><div id="outer"></div><script>
          outer.attachShadow({ mode: 'open' }).innerHTML = '<div id="inner"></div>';
          outer.shadowRoot.getElementById('inner').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(PARAGRAPHS)};
        </script>`,
      ),
    ],
    [
      'with paragraphs put into slots',
      documentOf(
        `<h1>Putin in Pyongyang</h1><div id="host">${PARAGRAPHS}</div>
        <script>host.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>'</script>`,
      ),
    ],
    ['without a title', documentOf(PARAGRAPHS).replace(/<title>.*<\/title>/, '')],
    [
      'of breaks alone',
      documentOf(`<div><b>Putin in Pyongyang</b><br><br>${STORY.join('<br><br>')}<br></div>`),
    ],
    [
      'with broken markup',
      `<html><head><meta property="og:type" content="article"><body><div><p><b>${STORY[0]}</div><table><p>${STORY[1]}</i></span></td>`,
    ],
    ['from right to left', storyOf().replace('<html', '<html dir="rtl"')],
  ])('%s', async (_, html) => {
    const { page, said } = await open(reader, html);
    await waitForMention(page);
    expect(said).toEqual([]);
    await page.close();
  });

  it('in a frame of the same origin, and painted there', async () => {
    const { page, said } = await open(
      reader,
      documentOf('<h1>Putin in Pyongyang</h1><iframe src="/made/frame" width="600" height="300"></iframe>'),
      { frames: { frame: `<!doctype html><article>${PARAGRAPHS}</article>` } },
    );
    await waitForMention(page);
    expect(said).toEqual([]);
    await page.close();
  });

  it('in a frame that comes later, and the paint is to be seen there', async () => {
    const { page, said } = await open(reader, storyOf(), {
      frames: { later: `<!doctype html><article>${PARAGRAPHS.replaceAll('24', '25')}</article>` },
    });
    await waitForMention(page);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/made/later';
      document.querySelector('main')?.append(frame);
    });
    const lineIn = async () =>
      page
        .frames()
        .at(-1)
        ?.evaluate(
          () => getComputedStyle(document.body, '::highlight(crossread-differs)').textDecorationLine,
        );
    await waitFor(async () => (await lineIn()) === 'underline', 5000, 'the frame has no style sheet of ours');
    expect(said).toEqual([]);
    await page.close();
  });

  it('in the wrong charset, without stumbling', async () => {
    const html = Buffer.from(storyOf('<p>Les présidents se sont rencontrés à l’aéroport.</p>'), 'utf8');
    const { page, said } = await open(reader, html, {
      headers: { 'content-type': 'text/html; charset=utf-16le' },
    });
    await delay(1000);
    expect(said).toEqual([]);
    await page.close();
    const latin = await open(reader, html, {
      headers: { 'content-type': 'text/html; charset=iso-8859-1' },
      path: 'latin',
    });
    await waitForMention(latin.page);
    expect(latin.said).toEqual([]);
    await latin.page.close();
  });

  it('under a policy that allows nothing, with Trusted Types', async () => {
    const { page, said } = await open(reader, storyOf(), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
    await waitForMention(page);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('a hostile page', () => {
  it('that overrides what everyone uses keeps its overrides, and is read', async () => {
    const { page, said } = await open(
      reader,
      storyOf(
        '',
        `<script>
          for (const owner of [Array.prototype, Node.prototype, Element.prototype, String.prototype, JSON, Map.prototype, Promise.prototype]) {
            for (const name of Object.getOwnPropertyNames(owner)) {
              if (name === 'constructor' || typeof Object.getOwnPropertyDescriptor(owner, name).value !== 'function') continue;
              if (['push', 'then', 'call', 'apply', 'toString', 'valueOf', 'slice'].includes(name)) continue;
              owner[name] = function hostile() { window.hostileCalls = (window.hostileCalls || 0) + 1; return undefined; };
            }
          }
        </script>`,
      ),
    );
    await delay(2500);
    // The page's own prototypes are useless to Playwright as well; the store tells that the page was read.
    expect(await textOf(reader, page)).toContain(MENTION);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that shadows the document’s own names with elements is left alone, silently', async () => {
    const names = [
      'createTreeWalker',
      'querySelectorAll',
      'body',
      'documentElement',
      'defaultView',
      'head',
      'title',
    ];
    const clobbers = names.map((name) => `<form name="${name}"></form><img name="${name}">`).join('');
    const { page, said } = await open(reader, storyOf(clobbers));
    await delay(1500);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that has highlights of our names keeps its own when ours come and go', async () => {
    const { page, said } = await open(
      reader,
      storyOf(
        '',
        `<style>::highlight(crossread-theirs) { color: red }</style><script>
          addEventListener('DOMContentLoaded', () => {
            window.theirs = new Highlight(new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 }));
            CSS.highlights.set('crossread-theirs', theirs);
            CSS.highlights.set('their-own', theirs);
          });
        </script>`,
      ),
    );
    await waitForMention(page);
    await page.evaluate(() => document.querySelector('main')?.remove());
    await waitFor(async () => !(await paintedIn(page)).includes(MENTION), 3000, 'the paint stayed');
    expect(
      await page.evaluate(() =>
        ['crossread-theirs', 'their-own'].map(
          (name) => CSS.highlights.get(name) === Reflect.get(window, 'theirs'),
        ),
      ),
    ).toEqual([true, true]);
    expect(said).toEqual([]);
    await page.close();
  });

  it('cannot speak to the extension, nor hear that it is there', async () => {
    const { page, said } = await open(
      reader,
      storyOf(
        '',
        `<script>
          window.heard = [];
          addEventListener('message', (event) => heard.push(event.data));
          const dispatch = EventTarget.prototype.dispatchEvent;
          EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
          for (const name of ['inject', 'analyse', 'forget', 'select', 'paint']) {
            postMessage({ crossread: name, input: { claim: 'x', open: true } }, '*');
          }
          window.heard.runtime = typeof chrome === 'object' && typeof chrome.runtime;
        </script>`,
      ),
    );
    await waitForMention(page);
    await delay(300);
    const heard = await page.evaluate(() => Reflect.get(window, 'heard'));
    expect(heard).toHaveLength(5);
    expect(said).toEqual([]);
    await page.close();
  });

  it('that renders itself anew all the time stays quick, and stays marked', async () => {
    const { page, said } = await open(
      reader,
      storyOf(
        `<script>
          const main = document.querySelector('main');
          const html = main.innerHTML.replace(/<script[^]*/, '');
          window.renders = 0;
          setInterval(() => { main.innerHTML = html; renders += 1; }, 120);
        </script>`,
      ),
    );
    await waitForMention(page);
    const from = await page.evaluate(() => Number(Reflect.get(window, 'renders')));
    await delay(2000);
    const renders = (await page.evaluate(() => Number(Reflect.get(window, 'renders')))) - from;
    expect(renders).toBeGreaterThan(10);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('a huge page', () => {
  /** Counts the page's long tasks from its start. */
  const COUNTER = `<script>
    window.tasks = [];
    new PerformanceObserver((list) => { for (const { duration, startTime } of list.getEntries()) tasks.push([Math.round(startTime), duration]); })
      .observe({ type: 'longtask', buffered: true });
  </script>`;
  const longest = async (page: Page, from: number): Promise<number> =>
    page.evaluate(
      (start) =>
        Math.max(
          0,
          ...Reflect.get(window, 'tasks')
            .filter(([at]: number[]) => (at ?? 0) > start)
            .map(([, time]: number[]) => time ?? 0),
        ),
      from,
    );

  it.each([
    ['of 100,000 nodes', `<ul>${'<li><i>a</i> b</li>'.repeat(25_000)}</ul>`],
    [
      'of 5 MB of text',
      `<div>${`<p>${'Elsewhere life went on as it had before. '.repeat(12)}</p>`.repeat(10_500)}</div>`,
    ],
    ['of one paragraph of 5 MB', `<pre>${'Elsewhere life went on as it had before. '.repeat(125_000)}</pre>`],
    // A busy machine makes any task long now and then; one of ours would be long every time.
  ])('%s is read without a long task of ours', { retry: 2 }, async (name, bulk) => {
    const { page, said } = await open(reader, storyOf(bulk, COUNTER), { path: name.replace(/\W+/g, '-') });
    // What it takes to lay the page out is the browser's, and may be behind the load; the reader begins after it.
    const loaded = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
        ),
    );
    await waitForMention(page, 30_000);
    const painted = await page.evaluate(() => performance.now());
    await delay(500);
    const longestTask = await longest(page, loaded);
    console.log(
      `${name}: painted ${Math.round(painted - loaded)} ms after load, longest task ${longestTask} ms`,
    );
    expect(longestTask).toBeLessThan(50);
    // The observer does report what is long.
    await page.evaluate(() => {
      setTimeout(() => {
        for (const end = performance.now() + 90; performance.now() < end;);
      });
    });
    await waitFor(async () => (await longest(page, loaded)) >= 90, 3000, 'long tasks are not seen');
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('what is painted', () => {
  it('leaves no trace in the document', async () => {
    const { page } = await open(reader, storyOf());
    const before = await page.content();
    await paintMarks(reader, page, [{ words: 'in 24 years' }]);
    await waitForMarks(page, 'differs');
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it('is not printed', async () => {
    const { page } = await open(reader, storyOf());
    await waitForMention(page);
    const tint = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(crossread-mention)').backgroundColor);
    const none = 'rgba(0, 0, 0, 0)';
    expect(await tint()).not.toBe(none);
    await page.emulateMedia({ media: 'print' });
    expect(await tint()).toBe(none);
    await page.close();
  });

  it('has colours for a dark page where the page is dark, whatever the system prefers', async () => {
    const { page } = await open(
      reader,
      storyOf('', '<style>body { background: #14181c; color: #eee }</style>'),
    );
    await paintMarks(reader, page, [{ words: 'in 24 years' }]);
    expect((await waitForMarks(page, 'differs')).map(({ highlight }) => highlight)).toEqual([
      'crossread-differs-dark',
    ]);
    await page.evaluate(() => document.body.setAttribute('style', 'background: #fff; color: #000'));
    await waitFor(
      async () => (await marksIn(page, 'differs')).some(({ highlight }) => highlight === 'crossread-differs'),
      3000,
      'the colours did not follow the page',
    );
    await page.close();
  });
});
