/** Whether a page is an article: a piece to read, not a front page, a list, a search result, a shop or an app. */

import type { Prose } from './prose';

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]{0,500})?"(?:\w*(?:Article|BlogPosting)|Report)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,500})?"(?:ItemList|CollectionPage|SearchResultsPage|Product|Offer)"/;
const SEARCH = /\/search\b|[?&](?:q|query|search|keywords?|s)=/i;
const FRONT_PAGE = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|(?:index|home|default)\.\w+)?$/i;

/**
 * Judges from what the page says of itself and from its prose.
 *
 * A page that calls itself an article (Open Graph, schema.org) needs little text; one that says nothing needs several
 * paragraphs; a front page, a list of links or a search result is none however much text it has.
 * @param address the page's URL; only its path and query are looked at
 */
export function isArticle(document: Document, address: string, prose: Prose): boolean {
  const { pathname, search } = URL.canParse(address) ? new URL(address) : { pathname: address, search: '' };
  if (prose.characters < 200 || FRONT_PAGE.test(pathname)) return false;
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent)
    .join('\n');
  const kind = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const isOther = OTHER_TYPE.test(data) || /product|website/.test(kind);
  const isStated =
    /article/i.test(kind) ||
    count('[itemprop~="articleBody"],[property="article:published_time"]') > 0 ||
    (ARTICLE_TYPE.test(data) && !isOther);
  if (isStated) return true;
  if (SEARCH.test(pathname + search) || /product/.test(kind)) return false;
  // A list of stories has a linked heading for each of its paragraphs, or nearly.
  if (count('h2 a[href], h3 a[href], h4 a[href]') > Math.max(6, 0.8 * prose.paragraphs)) return false;
  // Many a page has its article within its main.
  const isOneStory = count('h1') === 1 && (count('article') || count('main')) === 1;
  return isOneStory ? prose.characters >= 300 : prose.paragraphs >= 3 && prose.characters >= 600;
}
