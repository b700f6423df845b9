import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../../tests/builders';
import type { StoredArticle, StoredClaim, StoredTopic, TopicDraft } from '../db';
import { claimFate, draftFate, topicFate, type FateOfTheirs } from './fates';
import { mergeArticles } from './merge-articles';

const moment = fc.constantFrom(1, 2, 3);
const word = fc.constantFrom('a', 'b');

const anyTopic = fc
  .record({
    from: fc.constantFrom('own' as const, 'shipped' as const, 'imported' as const),
    changed: moment,
    checksum: word,
  })
  .map((facts): StoredTopic => ({ id: 't', pack: aPack({ id: 't' }), ...facts }));

const anyDraft = fc.record({ base: word, changed: moment }).map((facts): TopicDraft => ({
  topic: 't',
  pack: aPack({ id: 't' }),
  article: null,
  proposed: null,
  seen: [],
  ...facts,
}));

const anyToldClaim = fc
  .record({ source: fc.constantFrom('reader' as const, 'import' as const, 'pack' as const), display: word })
  .map((facts): StoredClaim => ({ ...aClaim(), ...facts }));

const anyRead = fc
  .record({ readAt: fc.option(moment), rules: word, title: word, fingerprint: fc.constantFrom([], [1, 2]) })
  .map((facts): StoredArticle => ({
    ...anArticle(),
    source: 'page',
    topics: ['t'],
    ...facts,
  }));

/** What two stores say of each other’s copies when they meet. */
const MEETINGS: readonly [string, fc.Arbitrary<readonly [FateOfTheirs, FateOfTheirs]>][] = [
  ['topics', fc.tuple(anyTopic, anyTopic).map(([a, b]) => [topicFate(a, b), topicFate(b, a)])],
  ['drafts', fc.tuple(anyDraft, anyDraft).map(([a, b]) => [draftFate(a, b), draftFate(b, a)])],
  [
    'claims that were told',
    fc.tuple(anyToldClaim, anyToldClaim).map(([a, b]) => [claimFate(a, b, false), claimFate(b, a, true)]),
  ],
];

const AGREED = ['newerHere newerThere', 'newerThere newerHere', 'same same'];

describe('two stores that meet', () => {
  it.each(MEETINGS)('keep the same of two %s', (_, meeting) => {
    fc.assert(
      fc.property(meeting, ([here, there]) => {
        expect(AGREED).toContain(`${here} ${there}`);
      }),
      { numRuns: 500 },
    );
  });

  it('keep the same of three topics, whoever meets whom first', () => {
    const kept = (a: StoredTopic, b: StoredTopic) => {
      const fate = topicFate(a, b);
      // What says the same is not put here again, but its later date is.
      return fate === 'same'
        ? { ...a, changed: Math.max(a.changed, b.changed) }
        : fate === 'newerThere'
          ? b
          : a;
    };
    fc.assert(
      fc.property(anyTopic, anyTopic, anyTopic, (a, b, c) => {
        expect(kept(kept(a, b), c)).toEqual(kept(a, kept(b, c)));
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the same reading of an article, and its facts', () => {
    fc.assert(
      fc.property(anyRead, anyRead, (a, b) => {
        const [here, there] = [mergeArticles(a, b), mergeArticles(b, a)];
        expect(here.article).toEqual(there.article);
        expect(['mine theirs', 'theirs mine', 'both both']).toContain(`${here.reading} ${there.reading}`);
      }),
      { numRuns: 1000 },
    );
  });
});
