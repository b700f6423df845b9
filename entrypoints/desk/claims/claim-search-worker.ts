/**
 * Looks through all claims of the store. In a worker, as there may be a hundred thousand: where they are not laid ready yet it takes seconds,
 * in which the page is to take every key. It answers from what it has read so far, and reads anew when something changed and somebody asks.
 */
import { liveQuery } from 'dexie';
import type { ClaimSearch } from '../../../lib/core/claims/search-claims';
import { messageOf } from '../../../lib/core/message-of';
import { CrossreadDb } from '../../../lib/store/db';
import { readSoughtClaims } from '../../../lib/store/sought-claims';
import type { ClaimAnswer, ClaimQuery } from './claim-search-protocol';

const db = new CrossreadDb();
let search: ClaimSearch | undefined;
let isWhole = false;
let isReading = false;
let isStale = true;
let asked: ClaimQuery = { turn: 0, query: '', from: 0, to: 0 };
/** How many of those that are to be shown were told. */
let told = 0;

addEventListener('message', ({ data }: MessageEvent<ClaimQuery>) => {
  asked = data;
  told = 0;
  answer();
  void readAnew();
});

// Of each table the first id: Dexie asks anew whenever a row is written that it might have come upon. To count them would hold up what reads them.
const changes = liveQuery(() =>
  Promise.all(
    [db.articles, db.claims, db.curations, db.topics].map((table) =>
      table.toCollection().limit(1).primaryKeys(),
    ),
  ),
);
let isFirst = true;
changes.subscribe({
  next: () => {
    // It tells how things are, too: that is no change.
    isStale = !isFirst || isStale;
    const isAwaited = !isFirst && asked.turn > 0;
    isFirst = false;
    if (isAwaited) readSoon();
  },
  error: fail,
});

/** Milliseconds after a change until all is read anew: an article that is read brings several. */
const SETTLED = 1_000;
let timer: ReturnType<typeof setTimeout> | undefined;

function readSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void readAnew(), SETTLED);
}

async function readAnew(): Promise<void> {
  if (!isStale || isReading) return;
  isReading = true;
  isStale = false;
  try {
    search = await readSoughtClaims(db, (soFar) => {
      if (isWhole) return;
      search = soFar;
      // Each part is looked through only until there is a page to show.
      if (told < asked.to - asked.from) answer();
    });
    isWhole = true;
    answer();
  } catch (error) {
    fail(error);
  } finally {
    isReading = false;
  }
  if (isStale) readSoon();
}

function answer(): void {
  if (!search) return;
  const found = search.find(asked.query);
  const ids = found.slice(asked.from, asked.to).map(({ id }) => id);
  told = ids.length;
  tell({ is: 'found', turn: asked.turn, n: found.length, all: search.size, ids, isWhole });
}

function fail(error: unknown): void {
  tell({ is: 'failed', why: messageOf(error) });
}

function tell(news: ClaimAnswer): void {
  postMessage(news);
}
