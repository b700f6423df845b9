import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../../tests/builders';
import { checkPack } from '../parse';
import { proposeTopic } from './propose-topic';

/** Words that rules look for, so that they meet in ways nobody wrote. */
const WORDS = fc.constantFrom(
  ...'President Mayor Ana Kim Kelm of de von the said "We (NATO) 12 % $5 million people killed Marathon Festival on Sunday, 2024 12 October June — a.m. 8.30 km : Präsident мэр Лугов погибли 5 человек 시장 박정우 씨는 화재 8명이 숨졌다 . ! \n * | @ + > = \\ . [a-z] __proto__ constructor'.split(
    ' ',
  ),
);
const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(WORDS, { maxLength: 120 }).map((words) => words.join(' ')),
  fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 60 }).map((words) => words.join(' ')),
);
const LANGUAGE = fc.constantFrom(
  null,
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'ru',
  'ko',
  'zh',
  'xx',
  'not-a-language',
  '',
);
const PUBLISHED = fc.constantFrom(null, '2026', '2026-10', '2026-10-05', '2026-10-05T12:00:00Z');

describe('a proposal', () => {
  it('can be taken as it is, whatever the text; and is the same for the same text', () => {
    fc.assert(
      fc.property(TEXT, TEXT, LANGUAGE, PUBLISHED, (title, text, language, published) => {
        const from = { article: anArticle({ title, language, published }), text };
        const { pack, evidence } = proposeTopic(from, [], 'own');
        expect(checkPack(pack)).toEqual([]);
        for (const { spans } of evidence)
          for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact);
        expect(proposeTopic(from, [], 'own')).toEqual({ pack, evidence });
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['capitals without end', 'Kelm '.repeat(20_000)],
    ['numbers without end', '12 people killed '.repeat(6_000)],
    ['quotes without end', '" said Ana Reed "'.repeat(6_000)],
    ['one word without end', 'K'.repeat(100_000)],
    [
      'many different names',
      Array.from({ length: 12_000 }, (_, i) => `Kelm${i.toString(36)} said.`).join(' '),
    ],
  ])('of %s comes to an end and can be taken', (_, text) => {
    const { pack } = proposeTopic({ article: anArticle({ language: 'en' }), text }, [], 'own');
    expect(checkPack(pack)).toEqual([]);
  });
});
