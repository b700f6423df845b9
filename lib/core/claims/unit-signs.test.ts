import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';
import { findNumbers } from './numbers';
import { hasSignOf } from './unit-signs';

describe('the sign of a unit', () => {
  it.each([
    ['dollar', 'about $2.5 million was raised', true],
    ['dollar', 'worth US$300', true],
    ['euro', '2,5 Millionen € kamen zusammen', true],
    ['euro', '€40 a ticket', true],
    ['percent', 'turnout was 48.7%', true],
    ['percent', 'stieg auf 54,3 % der Stimmen', true],
    ['dollar', '€40 a ticket', false],
    ['percent', 'he ran 42 kilometres', false],
    ['runner', '$40 a runner', false],
  ])('of a %s in “%s”: %s', (unit, text, expected) => {
    const tokens = tokenise(fold(text));
    const [number] = findNumbers(tokens, 0, tokens.words.length - 1, /[,]/.test(text) ? 'de' : 'en');
    expect(number && hasSignOf(unit, tokens, number)).toBe(expected);
  });
});
