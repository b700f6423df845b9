import { describe, expect, it } from 'vitest';
import { rulesInWords, ruleInWords } from './rules-in-words';

describe('ruleInWords', () => {
  it.each([
    ['compare:quantity-apart', 'The two figures exclude each other.'],
    ['compare:place-wider', 'The other place lies within this article’s.'],
    ['denial:arms.denial', 'The other article reports a denial that covers this answer.'],
    ['denial:value', 'The other article tells it as denied.'],
    ['count:later', 'A running total grows, and the larger figure was published later.'],
    [
      'cue:ship*|$sent > =container* ! empty',
      'Answers the question by its words: “ship”, “sent”; “container”.',
    ],
    ['cue:a|b|c|d', 'Answers the question by its words: “a”, “b”, “c”….'],
    ['attribution:according-to', 'Whose word it is, by “according to”.'],
    ['attribution:subject-said', 'Whose word it is, by “said”.'],
    ['attribution:backward', 'Whose word it is, the next sentence says.'],
    ['reader:selection', 'You saved it: you selected the words and chose the question.'],
    ['pack', 'Made by the authors of the topic, in their words.'],
  ])('puts %s in words', (rule, words) => {
    expect(ruleInWords(rule)).toBe(words);
  });

  it('gives back what it does not know', () => {
    expect(ruleInWords('compare:smell-apart')).toBe('compare:smell-apart');
    expect(ruleInWords('toString')).toBe('toString');
  });
});

describe('rulesInWords', () => {
  it('says of what another reader did that it was not you', () => {
    const words = rulesInWords(['reader:imported', 'reader:corrected', 'reader:selection']);
    expect(words[0]).toBe('The word of another reader: it came with a comparison that you imported.');
    expect(words.join(' ')).not.toMatch(/\bYou\b/);
    expect(rulesInWords(['reader:corrected'])).toEqual(['You corrected it.']);
  });
});
