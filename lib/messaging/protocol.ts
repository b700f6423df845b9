/**
 * What the parts say to one another: one interface a direction. Payloads are validated by these schemas at the
 * receiving end (messages.ts), and trusted after it. What the background takes is checked at one door (door.ts) before: who may
 * send it, how much it may hold, how often it may come.
 */
import * as v from 'valibot';
import { AnchoringSchema } from '../core/annotation/anchoring';
import {
  ColourSchema,
  CONTEXT,
  EditSchema,
  MAX_NOTE,
  MAX_TAG,
  SelectorsSchema,
  TextPositionSelectorSchema,
  TextQuoteSelectorSchema,
} from '../core/annotation/annotation';
import { ArticleSchema, ClaimSchema } from '../core/claims/claim';
import { OtherAnswerSchema, OutcomeSchema } from '../core/checks/check';
import { TextSpanSchema } from '../core/text/span';

/** Longest text a page may send; what lies beyond is not read, and the reader is told. UTF-16 units. */
export const MAX_TEXT = 1_000_000;

/** Who may send a message: a content script in the top frame of a tab on the web, or a page of the extension itself. */
export type From = 'page' | 'ours';

/** How often a page may send a message: `burst` at once, after that `perSecond`. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
  /** What one may hold, as `weigh` of door.ts counts; what holds more counts as several. Absent where all count as one. */
  readonly holding?: number;
}

/** A message to the background. */
export interface CallToBackground {
  readonly from: From;
  /** How much it may hold, as {@link weigh} of door.ts counts; SIZE where nothing is said. */
  readonly size?: number;
  /** How often one tab may send it; RATE where nothing is said. Pages of the extension may send as they like. */
  readonly rate?: Rate;
  /** Whether it is taken from a page that was left while it was under way: what the reader wrote must not be lost by a click on a link. */
  readonly isTakenLate?: boolean;
  readonly input: v.GenericSchema;
  readonly output: v.GenericSchema;
}

/** Highlights of one page, at most: ten thousand are painted without a pause. */
const MOST_HIGHLIGHTS = 100_000;
/** Tags of one highlight, at most. */
const MOST_TAGS = 1_000;
/** What most messages may hold: enough for facts and ids, by far too little for a text. */
export const SIZE = 100_000;
/** What a message with a page's text may hold: the text, and the facts of its page beside it. */
const SIZE_WITH_TEXT = MAX_TEXT + SIZE;
/** A highlight may be of a whole text, and its note as long as one. */
const SIZE_OF_HIGHLIGHT = MAX_TEXT + MAX_NOTE + MOST_TAGS * MAX_TAG + SIZE;

/** How often a tab may send most messages: more than a reader clicks, and a page that never rests makes its scripts ask. */
export const RATE: Rate = { burst: 60, perSecond: 5 };
/**
 * What the reader does by hand, and what is written to the disk. What is kept must not be refused, so this is far more than hands do: of the
 * longest notes and texts twenty at once, after that two a second.
 */
const DEEDS: Rate = { burst: 1000, perSecond: 100, holding: 20_000 };
/** What is asked at every key, slow enough that nobody leafs through all there is. */
const TYPED: Rate = { burst: 60, perSecond: 2 };
/** What costs the background a whole text. */
const WHOLE_TEXT: Rate = { burst: 60, perSecond: 3 };

/** An id of a topic, a question or a claim. */
const Key = v.pipe(v.string(), v.maxLength(500));
/** What a page states of its article is no longer than this, or it is no fact of an article; our reader sends it cut (bound-fact.ts), as it is kept. */
const Fact = v.nullable(v.pipe(v.string(), v.maxLength(10_000)));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));
const Text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
/** Browsers count tabs in 32 bits. */
const TabNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1));

/** As in Article, without its id: the background knows whether it is a known article. Bounded, as a page fills it. */
const StatedArticleSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(20_000)),
  title: v.pipe(v.string(), v.maxLength(10_000), ArticleSchema.entries.title),
  publisher: v.pipe(Fact, ArticleSchema.entries.publisher),
  byline: v.pipe(Fact, ArticleSchema.entries.byline),
  published: Fact,
  modified: Fact,
  language: Fact,
});

/** What the reader found in a page: facts as the page states them, and its text. */
export const PageSchema = v.object({
  article: StatedArticleSchema,
  text: Text,
  /** Whether the page had more text than MAX_TEXT. */
  truncated: v.boolean(),
});

/** One claim to be marked in the page, with all that its card shows. */
export const MarkSchema = v.object({
  claim: v.string(),
  /** Where in the page's text, the words that carry the answer. */
  span: TextSpanSchema,
  outcome: OutcomeSchema,
  /** Whether its place is only known, so that the panel can show it, and nothing is painted there: the reader wants fewer marks. */
  isUnpainted: v.exactOptional(v.boolean()),
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
  state: v.picklist(['password', 'not-article', 'no-topic', 'topic']),
});

const Id = v.pipe(v.string(), v.uuid());

/** What makes a deed of the reader known when a page asks for it again: made once by the page, and sent with every retry. */
export const DeedSchema = v.object({
  id: Id,
  /** When the reader did it, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
});

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
const AnnotatedPageSchema = v.object({ article: StatedArticleSchema, text: Text });

/** Context is cut at CONTEXT units; what a page sends as such need not be. */
const Around = v.pipe(v.string(), v.maxLength(2 * CONTEXT));
/** Selectors as a page makes them. */
const MadeSelectorsSchema = v.tuple([
  v.object({
    ...TextQuoteSelectorSchema.entries,
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT)),
    prefix: Around,
    suffix: Around,
  }),
  v.pipe(
    v.object({ ...TextPositionSelectorSchema.entries, start: Offset, end: Offset, pairsBefore: Offset }),
    v.check(({ start, end }) => start <= end, 'It ends before it starts.'),
  ),
]);
/** Tags as a page makes them. */
const MadeTagsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TAG))),
  v.maxLength(MOST_TAGS),
);
/** To the schema library a list is an object, too; one of which every entry may be absent would take any list for itself. */
const isNoList = v.check((value: unknown) => !Array.isArray(value), 'A list stands where none may.');
/** What a reader may change of a highlight, as its page sends it. To which topic and claim it belongs is chosen in the library alone. */
const MadeEditSchema = v.object({
  ...v.omit(EditSchema, ['topic', 'claim']).entries,
  from: v.optional(v.pipe(v.unknown(), isNoList, EditSchema.entries.from.wrapped)),
  tags: v.optional(MadeTagsSchema),
  selector: v.optional(MadeSelectorsSchema),
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

const PANEL_PLACES = ['beside', 'anywhere'] as const;
/** Where the reader wants the panel: beside the page, if it can stand there; or anywhere, which may be a tab of its own. */
export type PanelPlace = (typeof PANEL_PLACES)[number];

const PANEL_SHOWN = ['open', 'shut', 'apart'] as const;
/**
 * What became of the panel that the reader wanted. `shut`: it can stand beside the page, but the browser would not open it; `apart`: here it
 * is always a tab of its own, and that was not asked for.
 */
export type PanelShown = (typeof PANEL_SHOWN)[number];

/** From content scripts to the background. */
export const toBackground = {
  /** Gate: the reader selected words in this page, or saved some before; please inject the annotator into this tab. */
  annotate: { from: 'page', input: v.undefined(), output: v.undefined() },
  /**
   * Annotator: where in this text are the highlights of this page? `only`: of these, as nothing changed for the others. `isFolded`: the
   * text is also of what the page does not show, where only the very same words count.
   */
  anchor: {
    from: 'page',
    size: SIZE_WITH_TEXT + MOST_HIGHLIGHTS * 50,
    rate: WHOLE_TEXT,
    input: v.object({
      ...AnnotatedPageSchema.entries,
      only: v.nullable(v.pipe(v.array(Id), v.maxLength(MOST_HIGHLIGHTS))),
      isFolded: v.optional(v.boolean(), false),
    }),
    output: HighlightsSchema,
  },
  /** Annotator: keep this highlight, under the id that the page made for it, so that it may be asked again. */
  keep: {
    from: 'page',
    size: SIZE_OF_HIGHLIGHT,
    rate: DEEDS,
    isTakenLate: true,
    input: v.object({
      id: Id,
      article: StatedArticleSchema,
      selector: MadeSelectorsSchema,
      says: v.required(v.pick(MadeEditSchema, ['colour', 'note', 'tags'])),
      /** The claim it was saved as. */
      claim: v.nullable(Key),
    }),
    output: v.undefined(),
  },
  /**
   * Annotator: the reader changed a highlight of this page. `before`: the words that it was on, to go back to them; null when it is not
   * there any more, and when that was done before.
   */
  edit: {
    from: 'page',
    size: SIZE_OF_HIGHLIGHT,
    rate: DEEDS,
    isTakenLate: true,
    input: v.object({ deed: DeedSchema, id: Id, edit: v.pipe(v.unknown(), isNoList, MadeEditSchema) }),
    output: v.object({ before: v.nullable(SelectorsSchema) }),
  },
  /** Annotator: the reader deleted a highlight of this page, or undid that. */
  bin: {
    from: 'page',
    rate: DEEDS,
    isTakenLate: true,
    input: v.object({ deed: DeedSchema, id: Id, isBinned: v.boolean() }),
    output: v.undefined(),
  },
  /** Annotator: the reader wants a toolbar at selected words, or none. */
  offerToolbar: {
    from: 'page',
    rate: { burst: 10, perSecond: 0.2 },
    input: v.boolean(),
    output: v.undefined(),
  },
  /** Annotator: which tags begin so? At most eight, those used most first. */
  tags: {
    from: 'page',
    rate: TYPED,
    input: v.object({ prefix: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TAG)) }),
    output: v.array(v.string()),
  },
  /** Annotator: which questions may these words answer? */
  offerClaims: {
    from: 'page',
    size: SIZE_WITH_TEXT,
    rate: WHOLE_TEXT,
    input: v.object({ ...AnnotatedPageSchema.entries, start: Offset, end: Offset }),
    output: v.array(ClaimOfferSchema),
  },
  /** Annotator: the reader says that these words answer this question. Keeps the claim under the id that the page made. */
  keepClaim: {
    from: 'page',
    size: SIZE_WITH_TEXT,
    rate: DEEDS,
    isTakenLate: true,
    input: v.object({
      id: Id,
      ...AnnotatedPageSchema.entries,
      start: Offset,
      end: Offset,
      topic: Key,
      question: Key,
    }),
    output: v.undefined(),
  },

  /**
   * Desk: read this text (of a file, pasted, or of a page in a tab) and keep it, whatever the setting for pages says. The article with its id is brought up to
   * date; where there is none of this id it becomes one of its own, whatever others have its text or address. `topic`: the one that it was
   * put under; null when no followed topic is found in it (it is kept all the same).
   */
  addArticle: {
    from: 'ours',
    size: SIZE_WITH_TEXT,
    input: v.object({
      article: ArticleSchema,
      text: Text,
      from: v.picklist(['page', 'file', 'paste']),
    }),
    output: v.object({ article: v.string(), topic: v.nullable(v.string()), claims: v.number() }),
  },
  /** Desk: read the kept text of this article anew, by the rules and packs of today. `changed`: whether other claims came of it. */
  readAgain: {
    from: 'ours',
    input: v.object({ article: Key }),
    output: v.object({ topic: v.nullable(v.string()), claims: v.number(), changed: v.boolean() }),
  },
  /** Desk: topics were added, changed, removed or switched on or off: other names are followed from now on, and open pages are read anew. */
  topicsChanged: { from: 'ours', input: v.undefined(), output: v.undefined() },
  /**
   * Panel: the reader wants to follow what the page in this tab tells of. Keeps the article, whatever the setting for pages says, so that a
   * topic can be made of it in the desk. May be retried.
   */
  followEvent: {
    from: 'ours',
    input: v.object({ tab: TabNumber }),
    output: v.object({ article: v.string() }),
  },
  /**
   * Panel: the reader wants the page in this tab read although it is not read otherwise (its site is never read, it asks for a password, or
   * it is no article), until it is left. May be retried.
   */
  readAnyway: {
    from: 'ours',
    input: v.object({ tab: TabNumber }),
    output: v.undefined(),
  },
  /** Reader: the user wants to compare what this claim says with all coverage, in the desk. */
  openDesk: {
    from: 'page',
    // It opens a tab, which no page may do unasked.
    rate: { burst: 5, perSecond: 0.5 },
    input: v.object({ claim: Key }),
    output: v.undefined(),
  },

  /** Gate: an article which names what is followed; please inject the reader into this tab. */
  inject: { from: 'page', input: v.undefined(), output: v.undefined() },
  /**
   * Reader: what is in this text? Stores it when the setting says so; the same page again updates, never duplicates, so it may be retried.
   * Answered once all is stored: with what to paint, or null where `paintAhead` with the same `asked` has said so and it still holds.
   */
  analyse: {
    from: 'page',
    size: SIZE_WITH_TEXT,
    rate: WHOLE_TEXT,
    input: v.object({ ...PageSchema.entries, asked: Id }),
    output: v.nullable(PaintSchema),
  },
  /** Reader: the article left the tab (single-page navigation); badge and panel let go of it. */
  forget: { from: 'page', input: v.undefined(), output: v.undefined() },
  /** Reader: its page is being left. Where its tab is closed, what was read there is let go of. */
  left: { from: 'page', isTakenLate: true, input: v.undefined(), output: v.undefined() },
  /** Reader: the page has got a frame which may be without our style sheet; please put it there. */
  style: { from: 'page', input: v.undefined(), output: v.undefined() },
  /** Reader: the user picked this claim in the page, and wants it in the side panel (only right after a user's click). */
  select: {
    from: 'page',
    input: v.object({ claim: Key, place: v.picklist(PANEL_PLACES) }),
    output: v.object({ panel: v.picklist(PANEL_SHOWN) }),
  },
} as const satisfies Readonly<Record<string, CallToBackground>>;

/** From the background and the panel to the content scripts of one tab. */
export const toPage = {
  /** Paint this instead of what is painted (the store changed). */
  paint: { input: PaintSchema, output: v.undefined() },
  /** Paint this already: it is what the text claims about which the page asked so, which is being stored. `taken`: whether the page still asks that. */
  paintAhead: {
    input: v.object({ asked: Id, paint: PaintSchema }),
    output: v.object({ taken: v.boolean() }),
  },
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
/** A highlight, and whether it lies in the bin from now on. */
export type BinOf = v.InferOutput<(typeof toBackground)['bin']['input']>;
/** What makes a deed known when it is asked for again. */
export type Deed = v.InferOutput<typeof DeedSchema>;
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
