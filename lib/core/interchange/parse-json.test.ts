import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './find-json-fault';
import { importInEnglish } from './import-reasons';
import { parseJson } from './parse-json';

describe('parseJson', () => {
  it.each([
    ['', 'the file', /empty/],
    [' \n', 'the file', /empty/],
    ['quote,note\n', 'the file', /no JSON/],
    ['{"a": [1, 2,],\n "b": 1}', 'line 1', /breaks the rules/],
    ['[\n{"a": 1},\n{"a": x}\n]', 'line 3', /breaks the rules/],
    ['{"a" 1}', 'line 1', /breaks the rules/],
    ['{"a": 1}\n}', 'line 2', /breaks the rules/],
    ['{"a": 1]', 'line 1', /breaks the rules/],
    ['{\n\n1: 2}', 'line 3', /breaks the rules/],
    ['{"a": "\t"}', 'the file', /breaks the rules/],
    ['{"a": ["}]', 'the end of the file, after 10 characters', /ends in the middle/],
    ['{"a": "\\"', 'the end of the file, after 9 characters', /ends in the middle/],
    ['{"a": 1', 'the end of the file, after 7 characters', /ends in the middle/],
  ])('says of %j where and why', (text, at, why) => {
    const parsed = parseJson(text);
    expect('why' in parsed && [importInEnglish(parsed.at), importInEnglish(parsed.why)]).toEqual([
      at,
      expect.stringMatching(why),
    ]);
  });

  it('says of any file that is cut off that it is', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(), (value, cut) => {
        const whole = JSON.stringify(value);
        const part = whole.slice(0, 1 + (cut % (whole.length - 1)));
        expect(parseJson(part)).toMatchObject({ why: { key: 'cutOff' } });
      }),
    );
  });

  it('finds no fault in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat({ max: 2 }), (text, indent) => {
        expect(findJsonFault(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
      }),
    );
  });

  it('reads past a byte order mark', () => {
    expect(parseJson('\uFEFF[1]')).toEqual({ value: [1] });
  });

  it('survives brackets without end', () => {
    expect(() => parseJson('['.repeat(1_000_000))).not.toThrow();
    expect(() => parseJson('['.repeat(1_000_000) + ']'.repeat(1_000_000))).not.toThrow();
  });
});
