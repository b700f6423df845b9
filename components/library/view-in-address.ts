/** What the library shows, as its address says it behind the question mark: `#/library?q=treaty&article=https%3A%2F%2F…`. */
import { FACETS } from '../../lib/core/annotation/facets';
import type { Chosen } from '../../lib/core/annotation/find-annotations';
import { GROUPINGS, type Grouping } from '../../lib/core/annotation/group-annotations';

/** A search, the filters chosen, and by what the list is grouped. */
export interface View {
  readonly query: string;
  readonly chosen: Chosen;
  readonly by: Grouping;
}

/** What an address asks for; what it says that is unknown here is left out. */
export function viewIn(asked: URLSearchParams): View {
  return {
    query: asked.get('q') ?? '',
    chosen: Object.fromEntries(
      FACETS.flatMap((facet) => (asked.has(facet) ? [[facet, asked.get(facet) ?? '']] : [])),
    ),
    by: GROUPINGS.find((by) => by === asked.get('by')) ?? 'article',
  };
}

/** What the address of the library asks for when it shows this; what it does not say is as it is at first. */
export function askedOf({ query = '', chosen = {}, by = 'article' }: Partial<View>): URLSearchParams {
  return new URLSearchParams({
    ...(query.trim() !== '' && { q: query }),
    ...chosen,
    ...(by !== 'article' && { by }),
  });
}
