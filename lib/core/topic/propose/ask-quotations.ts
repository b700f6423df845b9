import type { Question } from '../schema';
import { spanOfTokens } from '../../text/read-text';
import type { CastMember } from './cast';
import { contextTerms } from './context-cues';
import type { DraftText, Line } from './draft-text';
import type { Asking } from './propose-questions';
import { LINE_WEIGHT, type QuestionDraft } from './question-draft';
import type { Slugs } from './slug';

/** Quotations are many and seldom quoted alike: of an article's the first few. */
const MOST = 3;
const SHORTEST = 5;
const LONGEST_LABEL = 90;

/** "What did Ana Lindqvist say?": a quotation whose speaker its sentence names, known elsewhere by its telling words. */
export function askQuotations({ draft, cast }: Asking, slugs: Slugs): QuestionDraft[] {
  const found = draft.lines.flatMap((line) =>
    line.where === 'title' ? [] : quotationIn(draft, line, cast, slugs),
  );
  return found.slice(0, MOST);
}

function quotationIn(
  draft: DraftText,
  line: Line,
  cast: readonly CastMember[],
  slugs: Slugs,
): QuestionDraft[] {
  const span = quotedTokens(line);
  if (!span) return [];
  const { first, last } = span;
  const speaker = cast.find(
    ({ kind, named }) =>
      kind === 'person' &&
      named.hits.some((hit) => hit.line === line && (hit.last < first || hit.first > last)),
  );
  const terms = [...new Set(innerTerms(line, first, last, draft.language))].slice(0, 4);
  if (!speaker || terms.length < 2) return [];
  const pairs = terms.flatMap((term, i) => terms.slice(i + 1).map((other) => `=${term} + ${other}`));
  const { start, end } = spanOfTokens(line.tokens, first, last);
  const quote = line.tokens.text.source.slice(start, end).replace(/\s+/g, ' ');
  const name = speaker.entity.name.en;
  const question: Question = {
    id: `words.${slugs.for(`said ${speaker.entity.id}`, 'said')}`,
    text: { en: `Did ${name} say: “${clipped(quote)}”?` },
    group: 'words',
    value: {
      type: 'choice',
      exclusive: false,
      whoCounts: true,
      options: [{ id: 'said', label: { en: `“${clipped(quote)}”` }, cues: { [draft.language]: pairs } }],
    },
    cues: {},
    not: {},
  };
  return [{ question, line, first, last, weight: LINE_WEIGHT[line.where] }];
}

function clipped(quote: string): string {
  return quote.length <= LONGEST_LABEL ? quote : `${quote.slice(0, quote.lastIndexOf(' ', LONGEST_LABEL))}…`;
}

/** The first quotation of a line that is no mere word or two. */
function quotedTokens({ tokens, first, last }: Line): { first: number; last: number } | null {
  const { folded } = tokens.text;
  let open = -1;
  for (let at = first; at <= last; at++) {
    const before = folded.slice(at > 0 ? (tokens.ends[at - 1] ?? 0) : 0, tokens.starts[at] ?? 0);
    if (open < 0 && /(?:^|[\s([-])"\s?$/.test(before)) open = at;
    if (open < 0) continue;
    const behind = folded.slice(tokens.ends[at] ?? 0, tokens.starts[at + 1] ?? folded.length);
    if (!/^[^ ]? ?[^ ]?"/.test(behind)) continue;
    if (at - open + 1 >= SHORTEST) return { first: open, last: at };
    open = -1;
  }
  return null;
}

function innerTerms(line: Line, first: number, last: number, language: string): string[] {
  const inside: Line = { ...line, first, last };
  const middle = Math.floor((first + last) / 2);
  return contextTerms(inside, middle, middle - 1, language);
}
