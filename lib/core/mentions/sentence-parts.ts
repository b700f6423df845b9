import { gapAfter } from '../claims/numbers';
import { indexFrom } from '../text/index-from';
import type { ReadText } from '../text/read-text';
import type { TermHit } from '../topic/cue';
import type { EntityMention } from './find-entities';
import type { SentenceReading } from './read-sentence';

const BREAK = /[,;:."()\n、。「」،؛]/;

/** Whether a clause ends right behind the token. */
export function endsClause({ tokens }: ReadText, at: number): boolean {
  return BREAK.test(gapAfter(tokens, at));
}

/** Whether a clause ends between the two tokens. */
export function isBroken(text: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsClause(text, at)) return true;
  return false;
}

/** The entity named at a token. */
export function entityAt({ entities }: SentenceReading, at: number): EntityMention | undefined {
  const found = entities[countUpTo(entities, at) - 1];
  return found && found.last >= at ? found : undefined;
}

/** Those of some hits, ordered by their first tokens, that begin at token `from` to `to` (both inclusive). */
export function beginningWithin<T extends TermHit>(hits: readonly T[], from: number, to: number): T[] {
  return hits.slice(countUpTo(hits, from - 1), countUpTo(hits, to));
}

/** How many of the hits begin at or before the token. */
function countUpTo(hits: readonly TermHit[], at: number): number {
  return indexFrom(hits, at + 1, ({ first }) => first);
}
