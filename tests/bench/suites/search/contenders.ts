/** Runs in the page: our search and minisearch over the same records, which lie in a store of this page and in its memory. */
import MiniSearch, { type Options } from 'minisearch';
import { noteOf, quoteOf, tagsOf, type Annotation } from '../../../../lib/core/annotation/annotation';
import { findAnnotations } from '../../../../lib/core/annotation/find-annotations';
import {
  foldAhead,
  indexAnnotations,
  type SearchIndex,
} from '../../../../lib/core/annotation/search-annotations';
import { layShelf } from '../../../../lib/core/claims/claim-shelf';
import { ClaimSearch } from '../../../../lib/core/claims/search-claims';
import { fold } from '../../../../lib/core/text/fold';
import { allAnnotations } from '../../../../lib/store/annotations';
import { CrossreadDb } from '../../../../lib/store/db';
import { readSoughtClaims } from '../../../../lib/store/sought-claims';
import { SHELVES } from '../../../../lib/store/which-shelf';
import { manyHighlights, manySought, queriesFrom, type ManySought } from './records';

/** What is looked through. */
export type Kind = 'highlights' | 'claims';

interface Way {
  /** Makes the records in memory ready and answers one query. @returns how many were found */
  build(): number;
  find(query: string): number;
}

const QUERIES = 60;
const FIRST_QUERY = 'minister';

/** Words as ours are compared: without case and marks. Only what is being typed may be the beginning of a word. */
const TERMS: Partial<Options> = {
  processTerm: (term) => fold(term).folded,
  searchOptions: {
    combineWith: 'AND',
    prefix: (_term, i, terms) => i === terms.length - 1,
    processTerm: (term) => fold(term).folded,
  },
};

let queries: readonly string[] = [];
/** How many of them are typed in one round: the first letters of a word take minisearch long among very many records. */
let aRound = 1;
let ways: { readonly ours: Way; readonly theirs: Way; readonly serialized: () => Way } | undefined;

let fill: () => Promise<void> = () => Promise.resolve();

function prepare({ kind, count }: { kind: Kind; count: number }): void {
  aRound = count > 10_000 ? 1 : 3;
  if (kind === 'highlights') {
    const all = manyHighlights(count);
    queries = queriesFrom(all.map(quoteOf), QUERIES);
    ways = ofHighlights(all);
    fill = async () => {
      await inStore((db) => db.annotations.bulkPut(all));
    };
  } else {
    const all = manySought(count);
    queries = queriesFrom(
      all.claims.map(({ sentence }) => sentence.exact),
      QUERIES,
    );
    ways = ofClaims(all);
    fill = async () => {
      await inStore((db) => db.articles.bulkPut([...all.articles]));
      await inStore((db) => db.claims.bulkPut([...all.claims]));
    };
  }
  ways.ours.build();
  ways.theirs.build();
}

function ofHighlights(all: readonly Annotation[]) {
  let index: SearchIndex = new Map();
  const documents = all.map((annotation) => ({
    id: annotation.id,
    quote: quoteOf(annotation),
    note: noteOf(annotation),
    tags: tagsOf(annotation).join(' '),
    title: annotation.article.title,
    publisher: annotation.article.publisher ?? '',
  }));
  const options = { fields: ['quote', 'note', 'tags', 'title', 'publisher'], ...TERMS };
  const find = (query: string) => findAnnotations(index, query, {}, new Map()).found.length;
  return {
    ours: {
      build: () => {
        index = indexAnnotations(all);
        return find(FIRST_QUERY);
      },
      find,
    },
    ...theirs(documents, options),
  };
}

function ofClaims({ articles, claims }: ManySought) {
  // As much as the store has in a row.
  const each = Math.ceil(articles.length / SHELVES);
  const shelves = Array.from({ length: SHELVES }, (_, shelf) =>
    articles.slice(shelf * each, (shelf + 1) * each),
  ).map((some) => {
    const ids = new Set(some.map(({ id }) => id));
    return layShelf(
      some,
      claims.filter(({ article }) => ids.has(article)),
    );
  });
  const titles = new Map(articles.map(({ id, title, publisher }) => [id, `${title}\n${publisher}`]));
  let search = new ClaimSearch(new Map());
  const documents = claims.map(({ id, display, sentence, attribution, article }) => ({
    id,
    display,
    sentence: sentence.exact,
    attribution: attribution.join(' '),
    article: titles.get(article) ?? '',
  }));
  const options = { fields: ['display', 'sentence', 'attribution', 'article'], ...TERMS };
  const find = (query: string) => search.find(query).length;
  return {
    ours: {
      build: () => {
        search = new ClaimSearch(new Map());
        for (const shelf of shelves) search.add(shelf);
        search.sort();
        return find(FIRST_QUERY);
      },
      find,
    },
    ...theirs(documents, options),
  };
}

function theirs<T extends { readonly id: string }>(documents: readonly T[], options: Options<T>) {
  let search = new MiniSearch<T>(options);
  const way: Way = {
    build: () => {
      search = new MiniSearch<T>(options);
      search.addAll(documents);
      return way.find(FIRST_QUERY);
    },
    find: (query) => search.search(query).length,
  };
  let json: string | undefined;
  const serialized = (): Way => {
    json ??= JSON.stringify(search);
    const kept = json;
    return {
      build: () => {
        search = MiniSearch.loadJSON<T>(kept, options);
        return way.find(FIRST_QUERY);
      },
      find: way.find,
    };
  };
  return { theirs: way, serialized };
}

const STORE = 'bench-search';

async function inStore<T>(deed: (db: CrossreadDb) => Promise<T>): Promise<T> {
  const db = new CrossreadDb(STORE);
  try {
    return await deed(db);
  } finally {
    db.close();
  }
}

interface Turn {
  readonly way: 'ours' | 'theirs';
  /** With another, other queries. */
  readonly turn: number;
}

const queriesOf = (turn: number) =>
  Array.from({ length: aRound }, (_, i) => queries[(turn * aRound + i) % QUERIES] ?? '');

/** Milliseconds a key, of all keys of the queries of a turn, which are typed. */
function type({ way, turn }: Turn): number {
  return timeEach(
    way,
    queriesOf(turn).flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1))),
  );
}

/** Milliseconds a query that comes whole, as one that is pasted, after another one. */
const paste = ({ way, turn }: Turn) => timeEach(way, queriesOf(turn));

function timeEach(way: Turn['way'], asked: readonly string[]): number {
  const { find } = known()[way];
  const start = performance.now();
  for (const query of asked) find(query);
  return (performance.now() - start) / asked.length;
}

/** From records in memory to the first answer. */
function build(way: 'ours' | 'theirs' | 'serialized'): number {
  const one = way === 'serialized' ? known().serialized() : known()[way];
  const start = performance.now();
  one.build();
  return performance.now() - start;
}

/** From the store to the first answer, and until all is ready, in milliseconds. */
async function start(kind: Kind): Promise<{ answered: number; ready: number }> {
  const from = performance.now();
  let answered: number | undefined;
  const answer = () => {
    answered ??= performance.now() - from;
  };
  if (kind === 'highlights') {
    const index = indexAnnotations(await inStore(allAnnotations));
    findAnnotations(index, FIRST_QUERY, {}, new Map());
    answer();
    for (const _ of foldAhead(index));
  } else {
    const search = await inStore((db) =>
      readSoughtClaims(db, (soFar) => {
        if (answered === undefined && soFar.find(FIRST_QUERY).length >= A_PAGE) answer();
      }),
    );
    search.find(FIRST_QUERY);
    answer();
  }
  return { answered: answered ?? Number.NaN, ready: performance.now() - from };
}

/** From the store, in which nothing lies ready, until all claims do. */
async function lay(): Promise<number> {
  await inStore((db) => db.shelves.clear());
  const from = performance.now();
  await inStore((db) => readSoughtClaims(db));
  return performance.now() - from;
}

/** What is shown of a list. */
const A_PAGE = 25;

/** The same rows, read by nothing but the browser. */
async function startRaw(kind: Kind): Promise<number> {
  const from = performance.now();
  const opening = indexedDB.open(STORE);
  await settled(opening);
  const table = kind === 'highlights' ? 'annotations' : 'shelves';
  await settled(opening.result.transaction(table).objectStore(table).getAll());
  opening.result.close();
  return performance.now() - from;
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () =>
      reject(new Error('The store did not answer.', { cause: request.error })),
    );
  });
}

function known() {
  if (!ways) throw new Error('Nothing is there to look through yet.');
  return ways;
}

Object.assign(globalThis, {
  contenders: { prepare, fill: () => fill(), type, paste, build, lay, start, startRaw },
});
