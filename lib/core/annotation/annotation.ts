/** A saved highlight, after the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). */
import * as v from 'valibot';
import { ArticleSchema } from '../claims/claim';
import { COLOURS, MAX_NOTE, MAX_TAG } from './limits';

export { COLOURS, CONTEXT, MAX_NOTE, MAX_TAG } from './limits';

/** Schema of a colour. */
export const ColourSchema = v.picklist(COLOURS);

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A moment as `Date.prototype.toISOString` writes it: sorted as text it is sorted by time. */
const Moment = v.pipe(v.string(), v.isoTimestamp());

/** Schema of the quoted words with what stands around them (section 4.2.4). */
export const TextQuoteSelectorSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  /** Up to CONTEXT units that stand right before it, less where the text begins. */
  prefix: v.string(),
  suffix: v.string(),
});

/** Schema of where the words stood (section 4.2.5), in the text they were taken from. */
export const TextPositionSelectorSchema = v.object({
  type: v.literal('TextPositionSelector'),
  /** Half-open, in UTF-16 units; the standard counts code points, so exports convert. */
  start: Offset,
  end: Offset,
  /** How many characters before `start` take two UTF-16 units: what the conversion needs. */
  pairsBefore: Offset,
});

/** Schema of both selectors: every highlight has the two, in this order. */
export const SelectorsSchema = v.tuple([TextQuoteSelectorSchema, TextPositionSelectorSchema]);

const textual = { type: v.literal('TextualBody') };

/** Schema of what is said of the words: by purpose (section 3.3.5). At most one note and one colour. */
export const BodySchema = v.variant('purpose', [
  v.object({
    ...textual,
    purpose: v.literal('commenting'),
    format: v.literal('text/markdown'),
    value: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NOTE)),
  }),
  v.object({
    ...textual,
    purpose: v.literal('tagging'),
    value: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TAG)),
  }),
  v.object({ ...textual, purpose: v.literal('highlighting'), value: ColourSchema }),
  /** The topic it belongs to: the topic's id. */
  v.object({ type: v.literal('SpecificResource'), purpose: v.literal('classifying'), source: v.string() }),
  /** The claim it belongs to: the claim's id. */
  v.object({ type: v.literal('SpecificResource'), purpose: v.literal('linking'), source: v.string() }),
]);

/** Schema of an annotation as it lies in the store and in a backup. */
export const AnnotationSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  created: Moment,
  /** When the reader last changed it. */
  modified: Moment,
  /** Since when it lies in the bin; null while it does not. */
  deleted: v.nullable(Moment),
  target: v.object({
    /** Canonical address of the page, as Article.url. */
    source: v.string(),
    selector: SelectorsSchema,
  }),
  body: v.array(BodySchema),
  /** What its page said of itself when it was made, so that it can be listed and cited without the page. */
  article: v.omit(ArticleSchema, ['id', 'url', 'modified']),
  /** The pages it is looked for in, as pageKey gives them. */
  keys: v.array(v.string()),
  /** Whether the reader keeps it as a note on the page: its words are no longer looked for. */
  isNote: v.boolean(),
  /**
   * What it said before a newer copy of it was merged in, newest first, the notes that were written at the same time in another window,
   * and the words it was on before it was placed on others. No note is ever dropped; of the words the oldest, once there are very many
   * (MOST_PLACINGS of with-edit.ts).
   */
  earlier: v.array(
    v.object({
      modified: Moment,
      body: v.array(BodySchema),
      selector: SelectorsSchema,
    }),
  ),
});

/** One of the five colours. */
export type Colour = v.InferOutput<typeof ColourSchema>;
/** The quoted words with their surroundings. */
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelectorSchema>;
/** Where the words stood. */
export type TextPositionSelector = v.InferOutput<typeof TextPositionSelectorSchema>;
/** Quote and position. */
export type Selectors = v.InferOutput<typeof SelectorsSchema>;
/** One thing said of the words. */
export type Body = v.InferOutput<typeof BodySchema>;
/** A saved highlight. */
export type Annotation = v.InferOutput<typeof AnnotationSchema>;

/** What a reader may change; what is absent stays. An empty note takes the note away. */
export const EditSchema = v.object({
  colour: v.optional(ColourSchema),
  note: v.optional(v.pipe(v.string(), v.maxLength(MAX_NOTE))),
  tags: v.optional(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TAG)))),
  topic: v.optional(v.nullable(v.string())),
  claim: v.optional(v.nullable(v.string())),
  /** Placed anew, by hand. */
  selector: v.optional(SelectorsSchema),
  isNote: v.optional(v.boolean()),
  /**
   * What the reader had before their eyes while writing. Where it is something else by now, another window changed it meanwhile, and what
   * was written there stays (withEdit). Absent where nobody had anything before their eyes.
   */
  from: v.optional(
    v.object({
      note: v.optional(v.pipe(v.string(), v.maxLength(MAX_NOTE))),
      tags: v.optional(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TAG)))),
    }),
  ),
});

/** What a reader changes. */
export type Edit = v.InferOutput<typeof EditSchema>;

/** The colour of an annotation; the first where it states none. */
export function colourOf({ body }: Pick<Annotation, 'body'>): Colour {
  return body.find((part) => part.purpose === 'highlighting')?.value ?? COLOURS[0];
}

/** The note in Markdown; empty when there is none. */
export function noteOf({ body }: Pick<Annotation, 'body'>): string {
  return body.find((part) => part.purpose === 'commenting')?.value ?? '';
}

/** The tags, in the order in which they were put. */
export function tagsOf({ body }: Pick<Annotation, 'body'>): string[] {
  return body.flatMap((part) => (part.purpose === 'tagging' ? [part.value] : []));
}

/** Id of the topic it belongs to, or null. */
export function topicOf({ body }: Pick<Annotation, 'body'>): string | null {
  return body.find((part) => part.purpose === 'classifying')?.source ?? null;
}

/** Id of the claim it belongs to, or null. */
export function claimOf({ body }: Pick<Annotation, 'body'>): string | null {
  return body.find((part) => part.purpose === 'linking')?.source ?? null;
}

/** The words that were highlighted. */
export function quoteOf({ target }: Pick<Annotation, 'target'>): string {
  return target.selector[0].exact;
}

/** What an annotation says, as a list of bodies in a fixed order; a tag put twice is there once. */
export function bodyOf(says: {
  readonly colour: Colour;
  readonly note: string;
  readonly tags: readonly string[];
  readonly topic: string | null;
  readonly claim: string | null;
}): Body[] {
  const { colour, note, tags, topic, claim } = says;
  return [
    { type: 'TextualBody', purpose: 'highlighting', value: colour },
    ...(note.trim() === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note } as const]),
    ...[...new Set(tags)].map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }) as const),
    ...(topic === null ? [] : [{ type: 'SpecificResource', purpose: 'classifying', source: topic } as const]),
    ...(claim === null ? [] : [{ type: 'SpecificResource', purpose: 'linking', source: claim } as const]),
  ];
}
