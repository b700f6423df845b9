import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { couchTarget } from '../../lib/sync/couch/couch-target';
import type { CouchServer } from '../../lib/sync/couch/database';
import { addMember, makeDatabaseFor, removeMember } from '../../lib/sync/couch/members';
import { startCouch, type Couch } from '../servers/couch-server';
import { aDoc, aTarget, baseOf, bodiesOf, faultFrom, NEVER, pullAll } from './couch-docs';

let couch: Couch;
let anna: CouchServer;
let bob: CouchServer;

beforeAll(async () => {
  couch = await startCouch();
  [anna, bob] = [await couch.addUser('anna'), await couch.addUser('bob')];
});
afterAll(() => couch?.stop());

/** A database that the administrator made, with its members. */
async function aDatabase(...members: readonly CouchServer[]): Promise<string> {
  const database = couch.newDatabase();
  const place = { server: couch.server, database };
  await makeDatabaseFor(place, NEVER);
  for (const { user } of members) await addMember(place, user, NEVER);
  return database;
}

/** Writes leaves as a cluster's replication does, past the check for conflicts. */
function replicate(database: string, docs: readonly object[]) {
  return couch.ask('POST', `${database}/_bulk_docs`, { new_edits: false, docs });
}

describe('a database of a CouchDB', () => {
  it('gives to one device what another pushed, once', async () => {
    const database = await aDatabase(anna, bob);
    const [here, there] = [aTarget(anna, database), aTarget(bob, database)];
    const pushed = await here.push([aDoc('a'), aDoc('b', 'ä “b” 平壤 \u{1f30d}')], NEVER);
    expect(pushed.map(({ is, id }) => `${is} ${id}`).sort()).toEqual(['taken a', 'taken b']);
    const { docs, cursor } = await pullAll(there);
    expect(bodiesOf(docs)).toEqual({ a: ['body of a'], b: ['ä “b” 平壤 \u{1f30d}'] });
    expect((await pullAll(there, cursor)).docs).toEqual([]);
  });

  it('says with what a doc is to be pushed the next time', async () => {
    const database = await aDatabase(anna);
    const here = aTarget(anna, database);
    const base = baseOf(await here.push([aDoc('a', 'one')], NEVER));
    await here.push([{ id: 'a', body: 'two', base }], NEVER);
    const { docs } = await pullAll(aTarget(anna, database));
    expect(bodiesOf(docs)).toEqual({ a: ['two'] });
    const [{ base: pulled } = aDoc('')] = docs;
    expect(baseOf(await here.push([{ id: 'a', body: 'three', base: pulled }], NEVER))).toMatch(/^3-/);
  });

  it('does not read again what this device pushed itself, unless it begins anew', async () => {
    const database = await aDatabase(anna);
    const here = aTarget(anna, database);
    const { cursor } = await pullAll(here);
    await here.push([aDoc('a')], NEVER);
    const { docs, cursor: behind } = await pullAll(here, cursor);
    expect(docs).toEqual([]);
    expect(behind).not.toBe(cursor);
    expect(bodiesOf((await pullAll(here)).docs)).toEqual({ a: ['body of a'] });
  });

  it('gives again to a device that was set back what it had pushed before the program was ended', async () => {
    const database = await aDatabase(anna);
    const { cursor } = await pullAll(aTarget(anna, database));
    await aTarget(anna, database).push([aDoc('a')], NEVER);
    expect(bodiesOf((await pullAll(aTarget(anna, database), cursor)).docs)).toEqual({ a: ['body of a'] });
  });

  it('tells what is there when another device was first, and takes what was merged with it', async () => {
    const database = await aDatabase(anna, bob);
    const [here, there] = [aTarget(anna, database), aTarget(bob, database)];
    const first = baseOf(await here.push([aDoc('a', 'one')], NEVER));
    await there.push([{ id: 'a', body: 'by bob', base: first }], NEVER);
    const [pushed] = await here.push([{ id: 'a', body: 'by anna', base: first }], NEVER);
    expect(pushed).toMatchObject({ is: 'changed', id: 'a', now: { id: 'a', body: 'by bob' } });
    const { base } = pushed?.is === 'changed' ? pushed.now : aDoc('');
    baseOf(await here.push([{ id: 'a', body: 'both', base }], NEVER));
    expect(bodiesOf((await pullAll(aTarget(anna, database))).docs)).toEqual({ a: ['both'] });
  });

  it('tells it too when both thought that there was none', async () => {
    const database = await aDatabase(anna, bob);
    await aTarget(anna, database).push([aDoc('a', 'one'), aDoc('b')], NEVER);
    const pushed = await aTarget(bob, database).push([aDoc('a', 'two'), aDoc('c')], NEVER);
    expect(pushed).toContainEqual(expect.objectContaining({ is: 'taken', id: 'c' }));
    expect(pushed).toContainEqual(
      expect.objectContaining({ is: 'changed', id: 'a', now: expect.objectContaining({ body: 'one' }) }),
    );
  });

  it.each([
    ['of another server', '"etag-of-webdav"'],
    ['of a version that never was', '7-0123456789abcdef0123456789abcdef'],
  ])('takes a doc anew whose base is %s and which is not there', async (_, base) => {
    const database = await aDatabase(anna);
    baseOf(await aTarget(anna, database).push([{ id: 'a', body: 'one', base }], NEVER));
    expect(bodiesOf((await pullAll(aTarget(anna, database))).docs)).toEqual({ a: ['one'] });
  });

  it('takes a doc anew that somebody deleted on the server', async () => {
    const database = await aDatabase(anna);
    const here = aTarget(anna, database);
    const base = baseOf(await here.push([aDoc('a', 'one')], NEVER));
    await couch.ask('DELETE', `${database}/r:a?rev=${base}`);
    expect((await pullAll(here)).docs).toEqual([]);
    baseOf(await here.push([{ id: 'a', body: 'two', base }], NEVER));
    expect(bodiesOf((await pullAll(here)).docs)).toEqual({ a: ['two'] });
  });

  it('gives many docs page by page, and goes on where it was', async () => {
    const database = await aDatabase(anna);
    const docs = Array.from({ length: 700 }, (_, at) => aDoc(`doc-${at}`, `body ${at} `.repeat(100)));
    const pushed = await aTarget(anna, database).push(docs, NEVER);
    expect(pushed.filter(({ is }) => is === 'taken')).toHaveLength(700);
    const there = aTarget(anna, database);
    const first = await there.pull(null, NEVER);
    expect(first.more).toBe(true);
    expect(first.docs.length).toBeLessThan(700);
    const rest = await pullAll(there, first.cursor);
    const ids = [...first.docs, ...rest.docs].map(({ id }) => id);
    expect(ids.sort()).toEqual(docs.map(({ id }) => id).sort());
  });

  it('leaves alone what is not its own', async () => {
    const database = await aDatabase(anna);
    await couch.ask('PUT', `${database}/_design/x`, { views: {} });
    await couch.ask('PUT', `${database}/notes`, { body: 'of somebody' });
    expect((await pullAll(aTarget(anna, database))).docs).toEqual([]);
  });

  it('gives a doc that none of us wrote as one that opens as nothing', async () => {
    const database = await aDatabase(anna);
    await couch.ask('PUT', `${database}/r:a`, { body: 7 });
    expect(bodiesOf((await pullAll(aTarget(anna, database))).docs)).toEqual({ a: [''] });
  });
});

describe('several leaves of one doc', () => {
  const leaf = (digit: string, body: string) => ({
    _id: 'r:a',
    _rev: `1-${digit.repeat(32)}`,
    body,
  });

  it('come as several docs, the winning one first, and are one again when what was merged is pushed', async () => {
    const database = await aDatabase(anna);
    await replicate(database, [leaf('3', 'three'), leaf('7', 'seven'), leaf('5', 'five')]);
    const here = aTarget(anna, database);
    const { docs, cursor } = await pullAll(here);
    expect(bodiesOf(docs)).toEqual({ a: ['seven', 'five', 'three'] });
    expect(new Set(docs.map(({ base }) => base)).size).toBe(1);
    baseOf(await here.push([{ id: 'a', body: 'all', base: docs[0]?.base ?? null }], NEVER));
    expect(await couch.ask('GET', `${database}/r:a?conflicts=true`)).not.toHaveProperty('_conflicts');
    expect((await pullAll(here, cursor)).docs).toEqual([]);
    expect(bodiesOf((await pullAll(aTarget(anna, database))).docs)).toEqual({ a: ['all'] });
  });

  it('are not cleared away by who has not been given them', async () => {
    const database = await aDatabase(anna, bob);
    const here = aTarget(anna, database);
    const { cursor } = await pullAll(here);
    const base = baseOf(await here.push([aDoc('a', 'mine')], NEVER));
    await replicate(database, [leaf('0', 'theirs')]);
    baseOf(await here.push([{ id: 'a', body: 'mine again', base }], NEVER));
    const { docs } = await pullAll(here, cursor);
    expect(bodiesOf(docs)).toEqual({ a: ['theirs'] });
    baseOf(await here.push([{ id: 'a', body: 'both', base: docs[0]?.base ?? null }], NEVER));
    expect(bodiesOf((await pullAll(aTarget(bob, database))).docs)).toEqual({ a: ['both'] });
  });
});

describe('a body that is too long for one doc', () => {
  const long = (letter: string) => `${letter}\u{1f30d}平`.repeat(200_000);
  const parts = async (database: string) =>
    (await couch.ask('GET', `${database}/_all_docs?startkey="p:"&endkey="p;"`)) as { rows: unknown[] };

  it('is cut and joined, and the parts of an older one are cleared away', async () => {
    const database = await aDatabase(anna);
    const here = aTarget(anna, database);
    const base = baseOf(await here.push([aDoc('a', long('a')), aDoc('b')], NEVER));
    const { docs } = await pullAll(aTarget(anna, database));
    expect(bodiesOf(docs)).toEqual({ a: [long('a')], b: ['body of b'] });
    const { rows } = await parts(database);
    expect(rows.length).toBeGreaterThan(2);
    const next = baseOf(await here.push([{ id: 'a', body: long('b'), base }], NEVER));
    expect(bodiesOf((await pullAll(aTarget(anna, database))).docs)['a']).toEqual([long('b')]);
    expect((await parts(database)).rows).toHaveLength(rows.length);
    baseOf(await here.push([{ id: 'a', body: 'short', base: next }], NEVER));
    expect((await parts(database)).rows).toEqual([]);
  });

  it('leaves no parts behind when another device was first', async () => {
    const database = await aDatabase(anna, bob);
    await aTarget(bob, database).push([aDoc('a', long('b'))], NEVER);
    const { rows } = await parts(database);
    const [pushed] = await aTarget(anna, database).push([aDoc('a', long('a'))], NEVER);
    expect(pushed).toMatchObject({ is: 'changed', now: { body: long('b') } });
    expect((await parts(database)).rows).toHaveLength(rows.length);
  });

  it('of which a part was changed opens as nothing', async () => {
    const database = await aDatabase(anna);
    await aTarget(anna, database).push([aDoc('a', long('a'))], NEVER);
    const { rows } = (await parts(database)) as { rows: { id: string; value: { rev: string } }[] };
    const [part] = rows;
    await couch.ask('PUT', `${database}/${part?.id}`, { _rev: part?.value.rev, body: 'forged' });
    expect(bodiesOf((await pullAll(aTarget(anna, database))).docs)).toEqual({ a: [''] });
  });

  it('of which a part is not there yet is told, keeps nothing back, and comes when it is whole', async () => {
    const database = await aDatabase(anna);
    const here = aTarget(anna, database);
    await here.push([aDoc('a', long('a'))], NEVER);
    await here.push([aDoc('b')], NEVER);
    const { rows } = (await parts(database)) as { rows: { id: string; value: { rev: string } }[] };
    const [part] = rows;
    const { body } = (await couch.ask('GET', `${database}/${part?.id}`)) as { body: string };
    await couch.ask('DELETE', `${database}/${part?.id}?rev=${part?.value.rev}`);
    const there = aTarget(anna, database);
    const first = await there.pull(null, NEVER);
    expect(first).toMatchObject({ amiss: [{ is: 'busy' }], docs: [{ id: 'b' }] });
    const second = await there.pull(first.cursor, NEVER);
    expect(second).toMatchObject({ amiss: [{ is: 'busy' }], docs: [] });
    await couch.ask('PUT', `${database}/${part?.id}`, { body });
    const third = await there.pull(second.cursor, NEVER);
    expect(bodiesOf(third.docs)).toEqual({ a: [long('a')] });
    expect(third.amiss).toBeUndefined();
    expect((await there.pull(third.cursor, NEVER)).docs).toEqual([]);
  });

  it('is refused where it would be hundreds of parts', async () => {
    const database = await aDatabase(anna);
    const pushed = await aTarget(anna, database).push([aDoc('a', 'x'.repeat(40_000_000)), aDoc('b')], NEVER);
    expect(pushed).toContainEqual({ is: 'refused', id: 'a', why: { is: 'too-large' } });
    expect(pushed).toContainEqual(expect.objectContaining({ is: 'taken', id: 'b' }));
  });
});

describe('news', () => {
  it('is when another device pushes, not when this one does', async () => {
    const database = await aDatabase(anna, bob);
    const [here, there] = [aTarget(anna, database), aTarget(bob, database)];
    const { cursor } = await pullAll(here);
    let isTold = false;
    const news = here.waitForNews?.(cursor, NEVER).then(() => (isTold = true));
    await here.push([aDoc('own')], NEVER);
    // The server has told of it by then: it answers in order.
    await pullAll(here, cursor);
    expect(isTold).toBe(false);
    await there.push([aDoc('a')], NEVER);
    await news;
    expect(bodiesOf((await pullAll(here, cursor)).docs)).toEqual({ a: ['body of a'] });
  });

  it('is at once when there is something already', async () => {
    const database = await aDatabase(anna, bob);
    const here = aTarget(anna, database);
    const { cursor } = await pullAll(here);
    await aTarget(bob, database).push([aDoc('a')], NEVER);
    await here.waitForNews?.(cursor, NEVER);
    expect((await pullAll(here, cursor)).docs).toHaveLength(1);
  });

  it('is waited for no longer when nobody wants to know', async () => {
    const database = await aDatabase(anna);
    const stop = new AbortController();
    const news = aTarget(anna, database).waitForNews?.(null, stop.signal);
    stop.abort(new Error('enough'));
    await expect(news).rejects.toThrow('enough');
  });
});

describe('who may', () => {
  it('make a database: an administrator, and it is then open to nobody else', async () => {
    const database = couch.newDatabase();
    const here = aTarget(couch.server, database);
    await here.prepare(NEVER);
    await here.prepare(NEVER);
    expect(await here.members?.(NEVER)).toEqual([couch.admin.user]);
    expect(await faultFrom(aTarget(anna, database).pull(null, NEVER))).toEqual({ is: 'forbidden' });
    const nobody = await fetch(`${couch.url}/${database}/_changes`);
    expect(nobody.status).toBe(401);
  });

  it('close one that was left open when it was made: an administrator, as long as it is empty', async () => {
    const [empty, used] = [couch.newDatabase(), couch.newDatabase()];
    for (const name of [empty, used]) {
      await couch.ask('PUT', name);
      await couch.ask('PUT', `${name}/_security`, {});
    }
    await couch.ask('PUT', `${used}/r:a`, { body: 'of those who have it open' });
    for (const server of [anna, couch.server])
      for (const name of [empty, used]) await aTarget(server, name).prepare(NEVER);
    expect(await aTarget(couch.server, empty).members?.(NEVER)).toEqual([couch.admin.user]);
    expect(await faultFrom(aTarget(anna, empty).pull(null, NEVER))).toEqual({ is: 'forbidden' });
    expect(await aTarget(anna, used).members?.(NEVER)).toBeNull();
  });

  it('make one: no one else', async () => {
    const here = aTarget(anna, couch.newDatabase());
    expect(await faultFrom(here.prepare(NEVER))).toEqual({ is: 'forbidden' });
    expect(await faultFrom(here.pull(null, NEVER))).toEqual({ is: 'not-there' });
    expect(await faultFrom(here.push([aDoc('a')], NEVER))).toEqual({ is: 'not-there' });
  });

  it('read and write: its members, as long as they are', async () => {
    const database = await aDatabase(anna);
    const [here, there] = [aTarget(anna, database), aTarget(bob, database)];
    await here.push([aDoc('a')], NEVER);
    const asks = [
      () => there.pull(null, NEVER),
      () => there.push([aDoc('b')], NEVER),
      () => there.members?.(NEVER) ?? Promise.resolve(),
    ];
    for (const ask of asks) expect(await faultFrom(ask())).toEqual({ is: 'forbidden' });
    const place = { server: couch.server, database };
    await addMember(place, bob.user, NEVER);
    expect((await pullAll(there)).docs).toHaveLength(1);
    expect(await there.members?.(NEVER)).toEqual([anna.user, bob.user, couch.admin.user].sort());
    await removeMember(place, bob.user, NEVER);
    expect(await faultFrom(there.pull(null, NEVER))).toEqual({ is: 'forbidden' });
    for (const { user } of [anna, couch.admin]) await removeMember(place, user, NEVER);
    expect(await faultFrom(here.pull(null, NEVER))).toEqual({ is: 'forbidden' });
  });

  it('say who may: no mere member', async () => {
    const database = await aDatabase(anna);
    const place = { server: anna, database };
    expect(await faultFrom(addMember(place, bob.user, NEVER))).toEqual({ is: 'forbidden' });
  });

  it('with a wrong password: nothing, and it is told apart from not being a member', async () => {
    const database = await aDatabase(anna);
    for (const server of [
      { ...anna, password: 'wrong' },
      { ...anna, user: 'nobody' },
      { ...anna, user: 'a:b' },
    ]) {
      const target = aTarget(server, database);
      expect(await faultFrom(target.prepare(NEVER))).toEqual({ is: 'unauthorised' });
      expect(await faultFrom(target.pull(null, NEVER))).toEqual({ is: 'unauthorised' });
      expect(await faultFrom(target.push([aDoc('a')], NEVER))).toEqual({ is: 'unauthorised' });
    }
  });
});

it('reaches the same database again from another target of the same device', async () => {
  const database = await aDatabase(anna);
  const target = () => couchTarget({ server: anna, database, device: 'one' });
  const { cursor } = await pullAll(target());
  await target().push([aDoc('a')], NEVER);
  expect((await pullAll(target(), cursor)).docs).toEqual([]);
});
