import type { Article } from '../../claims/claim';
import { curatedAs, type Curation } from '../../claims/curation';
import { standingClaims, type SourcedClaim, type StandingClaim } from '../../claims/standing-claims';
import { isRealDate } from '../../claims/stated-day';
import { isWebAddress, percentEncode } from '../../interchange/web-address';
import { factsOf } from '../facts';
import { Slugs } from '../propose/slug';
import type { TopicPack } from '../schema';
import { seedOf } from '../seed';

/** An article as the store has it. */
export interface KeptArticle extends Article {
  readonly fingerprint: readonly number[];
}

type SeedClaim = TopicPack['claims'][number];
type SourceArticle = TopicPack['articles'][number];

/**
 * A pack with what stands in the store on its topic, so that it can be passed on: of its own claims those that still stand, as the reader
 * corrected them, and behind them what was found, imported or made here, in the words of its article. Claims on questions that the pack
 * does not ask, or of another type than it asks for, are left out.
 * @param articles all that are under the topic
 * @param claims all that are stored on the topic
 */
export function withStoredClaims(
  pack: TopicPack,
  articles: readonly KeptArticle[],
  claims: readonly SourcedClaim[],
  curations: readonly Curation[],
): TopicPack {
  const standing = standingClaims(claims, curations);
  const own = ownClaims(pack);
  const untouched = new Set(
    standing
      .filter(({ source }) => source === 'pack')
      .filter(isUntouched)
      .map(idOf),
  );
  const kept = [...own].filter(([id]) => untouched.has(id)).map(([, seed]) => seed);
  const told = standing.filter((claim) => !own.has(claim.id) || !untouched.has(claim.id));
  const namer = new ArticleNamer(pack, claims, own);
  const brought = told
    .filter((claim) => isAsked(pack, claim))
    .flatMap((claim) => {
      const article = articles.find(({ id }) => id === claim.article);
      return article ? [seedFrom(claim, namer.idOf(article))] : [];
    });
  return { ...pack, articles: [...pack.articles, ...namer.added], claims: [...kept, ...brought] };
}

const idOf = ({ id }: { readonly id: string }) => id;

function isUntouched(claim: StandingClaim): boolean {
  return curatedAs(claim) === null || curatedAs(claim) === 'confirmed';
}

/** The pack's own claims by the ids that they have in the store. */
function ownClaims(pack: TopicPack): ReadonlyMap<string, SeedClaim> {
  const seeds = seedOf(factsOf(pack)).flatMap(({ claims }) => claims.map(idOf));
  const inSameOrder = pack.articles.flatMap(({ id }) => pack.claims.filter(({ article }) => article === id));
  return new Map(inSameOrder.flatMap((seed, i) => (seeds[i] === undefined ? [] : [[seeds[i], seed]])));
}

function isAsked({ questions, entities }: TopicPack, { question, value }: StandingClaim): boolean {
  const spec = questions.find(({ id }) => id === question)?.value;
  if (spec?.type !== value.type) return false;
  if (spec.type === 'choice' && value.type === 'choice')
    return spec.options.some(({ id }) => id === value.option);
  return value.type !== 'place' || entities.some(({ id }) => id === value.place);
}

function seedFrom(claim: StandingClaim, article: string): SeedClaim {
  const { question, value, attribution, modality, polarity, sentence } = claim;
  const named = attribution.map((name) => fitting(name, 200)).filter((name) => name !== '');
  const gist = fitting(sentence.exact, 2000) || fitting(claim.display, 2000) || question;
  return { article, question, value, attribution: named.slice(0, 8), modality, polarity, gist };
}

/** Control characters and ends of lines: white space in a pack. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const BREAKS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\s]+/g;
/** What is not seen, or turns the direction of writing: pages have it, and no pack may. */
const UNSEEN = /[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFF]|\p{Surrogate}/gu;

/** A text of a page as a pack may hold it (check-text.ts), cut to so many UTF-16 units. */
function fitting(text: string, most: number): string {
  const plain = text.replace(UNSEEN, '').replace(BREAKS, ' ').trim();
  return plain
    .slice(0, most)
    .replace(/\p{Surrogate}/gu, '')
    .trim();
}

/** Gives articles of the store the ids that they have in the pack, and those that it does not know new ones. */
class ArticleNamer {
  readonly added: SourceArticle[] = [];
  private readonly ids = new Map<string, string>();
  private readonly slugs = new Slugs();

  constructor(pack: TopicPack, claims: readonly SourcedClaim[], own: ReadonlyMap<string, SeedClaim>) {
    for (const { id } of pack.articles) {
      this.slugs.take(id);
      this.ids.set(`${pack.id}/${id}`, id);
    }
    // An article that was read keeps its own record, with the pack's claims.
    for (const { id, article } of claims) {
      const seed = own.get(id);
      if (seed) this.ids.set(article, seed.article);
    }
  }

  idOf(article: KeptArticle): string {
    const known = this.ids.get(article.id);
    if (known !== undefined) return known;
    const id = this.slugs.for(`${article.publisher ?? ''} ${article.title}`, 'article');
    this.ids.set(article.id, id);
    this.added.push(sourceFrom(article, id));
    return id;
  }
}

function sourceFrom(
  { title, publisher, url, published, language, fingerprint }: KeptArticle,
  id: string,
): SourceArticle {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(published ?? '')?.[0] ?? null;
  const address = isWebAddress(url) ? percentEncode(url) : null;
  return {
    id,
    title: fitting(title, 500) || fitting(url, 500) || id,
    publisher: (publisher !== null && fitting(publisher, 200)) || null,
    url: address !== null && address.length <= 2000 ? address : null,
    published: day !== null && isRealDate(day) ? day : null,
    language: language !== null && /^[a-z]{2,3}$/.test(language) ? language : '*',
    ...(fingerprint.length > 0 && fingerprint.length <= 256 && { fingerprint: [...fingerprint] }),
  };
}
