// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDocument, readDocumentInSlices } from './read-document';

const LINE = 'The two leaders met in the capital on Wednesday and signed a treaty that both called historic.';
const STORY = `<h1>Leaders meet</h1><p>${LINE}</p><p>${LINE}</p><p>${LINE}</p>`;

function parsed(head: string, before = ''): Document {
  const html = `${before}<html><head>${head}</head><body><article>${STORY}</article></body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('readDocument', () => {
  it.each([
    ['its canonical address', '<link rel="canonical" href="https://daily.example/leaders?utm_source=a">'],
    ['the address that it shares', '<meta property="og:url" content="https://daily.example/leaders">'],
  ])('knows it by %s', (_, head) => {
    expect(readDocument(parsed(head), 'story.html').article.url).toBe('https://daily.example/leaders');
  });

  it('knows it by the address that a browser saved it from', () => {
    const document = parsed('');
    document.prepend(document.createComment(' saved from url=(0029)https://daily.example/leaders '));
    expect(readDocument(document, 'story.html').article.url).toBe('https://daily.example/leaders');
  });

  it.each([
    ['none', ''],
    ['one that is none of the web', '<meta property="og:url" content="javascript:alert(1)">'],
  ])('takes the file’s name where it states %s', (_, head) => {
    expect(readDocument(parsed(head), 'story.html').article.url).toBe('story.html');
  });

  it('reads the same in slices', async () => {
    const document = parsed('<meta property="og:type" content="article">');
    expect(await readDocumentInSlices(document, 'story.html')).toEqual(readDocument(document, 'story.html'));
    expect(readDocument(document, 'story.html')).toMatchObject({ isArticle: true, truncated: false });
  });
});
