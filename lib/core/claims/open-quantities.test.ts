import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';
import { findOpenQuantities } from './open-quantities';

function quantitiesIn(text: string): string[] {
  const tokens = tokenise(fold(text));
  return findOpenQuantities(tokens, 0, tokens.words.length - 1, 'en').map(({ change, min, max, noun }) =>
    `${change} ${min === max ? min : `${min}..${max}`} ${noun}`.trim(),
  );
}

describe('findOpenQuantities', () => {
  it.each<[string, string[]]>([
    ['The yard sent more than 11,000 containers of shells.', ['> 11000 container']],
    [
      'Exports fell about 19 per cent to US $58.24 per barrel.',
      ['~ 19 percent', '= 58.24 dollar per barrel'],
    ],
    ['It hired up to 400 engineers at $14.95 a month.', ['< 400 engineer', '= 14.95 dollar per month']],
    ['The range grew from 252 miles to 287 miles.', ['= 252..287 mile']],
    ['Growth slows from 4.8 percent to 4.7 percent.', ['= 4.7..4.8 percent']],
    [
      'It costs $89 to $93 billion, or €200 to €4 million.',
      ['= 89000000000..93000000000 dollar', '= 200..4000000 euro'],
    ],
    [
      'He works 40 to 50 hours a week at 15-22 miles per hour.',
      ['= 40..50 hour per week', '= 15..22 mile per hour'],
    ],
    [
      'Between 15kHz and 17kHz, with 1.2m tons and 140 km/h.',
      ['= 15..17 kilohertz', '= 1200000 ton', '= 140 kilometre per hour'],
    ],
    ['Tens of thousands of students and hundreds of miles.', ['= 10000..100000 student', '= 100..1000 mile']],
    ['Dozens of missiles and several thousand troops', ['= 24..99 missile', '= 2000..9000 troop']],
    ['A third of the voters, one in five farmers', ['= 0.333333333333333 voter', '= 0.2 farmer']],
    ['Sales grew more than sixfold in nearly 3 years.', ['> 6 time', '~ 3 year']],
    ['The flat fetched $US17,246,208 and C $6.', ['= 17246208 dollar', '= 6 canadian dollar']],
    ["More than 10,000 of the north's troops are there.", ['> 10000 troop']],
    ['A basis of 40 basis points and 2 percentage points', ['= 40 basis point', '= 2 percentage point']],
    ['The store is worth 280 million of the 1.5 billion shekels.', ['= 280000000', '= 1500000000 shekel']],
  ])('reads %s', (text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });

  it.each([
    'The S&P 500 and the Model 3, the iPhone 14 and the Big 12',
    'Since July 2000 and in 2019, on 18 and 19 June, June 18-19, 2019-09-01',
    'At 9:35 PM, at 11 a.m., until 1.05am',
    'They won 2-1 and drew 89-89 in Game 7 under the Act 1974.',
    'Hwasong-11 missiles, the G-7, the 38 North site, a V-12',
    'Jamie Armstrong, 25, said; men aged 18 to 34',
    'at 358 El Brillo Way, Palm Beach, and 9 E 71st St, Manhattan',
    'The two met; one of them left, and the first one stayed.',
    'a two-day visit, the third meeting, on the 19th',
  ])('finds nothing to count in %s', (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });

  it('says of "one of the best" that it is a member only', () => {
    const tokens = tokenise(fold('one of the oldest ballparks'));
    const [found] = findOpenQuantities(tokens, 0, tokens.words.length - 1, 'en');
    expect(found).toMatchObject({ min: 1, noun: 'ballpark', member: true });
  });

  it('never throws, stays within its tokens, in order and without overlaps', () => {
    const piece = fc.constantFrom(
      ..."one two half 3 .5 1,000 2019 june - to from between and of $ us$ % per cent a month miles km/h s ' , . : the tens thousands sixfold dozen more than about Model in constructor 1万 만".split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '), (pieces, gap) => {
        const tokens = tokenise(fold(pieces.join(gap)));
        let before = -1;
        for (const { first, last, min, max } of findOpenQuantities(tokens, 0, tokens.words.length - 1)) {
          expect(first).toBeGreaterThan(before);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(tokens.words.length);
          expect(max).toBeGreaterThanOrEqual(min);
          before = last;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
