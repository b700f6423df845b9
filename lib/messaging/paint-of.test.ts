import { describe, expect, it } from 'vitest';
import { aCheck, aClaim, anAnswer, aPack } from '../../tests/builders';
import type { Outcome, OwnDisagreement } from '../core/checks/check';
import type { Marked } from '../core/look/choices';
import { parseTopicPack } from '../core/topic/parse';
import { asMarked, paintOf } from './paint-of';
import { checkWords } from '../../locales/check-words';

const parsed = parseTopicPack(aPack({ title: { en: 'The summit', de: 'Das Treffen' } }));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const { topic } = parsed;

const wordsIn = (language: string) => ({ ...checkWords(), values: { ...checkWords().values, language } });

function marksOf(claims: { start: number; end: number; outcome: Outcome }[]) {
  const records = claims.map(({ start, end }, i) => aClaim({ id: `c${i}`, span: { start, end, exact: '' } }));
  const checks = claims.map(({ outcome }, i) => aCheck({ claim: `c${i}`, outcome }));
  return paintOf(topic, { claims: records, mentions: [] }, checks, checkWords()).marks.map(
    ({ claim }) => claim,
  );
}

describe('paintOf', () => {
  it('speaks the reader’s language where the pack does', () => {
    expect(paintOf(topic, { claims: [], mentions: [] }, [], wordsIn('de-CH')).topic?.title).toBe(
      'Das Treffen',
    );
    expect(paintOf(topic, { claims: [], mentions: [] }, [], wordsIn('fr')).topic?.title).toBe('The summit');
  });

  it('gives marks in reading order', () => {
    const marks = marksOf([
      { start: 50, end: 60, outcome: 'only-here' },
      { start: 0, end: 10, outcome: 'only-here' },
    ]);
    expect(marks).toEqual(['c1', 'c0']);
  });

  it('of two marks on the same words keeps the more telling', () => {
    const marks = marksOf([
      { start: 0, end: 10, outcome: 'corroborated' },
      { start: 5, end: 15, outcome: 'differs' },
      { start: 15, end: 20, outcome: 'only-here' },
    ]);
    expect(marks).toEqual(['c1', 'c2']);
  });

  it('marks no claim whose words are not in the page', () => {
    const claims = [aClaim({ span: null })];
    expect(paintOf(topic, { claims, mentions: [] }, [aCheck()], checkWords()).marks).toEqual([]);
  });

  it('says on the card what else the article answers, and quotes that sentence', () => {
    const own: OwnDisagreement = {
      question: 'containers',
      kind: 'two-answers',
      claims: ['claim-0', 'claim-1'],
      sentences: ['They shipped 6,700.', 'They shipped 11,000 containers.'],
      why: 'This article gives two answers: 6,700; and 11,000.',
    };
    const checks = [aCheck({ why: 'Same.', own })];
    const [mark] = paintOf(topic, { claims: [aClaim()], mentions: [] }, checks, checkWords()).marks;
    expect(mark?.why).toBe(
      'Same. This article gives two answers: 6,700; and 11,000. Elsewhere in it: “They shipped 6,700.”',
    );
  });

  it('puts at most five other answers on a card, contradictions first, and counts all', () => {
    const others = Array.from({ length: 8 }, (_, i) =>
      anAnswer({ claim: `o${i}`, relation: i === 7 ? 'denied' : 'corroborated' }),
    );
    const [mark] = paintOf(
      topic,
      { claims: [aClaim()], mentions: [] },
      [aCheck({ others })],
      checkWords(),
    ).marks;
    expect(mark?.others).toHaveLength(5);
    expect(mark?.others[0]?.claim).toBe('o7');
    expect(mark?.othersInAll).toBe(8);
  });
});

describe('what is painted by the reader’s choice', () => {
  const outcomes = ['corroborated', 'differs', 'denied', 'only-here', 'not-comparable'] as const;
  const claims = outcomes.map((_, i) =>
    aClaim({ id: `c${i}`, span: { start: 9 * i, end: 9 * i + 5, exact: '' } }),
  );
  const checks = outcomes.map((outcome, i) => aCheck({ claim: `c${i}`, outcome }));
  const whole = paintOf(topic, { claims, mentions: [{ start: 50, end: 60 }] }, checks, checkWords());
  const painted = (marked: Marked) => {
    const { marks, mentions } = asMarked(whole, marked);
    return [marks.filter(({ isUnpainted }) => !isUnpainted).map(({ outcome }) => outcome), mentions.length];
  };

  it.each([
    ['all', outcomes, 1],
    ['answers', outcomes, 0],
    ['disputed', ['differs', 'denied'], 0],
  ] as const)('%s: %j', (marked, expected, mentions) => {
    expect(painted(marked)).toEqual([expected, mentions]);
    // The panel shows every one of them in the page.
    expect(asMarked(whole, marked).marks).toHaveLength(outcomes.length);
  });
});
