import { describe, expect, it } from 'vitest';
import { creditedWith } from '../../../../tests/credited-with';

describe('a body without its name', () => {
  it('is the one of that name which the same text credits', () => {
    const text = 'Three dead in crash, {nine} hurt, police say\n\nThree people died, Avonshire Police said.';
    expect(creditedWith(text)).toEqual(['Avonshire Police']);
  });

  it.each([
    [
      'where two have it',
      '{Nine} were hurt, police say. Two died, Avonshire Police said. One fled, Devon Police said.',
    ],
    ['where none has it', '{Nine} were hurt, police say. Two died, Anna Holm said.'],
  ])('stays without it %s', (_, text) => expect(creditedWith(text)).toEqual(['police']));
});
