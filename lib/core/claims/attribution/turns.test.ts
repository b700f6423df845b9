import { describe, expect, it } from 'vitest';
import { creditedWith } from '../../../../tests/credited-with';

describe('creditOfTurn', () => {
  it.each<[string, string[]]>([
    ['Talks in Hanoi\n\nVladimir Putin: Friends, {nine} years have gone by.', ['Vladimir Putin']],
    ['Vladimir Putin: Friends, it is late. {Nine} years have gone by.', ['Vladimir Putin']],
    ['Sergei Lavrov (translated): Friends, {nine} years have gone by.', ['Sergei Lavrov']],
    ['Mr Sergei Lavrov: Thanks.\n\nWe have met {nine} times.', ['Sergei Lavrov']],
    ['Sergei Lavrov: Thanks.\n\nVladimir Putin: It is late. {Nine} have come.', ['Vladimir Putin']],
    ['Sergei Lavrov: Thanks.\n\nQ: Have {nine} come?', []],
    ['Sergei Lavrov: Thanks.\n\nQ: Who has come?\n\nA: There were {nine}.', ['Sergei Lavrov']],
    ['Sergei Lavrov: Kim told us of {nine} more.', ['Kim Jong Un', 'Sergei Lavrov']],
  ])('credits whose turn it is: %s', (text, chain) => {
    expect(creditedWith(text)).toEqual(chain);
  });

  it.each([
    'Sergei Lavrov: Thanks.\n\nThe talks lasted {nine} hours.',
    'Sergei Lavrov: Thanks.\n\nThe guests sang “our {nine} songs” and left.',
    'Putin signs with Kim: {nine} papers lie on the table.',
    '• The talks: Kim stayed. {Nine} cars came.',
    '• Article 4: {nine} words.',
    'Lavrov stayed until 2:30. {Nine} cars came.',
    '“It is late,” Peskov said.\n\n• Article 9: {nine} words.',
  ])('leaves to the writer: %s', (text) => {
    expect(creditedWith(text)).toEqual([]);
  });
});
