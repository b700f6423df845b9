import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { swapEdition } from '../../../scripts/swap-edition';
import { parseTopicPack } from '../../../lib/core/topic/parse';
import { startCouch, type Couch } from '../../servers/couch-server';
import { installCouch } from '../../servers/install-couch';
import type { Bench, Suite } from '../bench';
import { openTabOnDisk, type Tab } from '../in-browser/tab';
import { alternate } from '../measure/alternate';
import { alone, beside } from '../measure/paired';
import { countingWayTo, type CountingWay } from './sync/counting-way';
import type { Shape } from './sync/syncing';

const CLAIMS = { quick: 1_000, whole: 10_000 };
const PACK = 'public/topics/pyongyang-summit-2024.json';

/** A round takes minutes. */
const MOST_ROUNDS = 3;

const SHAPES: Readonly<Record<Shape, string>> = {
  readings: 'claims with the articles they were found in',
  claims: 'claims of the reader, each a record',
};

/** What one contender did in one round. */
interface Run {
  /** Milliseconds. */
  readonly push: number;
  /** Milliseconds. */
  readonly pull: number;
  /** MB that went to the server in the push. */
  readonly up: number;
  /** Milliseconds of a push of PouchDB that went into its own copy. */
  readonly copying: number;
}

/** Pushing to a CouchDB and pulling from it, beside PouchDB. */
export const sync: Suite = {
  name: 'sync',
  title: 'Syncing 10,000 claims through a CouchDB',
  isInQuick: false,
  async run(bench) {
    const couch = await startCouch();
    try {
      const way = await countingWayTo(couch.url);
      try {
        for (const shape of ['readings', 'claims'] as const) await measure(bench, couch, way, shape);
      } finally {
        await way.stop();
      }
    } finally {
      await couch.stop();
    }
  },
};

async function measure(bench: Bench, couch: Couch, way: CountingWay, shape: Shape): Promise<void> {
  const parsed = parseTopicPack(JSON.parse(readFileSync(PACK, 'utf8')));
  if (!parsed.ok) throw new Error('The pack does not fit.');
  const { pack } = parsed.topic;
  const server = { ...couch.server, url: way.url };
  // The server's own origin: no browser asks it first whether it may be asked, as none does for an extension that was allowed to.
  const tab = await openTabOnDisk(new URL('sync/syncing.ts', import.meta.url), {
    origin: way.url,
    plugins: [swapEdition()],
  });
  try {
    await tab.page.addScriptTag({ path: join(await installCouch(), 'pouchdb', 'dist', 'pouchdb.min.js') });
    const claims = bench.isQuick ? CLAIMS.quick : CLAIMS.whole;
    await tab.call('begin', { server, pack, claims, shape });
    const runs: Run[] = [];
    const contender = (name: string, isSealed: boolean) => async () =>
      runs.push(await runOf(tab, way, name, { database: couch.newDatabase(), isSealed })) - 1;
    const measured = await alternate(
      { sealed: contender('ours', true), readable: contender('ours', false), peer: contender('peer', false) },
      { rounds: Math.min(bench.rounds, MOST_ROUNDS), warmUp: 0 },
    );
    const of = (name: keyof typeof measured, what: keyof Run) =>
      measured[name].map((i) => runs[i]?.[what] ?? NaN);
    for (const how of ['sealed', 'readable'] as const)
      for (const { what, words, unit, most } of WHAT)
        bench.add(
          beside(
            {
              id: `sync/${shape}-${how}-${what}`,
              what: `${words} ${claims.toLocaleString('en')} ${SHAPES[shape]}, ${how}`,
              unit,
              goal: { of: 'ratio', most },
              note: NOTE[what],
            },
            of(how, what),
            { name: 'PouchDB 9', measured: of('peer', what) },
          ),
        );
    bench.add(
      alone(
        {
          id: `sync/${shape}-copying`,
          what: `of PouchDB’s push of ${SHAPES[shape]}, taking its copy`,
          unit: 'ms',
        },
        of('peer', 'copying'),
      ),
    );
  } finally {
    await tab.close();
  }
}

async function runOf(tab: Tab, way: CountingWay, name: string, round: object): Promise<Run> {
  const before = way.up();
  const push = await tab.call(name, round);
  const up = (way.up() - before) / 1_000_000;
  const copying = await tab.call('peerCopying');
  return { push, up, copying, pull: await tab.call(`${name}Back`, round) };
}

const WHAT = [
  { what: 'push', words: 'pushing', unit: 'ms', most: 1 / 1.5 },
  { what: 'pull', words: 'pulling', unit: 'ms', most: 1 / 1.5 },
  { what: 'up', words: 'bytes up for', unit: 'MB', most: 1 / 2 },
] as const;

const NOTE: Readonly<Record<(typeof WHAT)[number]['what'], string>> = {
  push: 'pouchdb-server 4.2.0, which stands in for a CouchDB; both from rows that lie in the store: ours stamps them, PouchDB takes a copy of them to sync from; in batches of 500',
  pull: 'into an empty store: ours until claims and texts lie there as they are shown, PouchDB until its docs do; PouchDB seals nothing',
  up: 'all that went over the connection, heads and checkpoints too',
};
