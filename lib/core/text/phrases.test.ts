import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { findPhrases, indexPhrases } from './phrases';
import { tokenise } from './tokens';

function found(phrases: readonly string[], text: string): string[] {
  const index = indexPhrases(phrases.map((phrase, id) => ({ phrase, id })));
  return findPhrases(tokenise(fold(text)), index).flatMap(({ ids }) => ids.map((id) => phrases[id] ?? ''));
}

describe('findPhrases', () => {
  it.each<[string[], string, string[]]>([
    [
      ['Kim Jong-un'],
      'Kim Jong Un, KIM JONG-UN and Kim Jong‑un',
      ['Kim Jong-un', 'Kim Jong-un', 'Kim Jong-un'],
    ],
    [['US'], 'the US told us', ['US']],
    [['U.S.'], 'the U.S. and the u.s.', ['U.S.']],
    [['ship*'], 'shipped ships ship hardship', ['ship*', 'ship*', 'ship*']],
    [['state visit'], 'state\nvisit', []],
    [['state visit'], 'a state visit, a statevisit', ['state visit']],
    [['普京'], '俄罗斯总统普京抵达', ['普京']],
    [['弗拉基米尔普京'], '弗拉基米尔·普京', ['弗拉基米尔普京']],
    [['Путин*'], 'Путина встретили', ['Путин*']],
    [['visit', 'state visit'], 'a state visit', ['state visit', 'visit']],
  ])('finds %j in %j', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  it.each(['', '…', '*', 'a*'])('refuses %j, which would match everywhere', (phrase) => {
    expect(() => indexPhrases([{ phrase, id: 0 }])).toThrow(RangeError);
  });
});
