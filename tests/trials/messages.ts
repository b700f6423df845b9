/** Hostile messages to the background: how many are accepted wrongly, and how often it breaks. */
import fc from 'fast-check';
import type { CrossreadDb } from '../../lib/store/db';
import { toBackground } from '../../lib/messaging/protocol';
import { aClaim, aCuration, anAnnotation, anArticle, anId } from '../builders';
import { aSender, aTab } from '../senders';
import { startBackground, type Background, type Heard } from './background-in-node';
import { hostileMessages, SENDS, type Hostile, type Known } from './hostile-messages';
import type { Figures, Form, Trial } from './trial';

const HOW_MANY: Readonly<Record<Form, number>> = { short: 2_000, long: 120_000 };
/** After so many the store is looked at, and the tabs are others: else most were refused for coming too often. */
const AT_ONCE = 250;
const SEED = 7;

const ATTACKER = 'https://evil.example/page';
const VICTIM = 'https://courier.example/summit';
const PRIVATE = 'https://diary.example/me';
/** Stands in all that no page but its own may hear of. */
const SECRET = 'SECRET';
const TEXT =
  'Ada met Bob at the summit. Ada and Bob shipped 11,000 containers before the summit, and nobody in either town had counted them.';

const KNOWN: Known = {
  ids: [
    anId(1),
    anId(2),
    anId(3),
    'article-1',
    'article-2',
    'claim-1',
    'claim-2',
    '__proto__',
    'constructor',
  ],
  urls: [
    ATTACKER,
    VICTIM,
    PRIVATE,
    'https://courier.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'not an address',
    '',
  ],
  texts: [
    TEXT,
    `${TEXT} More.`,
    `${SECRET} diary of one whom nobody asked, with eight words and more in it.`,
    'short',
    '',
  ],
};

/** What an attacker must not do: take in what is wrong, reach another's rows, hear what is another's. */
export const messages: Trial = {
  name: 'messages',
  goal: 'accepted wrongly / worker crashed: 0 / 0',
  run: async (form) => {
    const background = await startBackground();
    try {
      return await attack(background, HOW_MANY[form]);
    } finally {
      await background.stop();
    }
  },
};

interface Tally {
  readonly wrong: string[];
  readonly crashed: string[];
  taken: number;
  refused: number;
  tooMany: number;
}

async function attack(background: Background, howMany: number): Promise<Figures> {
  const unnamed = Object.keys(toBackground).filter((name) => !(name in SENDS));
  if (unnamed.length > 0) throw new Error(`Say in SENDS who may send ${unnamed.join(', ')}.`);
  await fill(background.db);
  const before = await others(background.db);
  const tally: Tally = { wrong: [], crashed: [], taken: 0, refused: 0, tooMany: 0 };
  for (let done = 0; done < howMany; done += AT_ONCE) {
    const tabs = { from: 100 + done, to: 103 + done };
    background.open(new Map([100, 101, 102, 103].map((id) => [id + done, ATTACKER])));
    const arbitrary = hostileMessages(KNOWN, ATTACKER, tabs);
    for (const hostile of fc.sample(arbitrary, {
      numRuns: Math.min(AT_ONCE, howMany - done),
      seed: SEED + done,
    }))
      judge(hostile, await background.send(hostile.message, hostile.sender), tally, SEED + done);
    await lookAround(background, before, tally, SEED + done);
  }
  for (const said of [...tally.wrong, ...tally.crashed].slice(0, 20)) console.error(said);
  const { wrong, crashed, taken, refused, tooMany } = tally;
  return {
    done: `${howMany.toLocaleString('en')} messages: ${taken} taken, ${refused} refused, ${tooMany} of them for coming too often`,
    found: `${wrong.length} / ${crashed.length}`,
    isReached: wrong.length === 0 && crashed.length === 0 && taken > howMany / 50,
  };
}

function judge({ wrong, what, name, message }: Hostile, heard: Heard, tally: Tally, seed: number): void {
  const of = `${String(name)}, ${what} (seed ${seed})`;
  if (heard === 'no answer') tally.crashed.push(`No answer to ${of}.`);
  else if (heard === 'not taken' || !heard.ok) {
    tally.refused += 1;
    if (heard !== 'not taken' && heard.error.code === 'too-many') tally.tooMany += 1;
  } else {
    tally.taken += 1;
    if (wrong !== null) tally.wrong.push(`Taken though ${wrong}: ${of}.`);
  }
  const isAsking = JSON.stringify(message)?.includes(SECRET) === true;
  if (!isAsking && JSON.stringify(heard)?.includes(SECRET))
    tally.wrong.push(`What is another’s was told: ${of}.`);
}

/** Whether what is not the attacker's is as it was, and the background still answers. What the attacker brought is taken away again. */
async function lookAround(
  { db, send, faults }: Background,
  before: string,
  tally: Tally,
  seed: number,
): Promise<void> {
  const now = await others(db);
  if (now !== before)
    tally.wrong.push(`What is not the page’s has changed (seed ${seed}): ${differenceOf(before, now)}`);
  for (const fault of faults)
    tally.crashed.push(
      `(seed ${seed}) ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
    );
  const tab = { ...aTab, id: 99, url: VICTIM };
  const alive = await send({ crossread: 'forget' }, aSender({ tab: { ...tab, id: 1_000_000 + seed } }));
  if (typeof alive === 'string' || !alive.ok) tally.crashed.push(`It no longer answers (seed ${seed}).`);
  if (Reflect.get({}, 'isAdmin') !== undefined)
    tally.crashed.push(`Every object has another prototype (seed ${seed}).`);
  await tidy(db);
}

async function fill(db: CrossreadDb): Promise<void> {
  const facts = { source: 'page' as const, topics: ['summit'], readAt: 1, fingerprint: [1, 2, 3] };
  await db.articles.bulkPut([
    { ...anArticle({ id: 'article-1', url: VICTIM }), ...facts },
    {
      ...anArticle({ id: 'article-2', url: PRIVATE, title: `${SECRET} title` }),
      ...facts,
      topics: ['unheard-of'],
    },
  ]);
  await db.snapshots.bulkPut([
    { article: 'article-1', text: TEXT },
    { article: 'article-2', text: KNOWN.texts[2] ?? '' },
  ]);
  await db.claims.bulkPut([
    { ...aClaim({ id: 'claim-1' }), source: 'page' },
    {
      ...aClaim({ id: 'claim-2', article: 'article-2', topic: 'unheard-of', display: SECRET }),
      source: 'reader',
    },
  ]);
  await db.curations.put(aCuration());
  await db.annotations.bulkPut([
    anAnnotation({
      id: anId(1),
      keys: ['courier.example/summit'],
      note: `${SECRET} note`,
      exact: `${SECRET} words`,
    }),
    anAnnotation({
      id: anId(2),
      keys: ['diary.example/me'],
      note: `${SECRET} diary`,
      exact: `${SECRET} day`,
    }),
    anAnnotation({
      id: anId(3),
      keys: ['diary.example/me'],
      note: `${SECRET} bin`,
      deleted: '2024-06-20T10:00:00.000Z',
    }),
  ]);
  await db.placements.put({ annotation: anId(1), status: 'placed', found: null, places: 1, at: 1 });
}

const isAttackers = (url: string) => url.startsWith('https://evil.example/');

/** Tables that hold what any page does: which deeds were done. They tell nothing and belong to nobody. */
const NOBODYS = new Set(['done']);

/** Every row that is not of the attacker's page, as one text. */
async function others(db: CrossreadDb): Promise<string> {
  const articles = new Set(
    (await db.articles.toArray()).filter(({ url }) => isAttackers(url)).map(({ id }) => id),
  );
  const highlights = new Set(
    (await db.annotations.toArray())
      .filter(({ keys }) => keys.every((key) => key.startsWith('evil.example/')))
      .map(({ id }) => id),
  );
  const mine = (row: unknown): boolean => {
    const { id, article, annotation } = Object.fromEntries<unknown>(Object.entries(Object(row)));
    return (
      [id, article].some((one) => typeof one === 'string' && articles.has(one)) ||
      [id, annotation].some((one) => typeof one === 'string' && highlights.has(one))
    );
  };
  const tables = db.tables.filter(({ name }) => !NOBODYS.has(name));
  const rows = await Promise.all(
    tables.map(async (table) => [table.name, (await table.toArray()).filter((row) => !mine(row))]),
  );
  return JSON.stringify(rows);
}

async function tidy(db: CrossreadDb): Promise<void> {
  const ids = (await db.articles.toArray()).filter(({ url }) => isAttackers(url)).map(({ id }) => id);
  await db.articles.bulkDelete(ids);
  await db.snapshots.bulkDelete(ids);
  for (const table of [db.claims, db.openReadings]) await table.where('article').anyOf(ids).delete();
  const mine = (await db.annotations.toArray()).filter(({ keys }) =>
    keys.every((key) => key.startsWith('evil.example/')),
  );
  await db.annotations.bulkDelete(mine.map(({ id }) => id));
  await db.placements.bulkDelete(mine.map(({ id }) => id));
}

function differenceOf(before: string, now: string): string {
  const from = [...before].findIndex((char, index) => char !== now[index]);
  return `…${now.slice(Math.max(0, from - 200), from + 200)}…`;
}
