/**
 * Proposes topics and tries drafts of them out on the kept articles: in a worker, as the core and the texts are heavy, and the page has
 * keys to answer. A draft that comes while another is being tried takes its place.
 */
import * as v from 'valibot';
import { ArticleSchema } from '../../../lib/core/claims/claim';
import { frameArticle, splitArticle } from '../../../lib/core/frame-article';
import { messageOf } from '../../../lib/core/message-of';
import type { Topic } from '../../../lib/core/topic/compile';
import { parseTopicPack } from '../../../lib/core/topic/parse';
import { proposeTopic } from '../../../lib/core/topic/propose/propose-topic';
import { tryTopic } from '../../../lib/core/try-topic';
import { textOf } from '../../../lib/store/articles';
import { CrossreadDb, type StoredArticle } from '../../../lib/store/db';
import { allTopics } from '../../../lib/store/topics';
import type { TrialFound, TrialHere, TrialReply, TrialRequest } from './trial-protocol';

/** So many kept articles are tried at most, the newest first. */
const MOST = 2_000;
/** Texts that are read from the store at one go. */
const SLICE = 8;
/** What was found is told so often, in milliseconds. */
const TOLD_EVERY = 200;

const db = new CrossreadDb();
/** The draft that was sent last. */
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<TrialRequest>) => {
  if (data.is === 'try') latest = data.turn;
  const work = data.is === 'try' ? tryOut(data) : propose(data);
  work.catch((error: unknown) => reply({ is: 'failed', why: messageOf(error) }));
});

function reply(message: TrialReply): void {
  postMessage(message);
}

async function propose({ article: id, topic }: Extract<TrialRequest, { is: 'propose' }>): Promise<void> {
  const [article, text] = await keptArticle(id);
  if (!article || text === null) throw new Error('The text of this article is not kept.');
  const known = (await allTopics(db)).map(({ pack }) => pack);
  const { pack, evidence } = proposeTopic({ article: v.parse(ArticleSchema, article), text }, known, topic);
  reply({
    is: 'proposed',
    pack,
    seen: evidence.map(({ of, id: part, count }) => ({ of, id: part, count })),
  });
}

async function tryOut({ turn, pack, article }: Extract<TrialRequest, { is: 'try' }>): Promise<void> {
  const parsed = parseTopicPack(pack);
  reply({ is: 'checked', turn, errors: parsed.ok ? [] : parsed.errors });
  if (!parsed.ok) return;
  const here = article === null ? null : await tryHere(parsed.topic, article);
  if (turn !== latest) return;
  reply({ is: 'here', turn, here });
  await tryStored(parsed.topic, turn);
}

async function tryHere(topic: Topic, id: string): Promise<TrialHere | null> {
  const [article, text] = await keptArticle(id);
  if (!article || text === null) return null;
  const { analysis, reasons } = tryTopic(topic, { article: v.parse(ArticleSchema, article), text });
  const { relevance, mentions, claims } = analysis;
  return {
    relevance,
    mentions,
    claims: claims.map(({ id: claim, question, display, span, attribution }) => ({
      id: claim,
      question,
      display,
      span,
      attribution,
    })),
    reasons,
  };
}

function keptArticle(id: string): Promise<[StoredArticle | undefined, string | null]> {
  return db.transaction('r', db.articles, db.snapshots, () =>
    Promise.all([db.articles.get(id), textOf(db, id)]),
  );
}

async function tryStored(topic: Topic, turn: number): Promise<void> {
  const articles = await articlesWithText();
  let found: TrialFound[] = [];
  let toldAt = performance.now();
  for (let done = 0; done < articles.length; done += SLICE) {
    const slice = articles.slice(done, done + SLICE);
    const texts = await db.snapshots.bulkGet(slice.map(({ id }) => id));
    // While the store was asked, another draft may have come.
    if (turn !== latest) return;
    for (const [i, article] of slice.entries()) {
      const text = texts[i]?.text;
      if (text !== undefined) found.push(...foundIn(topic, article, text));
    }
    if (performance.now() - toldAt < TOLD_EVERY) continue;
    reply({ is: 'stored', turn, done: done + slice.length, all: articles.length, found });
    found = [];
    toldAt = performance.now();
  }
  reply({ is: 'stored', turn, done: articles.length, all: articles.length, found });
}

async function articlesWithText(): Promise<StoredArticle[]> {
  const [articles, texts] = await Promise.all([
    db.articles.filter(({ source }) => source !== 'pack').toArray(),
    db.snapshots.toCollection().primaryKeys(),
  ]);
  const kept = new Set(texts);
  return articles
    .filter(({ id }) => kept.has(id))
    .sort((a, b) => newestFirst(a.published ?? '', b.published ?? ''))
    .slice(0, MOST);
}

function newestFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

function foundIn(topic: Topic, stored: StoredArticle, text: string): TrialFound[] {
  const article = v.parse(ArticleSchema, stored);
  const framed = frameArticle(topic, splitArticle({ article, text }));
  const relevance = framed?.frame.relevance ?? 'none';
  if (relevance === 'none') return [];
  const { id, title, publisher, published } = article;
  return [{ id, title, publisher, published, relevance, topics: stored.topics }];
}
