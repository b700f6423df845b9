/** `npm run pack`, by its parts, in folders of the system's own. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leadsFromKnown } from '../../lib/core/topic/feed/follow-keys';
import { parseTopicPack } from '../../lib/core/topic/parse';
import type { TopicPack } from '../../lib/core/topic/schema';
import { verifySignature } from '../../lib/store/check-signature';
import { checksumOf } from '../../lib/store/pack-checksum';
import { buildFeed, type FeedOptions } from './build-feed';
import { makeKeyFile, readKeyFile } from './key-file';
import { readPack } from './read-pack';
import { signerOf, signPack } from './sign-pack';
import { verifyFeed } from './verify-feed';

const EXAMPLE = 'docs/examples/harbour-city-marathon-2026.json';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const aKey = (name = 'desk.pem') => makeKeyFile(at(name));
const { pack: MARATHON } = readPack(EXAMPLE);
const version = (n: number, change: Partial<TopicPack> = {}): TopicPack => ({
  ...MARATHON,
  version: `1.0.${n}`,
  ...change,
});

describe('a key', () => {
  it('is for its owner alone, and is read back', () => {
    const { key } = aKey();
    expect(statSync(at('desk.pem')).mode & 0o777).toBe(0o600);
    expect(readKeyFile(at('desk.pem')).key).toBe(key);
  });

  it('is not written over, and not put where it would be published', () => {
    aKey();
    expect(() => aKey()).toThrow(/is there already/);
    mkdirSync(at('repository/.git'), { recursive: true });
    mkdirSync(at('repository/keys'));
    expect(() => aKey('repository/keys/desk.pem')).toThrow(/in a repository/);
    expect(() => aKey('nowhere/desk.pem')).toThrow(/ENOENT/);
  });

  it('that others may read, or that is none, is refused', () => {
    aKey();
    chmodSync(at('desk.pem'), 0o644);
    expect(() => readKeyFile(at('desk.pem'))).toThrow(/chmod 600/);
    writeFileSync(at('not.pem'), 'x', { mode: 0o600 });
    expect(() => readKeyFile(at('not.pem'))).toThrow(/no private key/);
    expect(() => readKeyFile(at('none.pem'))).toThrow(/cannot be read/);
  });
});

describe('a signed pack', () => {
  it('is the pack, with who signed it', async () => {
    const key = aKey();
    writeFileSync(
      at('signed.json'),
      await signPack(readPack(EXAMPLE), { key, name: 'City desk', now: new Date(0) }),
    );
    const read = readPack(at('signed.json'));
    expect(await signerOf(read)).toMatchObject({ name: 'City desk', signed: '1970-01-01T00:00:00Z' });
    expect(await checksumOf(read.pack)).toBe(await checksumOf(MARATHON));
    expect(read.pack.checksum).toBe(await checksumOf(MARATHON));
  });

  it('is signed anew by somebody else, and not by nobody', async () => {
    const signed = await signPack(readPack(EXAMPLE), { key: aKey('a.pem'), name: 'First', now: new Date() });
    writeFileSync(at('one.json'), signed);
    writeFileSync(
      at('two.json'),
      await signPack(readPack(at('one.json')), { key: aKey('b.pem'), name: 'Second', now: new Date() }),
    );
    expect(await signerOf(readPack(at('two.json')))).toMatchObject({ name: 'Second' });
    await expect(signerOf(readPack(EXAMPLE))).rejects.toThrow(/Nobody/);
    await expect(
      signPack(readPack(EXAMPLE), { key: aKey('c.pem'), name: '', now: new Date() }),
    ).rejects.toThrow(/signature.name/);
  });

  it('does not hold once it was changed, be it in a space of a text', async () => {
    const text = await signPack(readPack(EXAMPLE), { key: aKey(), name: 'City desk', now: new Date() });
    writeFileSync(at('forged.json'), text.replace('Harbour City', 'Harbour  City'));
    await expect(signerOf(readPack(at('forged.json')))).rejects.toThrow(/does not hold/);
    writeFileSync(at('laid-out.json'), JSON.stringify(JSON.parse(text)));
    await expect(signerOf(readPack(at('laid-out.json')))).resolves.toMatchObject({ name: 'City desk' });
  });
});

describe('a feed', () => {
  const options = (facts: Partial<FeedOptions> = {}): FeedOptions => ({
    key: readKeyFile(at('desk.pem')),
    keep: 2,
    days: 14,
    now: new Date('2026-06-01T08:00:00Z'),
    ...facts,
  });
  const first = { id: 'harbour-city', title: 'Harbour City', name: 'City desk' };
  beforeEach(() => {
    aKey();
  });

  it('is files named by what is in them, and an index that is signed', async () => {
    const index = buildFeed(at('feed'), [version(0)], options(first));
    const [entry] = index.packs;
    expect(index).toMatchObject({
      sequence: 1,
      created: '2026-06-01T08:00:00Z',
      expires: '2026-06-15T08:00:00Z',
    });
    expect(readdirSync(at('feed')).toSorted()).toEqual([`${entry?.sha256}.json.gz`, 'index.json'].toSorted());
    expect(`sha256-${entry?.sha256}`).toBe(
      await checksumOf(MARATHON.version === '1.0.0' ? MARATHON : version(0)),
    );
    expect(await verifyFeed(at('feed'))).toEqual(index);
  });

  it('leads by deltas from the last versions to the new one, and needs only what is new', async () => {
    buildFeed(at('feed'), [version(0)], options(first));
    for (const n of [1, 2, 3]) buildFeed(at('feed'), [version(n)], options());
    const index = await verifyFeed(at('feed'));
    const [entry] = index.packs;
    expect(index.sequence).toBe(4);
    expect(entry?.version).toBe('1.0.3');
    expect(entry?.deltas).toHaveLength(2);
    for (const delta of entry?.deltas ?? []) expect(delta.gzip).toBeLessThan((entry?.gzip ?? 0) / 10);
  });

  it('keeps packs that are not named, and its files where nothing is new', () => {
    buildFeed(at('feed'), [version(0), version(0, { id: 'other' })], options(first));
    const before = buildFeed(at('feed'), [version(1)], options());
    const after = buildFeed(at('feed'), [version(1)], options());
    expect(before.packs.map(({ id }) => id).toSorted()).toEqual([MARATHON.id, 'other'].toSorted());
    expect(after.packs.toSorted()).toEqual(before.packs.toSorted());
    expect(after.sequence).toBe(before.sequence + 1);
  });

  it('is not signed with a new key unless the old one vouches for it', async () => {
    const old = readKeyFile(at('desk.pem'));
    buildFeed(at('feed'), [version(0)], options(first));
    const key = aKey('new.pem');
    expect(() => buildFeed(at('feed'), [version(1)], options({ key }))).toThrow(/--old-key/);
    expect(() => buildFeed(at('feed'), [version(1)], options({ key, oldKey: key }))).toThrow(/--old-key/);
    const index = buildFeed(at('feed'), [version(1)], options({ key, oldKey: old }));
    expect(index.signature.key).toBe(key.key);
    expect(await leadsFromKnown(index, (one) => one === old.key, verifySignature)).toBe(true);
    const later = buildFeed(at('feed'), [version(2)], options({ key }));
    expect(await leadsFromKnown(later, (one) => one === old.key, verifySignature)).toBe(true);
  });

  it.each<[string, Partial<FeedOptions>, RegExp]>([
    ['takes another id', { id: 'harbour-village' }, /keeps its id/],
    ['is of before', { now: new Date('2026-05-01T08:00:00Z') }, /clock is behind/],
    ['has a title that is none', { title: ' ' }, /title/],
  ])('that %s is refused, and stays as it was', async (_, facts, why) => {
    const before = buildFeed(at('feed'), [version(0)], options(first));
    expect(() => buildFeed(at('feed'), [version(1)], options(facts))).toThrow(why);
    expect(await verifyFeed(at('feed'))).toEqual(before);
  });

  it('that is new says what it is called', () => {
    expect(() => buildFeed(at('feed'), [version(0)], options())).toThrow(/--id, --title and --name/);
  });

  it('of which a file was changed, or is missing, is told so', async () => {
    buildFeed(at('feed'), [version(0)], options(first));
    const [entry] = buildFeed(at('feed'), [version(1)], options()).packs;
    const delta = at(`feed/${entry?.deltas[0]?.from}-${entry?.sha256}.json.gz`);
    const whole = at(`feed/${entry?.sha256}.json.gz`);
    const text = JSON.stringify({ delta: 1, drop: [], set: {}, lists: {} });
    writeFileSync(delta, gzipSync(text));
    await expect(verifyFeed(at('feed'))).rejects.toThrow(/leads elsewhere/);
    writeFileSync(whole, gzipSync('{}'));
    await expect(verifyFeed(at('feed'))).rejects.toThrow(/holds something else/);
    writeFileSync(whole, 'x');
    await expect(verifyFeed(at('feed'))).rejects.toThrow(/damaged/);
    rmSync(whole);
    await expect(verifyFeed(at('feed'))).rejects.toThrow(/is missing/);
    const index = readFileSync(at('feed/index.json'), 'utf8');
    writeFileSync(at('feed/index.json'), index.replace('"sequence": 2', '"sequence": 3'));
    await expect(verifyFeed(at('feed'))).rejects.toThrow(/does not hold/);
  });

  it('holds packs that are taken as they come from a file', () => {
    buildFeed(at('feed'), [version(0)], options(first));
    const name = readdirSync(at('feed')).find((file) => file.endsWith('.gz')) ?? '';
    expect(parseTopicPack(readPack(at(`feed/${name}`)).json)).toMatchObject({ ok: true });
  });
});
