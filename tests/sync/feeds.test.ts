/** Feeds against a real web server, which serves what `npm run pack -- feed` made, and one that lies in every way it can. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factsOf } from '../../lib/core/topic/facts';
import { canonicalPack } from '../../lib/core/topic/exchange/canonical-pack';
import type { FeedIndex, PackEntry } from '../../lib/core/topic/feed/feed-index';
import { deltaName, packName } from '../../lib/core/topic/feed/file-names';
import type { TopicPack } from '../../lib/core/topic/schema';
import { fingerprintOf } from '../../lib/store/check-signature';
import type { CrossreadDb } from '../../lib/store/db';
import { importTopic } from '../../lib/store/import-topic';
import { checkFeed, checkFeeds } from '../../lib/sync/feeds/check-feeds';
import { FeedError, feedsIn } from '../../lib/sync/feeds/feed';
import { fetchPack } from '../../lib/sync/feeds/fetch-pack';
import { readFeeds } from '../../lib/sync/feeds/read-feeds';
import { feedAddress, subscribe, unsubscribe } from '../../lib/sync/feeds/subscribe';
import { SyncError } from '../../lib/sync/target';
import { buildFeed, type FeedOptions } from '../../scripts/pack/build-feed';
import { makeKeyFile, type SigningKey } from '../../scripts/pack/key-file';
import { readPack } from '../../scripts/pack/read-pack';
import { aTeamStore } from '../sync-devices';
import { serveFeed, type StaticFeed } from '../servers/static-feed';

const { pack: MARATHON } = readPack('docs/examples/harbour-city-marathon-2026.json');
const version = (n: number): TopicPack => ({ ...MARATHON, version: `1.0.${n}` });
const NOW = Date.parse('2026-06-01T12:00:00Z');
const DAY = 86_400_000;
const { signal } = new AbortController();

let folder: string;
let server: StaticFeed;
let key: SigningKey;
let db: CrossreadDb;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-feed-'));
  key = makeKeyFile(join(folder, 'desk.pem'));
  publish([version(0)], { id: 'harbour-city', title: 'Harbour City', name: 'City desk' });
  server = await serveFeed(join(folder, 'feed'));
  db = aTeamStore();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

let published = 0;
function publish(packs: readonly TopicPack[], facts: Partial<FeedOptions> = {}): FeedIndex {
  const now = new Date(Date.parse('2026-06-01T08:00:00Z') + 1000 * published++);
  return buildFeed(join(folder, 'feed'), packs, { key, keep: 5, days: 14, now, ...facts });
}
const indexText = () => readFileSync(join(folder, 'feed/index.json'), 'utf8');
const fingerprint = () => fingerprintOf(key.key);
const follow = async (print?: string) =>
  subscribe(db, { url: server.url, fingerprint: print ?? (await fingerprint()) }, NOW, signal);
const feed = () => feedsIn(db).get(server.url);
const check = async (now = NOW + DAY) => {
  await checkFeed(db, server.url, now, signal);
  return feed();
};
const get = (entry: PackEntry | undefined) => {
  if (!entry) throw new Error('The feed has no pack.');
  return fetchPack(db, server.url, entry, signal);
};
async function faultOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof FeedError || error instanceof SyncError) return error.fault;
    throw error;
  }
}

describe('a feed', () => {
  it('is subscribed to by its address and the fingerprint of its key', async () => {
    await follow();
    expect(await feed()).toMatchObject({
      key: key.key,
      seen: { sequence: 1 },
      trouble: null,
      checkedAt: NOW,
    });
    const [now] = await readFeeds(db, NOW);
    expect(now).toMatchObject({ index: { title: 'Harbour City' }, isOverdue: false });
    expect(now?.packs).toMatchObject([{ is: 'new', before: null, entry: { id: MARATHON.id } }]);
    expect(server.headers).not.toHaveProperty('authorization');
    expect(server.headers).not.toHaveProperty('cookie');
  });

  it('is asked for what is new, which costs nothing while nothing is', async () => {
    await follow();
    const before = server.bytes;
    for (let day = 1; day <= 3; day++) await checkFeeds(db, NOW + day * 1.2 * DAY);
    expect(server.answers).toEqual(['200 index.json', '304 index.json', '304 index.json', '304 index.json']);
    expect(server.bytes).toBe(before);
    publish([version(1)]);
    await checkFeeds(db, NOW + 5 * DAY);
    expect(server.answers.at(-1)).toBe('200 index.json');
    expect((await feed())?.seen.sequence).toBe(2);
  });

  it('is asked once a day, at another hour for each reader', async () => {
    await follow();
    await checkFeeds(db, NOW + 19 * 3_600_000);
    expect(server.answers).toHaveLength(1);
    await checkFeeds(db, NOW + 29 * 3_600_000);
    expect(server.answers).toHaveLength(2);
  });

  it('brings the whole pack, and then only what changed', async () => {
    await follow();
    const [entry] = publish([version(1)]).packs;
    await check();
    expect(await get(entry)).toBe(canonicalPack(version(1)));
    expect(server.answers.at(-1)).toBe(`200 ${packName(entry?.sha256 ?? '')}`);
    await importTopic(db, factsOf(version(1)), 'imported', NOW);
    expect((await readFeeds(db, NOW))[0]?.packs).toMatchObject([{ is: 'here', before: '1.0.1' }]);

    const [next] = publish([version(2)]).packs;
    await check(NOW + 2 * DAY);
    expect((await readFeeds(db, NOW))[0]?.packs).toMatchObject([{ is: 'update', before: '1.0.1' }]);
    const before = server.bytes;
    expect(await get(next)).toBe(canonicalPack(version(2)));
    expect(server.answers.at(-1)).toBe(`200 ${deltaName(entry?.sha256 ?? '', next?.sha256 ?? '')}`);
    expect(server.bytes - before).toBeLessThan((next?.gzip ?? 0) / 10);
  });

  it('is known to be here also where it lies beside a topic that has its id', async () => {
    await follow();
    const [entry] = publish([version(0)]).packs;
    await check();
    await importTopic(db, factsOf(version(0)), 'own', NOW);
    const beside = factsOf({ ...version(0), id: `${MARATHON.id}.imported` });
    const signed = {
      key: key.key,
      name: 'City desk',
      signed: '2026-06-01T08:00:00Z',
      sha256: entry?.sha256 ?? '',
    };
    await importTopic(db, beside, 'imported', NOW, signed);
    expect((await readFeeds(db, NOW))[0]?.packs).toMatchObject([{ is: 'here', before: '1.0.0' }]);
  });

  it('may be served as packed on the way', async () => {
    const [entry] = publish([version(0)]).packs;
    server.lies.set(packName(entry?.sha256 ?? ''), (response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.end(gzipSync(canonicalPack(version(0))));
    });
    expect(await get(entry)).toBe(canonicalPack(version(0)));
  });

  it('goes on under another key when the one before vouches for it', async () => {
    await follow();
    const [old, first] = [key, await fingerprint()];
    key = makeKeyFile(join(folder, 'new.pem'));
    publish([version(1)], { oldKey: old });
    expect(await check()).toMatchObject({ trouble: null, key: key.key });
    publish([version(2)]);
    expect(await check(NOW + 2 * DAY)).toMatchObject({ trouble: null, seen: { sequence: 3 } });
    // Whoever has only the first fingerprint still comes in.
    await unsubscribe(db, server.url);
    expect(await follow(first)).toMatchObject({ key: key.key });
  });

  it('that nobody renews is said to be overdue', async () => {
    await follow();
    await check(NOW + 20 * DAY);
    expect((await readFeeds(db, NOW + 20 * DAY))[0]).toMatchObject({ isOverdue: true });
  });

  it('of which nothing is left has no trace', async () => {
    await follow();
    await unsubscribe(db, server.url);
    await checkFeeds(db, NOW + 9 * DAY);
    expect(server.answers).toHaveLength(1);
    expect(await readFeeds(db, NOW)).toEqual([]);
  });
});

describe('the address of a feed', () => {
  it.each([
    ['https://lantern.example/feed', 'https://lantern.example/feed/'],
    [' https://lantern.example/feed/index.json ', 'https://lantern.example/feed/'],
    ['https://lantern.example', 'https://lantern.example/'],
    ['http://lantern.example/feed/', 'not-https'],
    ['https://a:b@lantern.example/feed/', 'has-credentials'],
    ['feed', 'not-an-address'],
  ])('%s', (typed, address) => {
    expect(String(feedAddress(typed))).toBe(address);
  });
});

describe('a server that lies', () => {
  const stranger = () => makeKeyFile(join(folder, 'stranger.pem'));
  const forge = (change: object) => JSON.stringify({ ...(JSON.parse(indexText()) as object), ...change });

  it.each<[string, () => void, object]>([
    ['has another key', () => publishAs(stranger()), { is: 'other-key' }],
    ['changes the index', () => lie(forge({ title: 'Harbour  City' })), { is: 'broken-signature' }],
    ['gives another sequence number', () => lie(forge({ sequence: 99 })), { is: 'broken-signature' }],
    ['cuts the index off', () => lie(indexText().slice(0, -30)), { is: 'no-feed' }],
    ['gives a page of its own', () => lie('<!doctype html>'), { is: 'no-feed' }],
    ['is full of nesting', () => lie('['.repeat(900_000)), { is: 'no-feed' }],
    ['never ends', () => server.lies.set('index.json', drip), { is: 'no-feed' }],
    ['sends elsewhere', () => server.lies.set('index.json', redirect), { is: 'not-a-server' }],
    ['has nothing', () => server.lies.set('index.json', 404), { is: 'not-there' }],
    ['is busy', () => server.lies.set('index.json', 503), { is: 'busy' }],
  ])('and %s is not subscribed to, and changes nothing where one is', async (_, mislead, fault) => {
    const { index, seen } = await follow();
    publish([version(1)]);
    const print = await fingerprint();
    mislead();
    expect(await check()).toMatchObject({ index, seen, trouble: fault });
    await unsubscribe(db, server.url);
    expect(await faultOf(follow(print))).toMatchObject(fault);
    expect(await feed()).toBeUndefined();
  });

  it('and shows an older index is found out, be it signed', async () => {
    const old = indexText();
    publish([version(1)]);
    await follow();
    lie(old);
    expect(await check()).toMatchObject({ trouble: { is: 'rolled-back' }, seen: { sequence: 2 } });
    server.lies.clear();
    expect(await check(NOW + 3 * DAY)).toMatchObject({ trouble: null });
  });

  it('and shows everyone another index is found out', async () => {
    await follow();
    const now = new Date('2026-06-01T08:30:00Z');
    const other = buildFeed(join(folder, 'other'), [version(9)], {
      key,
      keep: 0,
      days: 14,
      now,
      id: 'harbour-city',
      title: 'Harbour City',
      name: 'City desk',
    });
    lie(JSON.stringify(other));
    expect(await check()).toMatchObject({ trouble: { is: 'two-of-one' } });
  });

  it('and shows another feed of the same hand is found out', async () => {
    await follow();
    const facts = {
      id: 'harbour-village',
      title: 'Village',
      name: 'City desk',
      now: new Date('2026-06-01T09:00:00Z'),
    };
    lie(JSON.stringify(buildFeed(join(folder, 'other'), [version(9)], { key, keep: 0, days: 14, ...facts })));
    expect(await check()).toMatchObject({ trouble: { is: 'other-feed' } });
  });

  it('and shows an index of next year is found out', async () => {
    await follow();
    publish([version(1)], { now: new Date('2027-06-01T08:00:00Z') });
    expect(await check()).toMatchObject({ trouble: { is: 'ahead' }, seen: { sequence: 1 } });
  });

  it('and goes back to the key that another followed is found out', async () => {
    await follow();
    const old = key;
    key = makeKeyFile(join(folder, 'new.pem'));
    publish([version(1)], { oldKey: old });
    await check();
    const facts = {
      id: 'harbour-city',
      title: 'Harbour City',
      name: 'City desk',
      now: new Date('2026-06-02T09:00:00Z'),
    };
    for (const n of [1, 2, 3])
      buildFeed(join(folder, 'other'), [version(n)], { key: old, keep: 0, days: 14, ...facts });
    lie(readFileSync(join(folder, 'other/index.json'), 'utf8'));
    expect(await check(NOW + 2 * DAY)).toMatchObject({ trouble: { is: 'other-key' }, key: key.key });
  });

  it.each<[string, (name: string) => void]>([
    ['another pack', (name) => server.lies.set(name, gzipSync(canonicalPack(version(7))))],
    [
      'a pack that is cut off',
      (name) => server.lies.set(name, gzipSync(canonicalPack(version(1))).subarray(0, -40)),
    ],
    ['what unpacks without end', (name) => server.lies.set(name, gzipSync('0'.repeat(90_000_000)))],
    ['bytes without end', (name) => server.lies.set(name, drip)],
    ['text that is none', (name) => server.lies.set(name, gzipSync(Buffer.from([0xff, 0xfe, 0x00])))],
  ])('and gives %s gives nothing', async (_, mislead) => {
    await follow();
    const [entry] = publish([version(1)]).packs;
    mislead(packName(entry?.sha256 ?? ''));
    expect(await faultOf(get(entry))).toEqual({ is: 'other-pack' });
    expect(await db.topics.count()).toBe(0);
  });

  it.each<[string, Parameters<StaticFeed['lies']['set']>[1]]>([
    ['leads elsewhere', gzipSync('{"delta":1,"drop":[],"set":{"version":"6.6.6"},"lists":{}}')],
    ['is none', gzipSync('[]')],
    ['is damaged', 'x'],
    [
      'takes without end',
      gzipSync('{"delta":1,"drop":[],"set":{},"lists":{"entities":[{"from":0,"count":9e15}]}}'),
    ],
    ['is missing', 404],
  ])('and has a delta that %s costs a whole pack, and nothing else', async (_, wrong) => {
    await follow();
    await importTopic(db, factsOf(version(0)), 'imported', NOW);
    const [entry] = publish([version(1)]).packs;
    server.lies.set(deltaName(entry?.deltas[0]?.from ?? '', entry?.sha256 ?? ''), wrong);
    expect(await get(entry)).toBe(canonicalPack(version(1)));
    expect(server.answers.at(-1)).toBe(`200 ${packName(entry?.sha256 ?? '')}`);
    expect(server.answers.at(-2)).toContain(`-${entry?.sha256}`);
  });

  it('holds up no other feed', async () => {
    await follow();
    const other = await serveFeed(join(folder, 'feed'));
    try {
      await subscribe(db, { url: other.url, fingerprint: await fingerprint() }, NOW, signal);
      server.lies.set('index.json', 500);
      await checkFeeds(db, NOW + 2 * DAY);
      expect(other.answers).toEqual(['200 index.json', '304 index.json']);
      expect(await feed()).toMatchObject({ trouble: { is: 'server', status: 500 } });
    } finally {
      await other.close();
    }
  });

  it('is not believed by a browser that cannot check', async () => {
    await follow();
    publish([version(1)]);
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('No.', 'NotSupportedError'));
    expect(await check()).toMatchObject({ trouble: { is: 'no-signatures' }, seen: { sequence: 1 } });
  });

  function lie(text: string): void {
    server.lies.set('index.json', text);
  }

  function publishAs(other: SigningKey): void {
    const now = new Date('2026-06-01T09:00:00Z');
    const facts = { id: 'harbour-city', title: 'Harbour City', name: 'City desk', now };
    lie(
      JSON.stringify(
        buildFeed(join(folder, 'other'), [version(9)], { key: other, keep: 0, days: 14, ...facts }),
      ),
    );
  }
});

/** Bytes without end. */
function drip(response: ServerResponse): void {
  response.writeHead(200);
  const more = () => {
    while (!response.destroyed && response.write('{'.repeat(100_000)));
  };
  response.on('drain', more);
  more();
}

function redirect(response: ServerResponse): void {
  response.writeHead(302, { Location: '/index.json' }).end();
}
