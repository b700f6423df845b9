import { describe, expect, it } from 'vitest';
import { aClaim, aPack } from '../../../tests/builders';
import { factsOf } from '../topic/facts';
import { countValues, groupByValue } from './count-values';

const topic = factsOf(aPack());
const [question] = topic.pack.questions;
if (!question) throw new Error('The pack of the tests has a question');

const figure = (n: number, approx = false) =>
  aClaim({ value: { type: 'quantity', min: n, max: n, approx, unit: 'container' }, display: `${n}` });

describe('groupByValue', () => {
  it('puts together what agrees or what rounding tells apart, the value given most often first', () => {
    const answers = [figure(11_000), figure(6700, true), figure(6800), figure(6700, true)];
    const groups = groupByValue(topic, question, answers, (answer) => answer);
    expect(groups.map((group) => group.map(({ display }) => display))).toEqual([
      ['6700', '6700', '6800'],
      ['11000'],
    ]);
    expect(countValues(topic, question, answers)).toBe(2);
  });

  it('keeps apart what is told and what is told as denied', () => {
    const answers = [figure(6700), { ...figure(6700), modality: 'denied' as const }];
    expect(groupByValue(topic, question, answers, (answer) => answer)).toHaveLength(2);
  });
});
