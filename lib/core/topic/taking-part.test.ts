import { describe, expect, it } from 'vitest';
import { aPack } from '../../../tests/builders';
import { namesTakingPart } from './taking-part';

const names = namesTakingPart(
  aPack({
    entities: [
      { id: 'ada', name: { en: 'Ada' }, kind: 'person', aliases: { en: ['José Ada*'], ru: ['Ада'] } },
      { id: 'bob', name: { en: 'Bob' }, kind: 'person', aliases: { '*': ['Bob Stone', 'Bob'] } },
      { id: 'eve', name: { en: 'Eve' }, kind: 'person', aliases: { '*': ['Eve'] } },
    ],
  }),
);

describe('whether a text names who takes part', () => {
  it.each([
    ['one of them is enough', 'Yesterday Bob came.', true],
    ['marks, letter case and endings aside', 'JOSE ADAS reply', true],
    ['in any script', 'Приехала Ада.', true],
    ['not who does not take part', 'Eve stayed at home.', false],
    ['not an empty text', '', false],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toBe(expected);
  });
});
