/** What refers to entities in the cue notation (docs/topic-pack.md), rewritten without some of them. */

const JOINT = /\s+([+>!])\s+/;

/**
 * A term without the alternatives that are one of these entities: `@a|b` without `a` is `b`.
 * @returns null when nothing is left of it
 */
export function termWithout(term: string, gone: ReadonlySet<string>): string | null {
  const left = term.split('|').filter((alternative) => !isOneOf(alternative, gone));
  return left.length === 0 ? null : left.join('|');
}

function isOneOf(alternative: string, gone: ReadonlySet<string>): boolean {
  const written = alternative.trim().replace(/^=\s*/, '');
  return written.startsWith('@') && gone.has(written.slice(1));
}

/**
 * A cue without these entities. What must not stand in the sentence is left out where it can no longer stand there.
 * @returns null when a term that must stand there is gone: it can match nothing any more
 */
export function cueWithout(cue: string, gone: ReadonlySet<string>): string | null {
  if (!cue.includes('@')) return cue;
  const [first = '', ...rest] = cue.split(JOINT);
  const lead = termOf(first, gone);
  if (lead === null) return null;
  let written = lead;
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const joint = rest[i] ?? '+';
    const term = termOf(rest[i + 1] ?? '', gone);
    if (term !== null) written += ` ${joint} ${term}`;
    else if (joint !== '!') return null;
  }
  return written;
}

/** A mark for the answer stands before the whole term, not before one of its alternatives. */
function termOf(part: string, gone: ReadonlySet<string>): string | null {
  const [, mark = '', term = ''] = /^(\s*=?)(.*)$/s.exec(part) ?? [];
  const left = termWithout(term, gone);
  return left === null ? null : mark + left;
}

/** Cues by language without these entities; a language without any left goes. */
export function cuesWithout(
  cues: Readonly<Record<string, readonly string[]>>,
  gone: ReadonlySet<string>,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(cues).flatMap(([language, written]) => {
      const left = written.flatMap((cue) => cueWithout(cue, gone) ?? []);
      return left.length > 0 || written.length === 0 ? [[language, left]] : [];
    }),
  );
}

/** Terms by a key (a language, a name) without these entities; one of which nothing is left goes. */
export function termsWithout(
  terms: Readonly<Record<string, string>>,
  gone: ReadonlySet<string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(terms).flatMap(([key, term]) => {
      const left = termWithout(term, gone);
      return left === null ? [] : [[key, left]];
    }),
  );
}
