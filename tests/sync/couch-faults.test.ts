/** What goes wrong on the way to a CouchDB, and what a server does that lies: told, and nothing wrong taken. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CouchServer } from '../../lib/sync/couch/database';
import { ask } from '../../lib/sync/net/ask';
import type { SyncFault } from '../../lib/sync/target';
import { startCouch, type Couch } from '../servers/couch-server';
import { startProxy, THROUGH, type Asked, type Proxy, type Told, type Way } from '../servers/proxy';
import { startTls } from '../servers/tls-server';
import { aDoc, aTarget, baseOf, bodiesOf, faultFrom, NEVER, pullAll } from './couch-docs';

let couch: Couch;
let proxy: Proxy;
let anna: CouchServer;
let database: string;
/** Past the proxy. */
let straight: CouchServer;

beforeAll(async () => {
  couch = await startCouch();
  proxy = await startProxy(couch.url);
  straight = couch.server;
  anna = { ...couch.server, url: proxy.url };
});
afterAll(async () => {
  await proxy?.stop();
  await couch?.stop();
});
beforeEach(async () => {
  database = couch.newDatabase();
  await aTarget(straight, database).prepare(NEVER);
});
afterEach(() => {
  proxy.way = THROUGH;
});

/** What is on the server. */
const there = async () => bodiesOf((await pullAll(aTarget(straight, database))).docs);

/** Does something with what is asked for by a path, and hands on all else. */
const at =
  (path: string, way: Way): Way =>
  (asked, forward) =>
    (asked.path.includes(path) ? way : THROUGH)(asked, forward);

const json = (status: number, body: unknown, headers?: Record<string, string>): Told => ({
  status,
  body: JSON.stringify(body),
  ...(headers ? { headers } : {}),
});

/** An answer of the server, changed. */
const changed =
  (change: (answer: never, asked: Asked) => unknown): Way =>
  async (asked, forward) => {
    const told = await forward(asked);
    return { ...told, body: JSON.stringify(change(JSON.parse(told.body.toString()) as never, asked)) };
  };

const STATUSES: readonly [told: Told, fault: SyncFault][] = [
  [json(401, {}), { is: 'forbidden' }],
  [json(403, { error: 'forbidden' }), { is: 'forbidden' }],
  [json(404, { error: 'not_found' }), { is: 'not-there' }],
  [json(429, {}, { 'Retry-After': '7' }), { is: 'busy', after: 7000 }],
  [json(503, {}), { is: 'busy', after: null }],
  [
    json(500, { error: 'x', reason: 'y' }),
    { is: 'server', status: 500, detail: '{"error":"x","reason":"y"}' },
  ],
  [json(500, { error: 'unknown_error', reason: 'enospc' }), { is: 'no-room' }],
  [json(507, {}), { is: 'no-room' }],
  [json(302, {}, { Location: 'https://example.org/' }), { is: 'not-a-server', detail: 'redirect' }],
  [
    { status: 200, body: '<html>Please log in to this network</html>' },
    { is: 'not-a-server', detail: 'not JSON' },
  ],
  [
    { status: 200, body: Buffer.from([0x22, 0xff, 0x22]) },
    { is: 'not-a-server', detail: 'not UTF-8' },
  ],
  [
    { status: 200, body: '' },
    { is: 'not-a-server', detail: 'not JSON' },
  ],
];

describe('whatever a server answers', () => {
  it.each(STATUSES.map(([told, fault]) => [told.status, fault, told] as const))(
    'is told by %i as %o, in a pull and in a push',
    async (_, fault, told) => {
      const base = baseOf(await aTarget(straight, database).push([aDoc('there')], NEVER));
      proxy.way = at(`/${database}/`, () => Promise.resolve(told));
      const target = aTarget(anna, database);
      expect(await faultFrom(target.pull(null, NEVER))).toEqual(fault);
      expect(await faultFrom(target.push([{ id: 'there', body: 'new', base }], NEVER))).toEqual(fault);
      proxy.way = THROUGH;
      expect(await there()).toEqual({ there: ['body of there'] });
    },
  );

  it('is no server where none of its pages is one of a CouchDB', async () => {
    proxy.way = () => Promise.resolve({ status: 404, body: '<html>Nothing here</html>' });
    expect(await faultFrom(aTarget(anna, database).prepare(NEVER))).toEqual({
      is: 'not-a-server',
      detail: 'not JSON',
    });
  });
});

describe('a proxy that takes less than a doc', () => {
  const atMost =
    (bytes: number): Way =>
    async (asked, forward) =>
      asked.body.length > bytes ? json(413, { error: 'too_large' }) : forward(asked);

  it.each([
    ['in batches that it takes', 30_000, 20],
    ['one by one', 4_000, 20],
    ['in parts of a doc', 90_000, 200],
  ])('is brought all %s', async (_, most, kilobytes) => {
    proxy.way = atMost(most);
    const docs = Array.from({ length: kilobytes > 100 ? 3 : 40 }, (_, i) =>
      aDoc(`${i}`, `${i} `.repeat(kilobytes > 100 ? 100_000 : 1000)),
    );
    const pushed = await aTarget(anna, database).push(docs, NEVER);
    expect(pushed.map(({ is }) => is)).toEqual(docs.map(() => 'taken'));
    expect(await there()).toEqual(Object.fromEntries(docs.map(({ id, body }) => [id, [body]])));
  });

  it('takes what is small, and what is refused is told of that doc alone', async () => {
    proxy.way = atMost(3000);
    const pushed = await aTarget(anna, database).push(
      [aDoc('small'), aDoc('large', 'x'.repeat(50_000))],
      NEVER,
    );
    expect(pushed).toContainEqual(expect.objectContaining({ is: 'taken', id: 'small' }));
    expect(pushed).toContainEqual({ is: 'refused', id: 'large', why: { is: 'too-large' } });
    expect(await there()).toEqual({ small: ['body of small'] });
  });
});

describe('a connection', () => {
  it('that is cut before, in or behind an answer is told, and what is pushed again is there once', async () => {
    const docs = [aDoc('a', 'one'), aDoc('b', 'two')];
    const cuts: readonly Way[] = [
      () => Promise.resolve({ status: 200, body: '', cutAfter: 0 }),
      async (asked, forward) => ({ ...(await forward(asked)), cutAfter: 0 }),
      async (asked, forward) => ({ ...(await forward(asked)), cutAfter: 20 }),
    ];
    for (const way of cuts) {
      const target = aTarget(anna, database);
      proxy.way = at('_bulk_docs', way);
      expect(await faultFrom(target.push(docs, NEVER))).toEqual({ is: 'unreachable' });
      proxy.way = at('_changes', way);
      expect(await faultFrom(target.pull(null, NEVER))).toEqual({ is: 'unreachable' });
    }
    proxy.way = THROUGH;
    const again = await aTarget(anna, database).push(docs, NEVER);
    expect(again.map((one) => (one.is === 'changed' ? one.now.body : one.is))).toEqual(['one', 'two']);
    expect(await there()).toEqual({ a: ['one'], b: ['two'] });
  });

  it('on which nothing comes any more is given up', async () => {
    proxy.way = () => Promise.resolve('hang');
    const asked = ask({ ...anna, url: `${proxy.url}/`, signal: NEVER, patience: 100 });
    expect(await faultFrom(asked)).toEqual({ is: 'unreachable' });
  });

  it('to nobody is told', async () => {
    const nobody = { ...anna, url: 'http://127.0.0.1:9' };
    expect(await faultFrom(aTarget(nobody, database).pull(null, NEVER))).toEqual({ is: 'unreachable' });
  });

  it('that could be read on the way is never made', async () => {
    const open = { ...anna, url: 'http://couch.example.org' };
    expect(await faultFrom(aTarget(open, database).pull(null, NEVER))).toEqual({ is: 'unreachable' });
  });

  it('to one whose certificate ran out is not made', async () => {
    const tls = await startTls();
    const server = { ...anna, url: tls.url };
    expect(await faultFrom(aTarget(server, database).prepare(NEVER))).toEqual({ is: 'unreachable' });
    expect(tls.requests()).toBe(0);
    await tls.stop();
  });
});

describe('a server that lies', () => {
  const NOT_A_SERVER = expect.objectContaining({ is: 'not-a-server' }) as unknown;
  type Rows = { results: { id: string; docs: object[] }[] };
  type Bulk = { id: string; rev: string }[];

  beforeEach(async () => {
    await aTarget(straight, database).push([aDoc('a'), aDoc('b')], NEVER);
  });

  it.each<[what: string, path: string, way: Way]>([
    [
      'gives a doc for another',
      '_bulk_get',
      changed(({ results: [a, b] }: Rows) => ({
        results: [
          { id: a?.id, docs: b?.docs },
          { id: b?.id, docs: a?.docs },
        ],
      })),
    ],
    [
      'gives a doc in another version',
      '_bulk_get',
      changed(({ results }: Rows) => ({
        results: results.map(({ id, docs }) => ({
          id,
          docs: docs.map(() => ({ ok: { _id: id, _rev: `9-${'0'.repeat(32)}`, body: 'old' } })),
        })),
      })),
    ],
    [
      'gives a doc that nobody asked for',
      '_bulk_get',
      changed(({ results }: Rows) => ({
        results: [...results, { id: 'r:c', docs: [{ ok: { _id: 'r:c', _rev: '1-ab', body: 'c' } }] }],
      })),
    ],
    [
      'keeps a doc back that it names',
      '_bulk_get',
      changed(({ results }: Rows) => ({ results: results.slice(1) })),
    ],
    [
      'gives docs without their form',
      '_bulk_get',
      changed(({ results }: Rows) => ({ results: results.map(() => 7) })),
    ],
    [
      'ends in the middle of an answer',
      '_bulk_get',
      async (asked, forward) => {
        const { body, ...told } = await forward(asked);
        return { ...told, body: body.toString().slice(0, -40) };
      },
    ],
    [
      'names changes without their form',
      '_changes',
      changed((answer: object) => ({ ...answer, last_seq: { x: 1 } })),
    ],
    [
      'names more changes than were asked for',
      '_changes',
      changed(({ results, ...rest }: Rows) => ({
        ...rest,
        results: Array.from({ length: 1000 }, () => results[0]),
      })),
    ],
  ])('and %s is found out', async (_, path, way) => {
    proxy.way = at(path, way);
    const target = aTarget(anna, database);
    expect(await faultFrom(target.pull(null, NEVER))).toEqual(NOT_A_SERVER);
    proxy.way = THROUGH;
    expect(Object.keys(bodiesOf((await pullAll(target)).docs)).sort()).toEqual(['a', 'b']);
  });

  it.each<[what: string, way: Way]>([
    ['says nothing of a doc', changed((answer: Bulk) => answer.slice(1))],
    ['speaks of others', changed((answer: Bulk) => answer.map((one) => ({ ...one, id: 'r:other' })))],
    ['says it twice', changed((answer: Bulk) => [...answer, ...answer])],
    [
      'names versions that are none',
      changed((answer: Bulk) => answer.map((one) => ({ ...one, rev: 'x y,z' }))),
    ],
    [
      'repeats what it said of an older version',
      changed((answer: Bulk) => answer.map((one) => ({ ...one, rev: `1-${'a'.repeat(32)}` }))),
    ],
  ])('and of what was pushed %s is found out', async (_, way) => {
    const target = aTarget(anna, database);
    const { docs } = await pullAll(target);
    proxy.way = at('_bulk_docs', way);
    const again = docs.map((doc) => ({ ...doc, body: 'new' }));
    expect(await faultFrom(target.push(again, NEVER))).toEqual(NOT_A_SERVER);
  });

  it('and answers in another order is understood', async () => {
    const turn = changed((answer: unknown) =>
      Array.isArray(answer)
        ? answer.toReversed()
        : { results: (answer as { results: unknown[] }).results.toReversed() },
    );
    proxy.way = (asked, forward) => (/_bulk_(?:docs|get)/.test(asked.path) ? turn : THROUGH)(asked, forward);
    const target = aTarget(anna, database);
    const { docs } = await pullAll(target);
    expect(bodiesOf(docs)).toEqual({ a: ['body of a'], b: ['body of b'] });
    const pushed = await target.push(
      docs.map((doc) => ({ ...doc, body: `new ${doc.id}` })),
      NEVER,
    );
    for (const one of pushed) {
      const stored = await couch.ask('GET', `${database}/r:${one.id}`);
      const base = one.is === 'taken' ? one.base : one.is;
      expect(stored).toEqual({ _id: `r:${one.id}`, _rev: base, body: `new ${one.id}` });
    }
  });

  it('and repeats older answers gives nothing that was not so once, and later all', async () => {
    const heard = new Map<string, Told>();
    const target = aTarget(anna, database);
    proxy.way = async (asked, forward) => {
      const told = await forward(asked);
      heard.set(asked.path.replace(/\?.*/, ''), told);
      return told;
    };
    const { cursor } = await pullAll(target);
    await aTarget(straight, database).push([aDoc('c')], NEVER);
    proxy.way = async (asked, forward) => heard.get(asked.path.replace(/\?.*/, '')) ?? forward(asked);
    const replayed = await target.pull(cursor, NEVER);
    expect(bodiesOf(replayed.docs)).toEqual({ a: ['body of a'], b: ['body of b'] });
    proxy.way = THROUGH;
    expect(bodiesOf((await pullAll(target, replayed.cursor)).docs)).toEqual({ c: ['body of c'] });
  });

  it('and answers without end is not listened to without end', async () => {
    proxy.way = at('_changes', () => Promise.resolve({ status: 200, body: ' '.repeat(40 * 1024 * 1024) }));
    expect(await faultFrom(aTarget(anna, database).pull(null, NEVER))).toMatchObject({
      detail: 'answer too long',
    });
  });
});

it('asks for less at once where the answer would be too long', async () => {
  const docs = Array.from({ length: 44 }, (_, i) => aDoc(`${i}`));
  await aTarget(straight, database).push(docs, NEVER);
  // As if each were nearly a megabyte.
  const answers: number[] = [];
  const more: Way = async (asked, forward) => {
    const told = await forward(asked);
    const { docs } = JSON.parse(asked.body.toString()) as { docs: unknown[] };
    answers.push(docs.length);
    return { ...told, body: told.body.toString() + ' '.repeat(900_000 * docs.length) };
  };
  proxy.way = at('_bulk_get', more);
  expect((await pullAll(aTarget(anna, database))).docs).toHaveLength(44);
  expect(answers.toSorted()).toEqual([22, 22, 44]);
});

it('reads all again from a server that was set back to an earlier state', async () => {
  const target = aTarget(straight, database);
  await target.push([aDoc('a'), aDoc('b'), aDoc('c')], NEVER);
  const { cursor } = await pullAll(target);
  await couch.ask('DELETE', database);
  await aTarget(straight, database).prepare(NEVER);
  await aTarget(straight, database).push([aDoc('older')], NEVER);
  expect(bodiesOf((await pullAll(aTarget(straight, database), cursor)).docs)).toEqual({
    older: ['body of older'],
  });
});

it('sends name and password in a header of their own, and nothing that the server gave it to keep', async () => {
  proxy.way = async (asked, forward) => {
    const told = await forward(asked);
    return {
      ...told,
      headers: { ...told.headers, 'Set-Cookie': 'AuthSession=x', 'Cache-Control': 'max-age=999' },
    };
  };
  const target = aTarget(anna, database);
  const before = proxy.asked.length;
  await target.pull(null, NEVER);
  await target.pull(null, NEVER);
  const asked = proxy.asked.slice(before);
  expect(asked).toHaveLength(2);
  for (const { path, headers } of asked) {
    expect(path).not.toContain(anna.password);
    expect(headers).toMatchObject({ authorization: `Basic ${btoa(`${anna.user}:${anna.password}`)}` });
    expect(Object.keys(headers)).not.toContain('cookie');
    expect(Object.keys(headers)).not.toContain('referer');
  }
});
