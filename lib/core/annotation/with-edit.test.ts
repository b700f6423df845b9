import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnnotation } from '../../../tests/builders';
import { noteOf, quoteOf, tagsOf, type Annotation, type Edit } from './annotation';
import { lengthOfEarlier, MOST_PLACINGS, otherNotesOf, withEdit, withPlacingUndone } from './with-edit';

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

describe('of a highlight that is placed on and on', () => {
  const HUGE = 'x'.repeat(300_000);
  const placedOn = (annotation: Annotation, words: string) =>
    withEdit(annotation, { selector: anAnnotation({ exact: words }).target.selector }, LATER);
  const wordsOf = ({ earlier }: Annotation) => earlier.map(({ selector: [{ exact }] }) => exact.slice(0, 2));

  it('the oldest words go, the newest stay', () => {
    let one = anAnnotation({ exact: `0 ${HUGE}` });
    for (let i = 1; i < 9; i++) one = placedOn(one, `${i} ${HUGE}`);
    expect(wordsOf(one)).toEqual(['7 ', '6 ', '5 ']);
    expect(lengthOfEarlier(one)).toBeLessThanOrEqual(MOST_PLACINGS);
  });

  it('the last words stay however long they are, so that there is a way back', () => {
    const one = placedOn(anAnnotation({ exact: 'x'.repeat(MOST_PLACINGS) }), 'few');
    expect(one.earlier).toHaveLength(1);
  });

  it('no note goes that stands nowhere else', () => {
    let one = anAnnotation({ exact: `0 ${HUGE}`, note: 'the first thought' });
    one = withEdit(placedOn(one, `1 ${HUGE}`), { note: 'another' }, LATER);
    for (let i = 2; i < 9; i++) one = placedOn(one, `${i} ${HUGE}`);
    expect(wordsOf(one)).toEqual(['7 ', '6 ', '5 ', '0 ']);
    expect(otherNotesOf(one).map(({ note }) => note)).toEqual(['the first thought']);
  });
});

describe('a note that two windows write at the same time', () => {
  const begun = anAnnotation({ note: 'begun' });
  const mine = { note: 'mine', from: { note: 'begun' } };
  const theirs = { note: 'theirs', from: { note: 'begun' } };
  const moment = (minute: number) => `2024-06-19T10:0${minute}:00.000Z`;
  const others = (annotation: Annotation) => otherNotesOf(annotation).map(({ note }) => note);

  it('is the one written later, with the other kept beside it', () => {
    const both = withEdit(withEdit(begun, mine, moment(1)), theirs, moment(2));
    expect([noteOf(both), others(both)]).toEqual(['theirs', ['mine']]);
    expect(withEdit(both, theirs, moment(3)).earlier).toEqual(both.earlier);
  });

  it('is the one written later also when that one arrives first', () => {
    const both = withEdit(withEdit(begun, theirs, moment(2)), mine, moment(1));
    expect([noteOf(both), others(both), both.modified]).toEqual(['theirs', ['mine'], moment(2)]);
  });

  it('is no clash where the writer had the other’s words before their eyes', () => {
    const next = { note: 'mine, and theirs', from: { note: 'mine' } };
    const both = withEdit(withEdit(begun, mine, moment(1)), next, moment(2));
    expect([noteOf(both), both.earlier]).toEqual(['mine, and theirs', []]);
  });

  it('stays when the other window takes the note away', () => {
    const none = { note: ' ', from: { note: 'begun' } };
    const both = withEdit(withEdit(begun, mine, moment(1)), none, moment(2));
    expect([noteOf(both), others(both)]).toEqual(['', ['mine']]);
  });

  it('can be brought back, which keeps the one that counted until then', () => {
    const both = withEdit(withEdit(begun, mine, moment(1)), theirs, moment(2));
    const back = withEdit(both, { note: 'mine', from: { note: 'mine' } }, moment(3));
    expect([noteOf(back), others(back)]).toEqual(['mine', ['theirs']]);
  });

  it('is not lost when the highlight is placed on other words, back, or that is undone', () => {
    const both = withEdit(withEdit(begun, mine, moment(1)), theirs, moment(2));
    const placed = withEdit(both, { selector: other }, moment(3));
    const back = withEdit(placed, { selector: begun.target.selector }, moment(4));
    expect([placed, back, withPlacingUndone(placed, both, moment(4))].map(others)).toEqual([
      ['mine'],
      ['mine'],
      ['mine'],
    ]);
    expect(withPlacingUndone(placed, both, moment(4)).earlier).toEqual(both.earlier);
  });
});

describe('tags that two windows change at the same time', () => {
  it('are put and taken each, and others stay', () => {
    const tagged = anAnnotation({ tags: ['arms', 'treaty'] });
    const from = { tags: ['arms', 'treaty'] };
    const one = withEdit(tagged, { tags: ['arms', 'treaty', 'aid'], from }, LATER);
    expect(tagsOf(withEdit(one, { tags: ['treaty', 'visit'], from }, LATER))).toEqual([
      'treaty',
      'aid',
      'visit',
    ]);
    expect(tagsOf(withEdit(tagged, { tags: ['treaty', 'arms'] }, LATER))).toEqual(['treaty', 'arms']);
  });
});

describe('any edits of two windows, in whatever order they arrive', () => {
  const editor = fc.constantFrom(0, 1);
  const step = fc.oneof(
    fc.record({ is: fc.constant('looks' as const), editor }),
    fc.record({ is: fc.constant('writes' as const), editor, isLate: fc.boolean(), text: fc.nat({ max: 6 }) }),
    fc.record({ is: fc.constant('colours' as const), editor }),
    fc.record({ is: fc.constant('places' as const), editor, words: fc.constantFrom('a', 'b', 'c') }),
  );

  it('lose no note that was stored, but those that were written over before their writer’s eyes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        let stored = anAnnotation();
        const eyes = ['', ''];
        const owed = new Set<string>();
        for (const [i, taken] of steps.entries()) {
          const seen = eyes[taken.editor] ?? '';
          const minute = taken.is === 'writes' && taken.isLate ? 0 : i + 1;
          const edit = editOf(taken, seen);
          if (taken.is === 'looks') eyes[taken.editor] = noteOf(stored);
          if (!edit) continue;
          if (noteOf(stored) === seen && edit.note !== undefined) owed.delete(seen);
          if (edit.note) owed.add(edit.note);
          if (edit.note !== undefined) eyes[taken.editor] = edit.note;
          stored = withEdit(stored, edit, new Date(Date.UTC(2024, 5, 19, 10, minute)).toISOString());
        }
        const kept = new Set([stored, ...stored.earlier].map(noteOf));
        for (const text of owed) expect(kept).toContain(text);
      }),
      { numRuns: 3000 },
    );
  });

  function editOf(
    step: { is: string; text?: number; words?: string; isLate?: boolean },
    seen: string,
  ): Edit | null {
    if (step.is === 'writes')
      return { note: step.text === 0 ? '' : `note ${step.text}`, from: { note: seen } };
    if (step.is === 'colours') return { colour: 'green' };
    if (step.words) return { selector: anAnnotation({ exact: step.words }).target.selector };
    return null;
  }
});
