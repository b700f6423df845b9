import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../tests/builders';
import { groupAnswers } from './group-answers';

describe('groupAnswers', () => {
  it('counts two claims of one article as one article, and an unnamed origin as the publisher’s own word', () => {
    const [group] = groupAnswers([
      anAnswer({ claim: 'a', article: 'x', origin: null, publisher: 'The Gazette' }),
      anAnswer({ claim: 'b', article: 'x', origin: null, publisher: 'The Gazette' }),
      anAnswer({ claim: 'c', article: 'y', origin: 'seoul', publisher: 'The Herald' }),
    ]);
    expect(group).toMatchObject({ articles: 2, origins: 2 });
  });

  it('counts an article that credits somebody in one place not as a source of its own as well', () => {
    const answers = [anAnswer({ claim: 'a', origin: 'kremlin' }), anAnswer({ claim: 'b', origin: null })];
    expect(groupAnswers(answers)).toMatchObject([{ articles: 1, origins: 1 }]);
  });

  it('does not take two unnamed articles for one origin', () => {
    const answers = ['x', 'y'].map((article) =>
      anAnswer({ claim: article, article, origin: null, publisher: null }),
    );
    expect(groupAnswers(answers)).toMatchObject([{ articles: 2, origins: 2 }]);
  });

  it('keeps apart the same words that stand differently to this page’s', () => {
    const answers = [anAnswer({ relation: 'denied' }), anAnswer({ relation: 'differs' })];
    expect(groupAnswers(answers)).toHaveLength(2);
  });

  it('loses no answer and keeps the order', () => {
    const displays = fc.array(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(displays, (words) => {
        const answers = words.map((display, i) => anAnswer({ claim: `${i}`, display }));
        const groups = groupAnswers(answers);
        expect(groups.flatMap((group) => group.answers)).toHaveLength(answers.length);
        expect(groups.map(({ display }) => display)).toEqual([...new Set(words)]);
      }),
    );
  });
});
