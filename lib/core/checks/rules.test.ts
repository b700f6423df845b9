import { describe, expect, it } from 'vitest';
import { ruleInWords } from './rules';

describe('ruleInWords', () => {
  it.each([
    ['compare:quantity-apart', 'The two figures exclude each other.'],
    ['compare:place-wider', 'The other place lies within this article’s.'],
    ['denial:arms.denial', 'The other article reports a denial that covers this answer.'],
    ['denial:value', 'The other article tells it as denied.'],
    ['count:later', 'A running total grows, and the larger figure was published later.'],
    ['cue:ship* + container*', 'Its words answer the question, by the topic’s cue “ship* + container*”.'],
    ['attribution:according-to', 'Whom it credits, by the words around it: according to.'],
    ['pack', 'Made by the authors of the topic, in their words.'],
  ])('puts %s in words', (rule, words) => {
    expect(ruleInWords(rule)).toBe(words);
  });

  it('gives back what it does not know', () => {
    expect(ruleInWords('compare:smell-apart')).toBe('compare:smell-apart');
    expect(ruleInWords('toString')).toBe('toString');
  });
});
