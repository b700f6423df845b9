import { describe, expect, it } from 'vitest';
import { NameSearch } from './find-names';

const FOLLOWED = [
  {
    groups: [
      ['putin', 'путин', '普京'],
      ['north korea', 'kim jong-un', '朝鲜', '김정은'],
    ],
  },
];

function isFound(...lines: string[]): boolean {
  const names = new NameSearch(FOLLOWED);
  for (const line of lines) names.read(line);
  return names.found;
}

describe('NameSearch', () => {
  it.each([
    ['a name of every group', ['Putin flew to North Korea']],
    ['names on different lines', ['Putin flew', 'to North Korea']],
    ['any case, dash and space', ['PUTIN and Kim Jong–un']],
    ['a name over a line break', ['Putin in North\n\tKorea']],
    ['soft hyphens', ['Pu\u00ADtin in North Korea']],
    ['endings', ['Путина ждали', 'North Koreans']],
    ['scripts without spaces', ['俄罗斯总统普京访问朝鲜']],
    ['endings in Korean', ['Putin', '김정은이']],
  ])('finds %s', (_, lines) => expect(isFound(...lines)).toBe(true));

  it.each([
    ['one group alone', ['Putin flew to Vladivostok']],
    ['a name inside another word', ['disputing North Korea']],
    ['nothing', ['']],
  ])('does not take %s', (_, lines) => expect(isFound(...lines)).toBe(false));

  it('finds nothing where nothing is followed, or a group has no names', () => {
    const none = new NameSearch([]);
    none.read('Putin');
    const empty = new NameSearch([{ groups: [['putin'], []] }]);
    empty.read('Putin');
    expect([none.found, empty.found]).toEqual([false, false]);
  });

  it('takes names as names, not as patterns', () => {
    const names = new NameSearch([{ groups: [['a.b (c)']] }]);
    names.read('axb c');
    expect(names.found).toBe(false);
    names.read('a.b (c)');
    expect(names.found).toBe(true);
  });
});
