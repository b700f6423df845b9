import type { Anchoring, Difference } from '../../lib/core/annotation/anchoring';
import type { Annotation, Selectors, TextQuoteSelector } from '../../lib/core/annotation/annotation';

/**
 * What became of a highlight's words, with what there is to show of it. `unseen`: its page was not seen since it came here;
 * `note`: its words are no longer looked for.
 */
export type Whereabouts =
  | { readonly status: 'placed' | 'lost' | 'unseen' | 'note' }
  | { readonly status: 'changed'; readonly difference: Difference }
  /** `places`: the first of those that fit; empty where the page is not at hand. */
  | { readonly status: 'ambiguous'; readonly n: number; readonly places: readonly TextQuoteSelector[] };

/** What became of a highlight in the page that was just read. @param places the words in each place */
export function whereaboutsOf(
  { isNote }: Pick<Annotation, 'isNote'>,
  anchoring: Anchoring | undefined,
  places: readonly Selectors[] = [],
): Whereabouts {
  if (isNote) return { status: 'note' };
  if (!anchoring) return { status: 'unseen' };
  if (anchoring.status === 'ambiguous')
    return { status: 'ambiguous', n: anchoring.spans.length, places: places.map(([quote]) => quote) };
  if (anchoring.status === 'changed') return { status: 'changed', difference: anchoring.difference };
  return { status: anchoring.status };
}
