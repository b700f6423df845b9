import type { Tokens } from '../text/tokens';
import type { TermHit } from '../topic/cue';

/** Words before a value, or right behind it, that make it the plan of old. */
const PLANNED_BEFORE =
  /\b(billed as|planned|scheduled|set aside|originally|initially|supposed to|was to be|meant to|meant as|expected|due|against the|turned (a|the|what))\b/;
const PLANNED_BEHIND =
  /^(planned|originally|scheduled|(that )?(had been|was|were) (planned|scheduled|expected|foreseen|set aside))\b/;
/** What stands behind these did not happen, whatever else the sentence says. */
const REPLACED = /\b(instead of|rather than)\b/;
/** What says that the plan did not come to pass: "due on Tuesday, the visit begins on Wednesday" is two plans. */
const CONTRAST =
  /\b(but|instead|until|landed|arrived|touched down|did not|shrank|shrunk|shrink|lasted|went on|against|in fact|in effect|in the event|turned|cut|shortened|reduced|whittled|compressed|squeezed|trimmed|ended up|became|in the end|late|behind|only|now)\b/;
/** What makes one figure of another: the one before it is the old. */
const REDUCED = /^(shrank|shrunk|shrink|shrinks|cut|shortened|reduced|whittled|compressed|squeezed|trimmed)$/;
const PLAN_REACH = 6;

/**
 * Leaves out what was only planned: of "billed as a two-day visit, it shrank to one day" the one day is left, of "instead of two
 * days" nothing. A plan that stands alone is an answer, as nothing in the sentence took its place.
 * @param hits values of one kind; tokens, both inclusive
 * @param first the sentence's first token, and `last` its last
 */
export function withoutSuperseded<T extends TermHit>(
  { words }: Tokens,
  { first, last }: TermHit,
  hits: readonly T[],
): readonly T[] {
  // What stands before "lasted" was planned of another figure.
  const before = (hit: T) =>
    words
      .slice(Math.max(first, hit.first - PLAN_REACH), hit.first)
      .join(' ')
      .replace(/^.*\b(lasted|went on|took|landed|arrived|touched down)\b/, '');
  const behind = (hit: T) => words.slice(hit.last + 1, Math.min(last, hit.last + 4) + 1).join(' ');
  const left = hits.filter((hit) => !REPLACED.test(before(hit)));
  if (left.length < 2 || !CONTRAST.test(words.slice(first, last + 1).join(' '))) return left;
  let turn = first;
  while (turn <= last && !REDUCED.test(words[turn] ?? '')) turn++;
  const isReplaced = (hit: T) => hit.last < turn && left.some((other) => other.first > turn);
  const happened = left.filter(
    (hit) => !isReplaced(hit) && !PLANNED_BEFORE.test(before(hit)) && !PLANNED_BEHIND.test(behind(hit)),
  );
  return happened.length > 0 ? happened : left;
}
