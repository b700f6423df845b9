/** Hostile messages to the background: how many are accepted wrongly, and how often it breaks. */
import fc from 'fast-check';
import type { CrossreadDb } from '../../lib/store/db';
import { toBackground } from '../../lib/messaging/protocol';
import { aSender, aTab } from '../senders';
import { startBackground, type Background, type Heard } from './background-in-node';
import { hostileMessages, SENDS, type Hostile } from './hostile-messages';
import { knownTo, OTHERS, SECRET } from './others';
import type { Figures, Form, Trial } from './trial';

const HOW_MANY: Readonly<Record<Form, number>> = { short: 1_000, long: 120_000 };
/** After so many the store is looked at, and the tabs are others: else most were refused for coming too often. */
const AT_ONCE = 250;
const SEED = 7;

const ATTACKER = 'https://evil.example/page';

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
  for (const [table, rows] of Object.entries(OTHERS)) await background.db.table(table).bulkPut([...rows]);
  const before = await others(background.db);
  const tally: Tally = { wrong: [], crashed: [], taken: 0, refused: 0, tooMany: 0 };
  for (let done = 0; done < howMany; done += AT_ONCE) {
    const tabs = { from: 100 + done, to: 103 + done };
    background.open(new Map([100, 101, 102, 103].map((id) => [id + done, ATTACKER])));
    const arbitrary = hostileMessages(knownTo(ATTACKER), ATTACKER, tabs);
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
    // It came as far as a handler, which only happened to fail.
    if (wrong !== null && heard !== 'not taken' && heard.error.code === 'failed')
      tally.wrong.push(`Taken though ${wrong}: ${of}.`);
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
  const tab = { ...aTab, id: 99, url: ATTACKER };
  const alive = await send({ crossread: 'forget' }, aSender({ tab: { ...tab, id: 1_000_000 + seed } }));
  if (typeof alive === 'string' || !alive.ok) tally.crashed.push(`It no longer answers (seed ${seed}).`);
  if (Reflect.get({}, 'isAdmin') !== undefined)
    tally.crashed.push(`Every object has another prototype (seed ${seed}).`);
  await tidy(db);
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
