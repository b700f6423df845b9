/** Devices with their real stores and seals that sync through a real server, by the engine as the extension runs it. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrossreadDb } from '../../lib/store/db';
import { syncSpace, type SyncDone } from '../../lib/sync/engine/sync-space';
import { digestOf } from '../../lib/sync/local/digest';
import { allSpaces } from '../../lib/sync/local/spaces';
import { countWaiting } from '../../lib/sync/local/waiting';
import { engineDeps } from '../../lib/sync/run/engine-deps';
import { beginPrivate, changeKey, join, leave, tryServer } from '../../lib/sync/set-up';
import type { Space } from '../../lib/sync/space';
import { anAnnotation, anArticle, aClaim, aCuration, anId } from '../builders';
import { aTeamStore } from '../sync-devices';
import { HOSTS, type Host } from './hosts';

const still = new AbortController().signal;
let host: Host;

async function onlySpace(db: CrossreadDb): Promise<Space> {
  const [space] = await allSpaces(db);
  if (!space) throw new Error('no space');
  return space;
}

async function sync(db: CrossreadDb, signal = still): Promise<SyncDone> {
  return syncSpace(
    engineDeps(db, () => undefined),
    await onlySpace(db),
    signal,
  );
}

const digest = async (db: CrossreadDb) => digestOf(db, await onlySpace(db));

/** Lets each sync twice, and expects them to have the same then. */
async function meet(...stores: readonly CrossreadDb[]): Promise<void> {
  for (const db of [...stores, ...stores]) expect((await sync(db)).trouble).toBeNull();
  const digests = await Promise.all(stores.map(digest));
  expect(new Set(digests).size).toBe(1);
  for (const db of stores) expect(await countWaiting(db, await onlySpace(db))).toBe(0);
}

async function twoDevices() {
  const [a, b] = [aTeamStore(), aTeamStore()];
  const { server } = host;
  const { space, invitation } = await beginPrivate(a, {
    server,
    me: { name: 'laptop', user: 'Anna' },
    encrypted: true,
    database: host.newDatabase(),
  });
  const { user, password } = server;
  const joins = (db: CrossreadDb, name: string) =>
    join(db, { invitation, user, password, me: { name, user: 'Anna' } });
  await sync(a);
  await joins(b, 'desktop');
  return { a, b, space, joins };
}

function anEdited(note: string) {
  return anAnnotation({ note, modified: new Date().toISOString() });
}

describe.each(HOSTS)('%s', (_name, start) => {
  describe.skipIf(!start)('on this machine', () => {
    beforeAll(async () => {
      if (start) host = await start();
    });
    afterAll(() => host.stop());

    describe('two devices', () => {
      it('come to the same when both edited one highlight and one claim offline; what lost is kept; a third has all', async () => {
        const { a, b, joins } = await twoDevices();
        const [article, claim] = [anArticle(), aClaim()];
        const stored = {
          ...article,
          source: 'page',
          topics: [claim.topic],
          readAt: 1,
          fingerprint: [],
        } as const;
        await a.articles.put(stored);
        await a.snapshots.put({ article: article.id, text: 'They shipped 11,000 containers.' });
        await a.claims.put({ ...claim, article: article.id, source: 'page' });
        await a.annotations.put(anEdited('as it was'));
        await meet(a, b);
        expect(await b.annotations.count()).toBe(1);
        expect(await b.snapshots.toArray()).toMatchObject([{ text: 'They shipped 11,000 containers.' }]);

        const [copy] = await b.claims.toArray();
        if (!copy) throw new Error('no claim');
        await a.annotations.put(anEdited('of the laptop'));
        const said = { ...claim, article: article.id, source: 'page' } as const;
        const now = () => new Date().toISOString();
        await a.curations.put(aCuration({ claim: said, article: article.id, at: now() }));
        await sync(a);
        await delay(5);
        await b.annotations.put(anEdited('of the desktop'));
        const { article: its } = copy;
        const rejected = { verdict: { is: 'rejected' }, at: now() } as const;
        await b.curations.put(aCuration({ claim: copy, id: claim.id, article: its, ...rejected }));
        await meet(a, b);
        for (const db of [a, b]) {
          const [kept] = await db.annotations.toArray();
          expect(JSON.stringify(kept?.body)).toContain('of the desktop');
          expect(JSON.stringify(kept?.earlier)).toContain('of the laptop');
          const [said] = await db.curations.toArray();
          expect(said?.verdict.is).toBe('rejected');
          expect(JSON.stringify(said?.earlier)).toContain('confirmed');
        }
        const late = aTeamStore();
        await joins(late, 'phone');
        await meet(late, a, b);
        expect(await late.annotations.count()).toBe(1);
        expect(await late.claims.count()).toBe(1);
      });

      it('lose and double nothing, though the server is killed ten times in the middle of pushing', async () => {
        const { a, b } = await twoDevices();
        await a.annotations.bulkPut(
          Array.from({ length: 800 }, (_, i) => anAnnotation({ id: anId(i + 1), note: `note ${i}` })),
        );
        let cut = 0;
        for (let time = 1; time <= 10; time++) {
          // From the highlights’ capture on it pushes for some tenths of a second.
          const killing = delay(time * 40).then(() => host.kill());
          const { trouble } = await sync(a);
          await killing;
          if (trouble) cut += 1;
          await host.restart();
          await a.annotations.put(
            anAnnotation({ id: anId(time), note: `again ${time}`, modified: new Date().toISOString() }),
          );
        }
        expect(cut).toBeGreaterThan(0);
        await meet(a, b);
        expect(await b.annotations.count()).toBe(800);
        console.log(`the server was killed ten times, of which ${cut} cut a sync off`);
      }, 180_000);

      it('can change the key: who has the new invitation goes on, who has not is told, and takes all with it later', async () => {
        const { a, b, space } = await twoDevices();
        await a.annotations.put(anAnnotation({ note: 'before' }));
        await meet(a, b);
        const { invitation } = await changeKey(a, space.id);
        await a.annotations.put(anAnnotation({ id: anId(2), note: 'after' }));
        expect((await sync(a)).trouble).toBeNull();
        expect((await sync(b)).trouble).toEqual({ is: 'wrong-key' });
        expect(await b.annotations.count()).toBe(1);
        // Said with the old key, and read by who has it.
        await b.annotations.put(anAnnotation({ id: anId(3), note: 'not heard of it yet' }));
        await sync(b);
        await sync(a);
        expect(await a.annotations.count()).toBe(3);
        const { user, password } = host.server;
        await join(b, { invitation, user, password });
        expect(await allSpaces(b)).toHaveLength(1);
        await meet(b, a);
        expect(await b.annotations.count()).toBe(3);
        const late = aTeamStore();
        await join(late, { invitation, user, password });
        expect((await sync(late)).trouble).toBeNull();
        expect(await late.annotations.count()).toBe(3);
      });

      it('can leave, and keep what they have or not; those who stay lose nothing', async () => {
        const { a, b } = await twoDevices();
        const c = aTeamStore();
        await a.annotations.put(anAnnotation({ note: 'kept' }));
        await meet(a, b);
        await leave(b, (await onlySpace(b)).id, { keeps: true });
        expect(await b.annotations.count()).toBe(1);
        expect(await allSpaces(b)).toEqual([]);
        await leave(a, (await onlySpace(a)).id, { keeps: false });
        expect(await a.annotations.count()).toBe(0);
        expect(await c.annotations.count()).toBe(0);
      });
    });

    describe('tryServer', () => {
      it('says nothing of a server that can be synced with, and in which way another cannot', async () => {
        const { server } = host;
        expect(await tryServer(server, still)).toBeNull();
        expect(await tryServer({ ...server, password: 'wrong' }, still)).toEqual({ is: 'unauthorised' });
        expect(await tryServer({ ...server, url: 'http://127.0.0.1:9/' }, still)).toEqual({
          is: 'unreachable',
        });
        expect(await tryServer({ ...server, url: 'http://couch.example' }, still)).toMatchObject({
          is: 'not-a-server',
        });
      });
    });
  });
});
