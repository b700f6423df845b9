import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../annotation/annotation';
import { anyAnnotation } from '../../../tests/arbitrary-annotation';
import { anAnnotation } from '../../../tests/builders';
import { planImport, toPut, type ImportPlan } from './plan-import';

const IDS = [1, 2, 3, 4].map((n) => `5c0a2f6e-6f6a-4b8e-9f39-0f3a1a0f8a1${n}`);
const some = fc.array(
  anyAnnotation({
    ids: IDS,
    moments: ['2024-06-18T08:00:00.000Z', '2024-06-18T20:00:00.000Z'],
    texts: ['a', 'b'],
  }),
  { maxLength: 6 },
);
const LATER = '2024-06-20T10:00:00.000Z';
/** One that another tool made: under another id. */
const another = (facts: Parameters<typeof anAnnotation>[0] = {}) =>
  anAnnotation({ id: String(IDS[3]), ...facts });
const plan = (existing: readonly Annotation[], incoming: readonly Annotation[]) =>
  planImport(existing, { annotations: incoming, refused: [] });

function carriedOut(
  existing: readonly Annotation[],
  planned: Pick<ImportPlan, 'added' | 'merged'>,
): Annotation[] {
  return [
    ...new Map([...existing, ...toPut(planned)].map((annotation) => [annotation.id, annotation])).values(),
  ];
}

describe('planImport', () => {
  it('adds what is not there', () => {
    const [mine, theirs] = [anAnnotation(), another({ exact: 'other words' })];
    expect(plan([mine], [theirs])).toMatchObject({ added: [theirs], merged: [], unchanged: [] });
  });

  it('merges what is there with other content, and shows both', () => {
    const mine = anAnnotation({ note: 'old' });
    const theirs = anAnnotation({ id: mine.id, note: 'new', modified: LATER });
    const { merged } = plan([mine], [theirs]);
    expect(merged).toMatchObject([{ before: mine, after: { modified: LATER } }]);
    expect(merged[0]?.why).toEqual({ key: 'newerThere' });
  });

  it.each([
    ['deleted there later', { deleted: LATER, modified: LATER }, 'deletedThere'],
    ['older there', { note: 'old', modified: '2020-01-01T00:00:00.000Z' }, 'newerHere'],
    ['placed anew there', { start: 99, modified: LATER }, 'newerThere'],
    ['filed under another page there', { keys: ['x.example'], modified: LATER }, 'sameLater'],
  ])('says why when it was %s', (_, facts, key) => {
    const mine = anAnnotation();
    expect(plan([mine], [anAnnotation({ id: mine.id, ...facts })]).merged[0]?.why).toEqual({ key });
  });

  it('leaves what is the same', () => {
    const mine = anAnnotation();
    expect(plan([mine], [structuredClone(mine)])).toMatchObject({
      added: [],
      merged: [],
      unchanged: [{ annotation: mine }],
    });
  });

  it('knows the same words with the same note under another id, by any key of the page', () => {
    const mine = anAnnotation({ note: 'n', tags: ['a', 'b'] });
    const twin = another({ note: 'n', tags: ['b'] });
    const elsewhere = { ...twin, target: { ...twin.target, source: 'https://m.courier.example/summit' } };
    expect(plan([mine], [elsewhere]).unchanged).toHaveLength(1);
  });

  it.each([
    ['another note', another({ note: 'another' })],
    ['a tag more', another({ tags: ['more'] })],
    [
      'another page',
      {
        ...another({ keys: ['x'] }),
        target: { ...anAnnotation().target, source: 'https://x.example/' },
      },
    ],
  ])('adds the same words with %s', (_, theirs) => {
    expect(plan([anAnnotation()], [theirs]).added).toEqual([theirs]);
  });

  it('tells what the file says twice from what is there already', () => {
    const [first, again] = [another({ tags: ['a', 'b'] }), anAnnotation({ id: String(IDS[2]), tags: ['a'] })];
    const { added, unchanged, repeated } = plan([], [first, again]);
    expect({ added, unchanged }).toEqual({ added: [first], unchanged: [] });
    expect(repeated).toEqual([{ annotation: again, why: { key: 'saidAgain' } }]);
  });

  it('adds what lies in the bin only', () => {
    const binned = anAnnotation({ deleted: LATER });
    expect(plan([binned], [another()]).added).toHaveLength(1);
    expect(plan([another()], [binned]).added).toHaveLength(0);
  });

  it('takes pages without keys for different ones', () => {
    const nowhere = (source: string, id = String(IDS[0])) => {
      const annotation = another({ keys: [''], id });
      return { ...annotation, target: { ...annotation.target, source } };
    };
    expect(
      plan([nowhere('https://a.example/')], [nowhere('https://b.example/', String(IDS[3]))]).added,
    ).toHaveLength(1);
  });

  it('passes on what was refused', () => {
    const refused = [{ at: '[0]', what: '', why: { key: 'mereValue' } }] as const;
    expect(planImport([], { annotations: [], refused }).refused).toBe(refused);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(some, some, (mine, theirs) => {
        const existing = carriedOut([], { added: mine, merged: [] });
        const after = carriedOut(existing, plan(existing, theirs));
        expect(plan(after, theirs)).toMatchObject({ added: [], merged: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('tells of every annotation of the file what becomes of it', () => {
    fc.assert(
      fc.property(some, some, (mine, theirs) => {
        const existing = carriedOut([], { added: mine, merged: [] });
        const { added, merged, unchanged, repeated } = plan(existing, theirs);
        const ids = [
          ...added,
          ...merged.map(({ after }) => after),
          ...[...unchanged, ...repeated].map(({ annotation }) => annotation),
        ].map(({ id }) => id);
        expect(ids.sort()).toEqual([...new Set(theirs.map(({ id }) => id))].sort());
      }),
    );
  });
});
