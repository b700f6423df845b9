/**
 * What the parts say to one another: one interface a direction. Payloads are validated by these schemas at the
 * receiving end (messages.ts), and trusted after it.
 */
import * as v from 'valibot';
import { AnchoringSchema } from '../core/annotation/anchoring';
import { ColourSchema, EditSchema, SelectorsSchema } from '../core/annotation/annotation';
import { ArticleSchema, ClaimSchema } from '../core/claims/claim';
import { OtherAnswerSchema, OutcomeSchema } from '../core/checks/check';
import { TextSpanSchema } from '../core/text/span';

/** Longest text a page may send; what lies beyond is not read, and the reader is told. UTF-16 units. */
export const MAX_TEXT = 1_000_000;

/** What the reader found in a page: facts as the page states them, and its text. */
export const PageSchema = v.object({
  /** As in Article, without its id: the background knows whether it is a known article. */
  article: v.omit(ArticleSchema, ['id']),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  /** Whether the page had more text than MAX_TEXT. */
  truncated: v.boolean(),
});

/** One claim to be marked in the page, with all that its card shows. */
export const MarkSchema = v.object({
  claim: v.string(),
  /** Where in the page's text, the words that carry the answer. */
  span: TextSpanSchema,
  outcome: OutcomeSchema,
  question: v.string(),
  /** This page's answer in words, and on whose word. */
  display: v.string(),
  attribution: v.array(v.string()),
  modality: v.string(),
  why: v.string(),
  articles: v.number(),
  origins: v.number(),
  /** The other answers, most telling first, at most five. */
  others: v.array(OtherAnswerSchema),
  /** How many other answers there are in all. */
  othersInAll: v.number(),
});

/** What to paint in a page. `marks` is in reading order and without overlaps; so is `mentions`. */
export const PaintSchema = v.object({
  topic: v.nullable(v.object({ id: v.string(), title: v.string() })),
  marks: v.array(MarkSchema),
  /** Where the text speaks of the event. */
  mentions: v.array(v.object({ start: v.number(), end: v.number() })),
});

/**
 * Where a tab stands; the background keeps it in storage.session under `tab:<id>` and the panel reads it there.
 * `reading` while the background works; `read` when a followed topic was found; `off-topic` when none was.
 */
export const ReadingSchema = v.object({
  state: v.picklist(['reading', 'read', 'off-topic']),
  article: ArticleSchema,
  topic: v.nullable(v.string()),
  /** How surely the article is about the topic, 0 to 1. */
  score: v.number(),
  relevance: v.picklist(['about', 'mention', 'none']),
  /** Ids of other followed topics that it only mentions. */
  alsoOn: v.optional(v.array(v.string()), []),
  claims: v.array(ClaimSchema),
  /** Where the text speaks of the event, to paint the page anew when the store changes. */
  mentions: v.array(v.object({ start: v.number(), end: v.number() })),
  /** Sketch of the text (lib/core/text/fingerprint), to know copies of it among other coverage. */
  fingerprint: v.array(v.number()),
  truncated: v.boolean(),
  /** Whether it was put into the store (a setting; never from a private window). */
  stored: v.boolean(),
});

/** What a page can say of itself when the panel asks. */
export const PageStatusSchema = v.object({
  state: v.picklist(['not-article', 'no-topic', 'read']),
});

const Id = v.pipe(v.string(), v.uuid());

/** One highlight of a page as the page needs it, with where its words are. */
export const HighlightSchema = v.object({
  id: Id,
  colour: ColourSchema,
  note: v.string(),
  tags: v.array(v.string()),
  /** The saved words. */
  exact: v.string(),
  anchoring: AnchoringSchema,
});

/** What the reader saved on a page, in reading order, and what the reader calls the colours. */
export const HighlightsSchema = v.object({
  highlights: v.array(HighlightSchema),
  colours: v.record(ColourSchema, v.string()),
});

/** What the annotator found in a page: facts as the page states them, and its text, of which all that is shown is part. */
const AnnotatedPageSchema = v.object({
  article: v.omit(ArticleSchema, ['id']),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
});

/** A question that a selection may answer, with the answer as it would be stored. */
export const ClaimOfferSchema = v.object({
  topic: v.string(),
  question: v.string(),
  /** The question in words, and under which heading of its topic it stands. */
  text: v.string(),
  group: v.string(),
  /** The answer in words; null when the selection holds none that the question takes. */
  display: v.nullable(v.string()),
  /** Whether the words speak of what the question asks: these come first. */
  isLikely: v.boolean(),
  /** Whether `display` was read in the words; else it is what the reader would say by choosing it. */
  isRead: v.boolean(),
});

/** From content scripts to the background. */
export const toBackground = {
  /** Gate: the reader selected words in this page, or saved some before; please inject the annotator into this tab. */
  annotate: { input: v.undefined(), output: v.undefined() },
  /**
   * Annotator: where in this text are the highlights of this page? `only`: of these, as nothing changed for the others. `isFolded`: the
   * text is also of what the page does not show, where only the very same words count.
   */
  anchor: {
    input: v.object({
      ...AnnotatedPageSchema.entries,
      only: v.nullable(v.array(Id)),
      isFolded: v.optional(v.boolean(), false),
    }),
    output: HighlightsSchema,
  },
  /** Annotator: keep this highlight, under the id that the page made for it, so that it may be asked again. */
  keep: {
    input: v.object({
      id: Id,
      article: AnnotatedPageSchema.entries.article,
      selector: SelectorsSchema,
      says: v.required(v.pick(EditSchema, ['colour', 'note', 'tags'])),
      /** The claim it was saved as. */
      claim: v.nullable(v.string()),
    }),
    output: v.undefined(),
  },
  /** Annotator: the reader changed a highlight of this page. `before`: the words that it was on, to go back to them. */
  edit: {
    input: v.object({ id: Id, edit: EditSchema }),
    output: v.object({ before: v.nullable(SelectorsSchema) }),
  },
  /** Annotator: the reader deleted a highlight of this page, or undid that. */
  bin: { input: v.object({ id: Id, isBinned: v.boolean() }), output: v.undefined() },
  /** Annotator: which tags begin so? At most eight, those used most first. */
  tags: { input: v.object({ prefix: v.string() }), output: v.array(v.string()) },
  /** Annotator: which questions may these words answer? */
  offerClaims: {
    input: v.object({ ...AnnotatedPageSchema.entries, start: v.number(), end: v.number() }),
    output: v.array(ClaimOfferSchema),
  },
  /** Annotator: the reader says that these words answer this question. Keeps the claim under the id that the page made. */
  keepClaim: {
    input: v.object({
      id: Id,
      ...AnnotatedPageSchema.entries,
      start: v.number(),
      end: v.number(),
      topic: v.string(),
      question: v.string(),
    }),
    output: v.undefined(),
  },

  /**
   * Desk: read this text (of a file, pasted, or of a page in a tab) and keep it, whatever the setting for pages says. The article with its id is brought up to
   * date; where there is none of this id it becomes one of its own, whatever others have its text or address. `topic`: the one that it was
   * put under; null when no followed topic is found in it (it is kept all the same).
   */
  addArticle: {
    input: v.object({
      article: ArticleSchema,
      text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
      from: v.picklist(['page', 'file', 'paste']),
    }),
    output: v.object({ article: v.string(), topic: v.nullable(v.string()), claims: v.number() }),
  },
  /** Desk: read the kept text of this article anew, by the rules and packs of today. `changed`: whether other claims came of it. */
  readAgain: {
    input: v.object({ article: v.string() }),
    output: v.object({ topic: v.nullable(v.string()), claims: v.number(), changed: v.boolean() }),
  },
  /** Desk: topics were added, changed, removed or switched on or off: other names are followed from now on, and open pages are read anew. */
  topicsChanged: { input: v.undefined(), output: v.undefined() },
  /**
   * Panel: the reader wants to follow what the page in this tab tells of. Keeps the article, whatever the setting for pages says, so that a
   * topic can be made of it in the desk. May be retried.
   */
  followEvent: { input: v.object({ tab: v.number() }), output: v.object({ article: v.string() }) },
  /** Reader: the user wants to compare what this claim says with all coverage, in the desk. */
  openDesk: { input: v.object({ claim: v.string() }), output: v.undefined() },

  /** Gate: an article which names what is followed; please inject the reader into this tab. */
  inject: { input: v.undefined(), output: v.undefined() },
  /** Reader: what is in this text? Stores it when the setting says so; the same page again updates, never duplicates, so it may be retried. */
  analyse: { input: PageSchema, output: PaintSchema },
  /** Reader: the article left the tab (single-page navigation); badge and panel let go of it. */
  forget: { input: v.undefined(), output: v.undefined() },
  /** Reader: its page is being left. Where its tab is closed, what was read there is let go of. */
  left: { input: v.undefined(), output: v.undefined() },
  /** Reader: the page has got a frame which may be without our style sheet; please put it there. */
  style: { input: v.undefined(), output: v.undefined() },
  /** Reader: the user picked this claim in the page. `open`: also open the side panel (only right after a user's click). */
  select: {
    input: v.object({ claim: v.string(), open: v.boolean() }),
    output: v.object({ opened: v.boolean() }),
  },
} as const;

/** From the background and the panel to the content scripts of one tab. */
export const toPage = {
  /** Paint this instead of what is painted (the store changed). */
  paint: { input: PaintSchema, output: v.undefined() },
  /** Scroll to the claim's words and flash them. */
  reveal: { input: v.object({ claim: v.string() }), output: v.object({ found: v.boolean() }) },
  /** Go to the next or previous mark from the current one, and say which it is. */
  step: {
    input: v.object({ direction: v.picklist(['next', 'previous']) }),
    output: v.object({ claim: v.nullable(v.string()) }),
  },
  /** Open the current mark's card (the first in view when there is none) and move the focus into it. */
  openCard: { input: v.undefined(), output: v.undefined() },
  /** Paint these highlights instead of those that are painted, and place those whose words are not known yet (the store changed). */
  repaintHighlights: { input: v.undefined(), output: v.undefined() },
  /** Do with the words that are selected what the reader chose in a menu, by a key or in the panel. `why` says what to do when nothing could be done. */
  annotateSelection: {
    input: v.object({ as: v.picklist(['choose', 'highlight', 'note', 'claim']) }),
    output: v.object({ done: v.boolean(), why: v.nullable(v.string()) }),
  },
  /** Scroll to a highlight's words and flash them; of an ambiguous one, to the place with this index. */
  revealHighlight: { input: v.object({ id: Id, at: v.number() }), output: v.object({ found: v.boolean() }) },
  /** The reader wants to place this highlight by hand: the next words that are selected are its words, when the reader says so. */
  placeByHand: { input: v.object({ id: Id, exact: v.string() }), output: v.undefined() },
  /** What is this page to you? Answered by the gate. */
  status: { input: v.undefined(), output: PageStatusSchema },
} as const;

/** What a page sends to be analysed. */
export type Page = v.InferOutput<typeof PageSchema>;
/** One claim's mark. */
export type Mark = v.InferOutput<typeof MarkSchema>;
/** What to paint in a page. */
export type Paint = v.InferOutput<typeof PaintSchema>;
/** Where a tab stands. */
export type Reading = v.InferOutput<typeof ReadingSchema>;
/** One highlight of a page. */
export type Highlight = v.InferOutput<typeof HighlightSchema>;
/** What the reader saved on a page. */
export type Highlights = v.InferOutput<typeof HighlightsSchema>;
/** A page in whose text its highlights are to be found. */
export type Anchor = v.InferInput<(typeof toBackground)['anchor']['input']>;
/** A highlight to be kept. */
export type Keep = v.InferOutput<(typeof toBackground)['keep']['input']>;
/** A highlight and what changes of it. */
export type EditOf = v.InferOutput<(typeof toBackground)['edit']['input']>;
/** Words that may answer a question. */
export type OfferClaims = v.InferOutput<(typeof toBackground)['offerClaims']['input']>;
/** Words that the reader says answer a question. */
export type KeepClaim = v.InferOutput<(typeof toBackground)['keepClaim']['input']>;
/** A text that the reader brings, and what it is. */
export type AddArticle = v.InferOutput<(typeof toBackground)['addArticle']['input']>;
/** A question that a selection may answer. */
export type ClaimOffer = v.InferOutput<typeof ClaimOfferSchema>;
/** What a page says of itself. */
export type PageStatus = v.InferOutput<typeof PageStatusSchema>;

/** The names to look for in pages, as lib/core/topic/gate-index.ts writes them; kept in storage.local under `gate`, empty when nothing is followed. */
export const GateIndexSchema = v.string();
/** The names followed, of all topics. */
export type GateIndex = v.InferOutput<typeof GateIndexSchema>;
