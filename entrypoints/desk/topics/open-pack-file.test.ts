/** Files that a reader brings: signed, forged, packed, cut off. */
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPack } from '../../../tests/builders';
import { aKeyChange, anIndex, aSigner, signedBy, type TestSigner } from '../../../tests/signing';
import { canonicalPack } from '../../../lib/core/topic/exchange/canonical-pack';
import type { FeedIndex } from '../../../lib/core/topic/feed/feed-index';
import type { Signer } from '../../../lib/core/topic/feed/signature';
import { sha256Of } from '../../../lib/store/pack-checksum';
import { compareSigners } from './compare-signers';
import { openPackFile } from './open-pack-file';

afterEach(() => vi.restoreAllMocks());

const lantern = aSigner('Harbour Lantern');
const file = (content: string | Uint8Array<ArrayBuffer>, name = 'pack.json') => new File([content], name);
const packed = (text: string) => file(new Uint8Array(gzipSync(text)), 'pack.json.gz');
const PACK = aPack();
const TEXT = canonicalPack(PACK);
const signed = () => signedBy(lantern, 'topic pack', PACK);

async function indexOf(by: TestSigner = lantern, facts: Partial<FeedIndex> = {}): Promise<FeedIndex> {
  const sha256 = (await sha256Of(new TextEncoder().encode(TEXT))).slice('sha256-'.length);
  const { id, version } = PACK;
  const entry = { id, version, title: 'Summit', sha256, size: TEXT.length, gzip: 1, deltas: [] };
  return anIndex(by, { packs: [entry], ...facts });
}
const indexFile = (index: object) => file(JSON.stringify(index), 'index.json');

async function refusal(source: File, index: File | null = null): Promise<string> {
  const opened = await openPackFile(source, index);
  return opened.ok ? '' : opened.errors.map(({ path, message }) => `${path}: ${message}`).join('\n');
}

describe('a pack in a file', () => {
  it('that nobody signed is read as before', async () => {
    expect(await openPackFile(file(TEXT), null)).toMatchObject({
      ok: true,
      signature: { is: 'nobody' },
      text: TEXT,
    });
  });

  it('that is signed says who did, however it is laid out', async () => {
    const by = { name: 'Harbour Lantern', key: lantern.key, sha256: null };
    for (const text of [JSON.stringify(signed()), `\uFEFF${JSON.stringify(signed(), null, 4)}`])
      expect(await openPackFile(file(text), null)).toMatchObject({
        ok: true,
        warnings: [],
        signature: { is: 'somebody', by, index: null },
      });
    expect(await openPackFile(packed(JSON.stringify(signed())), null)).toMatchObject({ signature: { by } });
  });

  it.each<[string, object]>([
    ['a field is another', { ...signed(), version: '9.0.0' }],
    ['a field is added that nothing reads', { ...signed(), note: 'x' }],
    ['the name is another', { ...signed(), signature: { ...signed().signature, name: 'The Courier' } }],
    ['another key is put in', { ...signed(), signature: { ...signed().signature, key: aSigner().key } }],
    [
      'the signature is that of another file',
      { ...signed(), signature: signedBy(lantern, 'topic pack', {}).signature },
    ],
    ['it was signed as something else', signedBy(lantern, 'feed index', PACK)],
  ])('is refused when it is signed and %s', async (_, json) => {
    expect(await refusal(file(JSON.stringify(json)))).toMatch(/^signature: The signature does not hold/);
  });

  it('whose signature is none is told which part of it', async () => {
    const json = { ...signed(), signature: { ...signed().signature, value: 'x' } };
    expect(await refusal(file(JSON.stringify(json)))).toMatch(/^signature.value: A signature has 86/);
  });

  it('is taken in a browser that cannot check, and that is said', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('No.', 'NotSupportedError'));
    const unchecked = { ok: true, signature: { is: 'unchecked', name: 'Harbour Lantern' } };
    expect(await openPackFile(file(JSON.stringify(signed())), null)).toMatchObject(unchecked);
    expect(await openPackFile(packed(TEXT), indexFile(await indexOf()))).toMatchObject(unchecked);
  });

  it('that is packed and cut off, or unpacks without end, is told so', async () => {
    const bytes = new Uint8Array(gzipSync(TEXT));
    await expect(refusal(file(bytes.slice(0, -20)))).rejects.toThrow(/cut off or damaged/);
    const bomb = new Uint8Array(gzipSync('0'.repeat(61_000_000)));
    await expect(refusal(file(bomb))).rejects.toThrow(/larger than a pack may be/);
  });
});

describe('a pack of a feed', () => {
  it('is signed by its index, which names it', async () => {
    const index = await indexOf();
    for (const source of [packed(TEXT), file(TEXT)])
      expect(await openPackFile(source, indexFile(index))).toMatchObject({
        ok: true,
        signature: { is: 'somebody', by: { key: lantern.key, sha256: index.packs[0]?.sha256 }, index },
      });
    expect(await openPackFile(packed(TEXT), null)).toMatchObject({ signature: { is: 'nobody' } });
  });

  it('that is another than the index names is refused', async () => {
    const index = indexFile(await indexOf());
    const other = canonicalPack({ ...PACK, version: '1.0.1' });
    expect(await refusal(packed(other), index)).toMatch(/does not name this file/);
    const [entry] = (await indexOf()).packs;
    if (!entry) throw new Error('there is one');
    const misnamed = indexFile(await indexOf(lantern, { packs: [{ ...entry, id: 'other' }] }));
    expect(await refusal(packed(TEXT), misnamed)).toMatch(/does not name this file/);
  });

  it('is refused when its index was changed, or is none', async () => {
    const index = await indexOf();
    expect(await refusal(packed(TEXT), indexFile({ ...index, sequence: 99 }))).toMatch(
      /^index.json: The signature/,
    );
    expect(await refusal(packed(TEXT), indexFile({ ...index, sequence: -1 }))).toMatch(
      /^index.json: sequence/,
    );
    expect(await refusal(packed(TEXT), file('x'.repeat(1_000_001), 'index.json'))).toMatch(/larger than/);
  });

  it('says of an index alone what to do with it', async () => {
    expect(await refusal(indexFile(await indexOf()))).toMatch(/index of a feed and no topic pack/);
    expect(await refusal(packed('{"delta":1,"drop":[],"set":{},"lists":{}}'))).toMatch(
      /Choose the pack itself/,
    );
  });
});

describe('who signed, beside who signed the last version', () => {
  const [second, stranger] = [aSigner('Lantern, new key'), aSigner('The Courier')];
  const was = ({ key, name }: TestSigner): Signer => ({
    key,
    name,
    signed: '2026-01-01T00:00:00Z',
    sha256: null,
  });
  const lastOf = async (index: FeedIndex | null, by: TestSigner, before?: TestSigner) => {
    const told = await compareSigners({ is: 'somebody', by: was(by), index }, before && was(before));
    return told.is === 'somebody' ? told.last : null;
  };

  it('is the first, the same, one that it vouches for, or another', async () => {
    const vouched = anIndex(second, { keyChanges: [aKeyChange('harbour-city', lantern, second)] });
    expect(await lastOf(null, lantern)).toEqual({ is: 'none' });
    expect(await lastOf(null, lantern, lantern)).toEqual({ is: 'same' });
    expect(await lastOf(vouched, second, lantern)).toEqual({ is: 'vouches' });
    expect(await lastOf(vouched, second, stranger)).toMatchObject({ is: 'other', name: 'The Courier' });
    expect(await lastOf(null, second, lantern)).toMatchObject({ is: 'other', name: 'Harbour Lantern' });
  });

  it('is nobody any more, or cannot be told', async () => {
    expect(await compareSigners({ is: 'nobody' }, was(lantern))).toEqual({
      is: 'nobody',
      before: 'Harbour Lantern',
    });
    expect(await compareSigners({ is: 'nobody' }, undefined)).toEqual({ is: 'nobody', before: null });
    expect(await compareSigners({ is: 'unchecked', name: 'x' }, was(lantern))).toEqual({
      is: 'unchecked',
      name: 'x',
    });
  });
});
