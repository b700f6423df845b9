/** A server that loses its power in the middle of what it does. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doc, SyncTarget } from '../../lib/sync/target';
import { GIVEN_COUCH, startCouch, type Couch } from '../servers/couch-server';
import { aDoc, aTarget, bodiesOf, faultFrom, NEVER, pullAll } from './couch-docs';

/** So often it is killed. */
const TIMES = 10;
/** Docs in one push; some are so long that they are cut. */
const DOCS = 40;

let couch: Couch;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch?.stop());

const docsOf = (from: number): readonly Doc[] =>
  Array.from({ length: DOCS }, (_, at) =>
    aDoc(`${from + at}`, `${from + at} `.repeat(at % 20 === 0 ? 100_000 : 200)),
  );

/** Pushes until all is there, as the engine does: what is there already is no other than what was pushed, so there is nothing to merge. */
async function pushTillTaken(target: SyncTarget, docs: readonly Doc[]): Promise<void> {
  const pushed = await target.push(docs, NEVER);
  const there = pushed.map((one) => [one.id, one.is === 'changed' ? one.now.body : one.is]);
  const bodies = new Map(docs.map(({ id, body }) => [id, body]));
  expect(there.filter(([id = '', body]) => body !== 'taken' && body !== bodies.get(id))).toEqual([]);
  expect(pushed).toHaveLength(docs.length);
}

describe.skipIf(GIVEN_COUCH !== undefined)('a server that is killed while docs are pushed', () => {
  it(`has lost and doubled nothing after ${TIMES} times, once they were pushed again`, async () => {
    const database = couch.newDatabase();
    await aTarget(couch.server, database).prepare(NEVER);
    const target = aTarget(couch.server, database);
    const begun: Doc[] = [];
    for (let time = 0; time < TIMES; time++) {
      const before = begun.length;
      // On and on, so that it is always killed in the middle of a push.
      const ended = (async () => {
        for (;;) {
          const docs = docsOf(begun.length);
          begun.push(...docs);
          await target.push(docs, NEVER);
        }
      })();
      const told = faultFrom(ended);
      await wait(Math.random() * 500);
      await couch.kill();
      expect(await told).toEqual({ is: 'unreachable' });
      await couch.restart();
      await pushTillTaken(target, begun.slice(before));
    }
    const all = Object.fromEntries(begun.map(({ id, body }) => [id, [body]]));
    expect(bodiesOf((await pullAll(aTarget(couch.server, database))).docs)).toEqual(all);
    const conflicts = (await couch.ask('GET', `${database}/_all_docs?include_docs=true&conflicts=true`)) as {
      rows: { doc: object }[];
    };
    expect(conflicts.rows.filter(({ doc }) => '_conflicts' in doc)).toEqual([]);
  }, 180_000);

  it('is told as not to be reached, and goes on from the same place when it is there again', async () => {
    const database = couch.newDatabase();
    await aTarget(couch.server, database).prepare(NEVER);
    await aTarget(couch.server, database).push([aDoc('a')], NEVER);
    const there = aTarget(couch.server, database);
    const { cursor } = await pullAll(there);
    await couch.kill();
    await expect(there.pull(cursor, NEVER)).rejects.toMatchObject({ fault: { is: 'unreachable' } });
    await expect(there.waitForNews?.(cursor, NEVER)).rejects.toMatchObject({ fault: { is: 'unreachable' } });
    await couch.restart();
    await aTarget(couch.server, database).push([aDoc('b')], NEVER);
    expect(bodiesOf((await pullAll(there, cursor)).docs)).toEqual({ b: ['body of b'] });
  });
});
