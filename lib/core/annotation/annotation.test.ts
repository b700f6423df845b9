import { describe, expect, it } from 'vitest';
import { anAnnotation } from '../../../tests/builders';
import { noteOf, quoteOf, tagsOf, withEdit } from './annotation';

const LATER = '2024-06-19T10:00:00.000Z';
const other = anAnnotation({ exact: '12,000 containers' }).target.selector;

describe('an edit', () => {
  it('changes what it names, and nothing more when it is made again', () => {
    const once = withEdit(anAnnotation({ note: 'why?', tags: ['arms'] }), { note: 'see page 4' }, LATER);
    expect([noteOf(once), tagsOf(once)]).toEqual(['see page 4', ['arms']]);
    expect(withEdit(once, { note: 'see page 4' }, LATER)).toEqual(once);
  });

  it('that places it on other words keeps those before', () => {
    const before = anAnnotation({ note: 'why?' });
    const placed = withEdit(before, { selector: other }, LATER);
    expect(quoteOf(placed)).toBe('12,000 containers');
    expect(placed.earlier.map(({ selector: [{ exact }] }) => exact)).toEqual(['11,000 containers']);
    expect(withEdit(placed, { selector: other }, LATER)).toEqual(placed);
  });

  it('that goes back to words it was on takes them from there', () => {
    const before = anAnnotation();
    const placed = withEdit(before, { selector: other }, LATER);
    const back = withEdit(placed, { selector: before.target.selector }, LATER);
    expect(quoteOf(back)).toBe('11,000 containers');
    expect(back.earlier.map(({ selector: [{ exact }] }) => exact)).toEqual(['12,000 containers']);
  });

  it('that only finds the same words elsewhere keeps nothing', () => {
    const moved = anAnnotation({ start: 99 }).target.selector;
    expect(withEdit(anAnnotation(), { selector: moved }, LATER).earlier).toEqual([]);
  });
});
