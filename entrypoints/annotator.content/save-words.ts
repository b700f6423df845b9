import { describe } from '../../lib/core/annotation/describe';
import type { Colour, Selectors } from '../../lib/core/annotation/annotation';
import { randomUuid } from '../../lib/dom/random-uuid';
import { spansOf } from '../../lib/dom/selection';
import { keepHighlight } from '../../lib/messaging/annotator-messages';
import type { Reply } from '../../lib/messaging/post';
import type { Following, PageNow } from './follow-highlights';

/** What the reader says of words. */
export interface Says {
  readonly colour: Colour;
  readonly note: string;
  readonly tags: readonly string[];
}

/** Words of a page as they are kept: one description for each stretch that is selected. */
export interface DescribedWords {
  readonly now: PageNow;
  readonly selectors: readonly Selectors[];
}

/** Reads the page and describes what is selected in it; nothing is described where none of it is shown. */
export async function describeWords(
  following: Following,
  ranges: readonly StaticRange[],
): Promise<DescribedWords> {
  const now = await following.read();
  const spans = spansOf(now.page, ranges);
  const selectors = spans.map((span) => describe(now.page.text, span)).filter((found) => found !== null);
  return { now, selectors };
}

/**
 * A function that keeps these words as highlights, and paints them at once. Called again it changes nothing that is kept already.
 * @returns from it: the ids, and the first refusal if there was one; what was refused is not painted any more
 */
export function keeperOf(
  following: Following,
  { now, selectors }: DescribedWords,
  says: Says,
  claim: string | null,
): () => Promise<{ readonly ids: readonly string[]; readonly reply: Reply<unknown> }> {
  const named = selectors.map((selector) => ({ id: randomUuid(), selector }));
  const { colour, note, tags } = says;
  return async () => {
    let reply: Reply<unknown> = { ok: true, value: undefined };
    for (const { id, selector } of named) {
      const [{ exact }, { start, end }] = selector;
      const anchoring = { status: 'placed', span: { start, end } } as const;
      following.put({ id, colour, note, tags: [...tags], exact, anchoring }, now.page);
    }
    for (const { id, selector } of named) {
      const kept = await keepHighlight({
        id,
        article: now.article,
        selector,
        says: { colour, note, tags: [...tags] },
        claim,
      });
      if (kept.ok) following.stored(id);
      else {
        following.drop(id);
        if (reply.ok) reply = kept;
      }
    }
    return { ids: named.map(({ id }) => id), reply };
  };
}
