import type { Cursor, SyncTarget } from '../../../lib/sync/target';
import { openDocs } from '../../../lib/sync/seal/open-doc';
import { sealRecords } from '../../../lib/sync/seal/seal-record';
import type { Space } from '../../../lib/sync/space';
import { webdavTarget } from '../../../lib/sync/webdav/webdav-target';
import { aClaimRecord, aSealedSpace } from '../../arbitrary-sealable';
import { APACHE_ADVICE } from '../../../scripts/ensure-apache.mjs';
import { HAS_APACHE, startWebdav, type WebdavServer } from '../../servers/webdav-server';
import type { Bench, Suite } from '../bench';
import { alternate } from '../measure/alternate';
import { beside } from '../measure/paired';

const CLAIMS = { quick: [1_000], whole: [5_000, 10_000] };
/** As many as the engine pushes at once. */
const BATCH = 500;
/** A round takes a quarter of a minute. */
const MOST_ROUNDS = 5;
const NEVER = new AbortController().signal;

/** What one way did in one round. */
interface Run {
  /** Milliseconds. */
  readonly push: number;
  /** Milliseconds. */
  readonly pull: number;
  /** MB of the files that went to the server. */
  readonly up: number;
  readonly requests: number;
}

/** Pushing to a folder on Apache and pulling from it: segments sealed as one, beside the same with each record sealed by itself. */
export const webdav: Suite = {
  name: 'webdav',
  title: 'Syncing 5,000 and 10,000 claims through WebDAV files',
  isInQuick: false,
  async run(bench) {
    if (!HAS_APACHE) throw new Error(APACHE_ADVICE);
    const server = await startWebdav();
    try {
      for (const claims of bench.isQuick ? CLAIMS.quick : CLAIMS.whole) await measure(bench, server, claims);
    } finally {
      await server.stop();
    }
  },
};

async function measure(bench: Bench, server: WebdavServer, claims: number): Promise<void> {
  const runs: Run[] = [];
  const contender = (isOne: boolean) => async () => runs.push(await runOf(server, claims, isOne)) - 1;
  const measured = await alternate(
    { one: contender(true), each: contender(false) },
    { rounds: Math.min(bench.rounds, MOST_ROUNDS), warmUp: 1 },
  );
  const of = (name: keyof typeof measured, what: keyof Run) =>
    measured[name].map((i) => runs[i]?.[what] ?? NaN);
  for (const { what, words, unit, note } of WHAT)
    bench.add(
      beside(
        {
          id: `webdav/${claims}-${what}`,
          what: `${words} ${claims.toLocaleString('en')} claims, sealed`,
          unit,
          note,
        },
        of('one', what),
        { name: 'each sealed by itself', measured: of('each', what) },
      ),
    );
}

const WHAT = [
  {
    what: 'push',
    words: 'pushing',
    unit: 'ms',
    note: 'Apache with mod_dav; with sealing, in batches of 500',
  },
  { what: 'pull', words: 'pulling', unit: 'ms', note: 'until each record is opened and of the form' },
  { what: 'up', words: 'files for', unit: 'MB', note: 'what the server keeps' },
  {
    what: 'requests',
    words: 'requests for pushing and pulling',
    unit: 'count',
    note: 'of them two a batch for pushing',
  },
] as const;

let count = 0;

async function runOf(server: WebdavServer, claims: number, isOne: boolean): Promise<Run> {
  const space = await aSealedSpace(1, `bench-${++count}`);
  const readable = { ...space, keys: [] };
  // What the engine seals, and what the target does.
  const [inside, outside] = isOne ? [readable, space] : [space, readable];
  const records = Array.from({ length: claims }, (_, at) => aClaimRecord(at));
  const here = targetOf(server, outside, 'here');
  await here.prepare(NEVER);
  const before = await server.requests();
  const push = await timed(async () => {
    await here.pull(null, NEVER);
    for (let at = 0; at < claims; at += BATCH) {
      const docs = await sealRecords(inside, records.slice(at, at + BATCH));
      await here.push(
        docs.map((doc) => ({ ...doc, base: null })),
        NEVER,
      );
    }
  });
  const pull = await timed(() => pullAll(targetOf(server, outside, 'there'), inside, claims));
  const requests = (await server.requests()).slice(before.length);
  const puts = requests.filter((line) => line.startsWith('PUT '));
  const up = puts.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0) / 1_000_000;
  return { push, pull, up, requests: requests.length };
}

async function pullAll(
  target: SyncTarget,
  inside: Pick<Space, 'database' | 'keys'>,
  claims: number,
): Promise<void> {
  let got = 0;
  let cursor: Cursor = null;
  for (let more = true; more;) {
    const pulled = await target.pull(cursor, NEVER);
    const opened = await openDocs(inside, pulled.docs);
    got += opened.filter((one) => 'record' in one).length;
    ({ cursor, more } = pulled);
  }
  if (got !== claims) throw new Error(`${got} of ${claims} came`);
}

function targetOf(server: WebdavServer, space: Pick<Space, 'database' | 'keys'>, device: string): SyncTarget {
  const { url, user, password } = server;
  const { database, keys } = space;
  return webdavTarget({ server: { is: 'webdav', url, user, password }, database, keys, device });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
