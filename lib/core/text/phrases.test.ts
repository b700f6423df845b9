import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { theSummit } from '../../../tests/topic';
import { firstWordOf } from './compile-phrase';
import { isOfAnotherScript } from './phrase-bucket';
import { findPhrases, indexPhrases, PhraseIndexer } from './phrases';
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

describe('phrases of other scripts', () => {
  it('are added once, when a text has a word of one', () => {
    const index = new PhraseIndexer();
    let added = 0;
    index.expect(() => {
      added++;
      for (const [id, phrase] of ['김정은', 'Путин*', '普京'].entries()) index.add(phrase, id);
    });
    const idsIn = (text: string) => findPhrases(tokenise(fold(text)), index).flatMap(({ ids }) => ids);
    expect([idsIn('Kim Jong Un (Łódź, Ωmega)'), added]).toEqual([[], 0]);
    expect([idsIn('Kim Jong Un (김정은)'), added]).toEqual([[0], 1]);
    expect([idsIn('Путина ждут, 普京'), added]).toEqual([[1, 2], 1]);
  });

  it('begin with no word that a text in Latin letters could have', () => {
    const names = theSummit().pack.entities.flatMap(({ aliases }) => Object.values(aliases).flat());
    const others = names.filter(isOfAnotherScript);
    expect(others.length).toBeGreaterThan(1_000);
    for (const name of others) expect(firstWordOf(name).word.charCodeAt(0)).toBeGreaterThanOrEqual(0x400);
    const letters = Array.from({ length: 0x10000 - 0x400 }, (_, n) => String.fromCharCode(0x400 + n));
    for (const letter of letters.filter(isOfAnotherScript))
      expect(tokenise(fold(letter)).words[0] ?? '').toMatch(/^[\u0400-\uffff]/);
  });
});
