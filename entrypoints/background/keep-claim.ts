/** "Save as claim" of a page: which questions the selected words may answer, and keeping the answer that the reader chose. */
import type { InferOutput } from 'valibot';
import type { Article } from '../../lib/core/claims/claim';
import { claimFromSelection, offerClaims, rankOffer } from '../../lib/core/claims/claim-from-selection';
import { rulesOf } from '../../lib/core/reading-rules';
import { localText } from '../../lib/core/topic/local-text';
import type { ClaimOffer, toBackground } from '../../lib/messaging/protocol';
import { settings } from '../../lib/messaging/shared-state';
import type { CrossreadDb } from '../../lib/store/db';
import { keepReaderClaim } from '../../lib/store/keep-reader-claim';
import { language } from '../../locales/say';
import { sayValue } from '../../locales/value-words';
import type { ReadTab } from './analyse-page';
import { mustAnnotate } from './may-annotate';
import { sourceOf } from './page-of';
import { orSayNoRoom } from './say-no-room';
import { spoken } from './speaking';
import { followedTopics } from './topics';
import { NotDone } from './not-done';

type Offered = InferOutput<(typeof toBackground)['offerClaims']['input']>;
type Kept = InferOutput<(typeof toBackground)['keepClaim']['input']>;

/**
 * The questions of all followed topics that the selected words may answer, likely ones first.
 * @throws NotDone with what to tell the reader when no claim could be kept
 */
export async function offersFor(db: CrossreadDb, input: Offered, tab: ReadTab): Promise<ClaimOffer[]> {
  await Promise.all([mustKeep(tab), spoken()]);
  const { start, end } = input;
  const article = textOf(input, tab);
  const offers = (await followedTopics(db)).flatMap((topic) => {
    const groups = new Map(topic.pack.groups.map(({ id, title }) => [id, localText(title, language)]));
    return offerClaims(topic, article, { start, end }).map((offer) => ({
      rank: rankOffer(offer),
      shown: {
        topic: topic.pack.id,
        question: offer.question.id,
        text: localText(offer.question.text, language),
        group: groups.get(offer.question.group) ?? offer.question.group,
        display: offer.claim && sayValue(topic, offer.claim),
        isLikely: offer.isLikely,
        isRead: offer.isRead,
      },
    }));
  });
  return offers.sort((a, b) => a.rank - b.rank).map(({ shown }) => shown);
}

/**
 * Keeps the selected words as the reader's answer to a question, under the id that the page made: asked again, it changes nothing.
 * @throws NotDone with what to tell the reader when it cannot be kept
 */
export async function keepClaimFor(db: CrossreadDb, input: Kept, tab: ReadTab): Promise<void> {
  await mustKeep(tab);
  const { id, text, start, end, question } = input;
  const followed = await followedTopics(db);
  const topic = followed.find(({ pack }) => pack.id === input.topic);
  if (!topic) throw new NotDone('notFollowed');
  const read = textOf(input, tab);
  const claim = claimFromSelection(topic, read, { start, end }, question);
  if (!claim) throw new NotDone('noAnswer');
  const { article } = read;
  // A page that is not stored when a claim of it is kept was read, and none of the topics found in it.
  const rules = rulesOf(
    null,
    followed.map((one) => one.pack),
  );
  const kept = { article, text, claim: { ...claim, id }, keptAt: Date.now(), rules };
  await orSayNoRoom(() => keepReaderClaim(db, kept));
}

/** A page as the core takes it; an id for the case that nobody knows the article yet. */
function textOf({ article, text }: Offered, tab: ReadTab): { article: Article; text: string } {
  return { article: { ...article, url: sourceOf(tab, article.url), id: crypto.randomUUID() }, text };
}

async function mustKeep(tab: ReadTab): Promise<void> {
  if (tab.incognito) throw new NotDone('privateClaim');
  await mustAnnotate(tab);
  if (!(await settings.read()).keepArticles) throw new NotDone('articlesNotKept');
}
