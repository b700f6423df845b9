/** What a page states of its article in JSON-LD, in all the shapes that sites use. Broken blocks are ignored. */
import { plainText } from './plain-text';

/** The facts of an article's JSON-LD, as stated; null where it does not state them. */
export interface StatedArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
/** Keys under which the article can lie within something else. */
const NESTS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'];

/** Finds the article that the page is about; null when it states none. */
export function articleInJsonLd(document: Document): StatedArticle | null {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent ?? ''), things, 0);
  }
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  // Lists of related articles are articles as well; the page's own is the one with most to say of itself.
  const article = articles.toSorted((a, b) => weight(b) - weight(a))[0];
  if (!article) return null;
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const named = (value: unknown) => namesOf(value, byId).join(', ') || null;
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    publisher: named(article['publisher']) ?? named(article['sourceOrganization']),
    author: named(article['author']) ?? named(article['creator']),
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    modified: textOf(article['dateModified']),
    language: textOf(article['inLanguage']),
  };
}

function parse(source: string): unknown {
  // Servers wrap the block in comments or CDATA, and leave raw line feeds in its strings.
  const bare = source
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    // The page's own mistake: what it states elsewhere is used.
    return null;
  }
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 6 || things.length > 500) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
  else if (isThing(value)) {
    things.push(value);
    for (const key of NESTS) collect(value[key], things, depth + 1);
    // Publishers and authors are kept apart and referred to by id.
    for (const key of ['publisher', 'author']) if (isThing(value[key])) things.push(value[key]);
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).filter((type): type is string => typeof type === 'string');

function weight(article: Thing): number {
  return ['headline', 'datePublished', 'author', 'publisher', 'articleBody', 'mainEntityOfPage'].filter(
    (key) => key in article,
  ).length;
}

function textOf(value: unknown): string | null {
  const first = listOf(value)[0];
  if (typeof first === 'number') return String(first);
  if (isThing(first)) return textOf(first['@value'] ?? first['name'] ?? first['alternateName']);
  return typeof first === 'string' ? plainText(first) || null : null;
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): string[] {
  const names = listOf(value).flatMap((item) => {
    const name = textOf(isThing(item) && !('name' in item) ? (byId.get(item['@id']) ?? item) : item);
    return name && !/^https?:/.test(name) ? [name] : [];
  });
  return [...new Set(names)];
}
