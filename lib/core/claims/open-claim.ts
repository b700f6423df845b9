/** What an article states that no question of the topic asks for: a figure, days or a quotation. */
import * as v from 'valibot';
import { TextSpanSchema } from '../text/span';
import { DaysSchema, QuantitySchema, toldEntries } from './claim';

/** What an open claim states. */
const OpenValueSchema = v.variant('type', [
  /** Its unit is the unit of measure, or the singular of the head noun: "dollar", "child". */
  QuantitySchema,
  DaysSchema,
  /** The quoted words, folded, parted by single spaces. */
  v.object({ type: v.literal('quotation'), words: v.string() }),
]);

/** Its parts are those of claims; rows of the store are our own and are not validated again. */
const OpenClaimSchema = v.object({
  id: v.string(),
  article: v.string(),
  topic: v.string(),
  value: OpenValueSchema,
  /** Whether a figure counts things, or measures them: what is measured, its unit does not say. */
  kind: v.picklist(['count', 'measure', 'date', 'quotation']),
  /** Stems of what tells the things counted from others of their kind: "north", "korean" of "North Korean soldiers". */
  qualifiers: v.array(v.string()),
  /** Stems of the sentence's other words that say what it is about, without names that the whole topic shares. */
  words: v.array(v.string()),
  /** The days that the sentence names, from the first to the last; null when it names none. */
  when: v.nullable(v.omit(DaysSchema, ['type'])),
  /** The value in words, as the panel shows it. */
  display: v.string(),
  span: TextSpanSchema,
  sentence: TextSpanSchema,
  ...toldEntries,
});

/** A figure, days or a quotation that no question asks for. */
export type OpenClaim = v.InferOutput<typeof OpenClaimSchema>;
