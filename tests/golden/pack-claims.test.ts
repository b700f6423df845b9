import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../lib/core/checks/check-claims';
import { seedOf } from '../../lib/core/topic/seed';
import { theSummit } from '../topic';
import { checkWords } from '../../locales/check-words';

describe('the claims that come with the pack', () => {
  const topic = theSummit();
  const seeds = seedOf(topic);

  it('never set one answer against itself', () => {
    const conflicts = seeds.flatMap((here) =>
      checkClaims(topic, here, seeds, checkWords()).flatMap((check, i) =>
        check.others
          .filter(({ relation, display }) => relation === 'differs' && display === here.claims[i]?.display)
          .map(({ article, display }) => `${here.article.id} ${article} ${display}`),
      ),
    );
    expect(conflicts).toEqual([]);
  });

  it('say what each article says, and where it can be had', () => {
    expect(seeds.filter(({ claims }) => claims.length > 0).length).toBeGreaterThan(30);
    for (const { article, claims } of seeds) {
      expect(article.url).not.toBe('');
      for (const { sentence, display } of claims) {
        expect(sentence.exact).not.toBe('');
        expect(display).not.toMatch(/undefined|null|NaN/);
      }
    }
  });
});
