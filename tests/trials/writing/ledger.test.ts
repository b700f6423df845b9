import { describe, expect, it } from 'vitest';
import { withEdit } from '../../../lib/core/annotation/with-edit';
import { anAnnotation, anId } from '../../builders';
import { Ledger, type Held, type Write } from './ledger';

const id = anId();
const held = (facts: Partial<Held>): Held => ({ annotations: [], claims: [], articles: [], ...facts });
const ledgerOf = (...writes: readonly Write[]) => {
  const ledger = new Ledger();
  for (const write of writes) ledger.ask(write)();
  return ledger;
};
const edit = (note: string, from: string): Write => ({ is: 'edit', id, note, from });

describe('the ledger of a trial', () => {
  it('misses what was acknowledged and is not in the store, and only that', () => {
    const ledger = ledgerOf({ is: 'keep', id, mark: 'one' }, { is: 'claim', id: anId(2) });
    ledger.ask({ is: 'claim', id: anId(3) });
    expect(ledger.acknowledged).toBe(2);
    expect(ledger.missing(held({}))).toHaveLength(2);
    expect(ledger.missing(held({ annotations: [anAnnotation()], claims: [anId(2)] }))).toEqual([]);
  });

  it('misses a note that another one overwrote whose writer did not see it', () => {
    const ledger = ledgerOf(edit('mine', ''), edit('theirs', ''));
    expect(ledger.missing(held({ annotations: [anAnnotation({ note: 'theirs' })] }))).toEqual([
      edit('mine', ''),
    ]);
    const both = withEdit(
      anAnnotation({ note: 'mine' }),
      { note: 'theirs', from: { note: '' } },
      '2025-01-01',
    );
    expect(ledger.missing(held({ annotations: [both] }))).toEqual([]);
  });

  it('does not miss a note that was replaced before its writer’s eyes, unless that is missing as well', () => {
    const ledger = ledgerOf(edit('first', ''), edit('second', 'first'), edit('third', 'second'));
    expect(ledger.missing(held({ annotations: [anAnnotation({ note: 'third' })] }))).toEqual([]);
    expect(ledger.missing(held({ annotations: [anAnnotation({ note: 'other' })] }))).toHaveLength(3);
  });

  it('misses what should lie in the bin, or not', () => {
    const ledger = ledgerOf({ is: 'bin', id, isBinned: false }, { is: 'bin', id, isBinned: true });
    expect(ledger.missing(held({ annotations: [anAnnotation()] }))).toHaveLength(1);
    expect(ledger.missing(held({ annotations: [anAnnotation({ deleted: '2025-01-01' })] }))).toEqual([]);
  });

  it('sees what is stored twice', () => {
    const rows = [1, 2].map((n) => anAnnotation({ id: anId(n), tags: ['one'], note: `note ${n}` }));
    expect(ledgerOf().twice(held({ annotations: rows, articles: ['a', 'b', 'a'] }))).toEqual(['one', 'a']);
  });
});
