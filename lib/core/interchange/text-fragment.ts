import { CONTEXT, type Annotation } from '../annotation/annotation';
import { isWebAddress, percentEncode } from './web-address';

/** Words shorter than this may stand in many places of a page: their neighbours are told as well. */
const SHORT = 40;
/** A quote longer than this is told by its first and last words: an address has to stay one that can be sent. */
const LONG = 200;
/** Words, and at most so many units, that stand for a beginning, an end or a neighbour. */
const WORDS = 5;
const EDGE = 60;

/**
 * The part of an address that makes a browser scroll to words and mark them: `#:~:text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/). Browsers look for whole words within one block, so a word that the quote cuts is
 * made whole from its context, and a quote of several blocks is told by its beginning and its end.
 * @returns "" when the quote holds nothing to look for
 */
export function textFragment(exact: string, prefix: string, suffix: string): string {
  const { before, quote, after } = wholeWords(exact, prefix.slice(-CONTEXT), suffix.slice(0, CONTEXT));
  const lines = linesOf(quote);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return '';
  const isRange = lines.length > 1 || first.length > LONG;
  const words = isRange ? [firstWords(first), lastWords(last)] : [first];
  const isShort = (words[0]?.length ?? 0) < SHORT;
  const neighbours = isShort
    ? {
        before: encode(lastWords(linesOf(before).at(-1) ?? '')),
        after: encode(firstWords(linesOf(after)[0] ?? '')),
      }
    : { before: '', after: '' };
  const parts = [
    neighbours.before && `${neighbours.before}-`,
    ...words.map(encode),
    neighbours.after && `-${neighbours.after}`,
  ];
  return `#:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

/**
 * Where an annotation's words can be read: its page's address with a text fragment; without one when it is kept as a note on the
 * page. Null when the address is none of the web, so that nobody makes a link of it.
 */
export function linkTo({ target, isNote }: Pick<Annotation, 'target' | 'isNote'>): string | null {
  const [quote] = target.selector;
  return linkToWords(target.source, isNote ? { ...quote, exact: '' } : quote);
}

/**
 * Where words can be read in a page: its address with a text fragment; the address alone when `exact` is empty. Null when it is none of the
 * web.
 */
export function linkToWords(
  source: string,
  { exact, prefix, suffix }: { readonly exact: string; readonly prefix: string; readonly suffix: string },
): string | null {
  if (!isWebAddress(source)) return null;
  const address = percentEncode(source);
  const fragment = exact === '' ? '' : textFragment(exact, prefix, suffix);
  if (fragment === '' || !address.includes('#')) return address + fragment;
  return address.replace(/:~:.*$/, '') + fragment.slice(1);
}

/** The quote with the words whole that it cuts at its ends, and what then stands around it, without a word that the context cuts. */
function wholeWords(exact: string, prefix: string, suffix: string) {
  const head = /^[\p{L}\p{N}]/u.test(exact) ? (/[\p{L}\p{M}\p{N}]+$/u.exec(prefix)?.[0] ?? '') : '';
  const tail = /[\p{L}\p{M}\p{N}]$/u.test(exact) ? (/^[\p{L}\p{M}\p{N}]+/u.exec(suffix)?.[0] ?? '') : '';
  const before = prefix.slice(0, prefix.length - head.length);
  const after = suffix.slice(tail.length);
  return {
    quote: head + exact + tail,
    before: prefix.length < CONTEXT ? before : before.replace(/^\S+/, ''),
    after: suffix.length < CONTEXT ? after : after.replace(/\S+$/, ''),
  };
}

/** The lines that hold something, each with single spaces and no half character: the text of a page has one block to a line. */
function linesOf(text: string): string[] {
  return text
    .replaceAll(/\p{Surrogate}/gu, '')
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function firstWords(line: string): string {
  return line.split(' ').slice(0, WORDS).join(' ').slice(0, EDGE).trimEnd();
}

function lastWords(line: string): string {
  return line.split(' ').slice(-WORDS).join(' ').slice(-EDGE).trimStart();
}

/** Percent-encodes a part; besides what every address asks for, the hyphen, which separates parts here. Half a character is left out. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
