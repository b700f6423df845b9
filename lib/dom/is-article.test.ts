// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isArticle } from './is-article';
import { proseOf } from './prose';

const LINE =
  'The two leaders met in the capital on Wednesday and signed a treaty that both called historic. ';
const LONG = LINE.repeat(3);
const CJK =
  '两国领导人星期三在首都会晤，并签署了双方都称之为历史性的条约，随后举行了盛大的欢迎仪式和国宴，双方还就经济、文化和安全等领域的合作交换了意见。';

function judge(path: string, head: string, body: string): boolean {
  const document = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  const lines = [...document.querySelectorAll('p')].map((line) => line.textContent ?? '');
  return isArticle(document, `https://site.example${path}`, proseOf(lines));
}

const paragraphs = (count: number, line = LONG) => `<p>${line}</p>`.repeat(count);
const ld = (type: string) => `<script type="application/ld+json">{"@type": "${type}"}</script>`;

describe('is an article', () => {
  it.each([
    ['a story that says so', '/a', '<meta property="og:type" content="article">', paragraphs(1)],
    ['a story that says so in JSON-LD', '/a', ld('NewsArticle'), paragraphs(1)],
    ['a story marked up as such', '/a', '', `<div itemprop="articleBody">${paragraphs(1)}</div>`],
    ['a page of an encyclopaedia', '/wiki/Summit', '', `<h1>Summit</h1>${paragraphs(8)}`],
    ['a short post', '/post', '', `<main><h1>Post</h1>${paragraphs(2)}</main>`],
    [
      'a short piece of an agency, its article within the main',
      '/post',
      '',
      `<main><article><h1>Post</h1>${paragraphs(2)}</article></main>`,
    ],
    [
      'a short piece that says when it was published',
      '/a',
      '<meta property="article:published_time" content="2026-11-15">',
      paragraphs(1),
    ],
    ['a story in Chinese', '/a', '', `<h1>会晤</h1>${paragraphs(4, CJK)}`],
  ])('%s', (_, path, head, body) => expect(judge(path, head, body)).toBe(true));
});

describe('is no article', () => {
  const teasers = `<article><h3><a href="/x">Story</a></h3><p>${LINE}</p></article>`.repeat(20);
  it.each([
    ['a front page', '/', '<meta property="og:type" content="website">', teasers],
    [
      'a front page that calls itself an article',
      '/',
      '<meta property="og:type" content="article">',
      teasers,
    ],
    ['a front page of an edition', '/en/', '', teasers],
    ['a section with teasers', '/world', '', teasers],
    ['a section that lists stories in JSON-LD', '/world', `${ld('ItemList')}${ld('NewsArticle')}`, teasers],
    ['a search result', '/search?q=summit', '', paragraphs(10)],
    ['a search by parameter', '/?q=summit', '', paragraphs(10)],
    ['a shop', '/shirt', '<meta property="og:type" content="product">', paragraphs(5)],
    ['an application', '/inbox', '', '<div>Compose</div>'],
    ['an empty page', '/a', '<meta property="og:type" content="article">', ''],
  ])('%s', (_, path, head, body) => expect(judge(path, head, body)).toBe(false));
});
