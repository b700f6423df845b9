/**
 * What the parts say to one another: one interface a direction. Payloads are validated by these schemas at the
 * receiving end (messages.ts), and trusted after it.
 */
import * as v from 'valibot';
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

/** From content scripts to the background. */
export const toBackground = {
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
/** What a page says of itself. */
export type PageStatus = v.InferOutput<typeof PageStatusSchema>;

/** What the gate needs to know of one followed topic; kept in storage.local under `gate`. */
export const GateIndexSchema = v.array(
  v.object({
    topic: v.string(),
    /** Of every group at least one name must stand in the page. Lower-case names, any script. */
    groups: v.array(v.array(v.string())),
  }),
);
/** The names followed, by topic. */
export type GateIndex = v.InferOutput<typeof GateIndexSchema>;
