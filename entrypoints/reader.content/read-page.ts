import { readArticleFacts, type ArticleFacts } from '../../lib/dom/article-facts';
import { examineLines } from '../../lib/dom/examine';
import { HeadWatch } from '../../lib/dom/head-watch';
import { moveSpans } from '../../lib/dom/move-spans';
import type { Painter } from '../../lib/dom/paint';
import { readPageText, type PageText } from '../../lib/dom/page-text';
import { randomUuid } from '../../lib/dom/random-uuid';
import { linesIn } from '../../lib/dom/quick-lines';
import { showsPassword } from '../../lib/dom/shows-password';
import { runInSlices } from '../../lib/dom/slices';
import { trusted } from '../../lib/dom/trusted';
import { watchPage } from '../../lib/dom/watch';
import { hasLeave } from '../../lib/messaging/leave';
import { noticeIfGone, untilGone } from '../../lib/messaging/native';
import { analysePage, forgetPage, leavePage } from '../../lib/messaging/page-messages';
import type { Mark, Paint } from '../../lib/messaging/protocol';
import { readGateItems, watchFollowed } from '../../lib/messaging/read-gate-index';

declare global {
  /** Looks at the page again: the reader gave leave to read it. In the extension's isolated world of that page. */
  var crossreadLookAgain: (() => void) | undefined;
}

/** A page that keeps rewriting its article is asked about at most so often in so many milliseconds. */
const ASKED_AT_MOST = 10;
const IN = 60_000;

/** A page that is being read. */
export interface PageReading {
  /** Paints this from now on, in place of what the background answered. */
  readonly repaint: (paint: Paint) => void;
  /** Paints what was found in the text about which was asked so, until it is answered. @returns false where that is no longer asked */
  readonly paintAhead: (asked: string, paint: Paint) => boolean;
}

/** Milliseconds until a question that the background did not answer is put again. */
const ASK_AGAIN = 3_000;

/** What the caller wants to know. */
export interface ReadingEvents {
  /** The marks that are painted now, in reading order; none when the article went. */
  readonly painted: (marks: readonly Mark[]) => void;
  /** A document or shadow root inside the page, told of again and again. */
  readonly found: (inner: Node) => void;
}

/**
 * Reads the page, has its text analysed, paints the answer, and does so again whenever the page has changed and come to
 * rest. Lets go of the article when the page is none any more.
 */
export function readPage(painter: Painter, events: ReadingEvents): PageReading {
  const head = new HeadWatch();
  let page: PageText | null = null;
  let answer: { readonly text: string; readonly paint: Paint } | null = null;
  let asked: string | null = null;
  /** The question that is not answered yet. */
  let open: { readonly id: string; readonly text: string } | null = null;
  let times: number[] = [];
  /** Whether it was not to be read when it was looked at last. At first it is: else there were no reader. */
  let isLeftAlone = false;

  const show = () => {
    if (!page || !answer) return;
    const marks = placed(answer.paint.marks, answer.text, page.text);
    const mentions = carried(answer.paint.mentions, answer.text, page.text);
    painter.paint(page.segments, [
      mentions.map((span) => ({ ...span, style: 'mention', id: null })),
      marks.map(({ span, outcome, isUnpainted, claim }) => ({
        ...span,
        style: isUnpainted ? null : outcome,
        id: claim,
      })),
    ]);
    events.painted(marks);
  };
  const leave = async () => {
    if (asked === null) return;
    asked = null;
    answer = null;
    open = null;
    painter.clear();
    events.painted([]);
    await forgetPage();
  };
  const ask = async (article: ArticleFacts, { text, truncated }: PageText) => {
    const mine = { id: randomUuid(), text };
    open = mine;
    times = [...times.filter((time) => time > Date.now() - IN), Date.now()];
    const reply = await analysePage({ article, text, truncated }, mine.id);
    if (mine !== open) return;
    open = null;
    // Unanswered, the question stays open and is put again: soon, or when what failed has changed.
    if (!reply.ok) {
      asked = '';
      if (reply.error.code === 'unreachable') setTimeout(watch.lookSoon, ASK_AGAIN);
    } else if (reply.value) answer = { text, paint: reply.value };
    // What came ahead of the answer is painted.
    else return;
    show();
  };
  const found = (inner: Node) => {
    watch.include(inner);
    events.found(inner);
  };
  const look = async () => {
    const [{ followed, isAllowed }, begun] = await Promise.all([
      readGateItems(),
      isLeftAlone ? null : readPageText(document, found),
    ]);
    const isAsked = hasLeave();
    isLeftAlone = !isAsked && (!followed || (!isAllowed && showsPassword(document)));
    if (isLeftAlone) {
      await leave();
      return begun?.cost ?? 0;
    }
    const { value, cost } = begun ?? (await readPageText(document, found));
    page = value;
    const facts = readArticleFacts(document, document.URL, head.isLeftBehind());
    // Asked again of the article's own text: the gate looks at the whole page, and what is not followed stays here.
    const check = await runInSlices(examineLines(document, followed, linesIn(value.text)));
    const spent = cost + check.cost;
    if (!isAsked && check.value !== 'topic') {
      await leave();
      return spent;
    }
    const question = JSON.stringify(facts) + value.text;
    const mayAsk = times.filter((time) => time > Date.now() - IN).length < ASKED_AT_MOST;
    if (question !== asked && mayAsk) {
      asked = question;
      void ask(facts, value);
    } else if (question !== asked) setTimeout(watch.lookSoon, IN / ASKED_AT_MOST);
    show();
    return spent;
  };
  const watch = watchPage(look, true);
  watch.lookNow();
  // What was not read here a moment ago may be now, and the other way round.
  watchFollowed((isQuietChanged) => {
    // Who says anew what is left alone takes back what was asked for before.
    if (isQuietChanged) globalThis.crossreadLeave = undefined;
    if (asked !== null) asked = '';
    watch.lookSoon();
  });
  addEventListener('pagehide', () => {
    globalThis.crossreadLeave = undefined;
    if (asked !== null) leavePage();
  });
  // Back from the back/forward cache: badge and reading of the tab are another page's by now, and the store has gone on.
  addEventListener(
    'pageshow',
    trusted(({ persisted }) => {
      if (persisted && asked !== null) asked = '';
    }),
  );
  globalThis.crossreadLookAgain = watch.lookSoon;
  untilGone.addEventListener('abort', () => {
    watch.stop();
    painter.clear();
    events.painted([]);
  });
  document.addEventListener('visibilitychange', noticeIfGone, { signal: untilGone });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', watch.lookSoon);
  return {
    repaint: (paint) => {
      answer = { text: answer?.text ?? page?.text ?? '', paint };
      show();
    },
    paintAhead: (id, paint) => {
      if (open?.id !== id) return false;
      answer = { text: open.text, paint };
      show();
      return true;
    },
  };
}

function carried<T extends { start: number; end: number }>(
  spans: readonly T[],
  from: string,
  to: string,
): T[] {
  return from === to ? [...spans] : moveSpans(from, to, spans).filter((span) => span !== null);
}

function placed(marks: readonly Mark[], from: string, to: string): Mark[] {
  if (from === to) return [...marks];
  return moveSpans(
    from,
    to,
    marks.map(({ span }) => span),
  ).flatMap((span, index) => {
    const mark = marks[index];
    return span && mark ? [{ ...mark, span }] : [];
  });
}
