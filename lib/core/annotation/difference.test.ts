import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from './difference';

const touches = (saved: string, found: string) => difference(saved, found).touches;

it('is word by word, with the spaces between changed words in the change', () => {
  expect(difference('They sent ten old ships north.', 'They sent twelve new ships north.')).toEqual({
    parts: [
      { kind: 'same', text: 'They sent ' },
      { kind: 'removed', text: 'ten old' },
      { kind: 'added', text: 'twelve new' },
      { kind: 'same', text: ' ships north.' },
    ],
    touches: ['number'],
  });
});

it('says nothing of a mere wording', () => {
  for (const [saved, found] of [
    ['the ships left quickly', 'the ships left in haste'],
    ['The ships left', 'A few ships left'],
    ['les navires sont partis', 'les bateaux sont partis'],
    ['корабли ушли быстро', 'корабли ушли сразу'],
    ['it isn’t known', 'it is not known'],
    ['wait, then go', 'wait then go'],
  ] as const)
    expect(touches(saved, found), found).toEqual([]);
});

describe('a changed number is told', () => {
  it.each([
    ['12 killed', '13 killed'],
    ['1,5 m', '15 m'],
    ['−5 °C', '5 °C'],
    ['10² units', '102 units'],
    ['$5 million', '€5 million'],
    ['5 %', '5'],
    ['three ships', 'four ships'],
    ['half of them', 'all of them'],
    ['drei Schiffe', 'vier Schiffe'],
    ['deux navires', 'trois navires'],
    ['два корабля', 'три корабля'],
    ['二十四年', '二十五年'],
    ['ثلاثة جنود', 'أربعة جنود'],
    ['수천 명', '수만 명'],
    ['१२ लोग', '१३ लोग'],
    ['x < 5', 'x > 5'],
    ['x = 5', 'x ≠ 5'],
    ['it was 3 degrees', 'it was minus 3 degrees'],
    ['about 20 ships and 30 men', 'about 30 ships and 20 men'],
  ])('%s → %s', (saved, found) => expect(touches(saved, found)).toContain('number'));
});

describe('a changed name is told', () => {
  it.each([
    ['said Putin', 'said Kim'],
    ['Putin said', 'Kim said'],
    ['the US said', 'the us said'],
    ['dit Élodie', 'dit Émilie'],
    ['сказал Путин', 'сказал Лавров'],
    ['普京访问', '金正恩访问'],
    ['プーチン氏', 'トランプ氏'],
    ['قال بوتين', 'قال كيم'],
    ['푸틴이 말했다', '김정은이 말했다'],
    ['अमर ने कहा', 'राम ने कहा'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Team 🇦🇹 won', 'Team 🇦🇺 won'],
    ['the minister of Eastmark', 'the minister'],
  ])('%s → %s', (saved, found) => expect(touches(saved, found)).toContain('name'));
});

describe('a negation that came, went or moved is told', () => {
  it.each([
    ['they did agree', 'they did not agree'],
    ['they can go', 'they can’t go'],
    ['it is possible', 'it is impossible'],
    ['with a licence', 'without a licence'],
    ['some of them', 'none of them'],
    ['a harmful plan', 'a harmless plan'],
    ['he confirmed it', 'he denied it'],
    ['er kommt heute', 'er kommt heute nicht'],
    ['ein Beweis', 'kein Beweis'],
    ['il est venu', 'il n’est pas venu'],
    ['ha venido', 'no ha venido'],
    ['он приехал', 'он не приехал'],
    ['прихав', 'не прихав'],
    ['může přijet', 'nemůže přijet'],
    ['他来了', '他没来'],
    ['行きます', '行きません'],
    ['確認した', '確認しない'],
    ['도착했다', '도착하지 않았다'],
    ['간다', '안 간다'],
    ['وافق الرئيس', 'لم يوافق الرئيس'],
    ['הוא בא', 'הוא לא בא'],
    ['वह आया', 'वह नहीं आया'],
    ['geldi', 'gelmedi değil'],
    ['anlaşmayı imzaladı', 'anlaşmayı imzalamadı'],
    ['approved drugs', 'un-approved drugs'],
    ['not all agreed', 'all not agreed'],
  ])('%s → %s', (saved, found) => expect(touches(saved, found)).toContain('negation'));
});

it('puts both texts together again, whatever they are', () => {
  const piece = fc.constantFrom(
    'one ',
    'two',
    ' ',
    '不',
    '普',
    '12',
    '-',
    'n’t',
    '\n',
    '🙂',
    'e\u0301',
    '\ud83d',
    'Kim',
    'не ',
  );
  const aText = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(aText, aText, (saved, found) => {
      const { parts } = difference(saved, found);
      const side = (left: string) =>
        parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
      expect([side('added'), side('removed')]).toEqual([saved, found]);
      expect(parts.every(({ text }) => text !== '')).toBe(true);
      expect(difference(saved, saved).touches).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('puts long texts together again, with few and with many words in common', () => {
  const long = (step: number) => Array.from({ length: 4_000 }, (_, i) => `w${(i * step) % 3_001}`).join(' ');
  for (const [saved, found] of [
    [long(7), long(7).replaceAll('w1', 'x1')],
    [long(7), long(11)],
    ['a '.repeat(4_000), 'b '.repeat(4_000)],
  ] as const) {
    const { parts } = difference(saved, found);
    const side = (left: string) => parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
    expect(side('added') === saved && side('removed') === found).toBe(true);
  }
});
