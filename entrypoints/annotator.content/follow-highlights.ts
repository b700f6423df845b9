import { pageAt } from '../../lib/core/interchange/web-address';
import { readArticleFacts, type ArticleFacts } from '../../lib/dom/article-facts';
import { HeadWatch } from '../../lib/dom/head-watch';
import type { PageText } from '../../lib/dom/join-blocks';
import { carrySpans } from '../../lib/dom/carry-spans';
import type { Painter } from '../../lib/dom/paint';
import { nodeRangesOf } from '../../lib/dom/ranges';
import { readFoldedText, readShownText } from '../../lib/dom/shown-text';
import { watchPage } from '../../lib/dom/watch';
import { anchorHighlights } from '../../lib/messaging/annotator-messages';
import { noticeIfGone, untilGone } from '../../lib/messaging/native';
import type { Highlight } from '../../lib/messaging/protocol';
import { paintedSpans, placesOf } from './paint-highlights';

/** A page that keeps changing is asked about at most so often in so many milliseconds. */
const ASKED_AT_MOST = 10;
const IN = 60_000;
/** Milliseconds until a question that the background did not answer is put again. */
const ASK_AGAIN = 3_000;
/** Milliseconds within which several changes of the store are one. */
const SOON = 60;

/** A page as it was read. */
export interface PageNow {
  readonly page: PageText;
  readonly article: ArticleFacts;
}

/** The highlights of a page, which are painted and followed through its changes. */
export interface Following {
  /** Reads the page. */
  readonly read: () => Promise<PageNow>;
  /** Those that are known, in the order in which the background gave them; spans are of `read`'s last text. */
  readonly highlights: () => readonly Highlight[];
  /** Where its first words stand in a part of the page that is folded away; null where they do not. */
  readonly foldedAt: (id: string) => Text | null;
  /**
   * Paints a highlight that is about to be stored. Until `stored` it stays, also where an answer does not know of it; then until the background
   * says otherwise. `page` is what its span is of.
   */
  readonly put: (highlight: Highlight, page: PageText) => void;
  /** A highlight that was put is stored. */
  readonly stored: (id: string) => void;
  /** Paints it no longer. */
  readonly drop: (id: string) => void;
  /** The store has changed: asks for all highlights anew. */
  readonly reload: () => void;
  /** Whether there are highlights here may be answered otherwise by now: looks as if the page had just come. */
  readonly lookAgain: () => void;
  /** Resolves once what was asked is answered and painted. */
  readonly settled: () => Promise<void>;
}

/** What the caller wants to know, and knows. */
export interface FollowingEvents {
  /** Whether there are highlights at this address, by the index (storage.local). */
  readonly isAnnotated: () => Promise<boolean>;
  readonly painted: () => void;
  /** A document or shadow root inside the page, told of again and again. */
  readonly found: (inner: Node) => void;
}

/**
 * Paints the highlights of this page and follows them: what stands where it stood is carried over when the page changes, and of the
 * rest the background is asked. A page without highlights is not read.
 */
export function followHighlights(painter: Painter, events: FollowingEvents): Following {
  const head = new HeadWatch();
  let page: PageText | null = null;
  let article: ArticleFacts | null = null;
  let highlights: readonly Highlight[] = [];
  /** Highlights whose words are to be looked for; all of them, and those not known yet, while null. */
  let wanted: ReadonlySet<string> | null = new Set();
  /** What the reader made and deleted here since the last question: its answer cannot know of it. */
  const since = { put: new Set<string>(), dropped: new Set<string>() };
  /** What is being stored. The index tells of it first (entrypoints/background/annotations.ts), so it is asked about before it is there. */
  const keeping = new Set<string>();
  let isStale = false;
  let folded: ReadonlyMap<string, Text> = new Map();
  let address = '';
  let turn = 0;
  let times: number[] = [];
  let work: Promise<void> = Promise.resolve();
  let reloading: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    if (!page) return;
    painter.paint(page.segments, [paintedSpans(highlights)]);
    events.painted();
  };
  const read = async () => {
    const { value, cost } = await readShownText(document, (inner) => {
      watch.include(inner);
      events.found(inner);
    });
    if (page && page.text !== value.text) carry(page.text, value.text);
    page = value;
    article = readArticleFacts(document, document.URL, head.isLeftBehind());
    return { now: { page, article }, cost };
  };
  /** Those whose words did not change stay with them; the others, and those that were not found, are looked for again. */
  const carry = (before: string, after: string) => {
    const moved = moveHighlights(highlights, before, after);
    if (wanted) wanted = new Set([...wanted, ...moved.lost]);
    highlights = moved.highlights;
  };
  const ask = async (now: PageNow) => {
    turn += 1;
    const mine = turn;
    const asked = wanted;
    const only = asked && [...asked];
    for (const id of since.put) if (!keeping.has(id)) since.put.delete(id);
    since.dropped.clear();
    const reply = await anchorHighlights({ article: now.article, text: now.page.text, only });
    if (mine !== turn) return;
    if (!reply.ok) {
      if (reply.error.code === 'unreachable') setTimeout(watch.lookSoon, ASK_AGAIN);
      return;
    }
    const answer = reply.value.highlights;
    // The page may have gone on while the background worked: what was lost since is wanted still.
    const moved = page ? moveHighlights(answer, now.page.text, page.text) : { highlights: answer, lost: [] };
    const wantedSince = [...(wanted ?? [])].filter((id) => !asked?.has(id));
    wanted = new Set([...wantedSince, ...moved.lost]);
    const made = highlights.filter(({ id }) => since.put.has(id));
    const told = asked ? merged(highlights, moved.highlights, asked) : moved.highlights;
    const others = told.filter(({ id }) => !since.put.has(id) && !since.dropped.has(id));
    highlights = [...others, ...made];
    show();
    await lookInFolds(now, answer);
  };
  /** What was not found among the words that are shown may be folded away: it is not lost, and the panel is told so. */
  const lookInFolds = async ({ article: of, page: shown }: PageNow, answer: readonly Highlight[]) => {
    const lost = answer.flatMap(({ id, anchoring }) => (anchoring.status === 'lost' ? [id] : []));
    if (lost.length === 0) return;
    const mine = turn;
    const { text, segments } = await readFoldedText(document);
    if (text === shown.text) return;
    const reply = await anchorHighlights({ article: of, text, only: lost, isFolded: true });
    if (!reply.ok || mine !== turn) return;
    folded = new Map(
      reply.value.highlights.flatMap(({ id, anchoring }): [string, Text][] => {
        const [first] = nodeRangesOf(segments, placesOf({ anchoring })).flat();
        return first ? [[id, first.node]] : [];
      }),
    );
  };
  const look = async () => {
    if (!noticeIfGone()) return 0;
    if (address !== here() || isStale) {
      const known = new Set(highlights);
      // Those of the same page stay painted until it is known what became of them.
      if (address !== here()) highlights = [];
      address = here();
      isStale = false;
      turn += 1;
      wanted = (await events.isAnnotated()) ? null : new Set();
      if (wanted) {
        highlights = highlights.filter((one) => keeping.has(one.id) || !known.has(one));
        painter.clear();
      }
    }
    if (wanted?.size === 0 && highlights.length === 0) return 0;
    const { now, cost } = await read();
    show();
    if (wanted?.size === 0) return cost;
    const recent = times.filter((time) => time > Date.now() - IN);
    // What the reader did is answered at once; only the page's own changes have to wait.
    if (wanted !== null && recent.length >= ASKED_AT_MOST) setTimeout(watch.lookSoon, IN / ASKED_AT_MOST);
    else {
      times = [...recent, Date.now()];
      work = ask(now);
    }
    return cost;
  };
  const watch = watchPage(look, true);
  watch.lookNow();
  untilGone.addEventListener('abort', () => {
    watch.stop();
    painter.clear();
  });
  document.addEventListener('visibilitychange', noticeIfGone, { signal: untilGone });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', watch.lookSoon);
  return {
    read: async () => (await read()).now,
    highlights: () => highlights,
    foldedAt: (id) => folded.get(id) ?? null,
    put: (highlight, from) => {
      const { highlights: placed } = moveHighlights([highlight], from.text, page?.text ?? from.text);
      highlights = [...highlights.filter(({ id }) => id !== highlight.id), ...placed];
      since.put.add(highlight.id);
      keeping.add(highlight.id);
      since.dropped.delete(highlight.id);
      page ??= from;
      address = here();
      show();
    },
    stored: (id) => {
      keeping.delete(id);
    },
    drop: (id) => {
      highlights = highlights.filter((highlight) => highlight.id !== id);
      since.dropped.add(id);
      since.put.delete(id);
      keeping.delete(id);
      show();
    },
    reload: () => {
      clearTimeout(reloading);
      reloading = setTimeout(() => {
        wanted = null;
        // An answer that is under way knows nothing of the change.
        turn += 1;
        address = here();
        watch.lookNow();
      }, SOON);
    },
    lookAgain: () => {
      isStale = true;
      watch.lookNow();
    },
    settled: () => work,
  };
}

const here = () => pageAt(document.URL);

/** Highlights with their spans in `after`, and which have to be looked for there. */
function moveHighlights(highlights: readonly Highlight[], before: string, after: string) {
  if (before === after) return { highlights, lost: [] };
  const places = highlights.map(placesOf);
  const moved = carrySpans(before, after, places.flat());
  const lost: string[] = [];
  let at = 0;
  const now = highlights.map((highlight, index): Highlight => {
    const spans = moved.slice(at, (at += places[index]?.length ?? 0)).filter((span) => span !== null);
    const { anchoring, id } = highlight;
    const [span] = spans;
    if (span && (anchoring.status === 'placed' || anchoring.status === 'changed'))
      return { ...highlight, anchoring: { ...anchoring, span } };
    lost.push(id);
    if (anchoring.status === 'ambiguous' && spans.length > 1)
      return { ...highlight, anchoring: { ...anchoring, spans } };
    return { ...highlight, anchoring: { status: 'lost' } };
  });
  return { highlights: now, lost };
}

/** What is known, with the answer for those that were asked about in its place; one that was asked for and not answered is gone. */
function merged(
  known: readonly Highlight[],
  answer: readonly Highlight[],
  asked: ReadonlySet<string>,
): Highlight[] {
  const answers = new Map(answer.map((highlight) => [highlight.id, highlight]));
  return known.flatMap(
    (highlight) => answers.get(highlight.id) ?? (asked.has(highlight.id) ? [] : [highlight]),
  );
}
