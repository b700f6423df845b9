import { describe, expect, it } from 'vitest';
import { EVERYWHERE, isListed, isQuiet, writeQuiet } from './quiet-hosts';

const QUIET = writeQuiet(['bank.example', 'mail.post.example', '127.0.0.1'], ['courier.example']);

describe('where nothing is read', () => {
  it.each([
    ['bank.example', true],
    ['my.secure.bank.example', true],
    ['bank.example.', true],
    ['mail.post.example', true],
    ['127.0.0.1', true],
    ['post.example', false],
    ['www.post.example', false],
    ['otherbank.example', false],
    ['bank.example.evil.example', false],
    ['example', false],
    ['courier.example', false],
    ['', false],
  ])('%s: %s', (host, expected) => expect(isQuiet(QUIET, host)).toBe(expected));

  it('is everywhere while all is paused, and as long as nobody said where', () => {
    expect(isQuiet(EVERYWHERE, 'courier.example')).toBe(true);
    expect(isQuiet(undefined, 'courier.example')).toBe(true);
    expect(isQuiet(writeQuiet([], []), 'courier.example')).toBe(false);
  });

  it('knows which are read whatever stands in them', () => {
    expect(isListed(QUIET, 'www.courier.example', '+')).toBe(true);
    expect(isListed(QUIET, 'bank.example', '+')).toBe(false);
  });
});
