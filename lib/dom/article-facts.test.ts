// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticleFacts } from './article-facts';

const ADDRESS = 'https://www.daily.example/world/summit';

function factsOf(head: string, body = '', onlyVisible = false) {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return readArticleFacts(new DOMParser().parseFromString(html, 'text/html'), ADDRESS, onlyVisible);
}

const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Leaders meet &amp; sign',
  author: [{ '@type': 'Person', name: 'A. Writer' }, { name: 'B. Author' }],
  publisher: { '@type': 'Organization', name: 'The Daily' },
  datePublished: '2024-06-18T10:00:00Z',
  dateModified: '2024-06-19',
  inLanguage: 'en-GB',
};
const FACTS = {
  url: ADDRESS,
  title: 'Leaders meet & sign',
  publisher: 'The Daily',
  byline: 'A. Writer, B. Author',
  published: '2024-06-18T10:00:00Z',
  modified: '2024-06-19',
  language: 'en',
};

describe('JSON-LD', () => {
  it.each([
    ['one thing', ARTICLE],
    ['a list', [{ '@type': 'WebSite', name: 'The Daily' }, ARTICLE]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, ARTICLE] }],
    ['the main entity of a page', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['several types', { ...ARTICLE, '@type': ['Article', 'AnalysisNewsArticle'] }],
    [
      'a publisher kept apart',
      {
        '@graph': [
          { ...ARTICLE, publisher: { '@id': '#us' } },
          { '@id': '#us', name: 'The Daily' },
        ],
      },
    ],
    ['comments around it', `<!-- ${JSON.stringify(ARTICLE)} -->`],
    ['a raw line feed in a string', JSON.stringify(ARTICLE).replace('Leaders meet', 'Leaders\nmeet')],
    ['values as objects', { ...ARTICLE, headline: { '@value': 'Leaders meet &amp; sign' } }],
  ])('is read from %s', (_, data) => expect(factsOf(ld(data))).toEqual(FACTS));

  it('is passed over where it is broken, and the rest of the page is used', () => {
    expect(factsOf(`${ld('{"@type": "NewsArticle", ')}<title>Leaders meet</title>`).title).toBe(
      'Leaders meet',
    );
  });

  it('is that of the page, not of the stories it lists', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Another' }] };
    expect(factsOf(ld([list, ARTICLE])).title).toBe(FACTS.title);
  });

  it('is not taken for the article when it describes something else', () => {
    expect(
      factsOf(`${ld({ '@type': 'Organization', name: 'The Daily' })}<title>Leaders meet</title>`),
    ).toEqual({
      ...FACTS,
      title: 'Leaders meet',
      publisher: null,
      byline: null,
      published: null,
      modified: null,
      language: null,
    });
  });
});

describe('what meta elements state', () => {
  it.each([
    ['title', '<meta property="og:title" content="Leaders meet">', 'Leaders meet'],
    ['title', '<meta name="dc:title" content="Leaders meet">', 'Leaders meet'],
    ['publisher', '<meta property="og:site_name" content="The Daily">', 'The Daily'],
    ['publisher', '<meta property="article:publisher" content="https://social.example/daily">', null],
    ['byline', '<meta name="author" content="By A. Writer">', 'A. Writer'],
    ['byline', '<meta name="parsely-author" content="A. Writer">', 'A. Writer'],
    ['byline', '<meta property="article:author" content="https://social.example/a">', null],
    ['published', '<meta property="article:published_time" content="2024-06-18">', '2024-06-18'],
    ['published', '<meta name="parsely-pub-date" content="2024-06-18T10:00:00Z">', '2024-06-18T10:00:00Z'],
    ['published', '<meta name="DC.date.issued" content="2024-06">', '2024-06'],
    ['modified', '<meta property="article:modified_time" content="2024-06-19">', '2024-06-19'],
    ['language', '<meta property="og:locale" content="ko_KR">', 'ko'],
    ['language', '<meta http-equiv="content-language" content="nonsense">', null],
  ] as const)('%s: %s', (fact, head, value) => expect(factsOf(head)[fact]).toBe(value));
});

describe('the title', () => {
  it('is cut, and so is the publisher, where no title and no name is as long', () => {
    const head = `<title>${'T'.repeat(300_000)}</title><meta property="og:site_name" content="${'P'.repeat(9_000)}">`;
    const { title, publisher } = factsOf(head);
    expect([title.length, publisher?.length]).toEqual([500, 300]);
  });

  const site = '<meta property="og:site_name" content="The Daily">';
  it.each([
    ['loses the site’s name behind it', `${site}<title>Leaders meet | The Daily</title>`, '', 'Leaders meet'],
    ['loses the site’s name before it', `${site}<title>The Daily - Leaders meet</title>`, '', 'Leaders meet'],
    ['loses the host’s name', '<title>Leaders meet – Daily</title>', '', 'Leaders meet'],
    ['keeps what is no site', `${site}<title>Leaders meet - again</title>`, '', 'Leaders meet - again'],
    [
      'is the heading that the window repeats',
      '<title>Leaders meet | World</title>',
      '<h1>Leaders meet</h1>',
      'Leaders meet',
    ],
    ['is the heading where the window has none', '', '<h1>Leaders meet</h1>', 'Leaders meet'],
    ['is empty where there is none', '', '', ''],
  ])('%s', (_, head, body, title) => expect(factsOf(head, body).title).toBe(title));
});

describe('what is to be seen', () => {
  it('gives byline and date where the head is silent', () => {
    const body =
      '<article><a rel="author">A. Writer</a><time datetime="2024-06-18T10:00Z">today</time><p>Text</p></article>';
    expect(factsOf('', body)).toMatchObject({ byline: 'A. Writer', published: '2024-06-18T10:00Z' });
  });

  it('reads the day that is only written out in the byline', () => {
    const body =
      '<h1>Helwig on trial</h1><p class="byline">Sunday 15 November 2026, 14:05</p><p>On 3 May 2024 …</p>';
    expect(factsOf('', body).published).toBe('2026-11-15');
  });

  it('is all that counts when the head speaks of the article before', () => {
    const head = `${ld(ARTICLE)}<link rel="canonical" href="/world/before"><title>They part</title>`;
    expect(factsOf(head, '<h1>They part</h1>', true)).toMatchObject({
      url: ADDRESS,
      title: 'They part',
      published: null,
    });
  });
});
