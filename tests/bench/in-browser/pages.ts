/** Pages to measure on, made from a seed: the same at every run. */
import { chanceOf, generateProse } from '../prose';

/** A page, and what is in it. */
export interface BenchPage {
  readonly html: string;
  /** Words of its story. */
  readonly words: number;
}

/** Said of the summit, in words of ours: each is marked, and most of them claim something. */
const ON_THE_SUMMIT = [
  'Vladimir Putin landed in Pyongyang on Wednesday and was met by Kim Jong Un at the airport.',
  'Putin and Kim signed a treaty in Pyongyang, under which each would help the other if it was attacked.',
  'The Russian president had last been in North Korea in 2000.',
  'South Korea says that the North has sent 10,000 containers of arms to Russia.',
  'Kim called the treaty an alliance, while Putin spoke of a defensive agreement.',
  'Putin gave Kim a Russian limousine of the make Aurus in Pyongyang.',
];

/** How a page is made. */
export interface PageOptions {
  /** Characters of the story. */
  readonly characters: number;
  readonly paragraphs: number;
  /** How many sentences about the summit are strewn in; with none the page is of no interest. */
  readonly mentions?: number;
  /** Put before the body's end, such as what measures in the page. */
  readonly script?: string;
  readonly seed?: number;
}

/** A long news page: 10,000 words in 200 paragraphs. @param mentions 40 for an article on the summit, 0 for any other */
export const longNewsPage = (mentions: number, script = ''): BenchPage =>
  makePage({ characters: 62_000, paragraphs: 200, mentions, script });

/** A stress page: a million characters in 3,000 paragraphs. */
export const stressPage = (mentions: number, script = ''): BenchPage =>
  makePage({ characters: 1_000_000, paragraphs: 3_000, mentions, script });

/** A page with what news pages have about their story: head, navigation, lists, links, emphasis, captions. */
export function makePage({
  characters,
  paragraphs,
  mentions = 0,
  script = '',
  seed = 8,
}: PageOptions): BenchPage {
  const chance = chanceOf(seed);
  const prose = generateProse(seed, characters);
  const size = Math.ceil(prose.length / paragraphs);
  const every = mentions > 0 ? paragraphs / mentions : Infinity;
  let words = 0;
  let said = 0;
  const body = Array.from({ length: paragraphs }, (_, i) => {
    const plain = prose
      .slice(i * size, (i + 1) * size)
      .replaceAll(/\s+/g, ' ')
      .trim();
    const parts = [emphasised(plain, chance)];
    while (said < mentions && said * every <= i)
      parts.push(ON_THE_SUMMIT[said++ % ON_THE_SUMMIT.length] ?? '');
    const text = parts.join(' ');
    words += text.split(' ').length;
    return i % 25 === 24 ? `<h2>Part ${(i + 1) / 25}</h2>\n<p>${text}</p>` : `<p>${text}</p>`;
  });
  const title =
    mentions > 0 ? 'Putin and Kim sign a treaty in Pyongyang' : 'What the council decided on the harbour';
  const links = Array.from(
    { length: 60 },
    (_, i) => `<li><a href="#part-${i}">More of section ${i}</a></li>`,
  ).join('');
  return {
    words,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-06-19T09:00:00Z">
<style>body{font:16px/1.5 serif;max-width:44em;margin:auto}nav ul{columns:4}</style></head>
<body><header><nav><ul>${links}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">By A. Writer</p>
<figure><svg width="600" height="300"></svg><figcaption>A picture of the day.</figcaption></figure>
${body.join('\n')}</article></main><aside><h2>Most read</h2><ol>${links}</ol></aside><footer><p>All rights reserved.</p></footer>
${script && `<script>${script}</script>`}</body></html>`,
  };
}

/** Some words as links and emphasis, so that a paragraph has several text nodes, as on the web. */
function emphasised(text: string, chance: () => number): string {
  return text
    .split(' ')
    .map((word) => {
      const drawn = chance();
      if (drawn < 0.008) return `<a href="#${word}">${word}</a>`;
      return drawn < 0.012 ? `<em>${word}</em>` : word;
    })
    .join(' ');
}
