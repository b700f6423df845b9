import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnnotation } from '../../../tests/arbitrary-annotation';
import type { Annotation } from '../annotation/annotation';
import { contentOf } from './content';

/** What only says which kind of thing it is: it follows from the rest. */
const KINDS = new Set(['type', 'purpose', 'format']);

/** Copies of an annotation, each with one of its values changed, at any depth. */
function* changed(annotation: Annotation): Generator<Annotation> {
  let leaves = 0;
  let chosen = -1;
  const copy = (): Annotation => {
    leaves = 0;
    return JSON.parse(JSON.stringify(annotation), (key, value: unknown) => {
      const isLeaf = (typeof value !== 'object' || value === null) && !KINDS.has(key);
      if (!isLeaf || leaves++ !== chosen) return value;
      return typeof value === 'number' ? value + 1 : `${String(value)}!`;
    });
  };
  copy();
  for (const all = leaves; ++chosen < all;) yield copy();
}

describe('contentOf', () => {
  it('is another when any one value is', () => {
    fc.assert(
      fc.property(anyAnnotation(), (annotation) => {
        const content = contentOf(annotation);
        for (const other of changed(annotation)) expect(contentOf(other)).not.toBe(content);
      }),
    );
  });

  it('is the same whatever the order of properties', () => {
    fc.assert(
      fc.property(anyAnnotation(), (annotation) => {
        const turned = JSON.parse(JSON.stringify(annotation), (_, part: unknown) =>
          typeof part === 'object' && part !== null && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).reverse())
            : part,
        );
        expect(contentOf(turned)).toBe(contentOf(annotation));
      }),
    );
  });
});
