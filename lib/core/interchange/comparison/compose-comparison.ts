import type { Article } from '../../claims/claim';
import type { Curation } from '../../claims/curation';
import { standingClaims, type SourcedClaim } from '../../claims/standing-claims';
import { questionsDenying } from '../../coverage/compare-answers';
import type { Answer, Row } from '../../coverage/row';
import type { TopicFacts } from '../../topic/facts';
import { localText } from '../../topic/local-text';
import type { RowRecord, ComparisonDocument } from './comparison';

/** What a comparison is put together from. */
export interface ComparisonParts {
  readonly topic: TopicFacts;
  /** The chosen articles, in the order of the columns. */
  readonly articles: readonly (Article & { readonly fingerprint: readonly number[] })[];
  /** The chosen questions' ids, in the order of the rows. */
  readonly questions: readonly string[];
  /** Ids of further questions, of which there is but what the reader said of claims on them. */
  readonly besides: readonly string[];
  /** Claims on the topic as they are stored, by whatever article. */
  readonly claims: readonly SourcedClaim[];
  readonly curations: readonly Curation[];
  /** What the chosen articles' standing claims come to, by question. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Kept texts to be put in. */
  readonly texts: readonly { readonly article: string; readonly text: string }[];
  /** When it is made, ISO 8601. */
  readonly made: string;
  /** The language that titles and questions are to be in, BCP 47. */
  readonly language: string;
}

/**
 * A comparison as a record that can travel. It has the claims as they were found and what the reader said of them beside, so that
 * elsewhere the same stand; of a pack's claims and of imported ones only those that stand, as the others stand back behind a reading. Claims to questions
 * which deny a chosen one come with it.
 */
export function composeComparison(parts: ComparisonParts): ComparisonDocument {
  const { topic, articles, questions, rows, made, language } = parts;
  const chosen = new Set(articles.map(({ id }) => id));
  const asked = new Set(questions.flatMap((id) => [id, ...questionsDenying(topic, id)]));
  const besides = new Set(parts.besides);
  const isAsked = (said: Curation) =>
    asked.has(said.claim.question) ||
    besides.has(said.claim.question) ||
    (said.verdict.is === 'corrected' && asked.has(said.verdict.to.question));
  const curations = parts.curations.filter((said) => chosen.has(said.article) && isAsked(said));
  // A claim that the reader put under a chosen question was found under another.
  const curated = new Set(curations.map(({ id }) => id));
  const stored = parts.claims.filter(
    ({ id, article, question }) => chosen.has(article) && (asked.has(question) || curated.has(id)),
  );
  const standing = new Set(standingClaims(stored, curations).map(({ id }) => id));
  const claims = stored.filter(
    ({ id, source }) => source === 'page' || source === 'reader' || standing.has(id) || curated.has(id),
  );
  return {
    topic: { id: topic.pack.id, version: topic.pack.version, title: localText(topic.pack.title, language) },
    made,
    articles: articles.map(articleOf),
    questions: questions.flatMap((id) => questionOf(topic, id, language)),
    claims: claims.map(claimOf),
    curations: [...curations],
    rows: questions.flatMap((id) => rowOf(rows.get(id))),
    origins: originsOf(topic, claims, curations, language),
    texts: parts.texts
      .filter(({ article }) => chosen.has(article))
      .map(({ article, text }) => ({ article, text })),
  };
}

/** Without what only this store has to know of it. */
function articleOf(article: ComparisonParts['articles'][number]): ComparisonDocument['articles'][number] {
  const { id, url, title, publisher, byline, published, modified, language, fingerprint } = article;
  return { id, url, title, publisher, byline, published, modified, language, fingerprint: [...fingerprint] };
}

function claimOf(claim: SourcedClaim): ComparisonDocument['claims'][number] {
  const { id, article, topic, question, value, display, span, sentence, source } = claim;
  const { attribution, origin, modality, polarity, rules } = claim;
  const told = { attribution: [...attribution], origin, modality, polarity, rules: [...rules] };
  return { id, article, topic, question, value, display, span, sentence, ...told, source };
}

function questionOf(topic: TopicFacts, id: string, language: string): ComparisonDocument['questions'] {
  const question = topic.questionsById.get(id);
  if (!question) return [];
  const group = topic.pack.groups.find((one) => one.id === question.group);
  return [
    { id, text: localText(question.text, language), group: group ? localText(group.title, language) : '' },
  ];
}

function rowOf(row: Row | undefined): RowRecord[] {
  if (!row) return [];
  const { question, values, origins, articles } = row;
  return [
    {
      question,
      values,
      origins,
      articles,
      answers: row.answers.map(heldOf),
      denials: row.denials.map(heldOf),
    },
  ];
}

function heldOf({ claim, outcome, beside, passages }: Answer): RowRecord['answers'][number] {
  return { claim, outcome, beside, passages };
}

function originsOf(
  topic: TopicFacts,
  claims: readonly SourcedClaim[],
  curations: readonly Curation[],
  language: string,
): ComparisonDocument['origins'] {
  const ids = new Set(claims.map(({ origin }) => origin));
  for (const { verdict } of curations) if (verdict.is === 'corrected') ids.add(verdict.to.origin);
  return [...ids].flatMap((id) => {
    const entity = id === null ? undefined : topic.entities.get(id);
    return id === null || !entity ? [] : [{ id, name: localText(entity.name, language) }];
  });
}
