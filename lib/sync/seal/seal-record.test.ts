import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { aClaimRecord, anyRecord, aSealedSpace } from '../../../tests/arbitrary-sealable';
import { docIdOf } from './doc-id';
import { baseOf } from './envelope';
import { openDoc, openDocs } from './open-doc';
import { sealRecord, sealRecords } from './seal-record';
import { makeSecret } from './secret';
import { keyFrom } from './space-key';

const FORGED = { fault: { is: 'forged' } };
const WRONG_KEY = { fault: { is: 'wrong-key' } };

describe('what is sealed', () => {
  it('opens as it was, with one key, with several and with none', async () => {
    const spaces = await Promise.all([aSealedSpace(), aSealedSpace(3), aSealedSpace(0)]);
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        for (const space of spaces)
          expect(await openDoc(space, await sealRecord(space, record))).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  it('opens on another device that has the secret', async () => {
    const secret = makeSecret();
    const here = { database: 'topic-a', keys: [await keyFrom(secret, 'topic-a')] };
    const there = { database: 'topic-a', keys: [await keyFrom(secret.toLowerCase(), 'topic-a')] };
    const doc = await sealRecord(here, aClaimRecord(1));
    expect(await openDoc(there, doc)).toEqual(aClaimRecord(1));
    expect((await sealRecord(there, aClaimRecord(1))).id).toBe(doc.id);
  });

  it('shows the server nothing of it, not even that it was sealed before', async () => {
    const space = await aSealedSpace();
    const record = aClaimRecord(7);
    const [once, twice] = [await sealRecord(space, record), await sealRecord(space, record)];
    expect(once.id).toMatch(/^[\w-]{22}$/);
    expect(once.id).toBe(twice.id);
    expect(once.body).not.toBe(twice.body);
    expect(once.body).toMatch(/^crossread1\.[0-9A-Z]{8}\.[\w-]+$/);
    for (const word of ['claim', record.id, 'containers']) expect(JSON.stringify(once)).not.toContain(word);
  });

  it('is JSON under its own name in a readable space', async () => {
    const record = aClaimRecord(1);
    const { id, body } = await sealRecord({ database: 'topic-a', keys: [] }, record);
    expect(id).toBe(`claim:${record.id}`);
    expect(JSON.parse(body)).toEqual(record);
  });
});

describe('what was changed on the way', () => {
  it('is refused, whichever letter it is', async () => {
    const space = await aSealedSpace();
    const { id, body } = await sealRecord(space, { kind: 'device', id: 'd', fields: {}, lost: {} });
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    for (let at = 0; at < body.length; at++) {
      const other = letters[(letters.indexOf(body[at] ?? '') + 1 + at) % letters.length] ?? '';
      if (other === body[at]) continue;
      const changed = body.slice(0, at) + other + body.slice(at + 1);
      await expect(openDoc(space, { id, body: changed }), `letter ${at}`).rejects.toHaveProperty('fault');
    }
  });

  it('is refused, wherever it is cut, filled up or mixed', async () => {
    const space = await aSealedSpace();
    const sealed = await sealRecords(space, [aClaimRecord(1), aClaimRecord(2)]);
    const [one = { id: '', body: '' }, two = one] = sealed;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(one.body.length - 1),
        fc.string({ minLength: 1, maxLength: 5 }),
        async (at, more) => {
          const bodies = [
            one.body.slice(0, at),
            `${one.body}${more}`,
            one.body.slice(0, at) + more + one.body.slice(at),
            one.body.slice(0, at) + two.body.slice(at),
          ].filter((body) => body !== one.body);
          for (const body of bodies)
            await expect(openDoc(space, { id: one.id, body })).rejects.toHaveProperty('fault');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has one text only: what base64 would read alike is refused as well', async () => {
    const space = await aSealedSpace();
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const length of [1, 2, 3, 4, 5, 6]) {
      const { id, body } = await sealRecord(space, {
        kind: 'device',
        id: 'd'.repeat(length),
        fields: {},
        lost: {},
      });
      const others = [...letters].filter((last) => !body.endsWith(last));
      for (const last of others)
        await expect(openDoc(space, { id, body: body.slice(0, -1) + last })).rejects.toMatchObject(FORGED);
      await expect(openDoc(space, { id, body: `${body}=` })).rejects.toMatchObject(FORGED);
    }
  });

  it.each([
    '',
    'null',
    '{}',
    '[]',
    'crossread1',
    'crossread1..',
    'crossread2.AAAAAAAA.AAAA',
    '\0',
    '{"kind":"claim"}',
  ])('is refused: %j', async (body) => {
    await expect(openDoc(await aSealedSpace(), { id: 'x', body })).rejects.toMatchObject(FORGED);
    await expect(openDoc(await aSealedSpace(0), { id: 'x', body })).rejects.toMatchObject(FORGED);
  });
});

describe('what stands at another place', () => {
  it('is refused in another database, with the same secret and even with the same key', async () => {
    const secret = makeSecret();
    const space = { database: 'topic-a', keys: [await keyFrom(secret, 'topic-a')] };
    const doc = await sealRecord(space, aClaimRecord(1));
    const other = { database: 'topic-b', keys: [await keyFrom(secret, 'topic-b')] };
    await expect(openDoc(other, doc)).rejects.toMatchObject(WRONG_KEY);
    await expect(openDoc({ ...space, database: 'topic-b' }, doc)).rejects.toMatchObject(FORGED);
  });

  it('is refused under another id', async () => {
    const space = await aSealedSpace();
    const [one, two] = await sealRecords(space, [aClaimRecord(1), aClaimRecord(2)]);
    const moved = { id: two?.id ?? '', body: one?.body ?? '' };
    await expect(openDoc(space, moved)).rejects.toMatchObject(FORGED);
  });

  it('is refused when it says to be another record than its name says, also in a readable space', async () => {
    const plain = await aSealedSpace(0);
    const { body } = await sealRecord(plain, aClaimRecord(1));
    await expect(openDoc(plain, { id: `claim:${aClaimRecord(2).id}`, body })).rejects.toMatchObject(FORGED);
    await expect(openDoc(plain, { id: `curation:${aClaimRecord(1).id}`, body })).rejects.toMatchObject(
      FORGED,
    );
  });

  it('is refused under the key’s name of another key', async () => {
    const space = await aSealedSpace(2);
    const [old, young] = space.keys;
    const { id, body } = await sealRecord(space, aClaimRecord(1));
    const renamed = body.replace(young?.id ?? '', old?.id ?? '');
    expect(renamed).not.toBe(body);
    await expect(openDoc(space, { id, body: renamed })).rejects.toMatchObject(FORGED);
  });
});

describe('whatever is mixed up', () => {
  it('opens where database, name and key are those it was sealed with, and nowhere else', async () => {
    const secrets = [makeSecret(), makeSecret()];
    const databases = ['topic-a', 'topic-b'];
    const spaces = await Promise.all(
      databases.flatMap((database) =>
        secrets.map(async (secret) => ({ database, keys: [await keyFrom(secret, database)] })),
      ),
    );
    const records = [aClaimRecord(1), aClaimRecord(2)];
    const docs = await Promise.all(spaces.map((space) => sealRecords(space, records)));
    const space = fc.nat(spaces.length - 1);
    const record = fc.nat(records.length - 1);
    await fc.assert(
      fc.asyncProperty(space, space, space, space, record, record, async (at, by, name, body, one, other) => {
        const [there, key, named, sealed] = [spaces[at], spaces[by], docs[name]?.[one], docs[body]?.[other]];
        const mixed = { database: there?.database ?? '', keys: key?.keys ?? [] };
        const opened = openDoc(mixed, { id: named?.id ?? '', body: sealed?.body ?? '' });
        const isWhole =
          mixed.database === spaces[by]?.database && by === name && by === body && one === other;
        expect(await opened.catch(() => null)).toEqual(isWhole ? records[one] : null);
      }),
      { numRuns: 400 },
    );
  });
});

describe('keys', () => {
  it('a readable doc in a space that has keys is refused', async () => {
    const space = await aSealedSpace();
    const plain = await sealRecord({ ...space, keys: [] }, aClaimRecord(1));
    const id = await docIdOf(space, 'claim', aClaimRecord(1).id);
    await expect(openDoc(space, plain)).rejects.toMatchObject(FORGED);
    await expect(openDoc(space, { id, body: plain.body })).rejects.toMatchObject(FORGED);
  });

  it('what was sealed with another is told as such, also where there is none', async () => {
    const [space, other, none] = await Promise.all([aSealedSpace(), aSealedSpace(), aSealedSpace(0)]);
    const doc = await sealRecord(space, aClaimRecord(1));
    await expect(openDoc(other, doc)).rejects.toMatchObject(WRONG_KEY);
    await expect(openDoc(none, doc)).rejects.toMatchObject(WRONG_KEY);
  });

  it('older ones open what was, and the newest gives new names', async () => {
    const before = await aSealedSpace();
    const after = { ...before, keys: [...before.keys, await keyFrom(makeSecret(), before.database)] };
    const old = { ...(await sealRecord(before, aClaimRecord(1))), base: '1-a' };
    const young = { ...(await sealRecord(after, aClaimRecord(1))), base: '1-b' };
    expect(await openDoc(after, old)).toEqual(aClaimRecord(1));
    expect(young.id).not.toBe(old.id);
    await expect(openDoc(before, young)).rejects.toMatchObject(WRONG_KEY);
    expect([old, young].map((doc) => baseOf(after, doc))).toEqual([null, '1-b']);
  });

  it('are read by no script, and are kept by IndexedDB', async () => {
    const key = await keyFrom(makeSecret(), 'topic-a');
    for (const [format, of] of [
      ['raw', key.seal],
      ['jwk', key.seal],
      ['raw', key.name],
    ] as const)
      await expect(crypto.subtle.exportKey(format, of)).rejects.toThrow(/not extractable/);
    const open = new IDBFactory().open('keys');
    await new Promise((resolve, reject) => {
      open.addEventListener('upgradeneeded', () => open.result.createObjectStore('keys').put(key, 1));
      open.addEventListener('success', resolve);
      open.addEventListener('error', reject);
    });
    const got = open.result.transaction('keys').objectStore('keys').get(1);
    const kept: unknown = await new Promise((resolve) =>
      got.addEventListener('success', () => resolve(got.result)),
    );
    expect(kept).toEqual(key);
    open.result.close();
  });

  it('have no name that what is no secret could be', async () => {
    await expect(keyFrom('not a secret', 'topic-a')).rejects.toThrow(RangeError);
  });
});

describe('many docs', () => {
  it('leave out what is sealed with a key that was given up before this device joined', async () => {
    const [old, young] = [await aSealedSpace(), await aSealedSpace()];
    const docs = [
      await sealRecord(old, aClaimRecord(1)),
      await sealRecord(young, aClaimRecord(1)),
      { id: 'x', body: 'crossread1.7K2QM0AB.AAAA' },
    ].map((doc) => ({ ...doc, base: null }));
    const late = { ...young, earlier: old.keys.map(({ id }) => id) };
    const opened = await openDocs(late, docs);
    expect(opened.map((one) => ('record' in one ? one.record : one.fault.is))).toEqual([
      aClaimRecord(1),
      'forged',
    ]);
    expect((await openDocs(young, docs))[0]).toMatchObject(WRONG_KEY);
  });

  it('are opened in their order, and one that is forged keeps no other back', async () => {
    const space = await aSealedSpace();
    const records = Array.from({ length: 150 }, (_, i) => aClaimRecord(i));
    const docs = (await sealRecords(space, records)).map((doc) => ({ ...doc, base: null }));
    const [first] = docs;
    if (first) docs[0] = { ...first, body: `${first.body}A` };
    const opened = await openDocs(space, docs);
    expect(opened[0]).toMatchObject(FORGED);
    expect(opened.slice(1)).toEqual(
      docs.slice(1).map((doc, i) => ({ doc, record: records[i + 1], base: null })),
    );
  });
});
