import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPressed, pressJson } from './pressed-json';

const LONG = { en: ['Vladimir Putin', 'President Putin'], ru: ['Владимир Путин'] };

describe('pressed JSON', () => {
  it('is opened as what it was, whatever that is', () => {
    const part = fc.record({
      id: fc.string(),
      of: fc.array(fc.string()),
      weight: fc.double({ noNaN: true }),
    });
    const value = fc
      .tuple(fc.jsonValue(), part)
      .chain(([any, again]) => fc.constant([any, again, { any, again }]));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const plain: unknown[] = JSON.parse(JSON.stringify(values));
        fc.pre(!/"(?:\$|__proto__|prototype|constructor)":/.test(JSON.stringify(plain)));
        expect(openPressed(JSON.parse(JSON.stringify(pressJson(plain))))).toEqual(plain);
      }),
    );
  });

  it('keeps the order of names, as checksums go by it', () => {
    const [opened] = openPressed(pressJson([{ b: 'x', a: { d: 1, c: null } }]));
    expect(JSON.stringify(opened)).toBe('{"b":"x","a":{"d":1,"c":null}}');
  });

  it('says once what stands in several values, and in parts of them', () => {
    const { shared, strings } = pressJson([{ putin: LONG }, { him: LONG, both: [LONG] }]);
    expect(shared).toHaveLength(1);
    expect(strings).toEqual({ en: LONG.en, ru: LONG.ru });
  });

  it.each([
    ['is no such thing', { strings: {} }, 'Invalid key'],
    ['was cut', { strings: { en: ['one'] }, shared: [], values: [{ en: 2 }] }, 'too few strings'],
  ])('is refused when it %s', (_what, file, why) => {
    expect(() => openPressed(file)).toThrow(why);
  });

  it('refuses what it would open as another', () => {
    expect(() => pressJson([{ $: 1 }])).toThrow('No name');
  });
});
