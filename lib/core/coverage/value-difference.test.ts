import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDifferences, type ValuePart } from './value-difference';

const marked = (parts: readonly ValuePart[]) =>
  parts.flatMap(({ text, differs }) => (differs ? [text.trim()] : []));

describe('markDifferences', () => {
  it.each([
    ['about 6,700 containers', ['6,700 containers'], ['about']],
    ['18 June 2024', ['June 2024'], ['18']],
    ['18 June 2024', ['19 June 2024'], ['18']],
    ['Vladivostok', ['Vladivostok'], []],
    ['yes', ['no'], ['yes']],
    ['11,000 containers', [], []],
  ])('marks in “%s” beside %j the words %j', (display, side, words) => {
    expect(marked(markDifferences(display, [side]))).toEqual(words);
  });

  it('marks figure and period, and not what they count', () => {
    const [seoul, washington] = [
      'about 6,700 containers, August 2023 to February 2024',
      '11,000 containers, since September 2023',
    ];
    expect(marked(markDifferences(seoul, [[washington]]))).toEqual([
      'about 6,700',
      'August',
      'to February 2024',
    ]);
    expect(marked(markDifferences(washington, [[seoul]]))).toEqual(['11,000', 'since September']);
  });

  it('marks what not every other side has', () => {
    expect(marked(markDifferences('24 years', [['24 years'], ['23 years']]))).toEqual(['24']);
  });

  it('holds an answer against the nearest one of a side that gives several', () => {
    expect(marked(markDifferences('24 years', [['a long time', '24 years']]))).toEqual([]);
  });

  it('holds together what is counted rather than small words', () => {
    expect(
      marked(markDifferences('more than 3,000,000 shells, to February', [['up to 4,800,000 shells']])),
    ).toEqual(['more than 3,000,000', 'to February']);
  });

  it('leaves spaces and commas before the words unmarked', () => {
    expect(markDifferences('North Korea, since May', [['North Korea']])).toEqual([
      { text: 'North Korea, ', differs: false },
      { text: 'since May', differs: true },
    ]);
  });

  it('takes a value of 5,000 characters', () => {
    const long = 'every word of it '.repeat(300);
    expect(marked(markDifferences(`${long}once`, [[`${long}twice`]]))).toEqual(['once']);
  });

  const words = fc
    .array(fc.constantFrom('about', '6,700', '11,000', 'containers', ',', 'since', 'May', '–'), {
      maxLength: 9,
    })
    .map((list) => list.join(' '));

  it('loses nothing of the words', () => {
    fc.assert(
      fc.property(words, fc.array(fc.array(words, { maxLength: 3 }), { maxLength: 3 }), (display, others) => {
        const parts = markDifferences(display, others);
        expect(parts.map(({ text }) => text).join('')).toBe(display);
      }),
    );
  });

  it('leaves the same words unmarked in both of a pair', () => {
    const same = (parts: readonly ValuePart[]) =>
      parts
        .flatMap(({ text, differs }) => (differs ? [] : [text]))
        .join('')
        .replace(/[\s,]/g, '');
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(same(markDifferences(a, [[b]]))).toBe(same(markDifferences(b, [[a]])));
      }),
    );
  });
});
