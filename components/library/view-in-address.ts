/** What the library shows, as its address says it: `#library?q=treaty&article=https%3A%2F%2F…`. So it can be linked to, and a reload keeps it. */
import { FACETS } from '../../lib/core/annotation/facets';
import type { Chosen } from '../../lib/core/annotation/find-annotations';
import { GROUPINGS, type Grouping } from '../../lib/core/annotation/group-annotations';

/** A search, the filters chosen, and by what the list is grouped. */
export interface View {
  readonly query: string;
  readonly chosen: Chosen;
  readonly by: Grouping;
}

/** What an address's fragment asks for; what it says that is unknown here is left out. */
export function viewIn(fragment: string): View {
  const asked = new URLSearchParams(/\?(.*)$/s.exec(fragment)?.[1] ?? '');
  return {
    query: asked.get('q') ?? '',
    chosen: Object.fromEntries(
      FACETS.flatMap((facet) => (asked.has(facet) ? [[facet, asked.get(facet) ?? '']] : [])),
    ),
    by: GROUPINGS.find((by) => by === asked.get('by')) ?? 'article',
  };
}

/** The fragment of the address that shows this; what it does not say is as it is at first. */
export function addressOf({ query = '', chosen = {}, by = 'article' }: Partial<View>): string {
  const asked = new URLSearchParams({
    ...(query.trim() !== '' && { q: query }),
    ...chosen,
    ...(by !== 'article' && { by }),
  }).toString();
  return asked === '' ? '#library' : `#library?${asked}`;
}
