/** The gate's first look: which words of a page it has. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDomBrowser, type DomBrowser } from './dom-in-page';

let browser: DomBrowser;
beforeAll(async () => {
  browser = await openDomBrowser();
});
afterAll(() => browser.close());

async function lookAt(body: string, selector?: string): Promise<{ words: string; roots: number }> {
  const page = await browser.open(`<!doctype html><html><body>${body}</body></html>`);
  const asked = selector === undefined ? '' : JSON.stringify(selector);
  // What measures lies in the page as code, at its end.
  const seen = await page.evaluate<{ words: string; roots: number }>(`dom.lookAt(${asked})`);
  await page.close();
  return seen;
}

const SHADOW = (id: string, html: string) =>
  `<script>document.getElementById('${id}').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html)}</script>`;

describe('the first look at a page', () => {
  it.each([
    ['has what is shown and what is hidden', '<p>One</p><p hidden>Two</p>', 'One Two'],
    [
      'has no furniture and no code',
      '<nav>A</nav><p>One</p><script>0</script><p>Two</p><footer>B</footer>',
      'One Two',
    ],
    ['passes over furniture in furniture', '<p>One</p><aside>A<nav>B</nav>C</aside><p>Two</p>', 'One Two'],
    ['goes on behind code within a line', '<p>One <b>two<style>p{}</style></b> three</p>', 'One two three'],
    [
      'parts words that run into one another',
      '<ul><li>One</li><li>Two</li><li>BBCNews</li></ul>',
      'One Two BBC News',
    ],
    ['has nothing of an empty page', '', ''],
  ])('%s', async (_, body, words) => expect((await lookAt(body)).words).toBe(words));

  const GROWN = '<main>One <b>two</b></main><aside><p>Three <b>four</b></p></aside>';
  it.each([
    ['main', 'One two'],
    ['main b', 'two'],
    ['aside p', ''],
    ['aside b', ''],
  ])('has of %s, which came into a page, %j', async (selector, words) =>
    expect((await lookAt(GROWN, selector)).words).toBe(words),
  );

  it('goes into open shadow roots, also in one another, and tells of them', async () => {
    const inner = '<p>Two</p><style>p{}</style><p id="inner"></p>';
    const nested = `<script>document.querySelector('x-y').shadowRoot.getElementById('inner').attachShadow({ mode: 'open' }).innerHTML = 'Three'</script>`;
    const body = `<p>One</p><x-y id="x"></x-y><div id="d"></div>${SHADOW('x', inner)}${SHADOW('d', 'Four')}${nested}`;
    expect(await lookAt(body)).toEqual({ words: 'One Two Three Four', roots: 3 });
  });

  it('is not led in a circle by a form whose fields are called as its own members', async () => {
    const form =
      '<form><input name="parentNode"><input name="closest"><input name="textContent"><p>One</p></form>';
    expect((await lookAt(form, 'form')).words).toBe('One');
  });
});
