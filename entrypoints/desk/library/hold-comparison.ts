import type { ImportOutcome, ImportRow } from '../../../components/library/import-stage';
import type { Curation } from '../../../lib/core/claims/curation';
import { claimsFromReviews } from '../../../lib/core/interchange/comparison/claims-from-reviews';
import type { ComparisonDocument } from '../../../lib/core/interchange/comparison/comparison';
import type { ComparisonPlan } from '../../../lib/core/interchange/comparison/plan-comparison';
import type { PlannedArticle } from '../../../lib/core/interchange/comparison/plan-articles';
import type { PlannedClaim } from '../../../lib/core/interchange/comparison/plan-claims';
import {
  readComparison,
  type ComparisonReading,
} from '../../../lib/core/interchange/comparison/read-comparison';
import type { Refusal } from '../../../lib/core/interchange/reading';
import { compileOnce } from '../../../lib/core/topic/compile-once';
import { factsOf, type TopicFacts } from '../../../lib/core/topic/facts';
import { localText } from '../../../lib/core/topic/local-text';
import { canonicalUrl } from '../../../lib/dom/canonical-url';
import type { CrossreadDb } from '../../../lib/store/db';
import {
  importComparison,
  previewComparison,
  takeBackComparison,
  type ImportedComparison,
} from '../../../lib/store/import-comparison';
import { allTopics } from '../../../lib/store/topics';
import { formatDate } from '../../../locales/format-date';
import { language } from '../../../locales/say';
import { sayImport } from '../../../locales/t-import-reasons';
import { t } from '../../../locales/t-library';
import type { HeldImport } from './held-import';
import { refusalRow } from './hold-highlights';

/** A comparison of a file, and what would become of it. */
interface Part {
  readonly topic: TopicFacts;
  readonly document: ComparisonDocument;
  readonly plan: ComparisonPlan;
}

/**
 * Reads a file as a comparison and compares it with the store; null when it is something else.
 * @throws Error that says why nothing of it can be taken
 */
export async function holdComparison(db: CrossreadDb, text: string): Promise<HeldImport | null> {
  if (!MAY_BE.test(text)) return null;
  const reading = readComparison(text);
  if (reading.is === 'other') return null;
  if (reading.is === 'trouble') {
    const { at, why } = reading;
    throw new Error(sayImport({ key: 'placed', values: { at, why } }));
  }
  const { about, documents, refused } = await documentsOf(db, reading);
  const parts: Part[] = [];
  for (const [topic, document] of documents)
    parts.push({ topic, document, plan: await previewComparison(db, topic, document) });
  return held(db, about, parts, [...refused, ...parts.flatMap(({ plan }) => plan.refused)]);
}

/** What stands in every file of this kind: others need not be read twice. */
const MAY_BE = /crossread-comparison|crossread:comparison|Claim/;

interface Documents {
  readonly about: string;
  readonly documents: readonly (readonly [TopicFacts, ComparisonDocument])[];
  readonly refused: readonly Refusal[];
}

async function documentsOf(
  db: CrossreadDb,
  reading: Extract<ComparisonReading, { is: 'comparison' | 'reviews' }>,
): Promise<Documents> {
  if (reading.is === 'reviews') {
    const topics = (await allTopics(db)).map(({ pack }) => compileOnce(pack));
    const canonicalOf = (address: string) => canonicalUrl(address, null);
    const found = claimsFromReviews(topics, reading.claims, canonicalOf, new Date().toISOString());
    const documents = found.documents.flatMap((document) => {
      const topic = topics.find(({ pack }) => pack.id === document.topic.id);
      return topic ? [[topic, document] as const] : [];
    });
    const about = t('aboutReviews', { n: reading.claims.length + reading.refused.length });
    return { about, documents, refused: [...reading.refused, ...found.refused] };
  }
  const { document, refused } = reading;
  const { id, title, version } = document.topic;
  const stored = await db.topics.get(id);
  if (!stored) throw new Error(t('importTopicMissing', { topic: title || id, id, version }));
  const values = {
    topic: localText(stored.pack.title, language),
    date: formatDate(document.made) ?? document.made,
    version,
    here: stored.pack.version,
  };
  const about = t(version === stored.pack.version ? 'aboutComparison' : 'aboutOtherVersion', values);
  return { about, documents: [[factsOf(stored.pack), document]], refused };
}

function held(
  db: CrossreadDb,
  about: string,
  parts: readonly Part[],
  refused: readonly Refusal[],
): HeldImport {
  const rows = rowsOf(parts, refused);
  const done: ImportedComparison[] = [];
  const tables = [db.articles, db.claims, db.curations, db.snapshots];
  return {
    about,
    counts: Object.fromEntries(Object.entries(rows).map(([outcome, all]) => [outcome, all.length])),
    list: (outcome, from, to) => (rows[outcome] ?? []).slice(from, to).map((show) => show()),
    write: async (onWritten) => {
      // Of a file with several topics all is written or nothing.
      const written = await db.transaction('rw', tables, async () => {
        const imported: ImportedComparison[] = [];
        for (const { topic, document } of parts)
          imported.unshift(await importComparison(db, topic, document, onWritten));
        return imported;
      });
      done.unshift(...written);
      return t('done.importedComparison', {
        articles: done.reduce((n, { articles }) => n + articles.length, 0),
        claims: done.reduce((n, { claims }) => n + claims.length, 0),
        said: done.reduce((n, { curations }) => n + curations.length, 0),
      });
    },
    undo: async () => {
      await db.transaction('rw', tables, async () => {
        for (const imported of done) await takeBackComparison(db, imported);
      });
      done.length = 0;
    },
  };
}

/** What is shown of a record; made when it is looked at. */
type Show = () => ImportRow;

function rowsOf(
  parts: readonly Part[],
  refused: readonly Refusal[],
): Partial<Record<ImportOutcome, readonly Show[]>> {
  const planned = parts.flatMap(({ topic, plan }) => {
    const titles = new Map(plan.articles.map(({ article }) => [article.id, article.title || article.url]));
    return plan.claims.map((claim) => ({ claim, show: () => claimRow(topic, titles, claim) }));
  });
  const ofClaims = (is: PlannedClaim['is']) =>
    planned.filter(({ claim }) => claim.is === is).map(({ show }) => show);
  const articles = parts.flatMap(({ plan }) => plan.articles);
  const curations = parts.flatMap(({ plan }) => plan.curations);
  return {
    article: articles.filter(({ is }) => is !== 'same').map((planned) => () => articleRow(planned)),
    claim: ofClaims('new'),
    contradicting: ofClaims('contradicting'),
    said: curations
      .filter(({ is }) => is !== 'same')
      .map(
        ({ curation, is }) =>
          () =>
            saidRow(curation, is),
      ),
    text: parts.flatMap(({ plan }) =>
      plan.texts.map(({ text }) => () => ({ title: '', quote: text.slice(0, SHOWN), note: '', why: '' })),
    ),
    unchanged: ofClaims('same'),
    refused: refused.map((one) => () => refusalRow(one)),
  };
}

const SHOWN = 400;

function articleRow({ article, is }: PlannedArticle): ImportRow {
  const facts = [article.publisher, article.published && formatDate(article.published)]
    .filter(Boolean)
    .join(' · ');
  const why = is === 'fuller' ? t('articleFuller') : is === 'known' ? t('articleKnown') : '';
  return { title: facts, quote: (article.title || article.url).slice(0, SHOWN), note: '', why };
}

function claimRow(
  { questionsById }: TopicFacts,
  titles: ReadonlyMap<string, string>,
  { claim, is, otherwise }: PlannedClaim,
): ImportRow {
  const question = questionsById.get(claim.question);
  const asked = question ? localText(question.text, language) : claim.question;
  return {
    title: titles.get(claim.article) ?? '',
    quote: claim.sentence.exact.slice(0, SHOWN),
    note: t('claimAnswers', { question: asked, value: claim.display.slice(0, SHOWN) }),
    why: is === 'contradicting' ? t('claimContradicts', { value: otherwise.slice(0, SHOWN) }) : '',
  };
}

function saidRow({ claim, verdict }: Curation, is: 'new' | 'merged' | 'same'): ImportRow {
  const now = verdict.is === 'corrected' ? verdict.to.display.slice(0, SHOWN) : '';
  return {
    title: claim.display.slice(0, SHOWN),
    quote: claim.sentence.exact.slice(0, SHOWN),
    note: t(`verdict.${verdict.is}`, { value: now }),
    why: is === 'merged' ? t('saidMerged') : '',
  };
}
