import type { Annotation } from '../../core/annotation/annotation';
import type { Curation, Verdict } from '../../core/claims/curation';
import { mergeCurations, saysTheSame } from '../../core/interchange/comparison/merge-curations';
import { contentOf } from '../../core/interchange/content';
import { mergeAnnotations } from '../../core/interchange/merge';
import { isSame } from '../../core/topic/exchange/is-same';
import type { CrossreadDb, StoredArticle, StoredClaim, StoredTopic, TopicDraft } from '../db';
import { claimFate, draftFate, topicFate } from './fates';
import { mergeArticles, type MergedArticle } from './merge-articles';
import type { Rows } from './read-records';
import { Tallies } from './tally';

/** Where an article of the file is here. */
interface Home {
  readonly id: string;
  /** Whether the file's reading of it counts. */
  readonly takes: boolean;
  readonly isNew: boolean;
}

/** What is to be written of some rows of a file. */
export interface Writes extends Rows {
  /** Articles whose reading here gives way to the file's: what was found in them goes. */
  readonly givesWay: string[];
}

/** What merging has found out that its end needs. */
export interface ToSettle {
  /** Articles to which something came that may speak of a text or a topic of theirs which is another one here. */
  readonly articles: ReadonlySet<string>;
  readonly topics: readonly StoredTopic[];
}

/**
 * Decides, block by block in the file's order, what a merge writes. It reads the store and writes nothing: a preview counts what it says, and
 * a restore does it.
 */
export class Merging {
  readonly tallies = new Tallies();
  private readonly byId = new Map<string, StoredArticle>();
  private readonly idAt = new Map<string, string>();
  private readonly homes = new Map<string, Home>();
  private readonly touched = new Set<string>();
  private readonly topics: StoredTopic[] = [];
  private readonly newBins = new Set<string>();

  /** @param articles all that are here, as a file's may be any of them by its address */
  constructor(
    private readonly db: CrossreadDb,
    articles: readonly StoredArticle[],
  ) {
    for (const article of articles) this.put(article);
  }

  get toSettle(): ToSettle {
    return { articles: this.touched, topics: this.topics };
  }

  /** What is to be written of a block. */
  async take(rows: Rows): Promise<Writes> {
    const { articles, givesWay } = await this.ofArticles(rows.articles);
    const snapshots = await this.ofSnapshots(rows.snapshots);
    const claims = await this.ofClaims(rows.claims);
    const curations = await this.ofCurations(rows.curations);
    const topics = await this.ofTopics(rows.topics);
    const annotations = await this.ofAnnotations(rows.annotations);
    const drafts = await this.ofDrafts(rows.drafts);
    const bin = await this.ofBin(rows.bin);
    const binnedRows = this.ofBinnedRows(rows.binnedRows);
    return {
      articles,
      givesWay,
      snapshots,
      claims,
      curations,
      topics,
      annotations,
      drafts,
      bin,
      binnedRows,
    };
  }

  private put(article: StoredArticle): void {
    const before = this.byId.get(article.id);
    if (before) this.idAt.delete(before.url);
    this.byId.set(article.id, article);
    this.idAt.set(article.url, article.id);
  }

  private async ofArticles(theirs: readonly StoredArticle[]): Promise<Pick<Writes, 'articles' | 'givesWay'>> {
    const [articles, givesWay]: [StoredArticle[], string[]] = [[], []];
    for (const their of theirs) {
      const here = this.byId.get(their.id) ?? this.byId.get(this.idAt.get(their.url) ?? '');
      const written = here ? await this.merged(here, their, givesWay) : this.added(their);
      if (written) articles.push(written);
    }
    return { articles, givesWay };
  }

  private added(article: StoredArticle): StoredArticle {
    this.homes.set(article.id, { id: article.id, takes: true, isNew: true });
    this.tallies.add('articles', 'new');
    this.put(article);
    return article;
  }

  private async merged(
    mine: StoredArticle,
    theirs: StoredArticle,
    givesWay: string[],
  ): Promise<StoredArticle | null> {
    const { article, reading } = this.atOwnAddress(mine, mergeArticles(mine, theirs));
    const takes = reading === 'theirs';
    this.homes.set(theirs.id, { id: mine.id, takes, isNew: false });
    if (takes) {
      givesWay.push(mine.id);
      this.touched.add(mine.id);
      const claims = this.db.claims.where('article').equals(mine.id);
      this.tallies.add('claims', 'goes', await claims.filter(({ source }) => source === 'page').count());
    }
    const same = isSame(article, mine);
    this.tallies.add(
      'articles',
      same ? (reading === 'mine' ? 'newerHere' : 'same') : takes ? 'newerThere' : 'newerHere',
    );
    if (same) return null;
    this.put(article);
    return article;
  }

  /** Another article may have the address by now: then it stays where it was. */
  private atOwnAddress(mine: StoredArticle, { article, reading }: MergedArticle): MergedArticle {
    const owner = this.idAt.get(article.url);
    const isFree = owner === undefined || owner === mine.id;
    return { article: isFree ? article : { ...article, url: mine.url }, reading };
  }

  private async ofSnapshots(theirs: Rows['snapshots']): Promise<Rows['snapshots']> {
    const homed = theirs.flatMap((snapshot) => {
      const home = this.homes.get(snapshot.article);
      return home ? [{ home, snapshot: { ...snapshot, article: home.id } }] : [];
    });
    const there = await this.db.snapshots.bulkGet(homed.map(({ home }) => home.id));
    return homed.flatMap(({ home, snapshot }, i) => {
      const mine = there[i];
      const takes = home.takes || mine === undefined;
      const fate =
        mine === undefined
          ? 'new'
          : mine.text === snapshot.text
            ? 'same'
            : takes
              ? 'newerThere'
              : 'newerHere';
      this.tallies.add('snapshots', fate);
      return takes && fate !== 'same' ? [snapshot] : [];
    });
  }

  private async ofClaims(theirs: readonly StoredClaim[]): Promise<StoredClaim[]> {
    const there = await this.db.claims.bulkGet(theirs.map(({ id }) => id));
    return theirs.flatMap((claim, i) => {
      const home = this.homes.get(claim.article);
      // What was found in an article goes with its text; what a reader said is kept, wherever it hangs.
      const isFound = claim.source === 'page' || claim.source === 'pack';
      if (isFound && (!home || !home.takes) && !there[i]) {
        this.tallies.add('claims', 'newerHere');
        return [];
      }
      return this.ofClaim(there[i], { ...claim, article: home?.id ?? claim.article }, home);
    });
  }

  private ofClaim(mine: StoredClaim | undefined, theirs: StoredClaim, home: Home | undefined): StoredClaim[] {
    // It was counted among those that go.
    if (mine?.source === 'page' && home?.takes === true && mine.article === home.id)
      this.tallies.add('claims', 'goes', -1);
    const fate = claimFate(mine, theirs, home?.takes ?? false);
    this.tallies.add('claims', fate);
    if (fate === 'newerHere' || fate === 'same') return [];
    if (theirs.source !== 'page') this.touch(home);
    return [theirs];
  }

  private async ofCurations(theirs: readonly Curation[]): Promise<Curation[]> {
    const there = await this.db.curations.bulkGet(theirs.map(({ id }) => id));
    return theirs.flatMap((said, i) => {
      const mine = there[i];
      const merged = mine ? mergeCurations(mine, this.curationHere(said)) : this.curationHere(said);
      if (mine && saysTheSame(mine, merged)) {
        this.tallies.add('curations', 'same');
        return [];
      }
      this.tallies.add('curations', !mine ? 'new' : mine.at < merged.at ? 'newerThere' : 'newerHere');
      this.touch(this.homes.get(said.article));
      return [merged];
    });
  }

  private curationHere(said: Curation): Curation {
    const here = (article: string) => this.homes.get(article)?.id ?? article;
    const verdictHere = (verdict: Verdict): Verdict =>
      verdict.is === 'merged' && verdict.as
        ? { ...verdict, as: { ...verdict.as, article: here(verdict.as.article) } }
        : verdict;
    return {
      ...said,
      article: here(said.article),
      claim: { ...said.claim, article: here(said.claim.article) },
      verdict: verdictHere(said.verdict),
      earlier: said.earlier.map((one) => ({ ...one, verdict: verdictHere(one.verdict) })),
    };
  }

  private touch(home: Home | undefined): void {
    if (home && !home.isNew) this.touched.add(home.id);
  }

  /** @returns those that are the same but for a later date, which counts where a third one is met */
  private async ofTopics(theirs: readonly StoredTopic[]): Promise<StoredTopic[]> {
    const there = await this.db.topics.bulkGet(theirs.map(({ id }) => id));
    return theirs.flatMap((topic, i) => {
      const mine = there[i];
      const fate = topicFate(mine, topic);
      this.tallies.add('topics', fate);
      if (fate === 'new' || fate === 'newerThere') this.topics.push(topic);
      return fate === 'same' && mine && mine.changed < topic.changed
        ? [{ ...mine, changed: topic.changed }]
        : [];
    });
  }

  private async ofAnnotations(theirs: readonly Annotation[]): Promise<Annotation[]> {
    const there = await this.db.annotations.bulkGet(theirs.map(({ id }) => id));
    return theirs.flatMap((annotation, i) => {
      const mine = there[i];
      const merged = mine ? mergeAnnotations(mine, annotation) : annotation;
      if (mine && contentOf(mine) === contentOf(merged)) {
        this.tallies.add('annotations', contentOf(mine) === contentOf(annotation) ? 'same' : 'newerHere');
        return [];
      }
      this.tallies.add(
        'annotations',
        !mine ? 'new' : mine.modified < annotation.modified ? 'newerThere' : 'newerHere',
      );
      return [merged];
    });
  }

  private async ofDrafts(theirs: readonly TopicDraft[]): Promise<TopicDraft[]> {
    const there = await this.db.drafts.bulkGet(theirs.map(({ topic }) => topic));
    return theirs.flatMap((their, i) => {
      const article = their.article === null ? null : (this.homes.get(their.article)?.id ?? their.article);
      const draft = { ...their, article };
      const fate = draftFate(there[i], draft);
      this.tallies.add('drafts', fate);
      return fate === 'new' || fate === 'newerThere' ? [draft] : [];
    });
  }

  private async ofBin(theirs: Rows['bin']): Promise<Rows['bin']> {
    const there = await this.db.bin.bulkGet(theirs.map(({ id }) => id));
    return theirs.filter(({ id }, i) => {
      // One deed is never another one later.
      const isNew = there[i] === undefined;
      this.tallies.add('bin', isNew ? 'new' : 'same');
      if (isNew) this.newBins.add(id);
      return isNew;
    });
  }

  private ofBinnedRows(theirs: Rows['binnedRows']): Rows['binnedRows'] {
    return theirs.filter(({ bin }) => {
      const isNew = this.newBins.has(bin);
      this.tallies.add('binnedRows', isNew ? 'new' : 'same');
      return isNew;
    });
  }
}
