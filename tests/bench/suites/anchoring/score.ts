/** Quotes to save, and whether what came back is right. Defined once, strictly, for every way of placing them. */
import { anchorAll } from '../../../../lib/core/annotation/anchor';
import type { Anchoring } from '../../../../lib/core/annotation/anchoring';
import { describe } from '../../../../lib/core/annotation/describe';
import type { Span } from '../../../../lib/core/text/span';
import { paragraphsOf, sentencesOf, whatIsLeft, wordsOf, type Edition } from './edits';
import { draw, type Chance } from '../../prose';
import { anchorTheirWay, describeTheirWay } from './hypothesis-way';

/** The three kinds of quotes: one to four words, a sentence, several sentences. */
export const KINDS = ['short', 'sentence', 'long'] as const;
/** One of them. */
export type Kind = (typeof KINDS)[number];

/** A quote: its words in the first edition (half-open), and its span without punctuation at the ends of a short one. */
export interface Quote {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** So many quotes of a kind, anywhere in the text; none when the text has no such stretch. */
export function drawQuotes(edition: Edition, kind: Kind, count: number, chance: Chance): Quote[] {
  const sentences = sentencesOf(edition);
  const ranges = rangesOf(edition, kind, sentences);
  if (ranges.length === 0) return [];
  return Array.from({ length: count }, () => {
    const [from, to] = ranges[draw(chance, 0, ranges.length - 1)] ?? [0, 1];
    return aQuote(edition, kind, [from, to], sentences, chance);
  });
}

const LEAST_IN_SENTENCE = 6;
const MOST_SENTENCES = 5;

/** Words `from` to `to`, half-open. */
type Range = readonly [from: number, to: number];

function rangesOf(edition: Edition, kind: Kind, sentences: readonly Range[]): readonly Range[] {
  if (kind === 'short') return paragraphsOf(edition);
  if (kind === 'sentence') return sentences.filter(([from, to]) => to - from >= LEAST_IN_SENTENCE);
  return paragraphsOf(edition).filter((paragraph) => within(paragraph, sentences).length >= 2);
}

function within([from, to]: Range, sentences: readonly Range[]): readonly Range[] {
  const first = sentences.findIndex((sentence) => sentence[0] >= from);
  const behind = sentences.findIndex((sentence) => sentence[1] > to);
  return first === -1 ? [] : sentences.slice(first, behind === -1 ? sentences.length : behind);
}

function aQuote(
  edition: Edition,
  kind: Kind,
  [from, to]: Range,
  sentences: readonly Range[],
  chance: Chance,
): Quote {
  if (kind === 'sentence') return { kind, from, to, span: spanOf(edition, from, to) };
  if (kind === 'short') {
    const first = draw(chance, from, to - 1);
    const last = Math.min(to - 1, first + draw(chance, 0, 3));
    return { kind, from: first, to: last + 1, span: withoutEdges(edition, spanOf(edition, first, last + 1)) };
  }
  const inside = within([from, to], sentences);
  const first = draw(chance, 0, inside.length - 2);
  const last = Math.min(inside.length - 1, first + draw(chance, 1, MOST_SENTENCES - 1));
  const [begin, end] = [inside[first]?.[0] ?? from, inside[last]?.[1] ?? to];
  return { kind, from: begin, to: end, span: spanOf(edition, begin, end) };
}

function spanOf({ starts, items }: Edition, from: number, to: number): Span {
  return { start: starts[from] ?? 0, end: (starts[to - 1] ?? 0) + (items[to - 1]?.word.length ?? 0) };
}

function withoutEdges({ text }: Edition, { start, end }: Span): Span {
  const exact = text.slice(start, end);
  const head = /^[^\p{L}\p{N}]*/u.exec(exact)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N}]*$/u.exec(exact)?.[0].length ?? 0;
  return head + tail < exact.length ? { start: start + head, end: end - tail } : { start, end };
}

/** What became of a quote: where it says it is (null for nowhere), and whether it says that nothing changed. */
export interface Outcome {
  readonly span: Span | null;
  readonly anchoring: Anchoring | null;
}

/** A way of placing quotes: saved from one text, looked for in another. Saving is not measured. */
export interface Way {
  readonly name: string;
  save(text: string, spans: readonly Span[]): (text: string) => Outcome[];
}

/** Ours. */
export const OURS: Way = {
  name: 'ours',
  save(text, spans) {
    const selectors = spans.flatMap((span) => {
      const saved = describe(text, span);
      return saved ? [saved] : [];
    });
    if (selectors.length !== spans.length) throw new Error('One of the quotes is white space.');
    return (edited) =>
      anchorAll(edited, selectors).map((anchoring) => ({
        span: 'span' in anchoring ? anchoring.span : null,
        anchoring,
      }));
  },
};

/** Hypothesis'. */
export const THEIRS: Way = {
  name: 'Hypothesis’ way',
  save(text, spans) {
    const selectors = spans.map((span) => describeTheirWay(text, span));
    return (edited) => selectors.map((one) => ({ span: anchorTheirWay(edited, one), anchoring: null }));
  },
};

/** `open` is neither right nor wrong: lost, or ambiguous. `gone` is no test: not one of its words is left. */
export type Verdict = 'right' | 'wrong' | 'open' | 'gone';

/** Words by which an end may be off: one of a quote of up to four words, two of a longer one. */
const slackOf = ({ from, to }: Quote) => (to - from <= 4 ? 1 : 2);

/**
 * Right is a span which shares a word with what is left of the quote and whose ends are off by no more than a word or two; every other
 * span is wrong.
 */
export function judge(edited: Edition, quote: Quote, { span }: Outcome): Verdict {
  const truth = whatIsLeft(edited, quote.from, quote.to);
  if (!truth) return 'gone';
  if (!span) return 'open';
  const found = wordsOf(edited, span);
  const slack = slackOf(quote);
  const shares = found.first <= truth.last && truth.first <= found.last;
  const isNear = Math.abs(found.first - truth.first) <= slack && Math.abs(found.last - truth.last) <= slack;
  return shares && isNear ? 'right' : 'wrong';
}
