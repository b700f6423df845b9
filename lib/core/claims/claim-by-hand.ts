import { splitSentences } from '../text/sentences';
import { excerptAround, overlaps, withExact, type Span } from '../text/span';
import type { Claim } from './claim';
import type { Correction } from './curation';
import { SAVED_BY_READER } from './reader-claims';

/** Where a claim is made, and under which id. */
export interface MadeAt extends Pick<Claim, 'id' | 'topic' | 'article'> {
  readonly text: string;
  /** The words that carry the answer (half-open, UTF-16); never empty, and within the text. */
  readonly span: Span;
}

/** A claim that the reader makes of words of a text, as the reader says; its sentence is that around the words, or all that they touch. */
export function claimByHand({ text, span, id, topic, article }: MadeAt, says: Correction): Claim {
  const sentence = excerptAround(text, sentencesAround(text, span), span);
  return {
    id,
    topic,
    article,
    ...says,
    span: withExact(text, span),
    sentence: withExact(text, sentence),
    rules: [SAVED_BY_READER],
  };
}

function sentencesAround(text: string, span: Span): Span {
  // A line break always ends a sentence.
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const line = text.indexOf('\n', span.end);
  const touched = splitSentences(text.slice(from, line < 0 ? text.length : line))
    .map(({ start, end }) => ({ start: start + from, end: end + from }))
    .filter((sentence) => overlaps(sentence, span));
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  };
}
