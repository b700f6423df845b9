/** A kept text, cut into paragraphs and pieces so that claims and highlights can be marked in it. */
import type { Colour } from '../../lib/core/annotation/annotation';
import type { Outcome } from '../../lib/core/checks/check';
import type { Span } from '../../lib/core/text/span';

/** Words of the text that carry a claim. */
export interface ClaimMark extends Span {
  readonly claim: string;
  /** Null until it was compared. */
  readonly outcome: Outcome | null;
  /** Question, answer and outcome, in words. */
  readonly label: string;
}

/** Words of the text that the reader highlighted. */
export interface SavedMark extends Span {
  readonly colour: Colour;
}

/** A stretch of a paragraph on which the same marks lie. */
export interface Piece {
  /** Offset in the text, UTF-16. */
  readonly start: number;
  readonly text: string;
  /** The claims that it carries, the most telling outcome first. */
  readonly claims: readonly ClaimMark[];
  /** Of the claims, those that begin here. */
  readonly begins: boolean;
  readonly saved: Colour | null;
  /** Whether it speaks of the event. */
  readonly isMention: boolean;
}

/** One line of the text. */
export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Where several lie over one another, the one whose outcome stands first here gives the line. */
const MOST_TELLING: readonly (Outcome | null)[] = [
  'denied',
  'differs',
  'not-comparable',
  'attributed-differently',
  'vaguer',
  'corroborated',
  'only-here',
  null,
];

/**
 * Cuts a text at its line ends and at the ends of its marks. Pieces of a paragraph, put together, are its line; empty lines are left out.
 * Marks may overlap and run over several lines.
 * @param mentions words that speak of the event
 */
export function layOutText(
  text: string,
  claims: readonly ClaimMark[],
  saved: readonly SavedMark[],
  mentions: readonly Span[] = [],
): Paragraph[] {
  const claimsIn = inTurn(claims);
  const savedIn = inTurn(saved);
  const mentionsIn = inTurn(mentions);
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== '')
      paragraphs.push({
        start,
        pieces: cut(
          text,
          { start, end },
          { claims: claimsIn(start, end), saved: savedIn(start, end), mentions: mentionsIn(start, end) },
        ),
      });
    start = end + 1;
  }
  return paragraphs;
}

/** What shows in a paragraph: two of one signature look alike. */
export function signatureOf({ start, pieces }: Paragraph): string {
  return [
    start,
    ...pieces.map(({ text, claims, saved, isMention }) =>
      [
        text.length,
        saved,
        isMention,
        ...claims.map(({ claim, outcome, label }) => `${claim} ${outcome} ${label}`),
      ].join(),
    ),
  ].join('|');
}

/** Tells which marks lie in a stretch; asked for stretches in reading order, it looks at each mark once or a few times. */
function inTurn<M extends Span>(marks: readonly M[]): (start: number, end: number) => M[] {
  const sorted = marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  let open: M[] = [];
  let next = 0;
  return (start, end) => {
    for (let mark = sorted[next]; mark && mark.start < end; mark = sorted[++next]) open.push(mark);
    open = open.filter((mark) => mark.end > start);
    return open.filter((mark) => mark.start < end);
  };
}

/** The marks that lie in a line. */
interface Marks {
  readonly claims: readonly ClaimMark[];
  readonly saved: readonly SavedMark[];
  readonly mentions: readonly Span[];
}

function cut(text: string, line: Span, { claims, saved, mentions }: Marks): Piece[] {
  const within = [...claims, ...saved, ...mentions].flatMap(({ start, end }) => [start, end]);
  const ends = [line.start, line.end, ...within.filter((at) => at > line.start && at < line.end)];
  const at = [...new Set(ends)].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, i): Piece => {
    const end = at[i + 1] ?? line.end;
    const covers = (mark: Span) => mark.start < end && mark.end > start;
    const here = claims.filter(covers).sort((a, b) => rank(a) - rank(b) || a.start - b.start);
    return {
      start,
      text: text.slice(start, end),
      claims: here,
      begins: here.some((mark) => mark.start === start),
      saved: saved.findLast(covers)?.colour ?? null,
      isMention: mentions.some(covers),
    };
  });
}

function rank({ outcome }: ClaimMark): number {
  return MOST_TELLING.indexOf(outcome);
}
