/** Ways of marking words in a page, run in one. */
import Mark from 'mark.js';
import { fold } from '../../../../lib/core/text/fold';
import { findPhrases, indexPhrases, type PhraseIndex } from '../../../../lib/core/text/phrases';
import { spanOfTokens } from '../../../../lib/core/text/read-text';
import { tokenise } from '../../../../lib/core/text/tokens';
import { Painter, type PaintedSpan } from '../../../../lib/dom/paint';
import { readPageText, type PageText } from '../../../../lib/dom/page-text';
import { nodeRangesOf } from '../../../../lib/dom/ranges';

const painter = new Painter();
let aliases: readonly string[] = [];
let index: PhraseIndex = indexPhrases([]);
let pattern = /(?:)/;
/** What the names are matched to, made before. */
let matched: readonly PaintedSpan[] = [];
let read: PageText = { text: '', segments: [], truncated: false };

/** To be called first: what is looked for. */
async function prepare(names: readonly string[]): Promise<void> {
  aliases = names;
  index = indexPhrases(names.map((phrase, id) => ({ phrase, id })));
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  pattern = new RegExp(
    longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\-]/g, String.raw`\$&`)).join('|'),
    'giu',
  );
  read = (await readPageText(document)).value;
  matched = spansOfAliases(read.text);
}

/** Collects, matches, maps and paints. @returns how many are marked */
async function ours(): Promise<number> {
  const { text, segments } = (await readPageText(document)).value;
  const spans = spansOfAliases(text);
  painter.paint(segments, [spans]);
  return spans.length;
}

/** The same without the matching: the spans come from elsewhere. */
async function oursHere(): Promise<number> {
  const { segments } = (await readPageText(document)).value;
  painter.paint(segments, [matched]);
  return matched.length;
}

function spansOfAliases(text: string): PaintedSpan[] {
  const tokens = tokenise(fold(text));
  let end = 0;
  return findPhrases(tokens, index).flatMap(({ first, last }, at) => {
    const span = spanOfTokens(tokens, first, last);
    // Of names within one another the longer one, as in an alternation sorted by length.
    if (span.start < end) return [];
    end = span.end;
    return [{ ...span, style: 'differs', id: String(at) }];
  });
}

/** mark.js with one expression for all. @returns how many are marked */
function markRegExp(): number {
  new Mark(document.body).markRegExp(pattern);
  return marksIn();
}

/** mark.js with the names as a list. @returns how many are marked */
function markNames(): number {
  new Mark(document.body).mark(aliases, {
    separateWordSearch: false,
    diacritics: false,
    accuracy: 'exactly',
  });
  return marksIn();
}

/** Each word of so many, evenly over the text, in a `<mark>` of its own. */
function wrap(count: number): number {
  for (const pieces of nodeRangesOf(read.segments, wordsOf(count)).toReversed()) {
    for (const { node, start, end } of pieces.toReversed()) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      range.surroundContents(document.createElement('mark'));
    }
  }
  return marksIn();
}

/** The same words, painted. */
function paint(count: number): number {
  painter.paint(read.segments, [wordsOf(count)]);
  return painter.ids().length;
}

/** The same spans, to ranges alone. */
function map(count: number): number {
  return nodeRangesOf(read.segments, wordsOf(count)).length;
}

const words = new Map<number, readonly PaintedSpan[]>();
/** So many words, evenly over the text, each in one text node. */
function wordsOf(count: number): readonly PaintedSpan[] {
  const known = words.get(count);
  if (known) return known;
  const all = read.segments.flatMap(({ start, end }) =>
    [...read.text.slice(start, end).matchAll(/\p{L}+/gu)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
  const chosen = Array.from({ length: count }, (_, i) => {
    const { start, end } = all[Math.floor((i * all.length) / count)] ?? { start: 0, end: 0 };
    return { start, end, style: 'differs', id: String(i) };
  });
  words.set(count, chosen);
  return chosen;
}

const marksIn = () => document.querySelectorAll('mark').length;

/** Takes off what any of them did, so that the next begins with a page that is laid out. @returns its height */
async function undo(): Promise<number> {
  painter.clear();
  for (const mark of document.querySelectorAll('mark')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
  read = { text: '', segments: [], truncated: false };
  read = (await readPageText(document)).value;
  return document.body.offsetHeight;
}

/** When the browser has shown what was done. */
const framed = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

let records = 0;
const observer = new MutationObserver((seen) => {
  records += seen.length;
});
/** Counts what the page would be told of changes. @returns how many since it was last asked */
function recordsSoFar(): number {
  const seen = records + observer.takeRecords().length;
  records = 0;
  return seen;
}
observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

/** Runs one apart from what called it, to its frame. */
const shown =
  <I, T>(work: (input: I) => T | Promise<T>) =>
  (input: I) =>
    new Promise<T>((resolve, reject) => {
      setTimeout(async () => {
        try {
          const done = await work(input);
          await framed();
          resolve(done);
        } catch (error) {
          reject(error);
        }
      });
    });

Object.assign(globalThis, {
  contenders: {
    prepare,
    ours: shown(ours),
    oursHere: shown(oursHere),
    markRegExp: shown(markRegExp),
    markNames: shown(markNames),
    paint: shown(paint),
    wrap: shown(wrap),
    map: shown(map),
    undo: shown(undo),
    recordsSoFar,
  },
});
