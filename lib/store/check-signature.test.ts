import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aKeyChange, anIndex, aSigner, signatureOf, signedBy } from '../../tests/signing';
import { readFingerprint } from '../core/topic/feed/fingerprint';
import { leadsFromKnown } from '../core/topic/feed/follow-keys';
import { signedText } from '../core/topic/feed/signature';
import { fingerprintOf, NoSignaturesError, verifySignature } from './check-signature';

afterEach(() => vi.restoreAllMocks());

const signer = aSigner();

describe('a signature', () => {
  it('that Node’s cryptography made is found good by the browser’s', async () => {
    expect(await verifySignature(signer.key, 'Über 11 000 ≠', signatureOf(signer, 'Über 11 000 ≠'))).toBe(
      true,
    );
  });

  it('holds as in RFC 8032, section 7.1, test 2', async () => {
    const hex = (digits: string) => Buffer.from(digits, 'hex').toString('base64url');
    const key = hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    const value = hex(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    expect(await verifySignature(key, 'r', value)).toBe(true);
    expect(await verifySignature(key, 's', value)).toBe(false);
  });

  it.each([
    ['another key', aSigner().key, signatureOf(signer, 'x')],
    ['a key that is none', 'A'.repeat(42), signatureOf(signer, 'x')],
    ['a key in other letters', '?'.repeat(43), signatureOf(signer, 'x')],
    ['a signature that is none', signer.key, 'A'.repeat(86)],
    ['no signature', signer.key, ''],
  ])('does not hold with %s', async (_, key, value) => {
    expect(await verifySignature(key, 'x', value)).toBe(false);
  });

  it('does not hold once anything in the file is another', async () => {
    const json = { id: 'a', list: [1, { b: 'c' }], text: 'é' };
    const { signature, ...rest } = signedBy(signer, 'topic pack', json);
    const holds = (change: object) =>
      verifySignature(
        signer.key,
        signedText('topic pack', { ...rest, signature, ...change }),
        signature.value,
      );
    expect(await holds({})).toBe(true);
    for (const change of [
      { id: 'b' },
      { list: [1] },
      { more: 1 },
      { text: 'e\u0301' },
      { signature: { ...signature, name: 'Someone else' } },
      { signature: { ...signature, signed: '2027-06-01T08:00:00Z' } },
    ])
      expect(await holds(change), JSON.stringify(change)).toBe(false);
    expect(
      await verifySignature(signer.key, signedText('feed index', { ...rest, signature }), signature.value),
    ).toBe(false);
  });

  it('holds in whatever order the fields stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (json) => {
        const { signature, ...rest } = signedBy(signer, 'topic pack', json);
        const turned = Object.fromEntries(Object.entries({ ...rest, signature }).reverse());
        expect(await verifySignature(signer.key, signedText('topic pack', turned), signature.value)).toBe(
          true,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('cannot be told in a browser without Ed25519, and that is said', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('No.', 'NotSupportedError'));
    await expect(verifySignature(signer.key, 'x', signatureOf(signer, 'x'))).rejects.toThrow(
      NoSignaturesError,
    );
  });
});

describe('a fingerprint', () => {
  it('is ten groups of four, which can be typed with other signs between them', async () => {
    const shown = await fingerprintOf(signer.key);
    expect(shown).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){9}$/);
    expect(readFingerprint(` ${shown.toUpperCase().replaceAll(' ', ':')}\n`)).toBe(shown);
    for (const wrong of ['', shown.slice(1), `${shown}0`, shown.replace(/^./, 'g')])
      expect(readFingerprint(wrong)).toBeNull();
  });
});

describe('a key that follows another', () => {
  const [first, second, third, stranger] = [aSigner(), aSigner(), aSigner(), aSigner()];
  const [one, two] = [aKeyChange('harbour-city', first, second), aKeyChange('harbour-city', second, third)];
  const follows = (keyChanges: readonly (typeof one)[], by = third, known = first) =>
    leadsFromKnown(anIndex(by, { keyChanges: [...keyChanges] }), (key) => key === known.key, verifySignature);

  it('is taken when each key before it vouches for the next', async () => {
    expect(await follows([], first)).toBe(true);
    expect(await follows([one, two])).toBe(true);
    expect(await follows([one, two], third, second)).toBe(true);
  });

  it.each([
    ['a step is missing', [two], third],
    ['it vouches for itself', [aKeyChange('harbour-city', stranger, stranger)], stranger],
    ['the change is of another feed', [aKeyChange('other', first, stranger)], stranger],
    [
      'another key signed the change',
      [{ ...aKeyChange('harbour-city', stranger, stranger), from: first.key }],
      stranger,
    ],
    ['it goes in circles', [aKeyChange('harbour-city', third, second), two], third],
    ['it leads back', [one], first],
  ] as const)('is not taken when %s', async (_, changes, by) => {
    const known = by === first ? second : first;
    expect(await follows(changes, by, known)).toBe(false);
  });
});
