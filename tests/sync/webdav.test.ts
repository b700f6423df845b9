import { readdir, readFile, rm, truncate, writeFile, rename, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { APACHE_ADVICE } from '../../scripts/ensure-apache.mjs';
import type { SpaceKey } from '../../lib/sync/space';
import { nameOf, segmentOf } from '../../lib/sync/webdav/segment-name';
import { webdavTarget } from '../../lib/sync/webdav/webdav-target';
import { tryWebdav } from '../../lib/sync/webdav/try-webdav';
import { HAS_APACHE, startWebdav, type WebdavServer } from '../servers/webdav-server';
import { aDoc, aKey, deviceId, faultOf, NEVER, Peer } from './webdav-harness';

const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

describe.skipIf(!HAS_APACHE)(
  `a folder on Apache with mod_dav${HAS_APACHE ? '' : `: ${APACHE_ADVICE}`}`,
  () => {
    let server: WebdavServer;
    let key: SpaceKey;
    let count = 0;
    let database = '';
    let folder = '';
    const peer = (name: string, keys = [key]) => new Peer(name, server, { database, keys });
    const files = async () => (await readdir(folder)).filter((name) => segmentOf(name) !== null).sort();
    const named = async (device: string) => {
      const [first] = (await files()).filter((name) => name.startsWith(deviceId(device)));
      const segment = first === undefined ? null : segmentOf(first);
      if (!segment) throw new Error(`${device} wrote nothing`);
      return segment;
    };

    beforeAll(async () => {
      server = await startWebdav();
    });
    afterAll(() => server.stop());
    beforeEach(async () => {
      database = `space-${++count}`;
      key = await aKey(database);
      folder = join(server.folder, database);
      await peer('a').target().prepare(NEVER);
    });

    it('is made once, and made again is the same', async () => {
      await peer('a').sync([aDoc('1')]);
      await peer('b').target().prepare(NEVER);
      const b = peer('b');
      await b.pull();
      expect(b.docs).toEqual(new Map([['claim:1', aDoc('1').body]]));
    });

    it('brings what each of two says to the other, and not back', async () => {
      const [a, b] = [peer('a'), peer('b')];
      await a.sync([aDoc('1'), aDoc('2')]);
      await b.sync([aDoc('3')]);
      await a.pull();
      await b.pull();
      expect(a.docs).toEqual(b.docs);
      expect(a.docs.size).toBe(3);
      expect([a.got, b.got]).toEqual([1, 2]);
      await a.pull();
      expect(a.got).toBe(1);
    });

    it('brings five to the same, whose pushes fall into one another', async () => {
      const five = ['a', 'b', 'c', 'd', 'e'].map((name) => peer(name));
      for (const turn of range(0, 8))
        await Promise.all(
          five.map((one) => one.sync(range(0, 5).map((at) => aDoc(`${one.name}-${turn}-${at}`)))),
        );
      const amiss = await Promise.all(five.map((one) => one.pull()));
      expect(amiss).toEqual([[], [], [], [], []]);
      for (const one of five) expect(one.docs.size).toBe(200);
    });

    it('tells the server nothing of what is in it', async () => {
      await peer('a').sync(range(0, 50).map((at) => aDoc(`secret-${at}`)));
      for (const name of await files())
        expect(await readFile(join(folder, name), 'latin1')).not.toMatch(/secret|claim/);
    });

    it('is readable where the space has no keys', async () => {
      const a = peer('a', []);
      await a.sync([aDoc('1')]);
      const b = peer('b', []);
      expect(await b.pull()).toEqual([]);
      expect(b.docs.size).toBe(1);
    });

    it('loses and doubles nothing when the server is killed in the middle of a push, ten times', async () => {
      const a = peer('a');
      const b = peer('b');
      const waiting = range(0, 4000).map((at) => aDoc(String(at), 'so much text '.repeat(at % 20) + at));
      const amiss: unknown[] = [];
      let killed = 0;
      const target = a.target();
      await a.pull(target);
      let at = 0;
      while (at < waiting.length) {
        const part = waiting.slice(at, at + 200);
        const isKilled = killed < 10;
        const pushing = faultOf((isKilled || at % 400 === 0 ? a.target() : target).push(part, NEVER));
        if (isKilled) {
          killed++;
          await new Promise((resolve) => setTimeout(resolve, killed * 2));
          await server.kill();
        }
        const fault = await pushing;
        if (isKilled) await server.restart();
        expect([null, 'unreachable']).toContain(fault?.is ?? null);
        if (fault === null) at += 200;
        amiss.push(...(await b.pull()));
      }
      expect(amiss).toEqual([]);
      expect(killed).toBe(10);
      expect(await b.pull()).toEqual([]);
      const late = peer('c');
      expect(await late.pull()).toEqual([]);
      for (const reader of [b, late])
        expect(reader.docs).toEqual(new Map(waiting.map(({ id, body }) => [id, body])));
    });

    describe('a log that became long', () => {
      it('is made short by its owner, and a device that was away for a year has all, each as it is now', async () => {
        const a = peer('a');
        const away = peer('b');
        await a.sync([aDoc('0', 'at first')]);
        await away.pull();
        for (const turn of range(1, 60)) await a.sync([aDoc('0', `${turn}`), aDoc(`${turn}`)]);
        expect((await files()).length).toBeLessThan(20);
        expect(await away.pull()).toEqual([]);
        const late = peer('c');
        expect(await late.pull()).toEqual([]);
        for (const one of [away, late]) expect(one.docs).toEqual(a.docs);
        // Of the one that was said sixty times, not much more than the newest of each segment is read.
        expect(late.got).toBeLessThan(80);
      });

      it('is read by its own device when that begins anew, and only then', async () => {
        const a = peer('a');
        for (const turn of range(0, 30)) await a.sync(range(0, 40).map((at) => aDoc(`${turn}-${at}`)));
        expect(a.got).toBe(0);
        const anew = peer('a');
        expect(await anew.pull()).toEqual([]);
        expect(anew.docs).toEqual(a.docs);
      });

      it('is read while it is made short', async () => {
        const a = peer('a');
        const readers = ['b', 'c'].map((name) => peer(name));
        const writing = { isOver: false };
        const reading = readers.map(async (one) => {
          const amiss = [];
          while (!writing.isOver) amiss.push(...(await one.pull()));
          return [...amiss, ...(await one.pull())];
        });
        for (const turn of range(0, 60)) await a.sync([aDoc(`${turn % 10}`, `${turn}`), aDoc(`n${turn}`)]);
        writing.isOver = true;
        expect(await Promise.all(reading)).toEqual([[], []]);
        for (const one of readers) expect(one.docs).toEqual(a.docs);
      });

      it('is whole when its owner was stopped before the old segments were removed', async () => {
        const a = peer('a');
        const kept = join(server.folder, `${database}-kept`);
        await mkdir(kept);
        for (const turn of range(0, 16)) {
          await a.sync([aDoc('0', `${turn}`), aDoc(`n${turn}`)]);
          for (const name of await files()) await copyFile(join(folder, name), join(kept, name));
        }
        await a.sync([aDoc('0', 'last')]);
        expect(await files()).toHaveLength(1);
        for (const name of (await readdir(kept)).slice(8))
          await copyFile(join(kept, name), join(folder, name));
        const late = peer('c');
        expect(await late.pull()).toEqual([]);
        expect(late.docs).toEqual(a.docs);
        for (const turn of range(0, 20)) await a.sync([aDoc('0', `again ${turn}`)]);
        expect((await files()).length).toBeLessThan(17);
        const later = peer('d');
        expect(await later.pull()).toEqual([]);
        expect(later.docs).toEqual(a.docs);
      });
    });

    describe('what is not as it should be is told', () => {
      it.each([
        [
          'a wrong password',
          'unauthorised',
          (one: Peer) => ({ ...one.server, password: 'no' }),
          'unauthorised',
        ],
        ['a wrong name', 'unauthorised', (one: Peer) => ({ ...one.server, user: 'nobody' }), 'unauthorised'],
        ['a folder that is gone', 'not-there', (one: Peer) => one.server, undefined],
        [
          'a folder in one that is missing',
          'not-there',
          (one: Peer) => ({ ...one.server, url: `${one.server.url}none/` }),
          'not-there',
        ],
      ])('%s: %s', async (_what, fault, of, whenMade) => {
        const from = peer('a');
        await rm(folder, { recursive: true });
        const one = new Peer('x', of(from), from.space);
        expect(await faultOf(one.pull())).toMatchObject({ is: fault });
        expect(await faultOf(one.target().push([aDoc('1')], NEVER))).toMatchObject({ is: fault });
        expect((await faultOf(one.target().prepare(NEVER)))?.is).toBe(whenMade);
      });

      it('a server that is away', async () => {
        const one = new Peer('x', { ...server, url: 'http://127.0.0.1:9/dav/' }, { database, keys: [key] });
        expect(await faultOf(one.pull())).toEqual({ is: 'unreachable' });
      });

      it('whether a server can be used is tried without a trace', async () => {
        const is = 'webdav';
        expect(await faultOf(tryWebdav({ ...server, is }, NEVER))).toBeNull();
        expect(await faultOf(tryWebdav({ ...server, is, password: 'no' }, NEVER))).toEqual({
          is: 'unauthorised',
        });
        expect(await faultOf(tryWebdav({ ...server, is, url: `${server.url}none/` }, NEVER))).toEqual({
          is: 'not-there',
        });
      });

      it('a key that is not here, of which nothing is fetched, and which opens all once it comes', async () => {
        await peer('a').sync([aDoc('1')]);
        const b = peer('b', [await aKey(database)]);
        const before = (await server.requests()).length;
        expect(await b.pull()).toEqual([{ is: 'wrong-key' }]);
        expect((await server.requests()).slice(before).filter((line) => line.startsWith('GET'))).toEqual([]);
        const joined = peer('b', [key]);
        joined.cursor = b.cursor;
        expect(await joined.pull()).toEqual([]);
        expect(joined.docs.size).toBe(1);
      });

      it('a server that went back to an older copy, to whom it is the log of', async () => {
        const a = peer('a');
        await a.sync([aDoc('1')]);
        await a.sync([aDoc('2')]);
        await a.pull();
        const [, second] = await files();
        await rm(join(folder, second ?? ''));
        const withheld = [{ is: 'withheld', device: deviceId('a') }];
        expect(await a.sync([aDoc('3')])).toEqual(withheld);
        // The number of what is gone is not given again: whoever read that has the third as well, and who comes late is told of the gap.
        const late = peer('c');
        expect(await late.pull()).toEqual(withheld);
        expect([...late.docs.keys()]).toEqual(['claim:1', 'claim:3']);
      });
    });

    describe('a malicious server', () => {
      const forged = [{ is: 'forged', id: `${deviceId('a')}/1-1` }];

      it.each([
        ['cut off', async (path: string, length: number) => truncate(path, length - 7)],
        ['made longer', async (path: string, length: number) => truncate(path, length + 7)],
      ])(
        'a segment that is %s counts as not written yet, and is read once it is whole',
        async (_what, change) => {
          await peer('a').sync([aDoc('1')]);
          const segment = await named('a');
          const path = join(folder, nameOf(segment));
          const bytes = await readFile(path);
          await change(path, segment.length);
          const b = peer('b');
          expect(await b.pull()).toEqual([]);
          expect(b.docs.size).toBe(0);
          await writeFile(path, bytes);
          await b.pull();
          expect(b.docs.size).toBe(1);
        },
      );

      it('a segment that was changed is not taken, and told', async () => {
        await peer('a').sync([aDoc('1')]);
        const path = join(folder, nameOf(await named('a')));
        const bytes = await readFile(path);
        bytes[40] = (bytes[40] ?? 0) ^ 1;
        await writeFile(path, bytes);
        const b = peer('b');
        expect(await b.pull()).toEqual(forged);
        expect(b.docs.size).toBe(0);
      });

      it.each([
        ['as another number', { first: 2, last: 2 }, `${deviceId('a')}/2-2`],
        ['as all numbers', { first: 1, last: 999 }, `${deviceId('a')}/1-999`],
        ['in another log', { device: deviceId('z') }, `${deviceId('z')}/1-1`],
        ['as readable', { key: null }, `${deviceId('a')}/1-1`],
      ])('a segment that is shown again %s is not taken', async (_how, as, id) => {
        await peer('a').sync([aDoc('1')]);
        const segment = await named('a');
        await copyFile(join(folder, nameOf(segment)), join(folder, nameOf({ ...segment, ...as })));
        const b = peer('b');
        expect(await b.pull()).toEqual([{ is: 'forged', id }]);
        expect([...b.docs.keys()]).toEqual(['claim:1']);
        expect(b.got).toBe(1);
      });

      it('a segment of another folder is not taken', async () => {
        const [one, from] = [database, folder];
        await peer('a').sync([aDoc('1')]);
        const segment = await named('a');
        database = `${one}-other`;
        folder = join(server.folder, database);
        await peer('b').target().prepare(NEVER);
        await rename(join(from, nameOf(segment)), join(folder, nameOf(segment)));
        expect(await peer('b').pull()).toEqual(forged);
      });

      it('a segment that is kept back is missed, and the rest is read', async () => {
        const a = peer('a');
        for (const turn of range(0, 3)) await a.sync([aDoc(`${turn}`)]);
        const [, second = ''] = await files();
        const away = join(server.folder, second);
        await rename(join(folder, second), away);
        const b = peer('b');
        expect(await b.pull()).toEqual([{ is: 'withheld', device: deviceId('a') }]);
        expect(b.docs.size).toBe(2);
        await rename(away, join(folder, second));
        expect(await b.pull()).toEqual([]);
        expect(b.docs.size).toBe(3);
      });

      it('files that are none of ours are left alone', async () => {
        await peer('a').sync([aDoc('1')]);
        const { device, key: _, ...rest } = await named('a');
        const foreign = [
          'README.txt',
          '.davfs.tmp1234',
          `${nameOf({ ...rest, device, key: null })}.part`,
          `..%2f..%2f${device}.log`,
          'Zdjęcie & <wakacje>.jpg',
          'folder',
        ];
        for (const name of foreign.slice(0, -1)) await writeFile(join(folder, name), 'hello');
        await mkdir(join(folder, 'folder'));
        const b = peer('b');
        for (const turn of range(0, 20)) expect(await b.sync([aDoc(`b${turn}`)])).toEqual([]);
        expect(b.docs.size).toBe(21);
        expect(await readdir(folder)).toEqual(expect.arrayContaining(foreign));
      });
    });

    it.each([
      ['../x', 'ok'],
      ['', 'ok'],
      ['d', '../x'],
      ['d', 'A'],
    ])('takes no names that cannot stand in an address: device %j, database %j', (device, name) => {
      const options = { server: { ...server, is: 'webdav' }, keys: [key], device, database: name } as const;
      expect(() => webdavTarget(options)).toThrow(RangeError);
    });
  },
);
