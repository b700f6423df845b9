import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPack } from '../../tests/builders';
import { factsOf } from '../core/topic/facts';
import { gateIndexOf } from '../core/topic/gate-index';
import { searchForNames } from './find-names';

/** The index of topics, each with the names of its groups. */
function indexOf(...topics: readonly (readonly (readonly string[])[])[]): string {
  return gateIndexOf(topics.map((groups) => factsOf(packOf(groups))));
}

function packOf(groups: readonly (readonly string[])[]) {
  const { event } = aPack();
  const entities = groups.map((names, i) => ({
    id: `e${i}`,
    name: { en: 'Name' },
    kind: 'person' as const,
    aliases: { '*': [...names] },
  }));
  return aPack({ entities, event: { ...event, participants: entities.map(({ id }) => [id]), places: [] } });
}

const FOLLOWED = indexOf([
  ['Putin', 'Vladimir Putin', 'Путин*', '普京'],
  ['North Korea', 'Kim Jong-un', '朝鲜', '김정은'],
]);

function isFound(...lines: string[]): boolean {
  const names = searchForNames(FOLLOWED);
  for (const line of lines) names.read(line);
  return names.isDone;
}

describe('searchForNames', () => {
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
    const none = searchForNames(indexOf());
    none.read('Putin');
    const empty = searchForNames(indexOf([['Putin'], []]));
    empty.read('Putin');
    expect([none.isDone, empty.isDone]).toEqual([false, false]);
  });

  it('takes names as names, not as patterns', () => {
    const names = searchForNames(indexOf([['a.b (c)']]));
    names.read('axb c');
    expect(names.isDone).toBe(false);
    names.read('a.b (c)');
    expect(names.isDone).toBe(true);
  });

  it('knows one topic from another with the same people', () => {
    const names = searchForNames(
      indexOf([['Putin'], ['Kim'], ['Singapore']], [['Putin'], ['Kim Jong-un'], ['Vostochny']]),
    );
    names.read('Kim met Trump in Singapore');
    expect(names.isDone).toBe(false);
    names.read('Kim Jong-un met Putin at Vostochny');
    expect(names.isDone).toBe(true);
  });

  it('finds a name that begins as a longer one does, and one at the end of a line', () => {
    const names = searchForNames(indexOf([['Kim']], [['Kim Jong-un'], ['Kim Jong-un of Pyongyang']]));
    names.read('kim jong-il, and then Kim');
    expect(names.isDone).toBe(true);
  });

  it.each([
    ['few names', 0],
    ['so many that they are known by their keys', 4_000],
  ])('finds what one finds who looks for each name in turn, of %s', (_, others) => {
    const crowd = Array.from({ length: others }, (_unused, i) => i.toString(36).padStart(6, 'zq'));
    expect(indexOf([crowd]).startsWith('=')).toBe(others > 0);
    const letters = fc.constantFrom('a', 'b', 'é', 'ж', '金', '김', ' ', '-', '1', '.');
    const name = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
    const groups = fc.array(fc.array(name, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(
        fc.array(groups, { minLength: 1, maxLength: 3 }),
        fc.array(fc.string({ unit: letters, maxLength: 12 }), { maxLength: 4 }),
        (topics, lines) => {
          const names = searchForNames(indexOf(...topics, ...(others > 0 ? [[crowd]] : [])));
          for (const line of lines) names.read(line);
          expect(names.isDone).toBe(topics.some((of) => of.every((group) => isNamed(group, lines))));
        },
      ),
      { numRuns: others > 0 ? 30 : 500 },
    );
  });
});

const LETTER = /[a-z\u00DF-\u024F\u0370-\u052F]/;
const plain = (text: string) => text.toLowerCase().replaceAll(/[\s-]+/g, ' ');

function isNamed(names: readonly string[], lines: readonly string[]): boolean {
  return names
    .flatMap((name) => [plain(name).trim(), plain(name).normalize('NFD').replaceAll(/\p{M}/gu, '').trim()])
    .filter((name) => name !== '')
    .some((name) => lines.some((line) => beginsIn(plain(line), name)));
}

function beginsIn(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    if (at === 0 || !LETTER.test(name.charAt(0)) || !LETTER.test(line.charAt(at - 1))) return true;
  }
  return false;
}
