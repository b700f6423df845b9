/** Articles for a long evening: each on the summit, none like another, on a site that changes them without loading a page. */

/** An article that is served, and a word of it by which its marks are known. */
export interface SoakArticle {
  readonly path: string;
  readonly html: string;
  /** A figure that stands in this article alone. */
  readonly figure: string;
  /** Words to highlight. */
  readonly words: string;
}

const PLACES = ['harbour', 'market', 'station', 'old town', 'river bank', 'hill', 'university', 'square'];
const THINGS = ['lamps', 'banners', 'buses', 'drummers', 'dancers', 'pigeons', 'tables', 'trumpets', 'flags'];
const OUTLETS = ['Evening Gull', 'Lighthouse Press', 'Northern Dispatch', 'The Ledger', 'Market Voice'];

/** The `n`th of them. */
export function soakArticle(n: number): SoakArticle {
  const figure = (10_000 + 7 * n).toLocaleString('en');
  const [outlet = ''] = turned(OUTLETS, n);
  const title = `Putin and Kim in Pyongyang, part ${n}`;
  const asides = turned(PLACES, n).flatMap((place, at) => {
    const [thing = ''] = turned(THINGS, n + at);
    return [
      `At the ${place} one counted ${20 + ((n * 13 + at * 7) % 400)} ${thing}, and the ${thing} of the ${place} were paid for by the city.`,
      `Nobody at the ${place} would say for how long they stay, said clerk ${n}-${at}, who asked for no name.`,
    ];
  });
  const paragraphs = [
    `Vladimir Putin landed in Pyongyang on Wednesday, 19 June 2024. It is the first visit of the Russian president to North Korea in 24 years. Kim Jong Un welcomed him at the airport.`,
    `North Korea has shipped about ${figure} containers of munitions to Russia since September, the US State Department said on Monday.`,
    `Moscow and Pyongyang have denied the arms transfers. Putin and Kim Jong Un last met in September 2023 in Vladivostok.`,
    ...asides,
    `The visit lasts ${1 + (n % 3)} days, and the two leaders signed a treaty on a comprehensive strategic partnership.`,
  ];
  return {
    path: `/soak/${n}.html`,
    figure,
    words: `said clerk ${n}-2`,
    html: pageOf(title, outlet, paragraphs),
  };
}

function turned(list: readonly string[], by: number): string[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** Goes to another article as single-page sites do; the way back and forward too. It holds on to nothing. */
const ROUTER = `
  async function show() {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    document.title = page.title;
    document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')));
    scrollTo(0, 0);
  }
  function go(path) {
    history.pushState(null, '', path);
    return show();
  }
  addEventListener('popstate', show);`;

function pageOf(title: string, outlet: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
    <style>body { font: 17px/1.6 sans-serif; max-width: 42rem; margin: 24px auto }</style></head>
    <body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
    <script>${ROUTER}</script></body></html>`;
}
