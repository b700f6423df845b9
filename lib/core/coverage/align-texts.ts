/** The texts of articles, with the sentences marked that answer questions. */
import type { StandingClaim } from '../claims/standing-claims';

/** A stretch of a paragraph: words that answer something, or words between. */
export interface TextPart {
  readonly text: string;
  /** The claims whose sentence this is; empty for words between. */
  readonly claims: readonly StandingClaim[];
}

/** A line of a text, in parts that put together are the line. */
export interface Paragraph {
  /** Offset of the line in the text, UTF-16. */
  readonly start: number;
  readonly parts: readonly TextPart[];
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly claim: StandingClaim;
}

/** Where a claim's sentence stands in a text, word for word; null where it does not. */
export function placeOf(
  text: string,
  { sentence }: Pick<StandingClaim, 'sentence'>,
): { readonly start: number; readonly end: number } | null {
  const { start, exact } = sentence;
  if (exact === '') return null;
  const at = text.startsWith(exact, start) ? start : text.indexOf(exact);
  return at < 0 ? null : { start: at, end: at + exact.length };
}

/** A text in its lines, empty ones left out. A sentence that reaches over several lines is marked in each. */
export function markText(text: string, claims: readonly StandingClaim[]): Paragraph[] {
  const sentences = sentencesIn(text, claims);
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const within = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
    if (text.slice(start, end).trim() !== '')
      paragraphs.push({ start, parts: partsOf(text, start, end, within) });
    start = end + 1;
  }
  return paragraphs;
}

function sentencesIn(text: string, claims: readonly StandingClaim[]): Sentence[] {
  return claims.flatMap((claim) => {
    const place = placeOf(text, claim);
    return place ? [{ ...place, claim }] : [];
  });
}

/** The line from `start` to `end`, cut wherever one of the sentences begins or ends. */
function partsOf(text: string, start: number, end: number, within: readonly Sentence[]): TextPart[] {
  const cuts = within
    .flatMap((sentence) => [sentence.start, sentence.end])
    .filter((at) => at > start && at < end);
  const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return bounds.slice(1).map((to, i) => {
    const from = bounds[i] ?? start;
    const covering = within.filter((sentence) => sentence.start < to && sentence.end > from);
    return { text: text.slice(from, to), claims: covering.map(({ claim }) => claim) };
  });
}

/** A sentence with what stands before and after it in its paragraph. */
export interface Surrounded {
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
}

/** A text without line breaks is no paragraph that anybody wants to see whole: so much of either side is shown, in UTF-16 units. */
const MOST_AROUND = 1200;

/** The paragraph of a claim's sentence, cut with an ellipsis where it is very long; null where the text does not have the sentence. */
export function paragraphAround(text: string, claim: Pick<StandingClaim, 'sentence'>): Surrounded | null {
  const place = placeOf(text, claim);
  if (!place) return null;
  const from = text.lastIndexOf('\n', place.start - 1) + 1;
  const newline = text.indexOf('\n', place.end);
  const to = newline < 0 ? text.length : newline;
  return {
    before: lastOf(text.slice(place.start > 0 ? from : 0, place.start)),
    sentence: text.slice(place.start, place.end),
    after: firstOf(text.slice(place.end, to)),
  };
}

function lastOf(text: string): string {
  if (text.length <= MOST_AROUND) return text;
  const cut = text.slice(-MOST_AROUND);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstOf(text: string): string {
  if (text.length <= MOST_AROUND) return text;
  const cut = text.slice(0, MOST_AROUND);
  const space = cut.lastIndexOf(' ');
  return `${space < 0 ? cut : cut.slice(0, space)}…`;
}
