import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import type { Claim, Value } from '../claims/claim';
import type { Relation } from './check';
import { relate } from './relate';

const count = (min: number | null, max: number | null, approx = false): Value => ({
  type: 'quantity',
  min,
  max,
  approx,
  unit: 'year',
});
const shipped = (amount: number, from: string | null, to: string | null): Value => ({
  type: 'quantity',
  min: amount,
  max: amount,
  approx: false,
  unit: 'container',
  period: { from, to },
});
const place = (id: string): Value => ({ type: 'place', place: id });
const days = (from: string, to = from): Value => ({ type: 'date', from, to });
const time = (from: number, to = from, approx = false): Value => ({ type: 'time', from, to, approx });
const choice = (option: string): Value => ({ type: 'choice', option });
const yes: Value = { type: 'statement', holds: true };
const no: Value = { type: 'statement', holds: false };

function related(question: string, here: Value, there: Value, facts: Partial<Claim> = {}): Relation | null {
  const [a, b] = [aClaim({ question, value: here }), aClaim({ question, value: there, ...facts })];
  return relate(theSummit(), a, b)?.relation ?? null;
}

describe('relate', () => {
  it.each<[string, string, Value, Value, Relation]>([
    ['one figure twice', 'visit.gap', count(24, 24), count(24, 24), 'corroborated'],
    ['“more than 20” beside 24', 'visit.gap', count(20, null), count(24, 24), 'vaguer'],
    ['24 beside “more than 20”', 'visit.gap', count(24, 24), count(20, null), 'more-exact'],
    [
      'a rounded figure',
      'arms.shells',
      count(4_800_000, 4_800_000, true),
      count(5e6, 5e6, true),
      'corroborated',
    ],
    ['two figures apart', 'visit.gap', count(24, 24), count(19, 19), 'differs'],
    [
      '“more than 20”, which allows for 11,000',
      'visit.gap',
      count(20, null),
      count(11_000, 11_000),
      'not-comparable',
    ],
    ['“up to 20” beside 24', 'visit.gap', count(null, 20), count(24, 24), 'differs'],
    ['“about 24” near “20 to 22”', 'visit.gap', count(24, 24, true), count(20, 23), 'related'],
    ['a place in a place', 'meeting-2023.place', place('russian-far-east'), place('vladivostok'), 'vaguer'],
    ['a place around a place', 'meeting-2023.place', place('vostochny'), place('amur'), 'more-exact'],
    ['two places apart', 'meeting-2023.place', place('amur'), place('vladivostok'), 'differs'],
    [
      'a month around a day',
      'meeting-2023.date',
      days('2023-09-01', '2023-09-30'),
      days('2023-09-13'),
      'vaguer',
    ],
    ['two days', 'arrival.date', days('2024-06-18'), days('2024-06-19'), 'differs'],
    ['early hours around a clock time', 'arrival.time', time(0, 359, true), time(142), 'vaguer'],
    ['about three beside 2:46', 'arrival.time', time(180, 180, true), time(166), 'corroborated'],
    ['about midnight beside 23:50', 'arrival.time', time(0, 0, true), time(1430), 'corroborated'],
    ['“at two” beside 2:24', 'arrival.time', time(120), time(144), 'related'],
    ['“at two” beside “at three”', 'arrival.time', time(120), time(180), 'differs'],
    ['two clock times', 'arrival.time', time(142), time(166), 'differs'],
    [
      'a treaty beside a document',
      'agreement.name',
      choice('document'),
      choice('comprehensive-treaty'),
      'vaguer',
    ],
    ['two gifts', 'gift.given', choice('aurus'), choice('tea-set'), 'related'],
    ['yes and no', 'invitation.moscow', yes, no, 'differs'],
  ])('%s', (_, question, here, there, expected) => {
    expect(related(question, here, there)).toBe(expected);
  });

  it('does not set two counters, or two periods, against each other', () => {
    const here = shipped(6700, '2023-08-01', '2024-02-29');
    const there = shipped(11_000, '2023-09-01', null);
    expect(related('arms.containers', here, there, { origin: 'south-korea' })).toBe('not-comparable');
    expect(related('arms.containers', here, there)).toBe('not-comparable');
    expect(related('arms.containers', here, shipped(11_000, '2023-08-01', '2024-02-29'))).toBe('differs');
    const floor: Value = { type: 'quantity', min: 1000, max: null, approx: false, unit: 'container' };
    expect(related('arms.containers', floor, { ...floor, min: 11_000 })).toBe('not-comparable');
  });

  it('lets a denial stand against all that it covers, and only that', () => {
    const denial = aClaim({ question: 'arms.denial', value: yes, modality: 'denied', polarity: 'negated' });
    const topic = theSummit();
    expect(relate(topic, aClaim({ question: 'arms.containers' }), denial)).toEqual({
      relation: 'denied',
      rules: ['denial:arms.denial'],
    });
    expect(relate(topic, aClaim({ question: 'arms.denial', value: yes }), denial)).not.toBe(null);
    expect(relate(topic, aClaim({ question: 'visit.gap', value: count(24, 24) }), denial)).toBe(null);
  });

  it('takes an answer told as denied for a denial of what it holds, and of nothing else', () => {
    const denied = { modality: 'denied', polarity: 'negated' } as const;
    const told = aClaim({ question: 'visit.gap', value: count(24, 24) });
    const denial = aClaim({ question: 'visit.gap', value: count(20, null), ...denied });
    const other = aClaim({ question: 'visit.gap', value: count(5, 5), ...denied });
    const both = (a: Claim, b: Claim) => relate(theSummit(), a, b);
    expect(both(told, denial)).toEqual({ relation: 'denied', rules: ['denial:value'] });
    expect(both(denial, told)).toEqual({ relation: 'related', rules: ['denial:here'] });
    expect(both(told, other)).toEqual({ relation: 'related', rules: ['denial:other-value'] });
    expect(both(other, told)).toEqual({ relation: 'related', rules: ['denial:other-value'] });
    expect(both(denial, denial)?.relation).toBe('corroborated');
  });

  it('lets a running total grow from one article to the next, and not shrink', () => {
    const total = (amount: number) =>
      aClaim({
        question: 'arms.containers',
        value: { type: 'quantity', min: amount, max: amount, approx: false, unit: 'container' },
      });
    const on = (here: string | null, there: string | null) =>
      relate(theSummit(), total(6700), total(11_000), { here, there });
    expect(on('2024-02-26', '2024-06-18')).toEqual({
      relation: 'not-comparable',
      rules: ['compare:quantity-apart', 'count:later'],
    });
    expect(on('2024-06-18', '2024-02-26')?.relation).toBe('differs');
    expect(on('2024-06', '2024-06-18')?.relation).toBe('differs');
    expect(on(null, null)?.relation).toBe('differs');
  });

  describe('then and now', () => {
    const tell = (day: string, modality: Claim['modality']) =>
      aClaim({ question: 'arrival.date', value: days(day), modality });
    const planned = tell('2024-06-18', 'planned');
    const dates = { here: '2024-06-17', there: '2024-06-19T02:00:00Z' };

    it('takes a plan and its outcome for then and now, whichever way round', () => {
      const landed = tell('2024-06-19', 'reported');
      const rules = ['compare:date-apart', 'time:plan-then-report'];
      expect(relate(theSummit(), planned, landed, dates)).toEqual({ relation: 'not-comparable', rules });
      const turned = { here: dates.there, there: dates.here };
      expect(relate(theSummit(), landed, planned, turned)).toEqual({ relation: 'not-comparable', rules });
    });

    it('knows a plan from a report without dates, but not which was first', () => {
      const landed = tell('2024-06-19', 'asserted');
      const rules = ['compare:date-apart', 'time:plan-and-report'];
      expect(relate(theSummit(), planned, landed)).toEqual({ relation: 'not-comparable', rules });
    });

    it('lets what came as planned agree, and says that it was planned', () => {
      const landed = tell('2024-06-18', 'asserted');
      expect(relate(theSummit(), planned, landed, dates)).toEqual({
        relation: 'corroborated',
        rules: ['compare:date-same', 'time:plan-then-report'],
      });
    });

    it('sets a changed plan against the earlier one', () => {
      const moved = tell('2024-06-19', 'planned');
      expect(relate(theSummit(), planned, moved, dates)).toEqual({
        relation: 'differs',
        rules: ['compare:date-apart', 'time:changed-plan'],
      });
      expect(relate(theSummit(), planned, moved)?.rules).toEqual(['compare:date-apart']);
    });
  });

  it('takes a reaction told without a speaker for the word of the one who reacts', () => {
    const concern = (origin: string | null): Partial<Claim> => ({ origin });
    const of = (here: Partial<Claim>, there: Partial<Claim>) => {
      const [a, b] = [here, there].map((facts) =>
        aClaim({ question: 'reaction.japan', value: choice('concern'), ...facts }),
      );
      return a && b ? relate(theSummit(), a, b)?.relation : null;
    };
    expect(of(concern(null), concern('japan'))).toBe('corroborated');
    expect(of(concern(null), concern('Jane Roe'))).toBe('attributed-differently');
  });

  it('asks who said it where that is the question', () => {
    const value = choice('korea-to-russia');
    expect(related('words.unwavering', value, value, { origin: 'north-korea' })).toBe(
      'attributed-differently',
    );
    expect(related('words.unwavering', value, choice('russia-to-korea'))).toBe('attributed-differently');
    expect(related('words.unwavering', value, value)).toBe('corroborated');
  });
});
