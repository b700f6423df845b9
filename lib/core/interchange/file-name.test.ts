import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/arbitrary-annotation';
import { distinctNames, fileName } from './file-name';
import { obsidianTag } from './obsidian-tag';

describe('fileName', () => {
  it.each([
    ['Two leaders meet', 'Two leaders meet'],
    ['What: a/b \\ "c" <d> | e? #f [g]^h', 'What a b c d e f g h'],
    ['..hidden. ', 'hidden'],
    ['con', 'Highlights'],
    ['???', 'Highlights'],
    ['a\u202Egpj.exe', 'a gpj.exe'],
    ['習近平', '習近平'],
  ])('makes of %j %j', (title, name) => expect(fileName(title, 'Highlights')).toBe(name));

  it('is a name on every system', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const name = fileName(title.repeat(20), 'Highlights');
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Surrogate}]{1,80}$/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/);
      }),
    );
  });
});

describe('distinctNames', () => {
  it.each([
    [
      ['a', 'A', 'b', 'a'],
      ['a', 'A 2', 'b', 'a 3'],
    ],
    [
      ['a', 'a', 'a 2'],
      ['a', 'a 2', 'a 2 2'],
    ],
    [
      ['a 2', 'a', 'a'],
      ['a 2', 'a', 'a 3'],
    ],
  ])('makes of %j %j', (names, distinct) => expect(distinctNames(names)).toEqual(distinct));
});

describe('obsidianTag', () => {
  it.each([
    ['arms', 'arms'],
    ['arms deal', 'arms-deal'],
    ['#arms/shells', 'arms/shells'],
    ['Ушаков', 'Ушаков'],
    ['Q&A!', 'Q-A'],
    ['2024', null],
    ['2024-06', null],
    ['y2024', 'y2024'],
    ['!!!', null],
    ['', null],
  ])('makes of %j %j', (tag, name) => expect(obsidianTag(tag)).toBe(name));
});
