import { NOTHING_FOUND, type Analysis } from '../../lib/core/analyse';
import type { Article, Claim } from '../../lib/core/claims/claim';
import type { Verdict } from '../../lib/core/claims/curation';
import { placeIn } from '../../lib/core/claims/reader-claims';
import { readForTopics } from '../../lib/core/read-for-topics';
import type { Topic } from '../../lib/core/topic/compile';
import { curationsOf } from '../../lib/store/curations';
import type { CrossreadDb } from '../../lib/store/db';
import { readerClaimsOf } from '../../lib/store/reader-claims';

/** What was read in a text, wherever it came from. */
export interface TextReading {
  /** The topic it has most to do with, and what that finds in it; null when it has to do with none. */
  readonly best: { readonly topic: Topic; readonly analysis: Analysis } | null;
  /** Ids of the other topics that it speaks of, the nearest first. */
  readonly alsoOn: readonly string[];
  /** What the reader said that it claims, where it stands in this text. */
  readonly said: readonly Claim[];
}

/**
 * Reads a text for the topics, and what the reader saved of its article. One in which no topic is found is put under the first on which
 * the reader saved a claim in it, or confirmed or corrected one.
 * @param article with the id that it has in the store, if it is there
 */
export async function readTextFor(
  db: CrossreadDb,
  topics: readonly Topic[],
  article: Article,
  text: string,
): Promise<TextReading> {
  const said = (await readerClaimsOf(db, article.id)).map((claim) => placeIn(text, claim));
  const { best, also } = readForTopics(topics, article, text);
  if (best) return { best, alsoOn: also.map(({ topic }) => topic.pack.id), said };
  const kept = (await curationsOf(db, article.id)).filter(({ verdict: { is } }) => KEEPS.has(is));
  return { best: whatReaderSaid(topics, [...said, ...kept]), alsoOn: [], said };
}

/** What keeps a claim though it is no longer found. */
const KEEPS: ReadonlySet<Verdict['is']> = new Set<Verdict['is']>(['confirmed', 'corrected']);

function whatReaderSaid(
  topics: readonly Topic[],
  said: readonly Pick<Claim, 'topic'>[],
): TextReading['best'] {
  const topic = topics.find(({ pack }) => said.some((claim) => claim.topic === pack.id));
  return topic ? { topic, analysis: NOTHING_FOUND } : null;
}
