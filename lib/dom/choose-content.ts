/** Which of a page's lines are the article: its own content, with headline and standfirst. */
import type { Block } from './collect-blocks';
import { elementAround } from './element-around';
import { proseIn } from './prose';

/** Of the page's prose, what an element must hold to be the article by its markup, or by its density alone. */
const BY_MARKUP = 0.4;
const BY_DENSITY = 0.85;

/**
 * Picks the article's lines, in reading order: what lies in `itemprop=articleBody`, else `article`, else `main`, else
 * the smallest element that holds most of the prose; and the headline and standfirst before it.
 */
export function* chooseContent(blocks: readonly Block[]): Generator<void, Block[]> {
  const prose = yield* weigh(blocks);
  const roots = new Set(rootsOf(prose));
  const inside = roots.size === 0 ? blocks.slice() : blocks.filter((block) => isWithin(block.element, roots));
  const first = inside[0];
  if (!first) return [];
  return [...headlineBefore(blocks, blocks.indexOf(first), inside), ...inside];
}

function* weigh(blocks: readonly Block[]): Generator<void, Map<Element, number>> {
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    const weight = proseIn(block.text, block.linkCharacters);
    if (weight === 0) continue;
    for (let element: Element | null = block.element; element; element = elementAround(element)) {
      prose.set(element, (prose.get(element) ?? 0) + weight);
    }
    yield;
  }
  return prose;
}

function rootsOf(prose: ReadonlyMap<Element, number>): Element[] {
  const total = most(prose.values());
  for (const isMarked of [isArticleBody, isArticle, isMain]) {
    const marked = [...prose].filter(([element]) => isMarked(element) && !hasAncestor(element, isMarked));
    const heaviest = most(marked.map(([, weight]) => weight));
    // Infinite scroll puts whole articles under one another; teasers of other articles are far shorter.
    const whole = marked.filter(([, weight]) => weight >= heaviest / 4);
    const share = whole.reduce((sum, [, weight]) => sum + weight, 0) / total;
    if (whole.length > 0 && share >= BY_MARKUP) return whole.map(([element]) => element);
  }
  let densest: Element | null = null;
  let least = Infinity;
  for (const [element, weight] of prose) {
    // Inner elements come first in the map, so that of two that hold the same the inner one stays.
    if (weight >= BY_DENSITY * total && weight < least) [densest, least] = [element, weight];
  }
  return densest ? [densest] : [];
}

/** There may be more of them than a function takes arguments. */
function most(weights: Iterable<number>): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, weight);
  return largest;
}

function headlineBefore(blocks: readonly Block[], from: number, inside: readonly Block[]): Block[] {
  let at = from - 1;
  while (at >= 0 && blocks[at]?.element.localName !== 'h1') at -= 1;
  const headline = blocks[at];
  if (!headline) return [];
  const isTold = inside.slice(0, 12).some((block) => block.text === headline.text);
  const between = blocks
    .slice(at + 1, from)
    .filter(isStandfirst)
    .slice(0, 2);
  return isTold ? between : [headline, ...between];
}

function isStandfirst(block: Block): boolean {
  const { length } = block.text;
  if (length < 40 || length > 600 || block.linkCharacters > length / 4) return false;
  return (
    /^(?:h2|p)$/.test(block.element.localName) || STANDFIRST.test(block.element.getAttribute('class') ?? '')
  );
}

const STANDFIRST =
  /standfirst|dek|deck|sub-?(?:title|head)|lede?\b|lead|summary|intro|chapo|abstract|excerpt/i;

const isArticleBody = (element: Element) => /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '');
const isArticle = (element: Element) =>
  element.localName === 'article' || element.getAttribute('role') === 'article';
const isMain = (element: Element) => element.localName === 'main' || element.getAttribute('role') === 'main';

function hasAncestor(element: Element, test: (element: Element) => boolean): boolean {
  for (let outer = elementAround(element); outer; outer = elementAround(outer)) if (test(outer)) return true;
  return false;
}

function isWithin(element: Element, roots: ReadonlySet<Element>): boolean {
  for (let outer: Element | null = element; outer; outer = elementAround(outer))
    if (roots.has(outer)) return true;
  return false;
}
