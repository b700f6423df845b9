/** Where a highlight's words stand in a text, and what became of them. */
import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const SpanSchema = v.object({ start: Offset, end: Offset });

/** Schema of what changed between the words that were saved and those found, word by word. */
export const DifferenceSchema = v.object({
  /**
   * In order: the `same` and `removed` ones together are the saved words, the `same` and `added` ones those found; either with what
   * touches them ("$", "non-") where that is what changed.
   */
  parts: v.array(v.object({ kind: v.picklist(['same', 'removed', 'added']), text: v.string() })),
  /** What kind of word changed that changes the sense; empty when only the wording did. */
  touches: v.array(v.picklist(['number', 'name', 'negation'])),
});

/**
 * Schema of an anchoring. `placed`: the same words, white space and typography aside. `changed`: other words in their place.
 * `ambiguous`: two or more places fit as well, in reading order. `lost`: none does. Spans are half-open, UTF-16.
 */
export const AnchoringSchema = v.variant('status', [
  v.object({ status: v.literal('placed'), span: SpanSchema }),
  v.object({ status: v.literal('changed'), span: SpanSchema, difference: DifferenceSchema }),
  v.object({ status: v.literal('ambiguous'), spans: v.pipe(v.array(SpanSchema), v.minLength(2)) }),
  v.object({ status: v.literal('lost') }),
]);

/** What changed between two wordings. */
export type Difference = v.InferOutput<typeof DifferenceSchema>;
/** Where a highlight's words stand now. */
export type Anchoring = v.InferOutput<typeof AnchoringSchema>;
