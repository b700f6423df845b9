/** What one claim costs on a real server: bytes and milliseconds, sealed and readable. */
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { couchTarget } from '../../../lib/sync/couch/couch-target';
import { openDocs } from '../../../lib/sync/seal/open-doc';
import { sealRecords } from '../../../lib/sync/seal/seal-record';
import type { Cursor, SyncTarget } from '../../../lib/sync/target';
import { aClaimRecord, aSealedSpace } from '../../arbitrary-sealable';
import { startCouch } from '../../servers/couch-server';
import { startProxy, type Proxy } from '../../servers/proxy';
import { median } from './median';

/** What so many claims cost; bytes are those of bodies, without headers, all for one claim or one poll. */
export interface CostPerClaim {
  readonly claims: number;
  readonly isSealed: boolean;
  readonly sealMs: number;
  readonly openMs: number;
  readonly pushMs: number;
  readonly pullMs: number;
  readonly upBytes: number;
  readonly downBytes: number;
  readonly diskBytes: number;
  /** Of looking whether there is something new, when there is not. */
  readonly poll: { readonly ms: number; readonly requests: number; readonly bytes: number };
  /** Requests to fetch them all. */
  readonly pullRequests: number;
}

const NEVER = new AbortController().signal;
const BATCH = 500;
const POLLS = 50;

/** Pushes claims to the stand-in for CouchDB, or to the one that is given (tests/servers), and fetches them on another device. */
export async function measurePerClaim(claims: number, isSealed: boolean): Promise<CostPerClaim> {
  const dir = await mkdtemp(join(tmpdir(), 'crossread-scale-'));
  const couch = await startCouch({ dir });
  const proxy = await startProxy(couch.url);
  try {
    const count = countBytes(proxy);
    const database = couch.newDatabase();
    const server = { ...couch.server, url: proxy.url };
    const [here, there] = ['here', 'there'].map((device) => couchTarget({ server, database, device }));
    if (!here || !there) throw new Error('no target');
    const space = await aSealedSpace(isSealed ? 1 : 0, database);
    const records = Array.from({ length: claims }, (_, i) => aClaimRecord(i));
    const [sealMs, docs] = await timed(() => sealRecords(space, records));
    await here.prepare(NEVER);
    const before = sizeOf(dir);
    count.reset();
    const [pushMs] = await timed(async () => {
      for (let at = 0; at < docs.length; at += BATCH)
        await here.push(
          docs.slice(at, at + BATCH).map((doc) => ({ ...doc, base: null })),
          NEVER,
        );
    });
    const up = count.reset();
    const diskBytes = (sizeOf(dir) - before) / claims;
    const [pullMs, pulled] = await timed(() => pullAll(there));
    const down = count.reset();
    if (pulled.docs.length !== claims) throw new Error(`${pulled.docs.length} of ${claims} came`);
    const [openMs] = await timed(() => openDocs(space, pulled.docs));
    const poll = await measurePolls(there, pulled.cursor, count);
    return {
      claims,
      isSealed,
      sealMs: sealMs / claims,
      openMs: openMs / claims,
      pushMs: pushMs / claims,
      pullMs: pullMs / claims,
      upBytes: up.up / claims,
      downBytes: (down.down + down.up) / claims,
      diskBytes,
      poll,
      pullRequests: down.requests,
    };
  } finally {
    await proxy.stop();
    await couch.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function pullAll(target: SyncTarget) {
  const docs = [];
  let cursor: Cursor = null;
  for (;;) {
    const pulled = await target.pull(cursor, NEVER);
    docs.push(...pulled.docs);
    cursor = pulled.cursor;
    if (!pulled.more) return { docs, cursor };
  }
}

async function measurePolls(target: SyncTarget, cursor: Cursor, count: ReturnType<typeof countBytes>) {
  const times: number[] = [];
  for (let i = 0; i < POLLS; i++) times.push((await timed(() => target.pull(cursor, NEVER)))[0]);
  const { requests, up, down } = count.reset();
  return { ms: median(times), requests: requests / POLLS, bytes: (up + down) / POLLS };
}

/** Counts what goes through a proxy. */
function countBytes(proxy: Proxy) {
  let counted = { requests: 0, up: 0, down: 0 };
  proxy.way = async (asked, forward) => {
    const told = await forward(asked);
    counted.requests++;
    counted.up += asked.body.length;
    counted.down += told.body.length;
    return told;
  };
  return {
    reset() {
      const was = counted;
      counted = { requests: 0, up: 0, down: 0 };
      return was;
    },
  };
}

async function timed<T>(work: () => Promise<T>): Promise<[milliseconds: number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
