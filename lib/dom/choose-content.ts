/** Which of a page's lines are the article: its own content, with headline and standfirst. */
import type { Block, Place } from './collect-blocks';
import { proseIn } from './prose';

/** Of the page's prose, what an element must hold to be the article by its markup, or by its density alone. */
const BY_MARKUP = 0.4;
const BY_DENSITY = 0.85;

/** Lines between two yields: some tenth of a millisecond. */
const STRIDE = 64;

/**
 * Picks the article's lines, in reading order: what lies in `itemprop=articleBody`, else `article`, else `main`, else
 * the smallest element that holds most of the prose; and the headline and standfirst before it.
 */
export function* chooseContent(blocks: readonly Block[]): Generator<void, readonly Block[]> {
  const prose = yield* weigh(blocks);
  const roots = new Set(rootsOf(prose));
  const inside = roots.size === 0 ? blocks : blocks.filter((block) => isWithin(block, roots));
  const first = inside[0];
  if (!first) return [];
  const before = headlineBefore(blocks, blocks.indexOf(first), inside);
  return before.length === 0 ? inside : [...before, ...inside];
}

/** A place and the prose in it. */
interface Weighed {
  readonly place: Place;
  weight: number;
}

/** The places that hold prose; of those within one another the inner ones come first. */
function* weigh(blocks: readonly Block[]): Generator<void, readonly Weighed[]> {
  const weighed: Weighed[] = [];
  const known = new Map<Place, Weighed>();
  const add = (place: Place, weight: number) => {
    const one = known.get(place);
    if (one) one.weight += weight;
    else {
      const added = { place, weight };
      weighed.push(added);
      known.set(place, added);
    }
  };
  // What stands side by side is carried to the places around it at once.
  let around: Place | null = null;
  let carried = 0;
  const carry = () => {
    for (let place = around; place; place = place.outer) add(place, carried);
    carried = 0;
  };
  let steps = 0;
  for (const { text, linkCharacters, isEastAsian, place } of blocks) {
    if (++steps % STRIDE === 0) yield;
    const weight = proseIn(text, linkCharacters, isEastAsian);
    if (weight === 0) continue;
    if (place.outer !== around) carry();
    around = place.outer;
    carried += weight;
    add(place, weight);
  }
  carry();
  return weighed;
}

function rootsOf(prose: readonly Weighed[]): Place[] {
  const total = most(prose);
  for (const isMarked of [isArticleBody, isArticle, isMain]) {
    const marked = prose.filter(({ place }) => isMarked(place) && !isInsideSome(place, isMarked));
    const heaviest = most(marked);
    // Infinite scroll puts whole articles under one another; teasers of other articles are far shorter.
    const whole = marked.filter(({ weight }) => weight >= heaviest / 4);
    const share = whole.reduce((sum, { weight }) => sum + weight, 0) / total;
    if (whole.length > 0 && share >= BY_MARKUP) return whole.map(({ place }) => place);
  }
  let densest: Place | null = null;
  let least = Infinity;
  for (const { place, weight } of prose) {
    // Inner places come first, so that of two that hold the same the inner one stays.
    if (weight >= BY_DENSITY * total && weight < least) [densest, least] = [place, weight];
  }
  return densest ? [densest] : [];
}

/** There may be more of them than a function takes arguments. */
function most(weighed: readonly Weighed[]): number {
  let largest = 0;
  for (const { weight } of weighed) largest = Math.max(largest, weight);
  return largest;
}

function headlineBefore(blocks: readonly Block[], from: number, inside: readonly Block[]): Block[] {
  let at = from - 1;
  while (at >= 0 && blocks[at]?.place.name !== 'h1') at -= 1;
  const headline = blocks[at];
  if (!headline) return [];
  const isTold = inside.slice(0, 12).some((block) => block.text === headline.text);
  const between = blocks
    .slice(at + 1, from)
    .filter(isStandfirst)
    .slice(0, 2);
  return isTold ? between : [headline, ...between];
}

function isStandfirst({ text: { length }, linkCharacters, place }: Block): boolean {
  if (length < 40 || length > 600 || linkCharacters > length / 4) return false;
  return /^(?:h2|p)$/.test(place.name) || STANDFIRST.test(place.element.getAttribute('class') ?? '');
}

const STANDFIRST =
  /standfirst|dek|deck|sub-?(?:title|head)|lede?\b|lead|summary|intro|chapo|abstract|excerpt/i;

/** Asked of every element that holds prose: of most their name is enough. */
const states = ({ element, hasAttributes }: Place, attribute: string, value: RegExp) =>
  hasAttributes && value.test(element.getAttribute(attribute) ?? '');
const isArticleBody = (place: Place) => states(place, 'itemprop', /\barticleBody\b/);
const isArticle = (place: Place) => place.name === 'article' || states(place, 'role', /^article$/);
const isMain = (place: Place) => place.name === 'main' || states(place, 'role', /^main$/);

function isInsideSome(place: Place, test: (place: Place) => boolean): boolean {
  for (let { outer } = place; outer; outer = outer.outer) if (test(outer)) return true;
  return false;
}

function isWithin(block: Block, roots: ReadonlySet<Place>): boolean {
  for (let place: Place | null = block.place; place; place = place.outer) if (roots.has(place)) return true;
  return false;
}
