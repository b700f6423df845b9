import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

const LINE = 'The two leaders met in the capital on Wednesday and signed a treaty that both called historic.';
const STORY = `<h1>Leaders meet</h1><p>${LINE}</p><p>${LINE}</p><p>${LINE}</p>`;

describe('readHtml', () => {
  it('reads text and facts of a file', () => {
    const html = `<!doctype html><html lang="en"><head><title>Leaders meet | The Daily</title>
      <meta property="og:site_name" content="The Daily"><meta property="og:type" content="article">
      <meta property="article:published_time" content="2024-06-18T10:00:00Z"></head>
      <body><nav>Home</nav><article>${STORY}</article></body></html>`;
    expect(readHtml(html, 'story.html')).toEqual({
      isArticle: true,
      text: `Leaders meet\n${LINE}\n${LINE}\n${LINE}`,
      article: {
        url: 'story.html',
        title: 'Leaders meet',
        publisher: 'The Daily',
        byline: null,
        published: '2024-06-18T10:00:00Z',
        modified: null,
        language: 'en',
      },
    });
  });

  it.each([
    ['without html and body', `<title>Leaders meet</title>${STORY}`],
    ['without body', `<html><head><title>Leaders meet</title></head>${STORY}`],
    ['without head', `<!DOCTYPE html>\n<html>${STORY}</html>`],
    ['with tags left open', `<body><h1>Leaders meet</h1><div><p>${LINE}<p>${LINE}<p><b>${LINE}</div>`],
    [
      'with tags in disorder',
      `<body><h1>Leaders meet</h1><p><i>${LINE}</p></i></span><p>${LINE}</div><p>${LINE}`,
    ],
  ])('reads a file %s', (_, html) => {
    expect(readHtml(html, 'story.html').text).toBe(`Leaders meet\n${LINE}\n${LINE}\n${LINE}`);
  });

  it('knows a file that is no article', () => {
    expect(readHtml('<body><ul><li><a href="/a">One</a></li></ul></body>', 'list.html').isArticle).toBe(
      false,
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['an empty body', '<body></body>'],
  ])('reads %s as no text', (_, html) => expect(readHtml(html, 'empty.html').text).toBe(''));

  it('runs nothing that is in the file', () => {
    readHtml(
      '<body><script>globalThis.wasRun = true</script><img src=x onerror="globalThis.wasRun = true"></body>',
      'x.html',
    );
    expect('wasRun' in globalThis).toBe(false);
  });

  it('reads what is nested without end', () => {
    expect(readHtml(`<body>${'<div>'.repeat(20_000)}<p>Deep</p></body>`, 'deep.html').text).toBe('Deep');
  });
});
