import { describe, expect, it } from 'vitest';
import { aClaim, anArticle } from '../../../../tests/builders';
import type { ComparisonDocument } from './comparison';
import { comparisonToJson } from './comparison-to-json';
import { importInEnglish } from '../import-reasons';
import { readComparison } from './read-comparison';

const document: ComparisonDocument = {
  topic: { id: 'summit', version: '1.0.0', title: 'The summit' },
  made: '2024-07-01T00:00:00.000Z',
  articles: [{ ...anArticle(), fingerprint: [1, 2] }],
  questions: [],
  claims: [{ ...aClaim(), source: 'page' }],
  curations: [],
  rows: [],
  origins: [],
  texts: [],
};
const file = (changed: Record<string, unknown> = {}) =>
  JSON.stringify({ ...JSON.parse(comparisonToJson(document)), ...changed });
const [article] = document.articles;
const [claim] = document.claims;

describe('what is not a comparison', () => {
  it.each([
    ['no JSON', 'answers, mostly'],
    ['a file that was cut off', file().slice(0, -20)],
    [
      'highlights',
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","first":{"items":[]}}',
    ],
    ['a list of nothing', '[]'],
    ['a prototype', '{"__proto__":{"format":"crossread-comparison"},"constructor":{}}'],
    ['a mere value', '3'],
  ])('is left to others: %s', (_what, text) => {
    expect(readComparison(text)).toEqual({ is: 'other' });
  });
});

describe('a comparison that is wrong as a whole', () => {
  it.each([
    ['of a newer format', { version: 2 }, 'version', /newer Crossread \(format 2; this one reads 1\)/],
    ['of no format', { version: 'one' }, 'version', /none that was ever written/],
    ['without a topic', { topic: undefined }, 'the file', /“topic” should be/],
    ['with a topic that is none', { topic: { id: 3 } }, 'the file', /“topic.id” should be string and is 3/],
    ['without rows', { rows: 'all' }, 'the file', /“rows” should be Array/],
  ])('says what to do when it is %s', (_what, changed, at, why) => {
    const reading = readComparison(file(changed));
    const said = reading.is === 'trouble' && [reading.at, reading.why].map(importInEnglish);
    expect(said).toEqual([at, expect.stringMatching(why)]);
  });
});

describe('records that cannot be taken', () => {
  it.each([
    [
      'a claim without a value',
      { claims: [{ ...claim, value: { type: 'opinion' } }] },
      'claims[0]',
      /“value.type” should be/,
    ],
    [
      'a claim of no article',
      { claims: [{ ...claim, article: 'x' }] },
      'claims[0]',
      /“x”, is not among those taken/,
    ],
    ['a claim on another topic', { claims: [{ ...claim, topic: 'y' }] }, 'claims[0]', /another topic, “y”/],
    ['a claim twice', { claims: [claim, claim] }, 'claims[1]', /same id/],
    [
      'a claim of 200,000 characters',
      { claims: [{ ...claim, display: 'x'.repeat(200_000) }] },
      'claims[0]',
      /200,000 characters, and 100,000 is the most/,
    ],
    [
      'a program for an address',
      { articles: [{ ...article, url: ' java\nscript:alert(1)' }], claims: [] },
      'articles[0]',
      /no page of the web/,
    ],
    ['a curation without a verdict', { curations: [{ id: 'claim-1', claim }] }, 'curations[0]', /should be/],
    [
      'a text of no article',
      { texts: [{ article: 'x', text: 'words' }] },
      'texts[0]',
      /not among those taken/,
    ],
    ['a text in place of a record', { claims: ['words'] }, 'claims[0]', /should be Object and is "words"/],
  ])('are refused with their place and why: %s', (_what, changed, at, why) => {
    const reading = readComparison(file(changed));
    expect(reading.is).toBe('comparison');
    const refused = reading.is === 'comparison' ? reading.refused : [];
    expect(refused.map((one) => one.at)).toEqual([at]);
    expect(refused.map((one) => importInEnglish(one.why))).toEqual([expect.stringMatching(why)]);
  });

  it('are those with a figure that JSON cannot hold', () => {
    const text = file().replace('"min": 11000', '"min": 1e999').replace('"min":11000', '"min":1e999');
    const reading = readComparison(text);
    expect(reading).toMatchObject({ document: { claims: [] }, refused: [{ at: 'claims[0]' }] });
    const said = reading.is === 'comparison' && reading.refused.map(({ why }) => importInEnglish(why));
    expect(said).toEqual([expect.stringMatching(/“value.min” should be a finite number/)]);
  });

  it('leave the others', () => {
    const reading = readComparison(file({ claims: [{ ...claim, value: null }, claim] }));
    expect(reading).toMatchObject({ document: { claims: [claim] }, refused: [{ at: 'claims[0]' }] });
  });

  it('bring no property that nobody knows', () => {
    const text = file().replace('"polarity"', '"__proto__":{"polluted":1},"constructor":1,"polarity"');
    expect(readComparison(text)).toEqual({ is: 'comparison', document, refused: [] });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

it('reads brackets as deep as a parser lets them be', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  expect(readComparison(deep)).toEqual({ is: 'other' });
  expect(readComparison(file({ claims: 'deep' }).replace('"deep"', deep)).is).toBe('comparison');
});

describe('an article with a date that there is not', () => {
  it.each(['2024-02-31', '99999-01-01', '9999-12-31', 'yesterday'])(
    'is taken without it: %s',
    (published) => {
      const reading = readComparison(file({ articles: [{ ...article, published }] }));
      expect(reading).toMatchObject({
        is: 'comparison',
        document: { articles: [{ id: article?.id, published: null }], claims: [{}] },
        refused: [{ at: 'articles[0].published', why: { key: 'noDate', values: { date: published } } }],
      });
    },
  );
});
