import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../locales/say';
import { aClaim } from '../../tests/builders';
import { theSummit } from '../../tests/topic';
import { inOwnWords } from './in-own-words';

afterEach(() => speak('en', {}));

const gap = aClaim({
  question: 'visit.gap',
  value: { type: 'quantity', min: 24, max: 24, approx: false, unit: 'year' },
  display: '24 years',
});

describe('inOwnWords', () => {
  it('is, in English, what is stored', () => {
    const told = [gap];
    expect(inOwnWords(theSummit(), told)).toBe(told);
  });

  it('puts values in the reader’s language and leaves what was given as it is', () => {
    speak('de', {});
    expect(inOwnWords(theSummit(), [gap, gap]).map(({ display }) => display)).toEqual([
      '24 Jahre',
      '24 Jahre',
    ]);
    expect(gap.display).toBe('24 years');
  });
});
