/** The text of a page as it is rendered: what styles hide, what they set apart, and what reading it costs. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDomBrowser, type DomBrowser } from './dom-in-page';

const PROSE =
  'The two leaders met in the capital on Wednesday and signed a treaty which both called the strongest since the war.';

let browser: DomBrowser;
beforeAll(async () => {
  browser = await openDomBrowser();
});
afterAll(() => browser.close());

const read = (page: Page) => page.evaluate<string>('dom.read()');

async function textOf(body: string): Promise<string> {
  const page = await browser.open(`<!doctype html><html><body><article>${body}</article></body></html>`);
  const text = await read(page);
  await page.close();
  return text;
}

describe('the text of a page', () => {
  it.each([
    [
      'leaves out what a style sheet hides',
      `<style>.x { display: none }</style><p>One</p><p class="x">Two</p>`,
      'One',
    ],
    [
      'leaves out hidden inline text',
      `<style>.x { display: none }</style><p>One<i class="x">Two</i></p>`,
      'One',
    ],
    [
      'leaves out what is invisible',
      `<style>.x { visibility: hidden }</style><p>One</p><p class="x">Two</p>`,
      'One',
    ],
    [
      'leaves out closed details',
      '<p>One</p><details><summary>More</summary><p>Two</p></details>',
      'One\nMore',
    ],
    ['reads open details', '<details open><summary>More</summary><p>Two</p></details>', 'More\nTwo'],
    [
      'reads what `hidden` does not hide',
      '<style>[hidden] { display: block }</style><p hidden>One</p>',
      'One',
    ],
    [
      'reads what lies far below',
      '<p>One</p><div style="height:9000px;content-visibility:auto"></div><p>Two</p>',
      'One\nTwo',
    ],
    [
      'reads elements without a box of their own',
      '<style>x-y { display: contents }</style><x-y><p>One</p></x-y>',
      'One',
    ],
    [
      'sets apart what the style sheet sets apart',
      '<style>span { display: block }</style><p><span>One</span><span>Two</span></p>',
      'One\nTwo',
    ],
    [
      'sets apart the items of a row',
      '<style>p { display: flex }</style><p><b>One</b><b>Two</b></p>',
      'One\nTwo',
    ],
    [
      'does not set apart a drop cap',
      '<style>span { float: left; font-size: 3em }</style><p><span>T</span>he end</p>',
      'The end',
    ],
    ['does not set apart inline tags', '<p><b>Pyong</b><i>yang</i></p>', 'Pyongyang'],
  ])('%s', async (_, body, text) => expect(await textOf(body)).toBe(text));

  it('follows the slots of shadow roots', async () => {
    const page = await browser.open(
      `<article><news-story><p slot="end">Last.</p><p>First.</p></news-story></article>`,
    );
    await page.evaluate((prose) => {
      const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
      if (root)
        root.innerHTML = `<h1>Title</h1><slot></slot><p>${prose}</p><slot name="end"></slot><slot name="x">Else.</slot>`;
    }, PROSE);
    expect(await read(page)).toBe(`Title\nFirst.\n${PROSE}\nLast.\nElse.`);
    await page.close();
  });

  it('goes into frames of the same origin, where they stand', async () => {
    const page = await browser.open(
      `<article><p>One.</p><iframe srcdoc="<p>Two.</p>"></iframe><p>Three.</p></article>`,
    );
    await page.waitForFunction(
      () => document.querySelector('iframe')?.contentDocument?.body.textContent === 'Two.',
    );
    expect(await read(page)).toBe('One.\nTwo.\nThree.');
    await page.close();
  });
});

describe('pointing', () => {
  it.each([false, true])('finds the words under the pointer (in an old browser: %s)', async (old) => {
    const page = await browser.open(`<article><p>${PROSE}</p><p>${PROSE}</p></article>`);
    if (old) await page.evaluate('dom.forgetPointing()');
    expect(await page.evaluate(`'highlightsFromPoint' in CSS.highlights`)).toBe(!old);
    expect(await page.evaluate(`dom.hit('signed a treaty')`)).toEqual({ inside: 'the words', outside: null });
    await page.close();
  });
});

// What it costs is measured in the bench (docs/performance.md); here it is only seen that nothing grows out of all proportion.
describe('what it costs', () => {
  it.each([
    ['a long story', `<p>${PROSE.repeat(5)}</p>`.repeat(170), 400],
    ['a million characters', `<p>${PROSE.repeat(5)}</p>`.repeat(1700), 4000],
    ['100,000 nodes', `<p>a <b>b</b></p>`.repeat(25_000), 20_000],
  ])('%s', async (name, body, most) => {
    const page = await browser.open(`<article><h1>Story</h1>${body}</article>`);
    await page.evaluate('dom.measure()');
    const { cost, length, segments } = await page.evaluate<{
      cost: number;
      length: number;
      segments: number;
    }>('dom.measure()');
    const paint = await page.evaluate<number>('dom.measurePaint(500)');
    console.log(
      `${name}: ${length} characters, ${segments} segments, read in ${cost.toFixed(1)} ms, 500 spans painted in ${paint.toFixed(1)} ms`,
    );
    expect(cost).toBeLessThan(most);
    expect(paint).toBeLessThan(1000);
    await page.close();
  });
});
