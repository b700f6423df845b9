/** What an article answers to a question, and on whose word. After schema.org/Claim. */
import * as v from 'valibot';
import { TextSpanSchema } from '../text/span';
import { boundFact, LONGEST_NAME, LONGEST_TITLE } from '../text/bound-fact';

const IsoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** JSON has no infinity, but a reader of “1e999” makes one. */
const Figure = v.pipe(v.number(), v.finite());
const PeriodSchema = v.object({ from: v.nullable(IsoDay), to: v.nullable(IsoDay) });

/** Schema of an id. It becomes part of an address, so it is text that can stand in one; ours are far shorter. */
export const IdSchema = v.pipe(
  v.string(),
  v.maxLength(500),
  v.check((id) => id.isWellFormed(), 'An id must be text without halves of characters.'),
);

/** Schema of a figure. */
export const QuantitySchema = v.object({
  type: v.literal('quantity'),
  /** Bounds, both inclusive; null is open: "more than 20" is {min: 20, max: null}. */
  min: v.nullable(Figure),
  max: v.nullable(Figure),
  approx: v.boolean(),
  /** "more than 20", not "at least 20": the bound itself is passed. Absent where it is not. */
  strict: v.optional(v.boolean()),
  unit: v.string(),
  /** The days that the figure covers, where the sentence says so. */
  period: v.optional(PeriodSchema),
});

/** Schema of days, both inclusive; "September 2023" is 2023-09-01 to 2023-09-30. */
export const DaysSchema = v.object({ type: v.literal('date'), from: IsoDay, to: IsoDay });

/** Schema of a typed value. */
export const ValueSchema = v.variant('type', [
  QuantitySchema,
  DaysSchema,
  /** Minutes since local midnight, both inclusive. */
  v.object({ type: v.literal('time'), from: Figure, to: Figure, approx: v.boolean() }),
  v.object({ type: v.literal('place'), place: v.string() }),
  v.object({ type: v.literal('choice'), option: v.string() }),
  v.object({ type: v.literal('statement'), holds: v.boolean() }),
]);

/** How the article puts it: as fact, as another's report, as an accusation, as a denial, a plan, a possibility. */
export const ModalitySchema = v.picklist([
  'asserted',
  'reported',
  'alleged',
  'denied',
  'planned',
  'possible',
]);
/** Whether the article affirms or negates it. */
export const PolaritySchema = v.picklist(['affirmed', 'negated']);

/** On whose word an article states something, and how it puts it: of a claim, and of one that no question asks for. */
export const toldEntries = {
  /** Whom the article credits, nearest to the fact first: ["Yuri Ushakov", "Interfax", "Reuters"]; empty when it speaks on its own word. */
  attribution: v.array(v.string()),
  /** Whose word it is in the end: the id of an entity at the top of its hierarchy, or a name; null when the article's own. */
  origin: v.nullable(v.string()),
  modality: ModalitySchema,
  polarity: PolaritySchema,
  /** The rules that made it, for "why?". */
  rules: v.array(v.string()),
};

/** Schema of a claim as it lies in the store and travels in messages. */
export const ClaimSchema = v.object({
  id: IdSchema,
  article: IdSchema,
  topic: IdSchema,
  question: IdSchema,
  value: ValueSchema,
  /** The value in words, as the panel shows it: "about 6,700 containers". */
  display: v.string(),
  /** The words that carry the answer; null for a pack's claim, whose text is not at hand. */
  span: v.nullable(TextSpanSchema),
  /** The sentence of the article, or what it says in our words when `span` is null. */
  sentence: TextSpanSchema,
  ...toldEntries,
});

/** A typed value. */
export type Value = v.InferOutput<typeof ValueSchema>;
/** One kind of value: `ValueOf<'quantity'>`. */
export type ValueOf<T extends Value['type']> = Extract<Value, { type: T }>;
/** How the article puts a claim. */
export type Modality = v.InferOutput<typeof ModalitySchema>;
/** Affirmed or negated. */
export type Polarity = v.InferOutput<typeof PolaritySchema>;
/** One article's answer to a question. */
export type Claim = v.InferOutput<typeof ClaimSchema>;

const Title = v.pipe(
  v.string(),
  v.transform((title) => boundFact(title, LONGEST_TITLE)),
);
const Name = v.nullable(
  v.pipe(
    v.string(),
    v.transform((name) => boundFact(name, LONGEST_NAME)),
  ),
);

/**
 * Facts about an article, from its page or file; after schema.org/NewsArticle. Null where it does not state them. What is longer than any
 * title or name is cut, not refused: its article is still to be read.
 */
export const ArticleSchema = v.object({
  id: IdSchema,
  /** Canonical address without tracking parameters and fragment; for a file its name, for a pack's article without address `pack:…`. */
  url: v.string(),
  title: Title,
  publisher: Name,
  byline: Name,
  /** ISO 8601, as exact as the article states it: a year, a month, a day or a moment. */
  published: Name,
  modified: Name,
  /** BCP 47 primary subtag; null when unknown. */
  language: Name,
});

/** One page of coverage. */
export type Article = v.InferOutput<typeof ArticleSchema>;

/** Whether it is said of what is to come or may be, not of what is. */
export function isPlan(modality: Modality): boolean {
  return modality === 'planned' || modality === 'possible';
}
