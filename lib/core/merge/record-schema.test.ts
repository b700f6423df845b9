import { describe, expect, it } from 'vitest';
import { say } from './merge-records';
import { readRecord, RECORD_LIMITS } from './record-schema';
import { stampOf } from './stamp';
import { MOST_LOST, type Json, type StampedRecord } from './stamped-record';

const at = (wall: number) => stampOf({ wall, counter: 0, device: 'laptop' });
const said = (value: unknown, wall = 9) => ({ stamp: at(wall), value });
const good: StampedRecord = say(
  say(
    null,
    'annotation',
    'a',
    { note: 'first', 'typed.title': 'A', 'questions/arms sent': [1, { x: null }] },
    at(1),
  ),
  'annotation',
  'a',
  { note: 'second' },
  at(2),
);
const withFields = (fields: unknown, lost: unknown = {}) => ({ ...good, fields, lost });
const deep = (levels: number): Json => (levels === 0 ? 'end' : [deep(levels - 1)]);

describe('readRecord', () => {
  it('reads a record as it was sent', () =>
    expect(readRecord(JSON.parse(JSON.stringify(good)))).toEqual(good));

  it('reads fields that nobody here knows, for devices that are newer', () =>
    expect(readRecord(withFields({ mood: said('calm') })).fields).toEqual({ mood: said('calm') }));

  it.each<[string, unknown, RegExp]>([
    ['nothing', null, /Object/],
    ['a list', [], /kind/],
    ['another kind', { ...good, kind: 'spy' }, /kind/],
    ['no id', { ...good, id: '' }, /id/],
    ['an id without end', { ...good, id: 'x'.repeat(RECORD_LIMITS.id + 1) }, /id/],
    ['half a character as id', { ...good, id: '\ud800' }, /halves/],
    ['more than a record has', { ...good, more: 1 }, /more/],
    ['fields that are none', withFields([]), /fields/],
    ['a name with a control character', withFields({ 'a/b\u0000': said(1) }), /no name of a field/],
    [
      'a name without end',
      withFields({ [`a/${'b'.repeat(RECORD_LIMITS.name)}`]: said(1) }),
      /no name of a field/,
    ],
    ['a name that every object has', withFields(JSON.parse('{"constructor":{}}')), /no name of a field/],
    ['a name that changes every object', withFields(JSON.parse('{"__proto__":{}}')), /no name of a field/],
    ['no stamp', withFields({ note: { value: 1 } }), /stamp/],
    ['a stamp that is none', withFields({ note: { stamp: 'now', value: 1 } }), /stamp/],
    ['no value', withFields({ note: { stamp: at(1) } }), /without a value/],
    ['more than is said', withFields({ note: { ...said(1), by: 'me' } }), /“note”/],
    ['what is no JSON', withFields({ note: said(Number.NaN) }), /no JSON/],
    ['a value too deep', withFields({ note: said(deep(RECORD_LIMITS.depth + 1)) }), /too deep/],
    ['lost without what counts', withFields({}, { note: [said(1)] }), /nothing counts/],
    ['lost that is no list', withFields({ note: said(1) }, { note: said(0) }), /no list/],
    ['lost that would win', withFields({ note: said(1, 1) }, { note: [said(2, 2)] }), /newest first/],
    ['lost in disorder', withFields({ note: said(1) }, { note: [said(1, 1), said(2, 2)] }), /newest first/],
    ['lost twice', withFields({ note: said(1) }, { note: [said(1, 1), said(1, 1)] }), /each value once/],
    [
      'more lost than is kept',
      withFields(
        { note: said(1, 999) },
        { note: Array.from({ length: MOST_LOST + 1 }, (_, i) => said(i, 900 - i)) },
      ),
      /51 values, and may have lost 50/,
    ],
    ['lost readings', withFields({ reading: said(1) }, { reading: [said(0, 1)] }), /may have lost 0/],
    [
      'more fields than may be',
      withFields(
        Object.fromEntries(Array.from({ length: RECORD_LIMITS.fields + 1 }, (_, i) => [`f/${i}`, said(1)])),
      ),
      /fields/,
    ],
  ])('refuses %s', (_, json, why) => expect(() => readRecord(json)).toThrow(why));

  it('refuses more than a record may hold', () => {
    const text = 'x'.repeat(RECORD_LIMITS.size / 4);
    const fields = Object.fromEntries(['a', 'b', 'c', 'd'].map((field) => [field, said(text)]));
    expect(() => readRecord(withFields(fields))).toThrow(/too much/);
    expect(readRecord(withFields({ a: said(text) })).id).toBe('a');
  });

  it('says what is wrong, and shows no more than the beginning of a name', () => {
    expect(() => readRecord(withFields({ ['x'.repeat(1000)]: said(1) }))).toThrow(
      /^“x{60}…” is no name of a field\.$/,
    );
    expect(() => readRecord({ ...good, kind: 'spy' })).toThrow(RangeError);
  });

  it('leaves every object as it is', () => {
    const record = readRecord(withFields({ note: said(JSON.parse('{"__proto__":{"polluted":true}}')) }));
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
    expect(record.id).toBe('a');
  });
});
