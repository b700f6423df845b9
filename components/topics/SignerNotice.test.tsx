// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { PackSigner } from './pack-preview';
import { SignerNotice, signerInWords } from './SignerNotice';

afterEach(cleanup);

const somebody = (last: Extract<PackSigner, { is: 'somebody' }>['last']): PackSigner => ({
  is: 'somebody',
  name: 'City desk',
  fingerprint: 'a220 6260',
  signed: '2026-06-01T08:00:00Z',
  last,
});

it.each<[PackSigner, RegExp | null, boolean]>([
  [{ is: 'nobody', before: null }, null, false],
  [{ is: 'nobody', before: 'City desk' }, /signed by “City desk”; this one nobody signed/, true],
  [{ is: 'unchecked', name: 'City desk' }, /cannot check signatures/, false],
  [somebody({ is: 'none' }), /The name is what the signer says/, false],
  [somebody({ is: 'same' }), /of the same key as the last time/, false],
  [somebody({ is: 'vouches' }), /for which that of the last time vouches/, false],
  [somebody({ is: 'other', name: 'Lantern', fingerprint: 'b1b1' }), /that was “Lantern”, b1b1/, true],
])('says of %j what it means', (signer, said, isTrouble) => {
  const { container } = render(<SignerNotice signer={signer} />);
  expect(container.textContent).toMatch(said ?? /^$/);
  expect(container.querySelector('.trouble') !== null).toBe(isTrouble);
});

it('names who signed, when and with which key', () => {
  expect(signerInWords(somebody({ is: 'same' }))).toMatch(/“City desk” on .*2026.*, with the key a220 6260/);
  expect(signerInWords({ is: 'nobody', before: null })).toBe('nobody');
  expect(signerInWords({ is: 'unchecked', name: 'City desk' })).toBe('“City desk”, not checked');
});
