/** What the reader put right of an article's facts; each is a field of its own, and holds whatever the page states. */
import * as v from 'valibot';
import type { TypedFacts } from '../../../core/claims/complete-facts';
import type { Json } from '../../../core/merge/stamped-record';
import type { Fields } from './kind';

/** The facts that a reader may put right. */
export const TYPED = ['title', 'publisher', 'published', 'language'] as const;
type Typed = (typeof TYPED)[number];

/** The field of such a fact. */
export const typedField = (fact: Typed): string => `typed.${fact}`;

/** A fact as it is told. That the reader says there is none is not that the reader says nothing. */
export const typedAs = (fact: string | null | undefined): Json =>
  fact === undefined ? null : { value: fact };

const Said = v.nullable(v.object({ value: v.nullable(v.string()) }));

/**
 * What the reader put right, with what came of it.
 * @param changed the fields of which something else counts now
 * @throws v.ValiError when it is malformed
 */
export function typedWith(
  before: TypedFacts | undefined,
  values: Fields,
  changed: ReadonlySet<string>,
): Readonly<Partial<Record<Typed, string | null>>> {
  const typed: Partial<Record<Typed, string | null>> = { ...before };
  for (const fact of TYPED) {
    if (!changed.has(typedField(fact))) continue;
    const said = v.parse(Said, values[typedField(fact)] ?? null);
    if (said) typed[fact] = said.value;
    else delete typed[fact];
  }
  return typed;
}
