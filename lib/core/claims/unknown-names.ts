import { spanOfTokens } from '../text/read-text';
import type { Tokens } from '../text/tokens';
import { gapAfter } from './numbers';
import { BODIES, NO_SPEAKERS, ROLES } from './roles';
import type { Discourse } from './attribution/discourse';
import type { Speaker } from './speakers';

const NAME_PART = /^\p{Lu}[\p{L}'’.-]+$/u;

/** A person or body the pack does not know: two or more words with capitals, or the last of them once it was named in full. */
export function unknownName(tokens: Tokens, at: number, last: number, discourse: Discourse): Speaker | null {
  if (!isCapitalised(tokens, at)) return null;
  const end = endOfName(tokens, at, last);
  // Articles and openers are no part of a name.
  const begin = OPENERS.has(tokens.words[at] ?? '') ? at + 1 : at;
  const surname = tokens.words[end] ?? '';
  if (end - begin < 1) {
    const known = begin === end ? discourse.names.get(surname) : undefined;
    return known ? { ...known, first: at, last: end } : null;
  }
  if (
    (NO_SPEAKERS.has(surname) && !BODIES.has(tokens.words[begin] ?? '')) ||
    (ROLES.has(surname) && !BODIES.has(surname))
  )
    return null;
  const span = spanOfTokens(tokens, begin, end);
  const name = tokens.text.source.slice(span.start, span.end);
  const person = !tokens.words.slice(begin, end + 1).some((word) => BODIES.has(word));
  const speaker = { first: at, last: end, name, entity: null, media: false, person, anonymous: false };
  discourse.names.set(surname, speaker);
  return speaker;
}

function endOfName(tokens: Tokens, at: number, last: number): number {
  let end = at;
  let more = 1;
  while (more > 0) {
    more = end < last && isNameBehind(tokens, end) ? 1 : joinsBody(tokens, at, end);
    if (end + more > last) return end;
    end += more;
  }
  return end;
}

/** "Institute for the Study of War": how many words on a body's name has its next capital; 0 when it ends. */
function joinsBody(tokens: Tokens, from: number, at: number): number {
  if (!JOINS_BODY.has(tokens.words[at + 1] ?? '')) return 0;
  const next = tokens.words[at + 2] === 'the' ? at + 3 : at + 2;
  for (let token = at; token < next; token++) if (gapAfter(tokens, token) !== ' ') return 0;
  const isBody = tokens.words.slice(from, at + 1).some((word) => BODIES.has(word));
  return isBody && isCapitalised(tokens, next) ? next - at : 0;
}

const JOINS_BODY = new Set(['of', 'for', 'on']);

/** "Shin Won-sik": what a hyphen joins belongs to the name in whatever case. */
function isNameBehind(tokens: Tokens, at: number): boolean {
  const gap = gapAfter(tokens, at);
  return gap === '-' || (gap === ' ' && isCapitalised(tokens, at + 1));
}

const OPENERS = new Set(
  'the a an in on at by for from to but and as when while if his her its their our this that these those mr mrs ms'.split(
    ' ',
  ),
);

/** Whether the token begins with a capital, as a name does. */
export function isCapitalised(tokens: Tokens, at: number): boolean {
  // In an aligned text, most words begin with the same small letter as they were folded to: told without a slice.
  const start = tokens.starts[at] ?? 0;
  const { source, folded, offsets } = tokens.text;
  const from = offsets === null ? start : (offsets[start] ?? 0);
  if (source.charCodeAt(from) === folded.charCodeAt(start)) return false;
  const span = spanOfTokens(tokens, at, at);
  return NAME_PART.test(source.slice(span.start, span.end));
}
