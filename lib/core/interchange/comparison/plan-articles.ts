import type { Article } from '../../claims/claim';
import { completeFacts } from '../../claims/complete-facts';
import type { Source } from '../../claims/standing-claims';
import { sameText } from '../../text/fingerprint';
import { isWebAddress } from '../web-address';

/** An article as it is here. */
export interface HereArticle extends Article {
  readonly source: Source;
  readonly topics: readonly string[];
  readonly fingerprint: readonly number[];
}

/** What becomes of an article of the file. */
export interface PlannedArticle {
  /** As it will be here. */
  readonly article: HereArticle;
  /** `new`; `fuller`: known from a topic pack only, and now as the file has it; `known`: only put under the topic; `same`: nothing changes. */
  readonly is: 'new' | 'fuller' | 'known' | 'same';
}

type FileArticle = Article & { readonly fingerprint: readonly number[] };

/**
 * What becomes of each article of a file, and the id that each has here. One is known by its id, its address on the web, or its text under the
 * same publisher's name. Two of the file may be one here.
 */
export function planArticles(
  topic: string,
  here: readonly HereArticle[],
  articles: readonly FileArticle[],
): { readonly articles: readonly PlannedArticle[]; readonly idOf: ReadonlyMap<string, string> } {
  const known = new KnownArticles(here);
  const planned = new Map<string, PlannedArticle>();
  const idOf = new Map<string, string>();
  for (const article of articles) {
    const there = known.find(article);
    const plan = there
      ? meet(topic, there, article)
      : added(topic, { ...article, url: known.freeAddress(article.url) });
    idOf.set(article.id, plan.article.id);
    // The second of two that are one here finds what the first left.
    const before = planned.get(plan.article.id);
    planned.set(plan.article.id, before ? { ...plan, is: before.is } : plan);
    known.add(plan.article);
  }
  return { articles: [...planned.values()], idOf };
}

function added(topic: string, article: FileArticle): PlannedArticle {
  return { article: { ...article, source: 'import', topics: [topic] }, is: 'new' };
}

/** What a pack knows of an article is less than what was read in it, but may know what was not stated there; everything else here stays as it is. */
function meet(topic: string, there: HereArticle, article: FileArticle): PlannedArticle {
  const topics = there.topics.includes(topic) ? there.topics : [...there.topics, topic];
  const fuller = completeFacts(article, there, '');
  if (there.source === 'pack' && differs(there, fuller)) {
    const url = isWebAddress(article.url) ? article.url : there.url;
    return { article: { ...fuller, url, id: there.id, source: 'import', topics }, is: 'fuller' };
  }
  return { article: { ...there, topics }, is: topics === there.topics ? 'same' : 'known' };
}

function differs(there: HereArticle, article: FileArticle): boolean {
  const facts = (one: FileArticle) =>
    JSON.stringify([
      one.title,
      one.publisher,
      one.byline,
      one.published,
      one.modified,
      one.language,
      one.fingerprint,
    ]);
  return facts(there) !== facts(article);
}

/** What is here, found by id, address and text. */
class KnownArticles {
  readonly #byId = new Map<string, HereArticle>();
  readonly #byAddress = new Map<string, HereArticle>();
  readonly #bySketch = new Map<number, Set<string>>();

  constructor(articles: readonly HereArticle[]) {
    for (const article of articles) this.add(article);
  }

  add(article: HereArticle): void {
    this.#byId.set(article.id, article);
    this.#byAddress.set(article.url, article);
    for (const number of article.fingerprint) {
      const ids = this.#bySketch.get(number);
      if (ids) ids.add(article.id);
      else this.#bySketch.set(number, new Set([article.id]));
    }
  }

  find(article: FileArticle): HereArticle | undefined {
    const same = this.#byId.get(article.id) ?? this.#byAddress.get(article.url);
    if (same && (same.id === article.id || isWebAddress(article.url) || !areApart(same, article)))
      return same;
    return article.fingerprint.length === 0 ? undefined : this.#byText(article);
  }

  /** Copies of one text share numbers of their sketches: no others are looked at. */
  #byText({ publisher, fingerprint }: FileArticle): HereArticle | undefined {
    const seen = new Set<string>();
    for (const number of fingerprint)
      for (const id of this.#bySketch.get(number) ?? []) {
        const other = seen.has(id) ? undefined : this.#byId.get(id);
        seen.add(id);
        if (!other) continue;
        const mayBeOne = other.publisher === null || publisher === null || other.publisher === publisher;
        if (mayBeOne && sameText(other.fingerprint, fingerprint)) return other;
      }
    return undefined;
  }

  /** Files of one name with different texts are told apart by a number, as where they are added. */
  freeAddress(address: string): string {
    let url = address;
    for (let n = 2; this.#byAddress.has(url); n++) url = `${address} (${n})`;
    return url;
  }
}

function areApart(a: FileArticle, b: FileArticle): boolean {
  const areKnown = a.fingerprint.length > 0 && b.fingerprint.length > 0;
  return areKnown && !sameText(a.fingerprint, b.fingerprint);
}
