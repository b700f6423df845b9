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
  return relate(theSummit(), aClaim({ question, value: here }), aClaim({ question, value: there, ...facts }));
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
    ['“more than 20” does not reach 11,000', 'visit.gap', count(20, null), count(11_000, 11_000), 'differs'],
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
    expect(relate(topic, aClaim({ question: 'arms.containers' }), denial)).toBe('denied');
    expect(relate(topic, aClaim({ question: 'arms.denial', value: yes }), denial)).not.toBe(null);
    expect(relate(topic, aClaim({ question: 'visit.gap', value: count(24, 24) }), denial)).toBe(null);
  });

  it('takes a plan and its outcome for then and now', () => {
    expect(related('arrival.date', days('2024-06-18'), days('2024-06-19'), { modality: 'planned' })).toBe(
      'related',
    );
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
