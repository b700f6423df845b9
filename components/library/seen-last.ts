import { difference } from '../../lib/core/annotation/difference';
import { quoteOf, type Annotation } from '../../lib/core/annotation/annotation';
import type { Anchoring } from '../../lib/core/annotation/anchoring';
import type { Whereabouts } from '../annotations/whereabouts';

/** What became of a highlight's words when its page was seen last, as the store keeps it. */
export interface SeenLast {
  readonly status: Anchoring['status'];
  /** The words found in the place of the saved ones; null unless they changed. */
  readonly found: string | null;
  /** In how many places they may be. */
  readonly places: number;
}

/** What became of a highlight, from what the store keeps of it; undefined where its page was not seen since. */
export function whereaboutsSeen(annotation: Annotation, seen: SeenLast | undefined): Whereabouts {
  if (annotation.isNote) return { status: 'note' };
  if (!seen) return { status: 'unseen' };
  if (seen.status === 'changed')
    return { status: 'changed', difference: difference(quoteOf(annotation), seen.found ?? '') };
  // The page is not at hand: its places are shown in the panel.
  if (seen.status === 'ambiguous') return { status: 'ambiguous', n: seen.places, places: [] };
  return { status: seen.status };
}
