import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';
import { findNumbers } from './numbers';
import { findQuantities } from './quantities';

/** Where a word stands. */
const hitsOf = (words: readonly string[], noun: string) =>
  words.flatMap((word, at) => (word === noun ? [{ first: at, last: at }] : []));

function cratesIn(text: string, watch: <T>(hits: readonly T[]) => readonly T[] = (hits) => hits) {
  const tokens = tokenise(fold(text));
  const sentence = { first: 0, last: tokens.words.length - 1 };
  const numbers = findNumbers(tokens, 0, sentence.last, 'en');
  const nouns = watch(hitsOf(tokens.words, 'crates'));
  const otherNouns = watch(hitsOf(tokens.words, 'shells'));
  return findQuantities(tokens, numbers, sentence, { unit: 'crate', nouns, otherNouns, atLeast: 10 });
}

describe('findQuantities', () => {
  it.each<[string, (number | null)[][]]>([
    ['They sent 900 crates.', [[900, 900]]],
    ['They sent 900 sealed wooden crates.', [[900, 900]]],
    ['Of 900 men, none saw the crates.', []],
    ['They sent 900 shells in crates.', []],
    ['They sent 300 of the 900 crates.', [[900, 900]]],
    [
      'Seoul counts 900 crates; the Americans say 700.',
      [
        [900, 900],
        [700, 700],
      ],
    ],
    ['Seoul counts 900 crates and 5,000 shells; the Americans say 7,000.', [[900, 900]]],
  ])('of “%s” are %j', (text, bounds) => {
    expect(cratesIn(text).map(({ value: { min, max } }) => [min, max])).toEqual(bounds);
  });

  it.each<[string, string, [number, number]]>([
    ['es', 'con varias horas de retraso', [2, 9]],
    ['es', 'durante dos horas y media', [2.5, 2.5]],
    ['fr', 'avec plusieurs heures de retard', [2, 9]],
    ['fr', 'à 3 heures du matin, avec plusieurs heures de retard', [2, 9]],
    ['fr', 'pendant deux heures et demie', [2.5, 2.5]],
    ['it', 'con diverse ore di ritardo', [2, 9]],
    ['it', 'due ore e mezza di colloquio', [2.5, 2.5]],
    ['de', 'mehrere Stunden später als angekündigt', [2, 9]],
    ['de', 'mit mehrstündiger Verspätung', [2, 9]],
    ['de', 'etwa zweistündige Gespräche', [2, 2]],
    ['de', 'nach anderthalbstündiger Unterredung', [1.5, 1.5]],
    ['ru', 'опоздав на несколько часов', [2, 9]],
    ['ru', 'двухчасовая беседа', [2, 2]],
    ['ru', 'около двух часов', [2, 2]],
    ['ko', '수 시간 늦어졌다', [2, 9]],
    ['ko', '두 시간가량 대화했다', [2, 2]],
    ['zh', '会谈2小时', [2, 2]],
    ['pt', 'com várias horas de atraso', [2, 9]],
    ['pt', 'durante duas horas e meia', [2.5, 2.5]],
  ])('reads, in %s, the hours of “%s”', (language, text, bounds) => {
    const tokens = tokenise(fold(text));
    const sentence = { first: 0, last: tokens.words.length - 1 };
    const numbers = findNumbers(tokens, 0, sentence.last, language);
    const found = findQuantities(tokens, numbers, sentence, { unit: 'hour', nouns: [], otherNouns: [] });
    expect(found.map(({ value: { min, max } }) => [min, max])).toEqual([bounds]);
  });

  it.each<[string, string, [number, number | null]]>([
    ['ru', 'более 11 тыс. контейнеров', [11_000, null]],
    ['ru', 'до 4,8 млн. контейнеров', [4_800_000, 4_800_000]],
    ['de', '3 Mio. Container', [3_000_000, 3_000_000]],
    ['ko', '컨테이너 1만 개를 보냈다', [10_000, 10_000]],
    ['ko', '컨테이너가 최소 1만 개로 늘었다', [10_000, null]],
  ])('reads, in %s, the containers of “%s”', (language, text, bounds) => {
    const tokens = tokenise(fold(text));
    const sentence = { first: 0, last: tokens.words.length - 1 };
    const numbers = findNumbers(tokens, 0, sentence.last, language);
    const at = tokens.words.findIndex((word) => /^(container|конте|컨)/.test(word));
    const nouns = [{ first: at, last: language === 'ko' ? at + 3 : at }];
    const found = findQuantities(tokens, numbers, sentence, { unit: 'container', nouns, otherNouns: [] });
    expect(found.map(({ value: { min, max } }) => [min ?? max, max])).toEqual([bounds]);
  });

  it.each<[string, string, string, number[]]>([
    ['de', 'Begegnung', 'Die Begegnung in dieser Woche war die dritte der beiden.', [3]],
    ['de', 'Treffen', 'ihr drittes Treffen', [3]],
    ['ru', 'визит', 'Визит в КНДР стал для него вторым.', [2]],
    ['ru', 'встреча', 'их третья встреча', [3]],
    ['ko', '만남', '두 사람의 만남은 이번이 세 번째다.', [3]],
    ['ko', '만남', '만남은 두 번 있었다.', []],
  ])('reads, in %s, which %s it is in “%s”', (language, noun, text, expected) => {
    const tokens = tokenise(fold(text));
    const sentence = { first: 0, last: tokens.words.length - 1 };
    const numbers = findNumbers(tokens, 0, sentence.last, language);
    const [first = ''] = tokenise(fold(noun)).words;
    const nouns = hitsOf(tokens.words, first);
    const found = findQuantities(tokens, numbers, sentence, { unit: 'ordinal', nouns, otherNouns: [] });
    expect(found.map(({ value }) => value.min)).toEqual(expected);
  });

  it('does not look at every noun for every figure', () => {
    // Counted, as a clock also tells of whatever else the machine is doing.
    const looksAt = (times: number) => {
      let looks = 0;
      const counted = <T>(hits: readonly T[]) =>
        new Proxy(hits, { get: (all, key) => (looks++, Reflect.get(all, key)) });
      cratesIn('900 crates, 700 shells, 500, '.repeat(times), counted);
      return looks;
    };
    expect(looksAt(2000)).toBeLessThan(6 * looksAt(500));
  });
});
