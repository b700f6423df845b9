import { describe, expect, it } from 'vitest';
import { holdsWords } from './find-questions';

const QUESTION = 'How many containers of arms did Pyŏngyang ship?';

describe('holdsWords', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['contain', true],
    ['SHIP arms', true],
    ['pyongyang', true],
    ['arms, ship?', true],
    ['tainers', false],
    ['arms shells', false],
  ])('of “%s”: %s', (words, expected) => {
    expect(holdsWords(words)(QUESTION)).toBe(expected);
  });
});
