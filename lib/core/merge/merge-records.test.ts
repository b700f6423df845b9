import { describe, expect, it } from 'vitest';
import { digestText, isGone, mergeRecords, say, valueOf } from './merge-records';
import { stampOf } from './stamp';
import { MOST_LOST, type StampedRecord } from './stamped-record';

const at = (wall: number, device = 'laptop') => stampOf({ wall, counter: 0, device });
const said = (note: string, wall: number, device?: string) =>
  say(null, 'annotation', 'a', { note }, at(wall, device));

describe('mergeRecords', () => {
  it('lets what was said last count, field by field, and keeps what lost', () => {
    const laptop = say(said('laptop', 1), 'annotation', 'a', { colour: 'green' }, at(4));
    const phone = say(said('phone', 2, 'phone'), 'annotation', 'a', { colour: 'pink' }, at(3, 'phone'));
    expect(mergeRecords(laptop, phone)).toEqual({
      kind: 'annotation',
      id: 'a',
      fields: {
        note: { stamp: at(2, 'phone'), value: 'phone' },
        colour: { stamp: at(4), value: 'green' },
      },
      lost: {
        note: [{ stamp: at(1), value: 'laptop' }],
        colour: [{ stamp: at(3, 'phone'), value: 'pink' }],
      },
    });
  });

  it('lets the device decide of one moment, and of one device the content', () => {
    const [a, b] = [said('a', 1, 'laptop'), said('b', 1, 'desktop')];
    expect(valueOf(mergeRecords(a, b), 'note')).toBe('a');
    const [c, d] = [said('c', 1), said('d', 1)];
    expect(valueOf(mergeRecords(c, d), 'note')).toBe('d');
    expect(mergeRecords(c, d)).toEqual(mergeRecords(d, c));
  });

  it('keeps nothing of readings, which nobody types', () => {
    const [a, b] = [1, 2].map((n) => say(null, 'article', 'u-1', { reading: { text: `${n}` } }, at(n)));
    expect(a && b && mergeRecords(a, b).lost).toEqual({});
    expect(a && b && valueOf(mergeRecords(b, a), 'reading')).toEqual({ text: '2' });
  });

  it('gives back the very copy that learns nothing', () => {
    const now = say(said('first', 1), 'annotation', 'a', { note: 'second' }, at(2));
    expect(mergeRecords(now, said('first', 1))).toBe(now);
    expect(mergeRecords(now, structuredClone(now))).toBe(now);
  });

  it('refuses two records that are not copies of one', () => {
    expect(() => mergeRecords(said('a', 1), { ...said('a', 1), id: 'b' })).toThrow(/not the same one/);
    expect(() => mergeRecords(said('a', 1), { ...said('a', 1), kind: 'claim' })).toThrow(/not the same one/);
  });

  it('keeps the newest that lost, up to as many as are kept', () => {
    let record: StampedRecord | null = null;
    for (let n = 0; n < MOST_LOST + 10; n++)
      record = say(record, 'annotation', 'a', { note: `note ${n}` }, at(n));
    const lost = record?.lost['note'] ?? [];
    expect(lost).toHaveLength(MOST_LOST);
    expect([lost[0]?.value, lost.at(-1)?.value]).toEqual([`note ${MOST_LOST + 8}`, 'note 9']);
  });

  it('knows a field by its own name, whatever every object inherits', () => {
    const other = say(null, 'topic', 't', { constructor: 'one', valueOf: 'two' }, at(1));
    const merged = mergeRecords(say(null, 'topic', 't', { title: 'A' }, at(1)), other);
    expect(valueOf(merged, 'constructor')).toBe('one');
    expect(valueOf(merged, 'toString')).toBeUndefined();
  });

  it('merges a pull of 10,000 records in well under a second', () => {
    const fields = (n: number) =>
      Object.fromEntries(
        ['base', 'question', 'value', 'told', 'modality', 'polarity'].map((f) => [f, { of: n, f }]),
      );
    const records = Array.from({ length: 10_000 }, (_, n) => say(null, 'claim', `${n}`, fields(n), at(1)));
    const news = records.map((record, n) =>
      say(
        structuredClone(record),
        'claim',
        `${n}`,
        { question: 'other', modality: `new ${n}` },
        at(2, 'phone'),
      ),
    );
    // Of the processor: the machine may be busy with other things.
    const start = process.cpuUsage();
    const merged = records.map((record, i) => mergeRecords(record, news[i] ?? record));
    const { user, system } = process.cpuUsage(start);
    expect(merged.every((record) => valueOf(record, 'question') === 'other')).toBe(true);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe('say', () => {
  it('does not say again what the record says', () => {
    const once = say(null, 'claim', 'c', { value: { display: '5', value: 5 } }, at(1));
    expect(say(once, 'claim', 'c', { value: { value: 5, display: '5' } }, at(2))).toBe(once);
  });

  it('refuses a stamp that would lose against what is there', () => {
    expect(() => say(said('now', 2), 'annotation', 'a', { note: 'before' }, at(1))).toThrow(RangeError);
    expect(() => say(said('now', 2), 'annotation', 'a', { note: 'same moment' }, at(2))).toThrow(RangeError);
  });

  it('deletes and brings back', () => {
    const gone = say(said('a', 1), 'annotation', 'a', { gone: true }, at(2));
    expect([isGone(said('a', 1)), isGone(gone)]).toEqual([false, true]);
    expect(isGone(say(gone, 'annotation', 'a', { gone: false }, at(3)))).toBe(false);
  });
});

describe('digestText', () => {
  it('is the same whatever order fields and parts of values stand in', () => {
    const [a, b] = [
      say(null, 'claim', 'c', { value: { x: 1, y: [2] }, told: 'US' }, at(1)),
      say(null, 'claim', 'c', { told: 'US', value: { y: [2], x: 1 } }, at(1)),
    ];
    expect(digestText(a)).toBe(digestText(b));
  });

  it('differs with what counts, what lost, and who said it', () => {
    const base = say(said('a', 1), 'annotation', 'a', { note: 'b' }, at(2));
    const others = [
      said('b', 2),
      say(said('x', 1), 'annotation', 'a', { note: 'b' }, at(2)),
      say(said('a', 1), 'annotation', 'a', { note: 'c' }, at(2)),
      say(said('a', 1), 'annotation', 'a', { note: 'b' }, at(2, 'phone')),
      { ...base, id: 'b' },
    ];
    expect(new Set([base, ...others].map(digestText)).size).toBe(others.length + 1);
  });
});
