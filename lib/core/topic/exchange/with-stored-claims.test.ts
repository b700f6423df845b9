import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim, aCuration, anArticle, aPack } from '../../../../tests/builders';
import type { Curation } from '../../claims/curation';
import type { SourcedClaim } from '../../claims/standing-claims';
import { factsOf } from '../facts';
import { checkPack, parseTopicPack } from '../parse';
import { seedOf } from '../seed';
import { withStoredClaims } from './with-stored-claims';

const PACK = aPack();
const GAZETTE = {
  ...anArticle({ id: 'summit/gazette', url: 'https://gazette.example/arms' }),
  fingerprint: [],
};
const COURIER = { ...anArticle({ published: '2024-06-18T10:00:00Z' }), fingerprint: [3, 5] };
const [SEED] = seedOf(factsOf(PACK)).flatMap(({ claims }) => claims);
if (!SEED) throw new Error('the pack has a claim');
const OWN: SourcedClaim = { ...SEED, source: 'pack' };
const FOUND: SourcedClaim = { ...aClaim(), source: 'page' };

const exported = (claims: readonly SourcedClaim[], curations: readonly Curation[] = []) =>
  withStoredClaims(PACK, [GAZETTE, COURIER], claims, curations);

describe('a pack with what stands in the store', () => {
  it('is the pack, where nothing else stands there', () => {
    expect(exported([OWN])).toEqual(PACK);
  });

  it('has every claim that was imported, also those that differ in one thing only', () => {
    const [first] = PACK.claims;
    if (!first) throw new Error('the pack has a claim');
    const anyClaim = fc.record({
      article: fc.constant('gazette'),
      question: fc.constant('containers'),
      value: fc.constantFrom(6700, 7000).map((n) => ({ ...first.value, min: n, max: n })),
      attribution: fc.array(fc.constantFrom('Seoul', 'negated', 'Tokyo'), { maxLength: 2 }),
      modality: fc.constantFrom('reported', 'asserted', 'alleged'),
      polarity: fc.constantFrom('affirmed', 'negated'),
      gist: fc.constant('In our own words.'),
    });
    const anyClaims = fc.uniqueArray(anyClaim, { selector: (claim) => JSON.stringify(claim), maxLength: 12 });
    const property = fc.property(anyClaims, (claims) => {
      const pack = parseTopicPack({ ...PACK, claims });
      if (!pack.ok) throw new Error(JSON.stringify(pack.errors));
      const seeds = seedOf(factsOf(pack.topic.pack)).flatMap((seed) => seed.claims);
      const stored = new Map(seeds.map((claim) => [claim.id, { ...claim, source: 'pack' as const }]));
      expect(withStoredClaims(pack.topic.pack, [GAZETTE], [...stored.values()], []).claims).toEqual(claims);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('has what was found, in the words of its article, with where it is from', () => {
    const pack = exported([OWN, FOUND]);
    expect(pack.articles.at(-1)).toEqual({
      id: 'the-courier-two-leaders-meet',
      title: 'Two leaders meet',
      publisher: 'The Courier',
      url: 'https://courier.example/summit',
      published: '2024-06-18',
      language: 'en',
      fingerprint: [3, 5],
    });
    expect(pack.claims).toEqual([
      ...PACK.claims,
      {
        article: 'the-courier-two-leaders-meet',
        question: 'containers',
        value: FOUND.value,
        attribution: ['US State Department'],
        modality: 'reported',
        polarity: 'affirmed',
        gist: 'They shipped 11,000 containers.',
      },
    ]);
    expect(parseTopicPack(pack)).toMatchObject({ ok: true });
  });

  it('has its own claims as the reader corrected them, and not those that the reader rejected', () => {
    const value = { type: 'quantity' as const, min: 7000, max: 7000, approx: true, unit: 'container' };
    const { display, attribution, origin, modality, polarity } = SEED;
    const to = { question: SEED.question, value, display, attribution, origin, modality, polarity };
    const said = aCuration({ claim: OWN, verdict: { is: 'corrected', to } });
    expect(exported([OWN], [said]).claims).toEqual([{ ...PACK.claims[0], value }]);
    expect(exported([OWN], [aCuration({ claim: OWN, verdict: { is: 'rejected' } })]).claims).toEqual([]);
    expect(exported([OWN], [aCuration({ claim: OWN })])).toEqual(PACK);
  });

  it('gives claims to the article that the pack knows, when that was read here', () => {
    const read = { ...OWN, article: 'article-1' };
    const other: SourcedClaim = { ...FOUND, attribution: ['Tokyo'] };
    const pack = exported([read, other]);
    expect(pack.articles).toEqual(PACK.articles);
    expect(pack.claims).toMatchObject([{ article: 'gazette', attribution: ['Tokyo'] }]);
  });

  it.each([
    ['on a question that it does not ask', { question: 'gifts' }],
    ['of another type than it asks for', { value: { type: 'statement', holds: true } as const }],
  ])('leaves out claims %s', (_, facts) => {
    expect(exported([OWN, { ...FOUND, ...facts }])).toEqual(PACK);
  });

  it('is a valid pack whatever pages called themselves and wrote', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'a\u200Bb',
        '\u202Eabc',
        'line\nline',
        '\uD800',
        'x'.repeat(6000),
        '',
        '  ',
        '😀'.repeat(1200),
      ),
    );
    const property = fc.property(
      fc.record({ title: anyText, publisher: fc.option(anyText), words: anyText, names: fc.array(anyText) }),
      fc.option(fc.constantFrom('2024', '2024-02-31', '2024-06-18T10:00Z', 'soon', '2024-13')),
      fc.oneof(fc.webUrl(), anyText, fc.constant(`https://a.example/${'é '.repeat(2000)}`)),
      ({ title, publisher, words, names }, published, url) => {
        const article = { ...anArticle({ id: 'read', title, publisher, published, url }), fingerprint: [] };
        const sentence = { start: 0, end: words.length, exact: words };
        const claim: SourcedClaim = {
          ...FOUND,
          article: 'read',
          sentence,
          display: words,
          attribution: names,
        };
        const pack = withStoredClaims(PACK, [article], [claim], []);
        expect(pack.claims).toHaveLength(1);
        expect(checkPack(pack)).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 40 });
  });
});
