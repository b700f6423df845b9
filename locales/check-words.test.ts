/** The core’s reasons and values in other languages: whole sentences, with the plurals that a language has. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { aClaim, anAnswer } from '../tests/builders';
import { theSummit } from '../tests/topic';
import { checkClaims } from '../lib/core/checks/check-claims';
import { OUTCOMES } from '../lib/core/checks/check';
import { explain } from '../lib/core/checks/explain';
import type { Value } from '../lib/core/claims/claim';
import { displayDays, displayValue } from '../lib/core/claims/display';
import { IN_ENGLISH } from '../lib/core/claims/value-words';
import { seedOf } from '../lib/core/topic/seed';
import { CATALOGUES } from './catalogues';
import { checkWords } from './check-words';
import { values } from './en/values';
import { speak, type Catalogue } from './say';
import { valueWords } from './value-words';

afterEach(() => speak('en', {}));

const RUSSIAN: Catalogue = {
  values: {
    about: 'примерно {count}',
    atLeast: 'минимум {count}',
    range: '{from}–{to}',
    since: '{count}, с месяца {from}',
    'of.dozens': 'десятки',
    rank: '{n}-й',
    'unit.container': {
      one: '{figure} контейнер',
      few: '{figure} контейнера',
      many: '{figure} контейнеров',
      other: '{figure} контейнера',
    },
    'millions.dollar': '{figure} долларов',
  },
  checks: {
    'here.credited': '{value} — {credit}',
    'there.credited': '{value} — {credit} ({paper})',
    'there.sameCredited': 'то же — {credit} ({paper})',
    differs: '{here}; {there}: одно исключает другое.',
    'same.figure': {
      one: 'То же число в {n} статье',
      few: 'То же число в {n} статьях',
      many: 'То же число в {n} статьях',
      other: 'То же число в {n} статьях',
    },
    'cite.both': 'обе ссылаются: {names}',
  },
};

const topic = theSummit();
/** Spaces that do not break a line are the language’s own. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const amount = (min: number | null, max: number | null, facts: object = {}): Value => ({
  type: 'quantity',
  min,
  max,
  approx: false,
  unit: 'container',
  ...facts,
});
const say = (value: Value) => plain(displayValue(topic, '', value, valueWords()));

describe('values in Russian', () => {
  it.each([
    [amount(1, 1), '1 контейнер'],
    [amount(2, 2), '2 контейнера'],
    [amount(6700, 6700, { approx: true }), 'примерно 6 700 контейнеров'],
    [amount(21, null), 'минимум 21 контейнер'],
    [amount(5, 7), '5–7 контейнеров'],
    [amount(24, 99, { approx: true }), 'десятки контейнеров'],
    [amount(3, 3, { unit: 'ordinal' }), '3-й'],
    [amount(24, 24, { unit: 'year' }), '24 года'],
    [amount(40_000_000, 40_000_000, { unit: 'dollar' }), '40 миллионов долларов'],
    [amount(2, 2, { period: { from: '2023-09-01', to: null } }), '2 контейнера, с месяца сентябрь 2023 г.'],
    // Nothing says how these are counted in Russian.
    [amount(2, 2, { unit: 'rocket' }), '2 rockets'],
  ])('%j', (value, words) => {
    speak('ru', RUSSIAN);
    expect(say(value)).toBe(words);
  });

  it('has months, years and runs of days as the browser writes them', () => {
    speak('ru', RUSSIAN);
    const days = (from: string, to: string) => plain(displayDays(from, to, valueWords()));
    expect(days('2024-06-18', '2024-06-18')).toBe('18 июня 2024 г.');
    expect(days('2024-06-18', '2024-06-19')).toMatch(/^18.19 июня 2024 г\.$/);
    expect(days('2024-06-01', '2024-06-30')).toBe('июнь 2024 г.');
  });
});

describe('values in English', () => {
  it('are the same by the interface’s table as by the rule that they are stored by', () => {
    const units = Object.entries(values).filter(([key]) => key.startsWith('unit.'));
    expect(units.length).toBeGreaterThan(10);
    for (const [key, message] of units) {
      const unit = key.slice('unit.'.length);
      if (typeof message === 'string' || !('one' in message)) throw new Error(`${key} has no plural`);
      for (const [n, text] of [
        [1, message.one],
        [5, message.other],
      ] as const)
        expect(text.replace('{figure}', String(n))).toBe(IN_ENGLISH.count(String(n), n, unit));
    }
  });
});

describe('reasons in Russian', () => {
  it('are whole sentences with the values in Russian', () => {
    speak('ru', RUSSIAN);
    const told = (n: number) =>
      aClaim({
        question: 'arms.containers',
        value: amount(n, n),
        modality: 'asserted',
        origin: 'united-states',
      });
    const [first, second] = [told(21), told(5)];
    const here = { article: { ...anArticleOf('a'), publisher: 'A' }, claims: [first] };
    const other = { article: { ...anArticleOf('b'), publisher: 'B' }, claims: [{ ...second, id: 'other' }] };
    const agreeing = { ...other, claims: [{ ...first, id: 'other' }] };
    const whyBeside = (it: typeof other) => checkClaims(topic, here, [it], checkWords())[0]?.why;
    expect(whyBeside(agreeing)).toBe('То же число в 2 статьях; обе ссылаются: US State Department.');
    expect(whyBeside(other)).toBe(
      '21 контейнер — US State Department; 5 контейнеров — US State Department (B): одно исключает другое.',
    );
  });
});

function anArticleOf(id: string) {
  const url = `https://${id}.example/`;
  return { id, url, title: id, publisher: id, published: null, modified: null, byline: null, language: 'en' };
}

describe.each([['en', {}], ...Object.entries(CATALOGUES)] as const)('%s', (code, catalogue) => {
  it('leaves no place in a text unfilled, whatever came of a check', () => {
    speak(code, catalogue);
    const answer = fc.record({
      article: fc.constantFrom('a', 'b', 'c'),
      display: fc.constantFrom('7', '9'),
      publisher: fc.constantFrom(null, 'The Paper'),
      attribution: fc.subarray(['Ushakov', 'US State Department', 'Interfax']),
      origin: fc.constantFrom(null, 'russia', 'united-states', 'nobody'),
      modality: fc.constantFrom('asserted', 'planned'),
      published: fc.constantFrom(null, '2024-06-17T08:00:00Z', '2024-06-19'),
      rules: fc.subarray([...TELLING]),
    });
    const finding = fc.record({
      outcome: fc.constantFrom(...OUTCOMES),
      articles: fc.nat(30),
      origins: fc.integer({ min: 1, max: 6 }),
      answer,
      telling: fc.array(answer, { maxLength: 4 }),
    });
    const property = fc.property(finding, ({ answer: mine, telling, ...found }) => {
      const claim = aClaim();
      const others = telling.map((one) => anAnswer(one));
      const why = explain(topic, { claim, answer: anAnswer(mine), telling: others, ...found }, checkWords());
      expect(why).not.toMatch(/[{}]|undefined|null/);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('puts every value that the pack knows in words', () => {
    speak(code, catalogue);
    const seeds = seedOf(topic).flatMap(({ claims }) => claims);
    const told = seeds.map((claim) => displayValue(topic, claim.question, claim.value, valueWords()));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((text) => text.trim() === '' || /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });
});

const TELLING = [
  'count:other-two',
  'count:other-period',
  'count:other-counter',
  'count:later',
  'count:floor',
  'time:plan-and-report',
  'time:changed-plan',
  'who:one-phrase',
  'denial:here',
  'article:gives-both',
  'compare:choice-beside',
  'compare:quantity-rounded',
  'origin:copy',
] as const;
