import type { ArticleText } from '../../frame-article';
import { detectLanguage } from '../../text/language';
import { fold } from '../../text/fold';
import { indexPhrases } from '../../text/phrases';
import { endOf, readText, startOf } from '../../text/read-text';
import type { Tokens } from '../../text/tokens';

/** A headline or a sentence: tokens `first` to `last` (both inclusive) of `tokens`. */
export interface Line {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  readonly where: 'title' | 'lead' | 'body';
  /** Written As Headlines Are, or all in capitals: there a capital says nothing. */
  readonly isTitleCase: boolean;
}

/** An article made ready to propose a topic from. */
export interface DraftText {
  /** What is read of the article's text; offsets are into it (UTF-16). */
  readonly text: string;
  readonly title: string;
  /** BCP 47 primary subtag; English where it cannot be told. */
  readonly language: string;
  /** The day of publication (ISO), or null when the article tells less. */
  readonly published: string | null;
  /** The headline first, then the sentences in order. */
  readonly lines: readonly Line[];
  /** Who wrote it, as it says: names (folded), without “By”. */
  readonly authors: ReadonlySet<string>;
  /** Folded words that stand in the text in small letters. */
  readonly small: ReadonlySet<string>;
}

/** More of a text is not read: the event is told by then (UTF-16 units). */
const MOST_TEXT = 40_000;
/** How many of the first sentences are the lead. */
const LEAD = 3;
/** A headline or sentence longer than this is no prose (tokens). */
const LONGEST_LINE = 250;

/** Reads headline and text. Linear. */
export function draftText({ article, text: whole }: ArticleText): DraftText {
  const text = whole.slice(0, MOST_TEXT);
  const title = article.title.replaceAll('\n', ' ').slice(0, 400);
  const none = indexPhrases([]);
  const head = readText(title, none);
  const body = readText(text, none);
  const language = languageOf(article.language ?? detectLanguage(text));
  const headline: Line = {
    tokens: head.tokens,
    first: 0,
    last: head.tokens.words.length - 1,
    where: 'title',
    isTitleCase: true,
  };
  const sentences = body.sentences
    .filter(({ first, last }) => last >= first)
    .map(({ first, last }, i): Line => {
      const end = Math.min(last, first + LONGEST_LINE);
      return {
        tokens: body.tokens,
        first,
        last: end,
        where: i < LEAD ? 'lead' : 'body',
        isTitleCase: isTitleCase(body.tokens, first, end, language),
      };
    });
  const stated = article.published?.slice(0, 10) ?? '';
  return {
    text,
    title,
    language,
    published: /^\d{4}-\d{2}-\d{2}$/.test(stated) ? stated : null,
    lines: [headline, ...sentences],
    authors: authorsOf(article.byline),
    small: smallWords(sentences),
  };
}

const BY = /^(?:by|von|por|par|di|da|de|от)\s+/;

function authorsOf(byline: string | null): Set<string> {
  const names = fold(byline ?? '').folded.split(/,|;|&|\/|\s(?:and|und|y|et|e|и)\s/u);
  return new Set(names.map((name) => name.trim().replace(BY, '').replace(/\s+/g, ' ')));
}

function languageOf(stated: string | null): string {
  const [primary = ''] = (stated ?? '').toLowerCase().split('-');
  return /^[a-z]{2,3}$/.test(primary) ? primary : 'en';
}

/** The token as the source has it. */
export function written(tokens: Tokens, at: number): string {
  return tokens.text.source.slice(startOf(tokens, at), endOf(tokens, at));
}

const CAPITAL = /^\p{Lu}/u;

/** Whether the token begins with a capital. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return CAPITAL.test(tokens.text.source.slice(startOf(tokens, at), startOf(tokens, at) + 2));
}

const CASED = /^\p{Lu}|^\p{Ll}/u;
/** Words this short stay small in headlines. */
const SHORT = 3;

/** German nouns have capitals: a sentence there is no headline for having many. */
function isTitleCase(tokens: Tokens, first: number, last: number, language: string): boolean {
  const share = language === 'de' ? 1 : 0.8;
  let long = 0;
  let capitals = 0;
  for (let at = first; at <= last; at++) {
    const word = written(tokens, at);
    if (word.length <= SHORT || !CASED.test(word)) continue;
    long++;
    if (CAPITAL.test(word)) capitals++;
  }
  return long >= 4 && capitals >= long * share;
}

function smallWords(lines: readonly Line[]): Set<string> {
  const small = new Set<string>();
  for (const { tokens, first, last } of lines)
    for (let at = first; at <= last; at++)
      if (/^\p{Ll}/u.test(written(tokens, at))) small.add(tokens.words[at] ?? '');
  return small;
}
