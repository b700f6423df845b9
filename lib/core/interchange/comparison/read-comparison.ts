import * as v from 'valibot';
import { CurationSchema } from '../../claims/curation';
import { isRealDate } from '../../claims/stated-day';
import { whyOtherVersion } from '../from-json-ld';
import { THE_FILE, type ImportReason, type Place } from '../import-reasons';
import { isObject, listOf, textIn, type JsonObject } from '../json';
import { parseJson } from '../parse-json';
import type { Refusal } from '../reading';
import { shorten } from '../shorten';
import {
  ArticleRecordSchema,
  ClaimRecordSchema,
  COMPARISON_FORMAT,
  COMPARISON_VERSION,
  ComparisonSchema,
  KeptTextSchema,
  type ComparisonDocument,
} from './comparison';
import { readClaimReviews, type ForeignClaim } from './read-claim-reviews';
import { isHarmless, whyNotHarmless } from './harmless-address';
import { whyRecordInvalid } from './why-record-invalid';

/** What was read from a file. */
export type ComparisonReading =
  /** One of our own comparisons. What of it cannot be taken is refused, record by record; the rest is taken. */
  | { readonly is: 'comparison'; readonly document: ComparisonDocument; readonly refused: readonly Refusal[] }
  /** Claims and reviews that another program wrote. */
  | { readonly is: 'reviews'; readonly claims: readonly ForeignClaim[]; readonly refused: readonly Refusal[] }
  /** A comparison of which nothing can be taken. */
  | { readonly is: 'trouble'; readonly at: Place; readonly why: ImportReason }
  /** Something else. */
  | { readonly is: 'other' };

/**
 * Reads a comparison: our JSON, our JSON-LD, or the Claims and ClaimReviews of schema.org that other programs write. Never throws; takes time
 * and memory in proportion to the text. No JSON at all is `other`: whoever reads the next kind of file will say so.
 */
export function readComparison(text: string): ComparisonReading {
  const parsed = parseJson(text);
  if ('why' in parsed) return { is: 'other' };
  const json = parsed.value;
  if (isObject(json) && json.format === COMPARISON_FORMAT) return readOwn(json, json.version, '');
  if (isObject(json) && Object.hasOwn(json, 'crossread:comparison')) return readOwnJsonLd(json);
  const foreign = readClaimReviews(json);
  return foreign === null ? { is: 'other' } : { is: 'reviews', ...foreign };
}

function readOwnJsonLd(json: JsonObject): ComparisonReading {
  const parts = listOf(json.hasPart).filter(isObject);
  const head = json['crossread:comparison'];
  const articles = parts.flatMap((part) =>
    Object.hasOwn(part, 'crossread:article') ? [part['crossread:article']] : [],
  );
  const claims = parts.flatMap((part) =>
    Object.hasOwn(part, 'crossread:claim') ? [part['crossread:claim']] : [],
  );
  return readOwn(
    { ...(isObject(head) ? head : {}), articles, claims },
    json['crossread:version'],
    'crossread:',
  );
}

/** What stands beside the records, and must be right for anything to be taken. */
const HeadSchema = v.omit(ComparisonSchema, ['articles', 'claims', 'curations', 'texts']);

function readOwn(json: JsonObject, version: unknown, prefix: string): ComparisonReading {
  if (version !== COMPARISON_VERSION)
    return { is: 'trouble', at: `${prefix}version`, why: whyOtherVersion(version, COMPARISON_VERSION) };
  const head = v.safeParse(HeadSchema, json, { abortEarly: true });
  if (!head.success) return { is: 'trouble', at: THE_FILE, why: whyRecordInvalid(head.issues[0]) };
  const refused: Refusal[] = [];
  const articles = taken(
    withRealDates(json.articles, refused),
    'articles',
    ArticleRecordSchema,
    refused,
    ({ url }) => (isHarmless(url) ? null : whyNotHarmless(url)),
  );
  const known = new Set(articles.map(({ id }) => id));
  const whyStray = ({ article }: { article: string }): ImportReason | null =>
    known.has(article) ? null : { key: 'strayArticle', values: { article: shown(article) } };
  const { topic } = head.output;
  const whyForeign = (one: { article: string; topic: string }): ImportReason | null =>
    one.topic === topic.id ? whyStray(one) : { key: 'otherTopic', values: { topic: shown(one.topic) } };
  const document = {
    ...head.output,
    articles,
    claims: taken(json.claims, 'claims', ClaimRecordSchema, refused, whyForeign),
    curations: taken(json.curations, 'curations', CurationSchema, refused, whyForeign),
    texts: taken(json.texts, 'texts', KeptTextSchema, refused, whyStray),
  };
  return { is: 'comparison', document, refused };
}

/** An article with a date that there is not is taken without it: it says no less than one that states none. */
function withRealDates(articles: unknown, refused: Refusal[]): unknown[] {
  return listOf(articles).map((article, i) => {
    if (!isObject(article)) return article;
    const dated = { ...article };
    for (const field of ['published', 'modified'] as const) {
      const date = textIn(article[field]);
      if (date === undefined || isRealDate(date)) continue;
      dated[field] = null;
      refused.push({
        at: `articles[${i}].${field}`,
        what: whatOf(article),
        why: { key: 'noDate', values: { date: shown(date) } },
      });
    }
    return dated;
  });
}

/** The records of a list that fit, each id once; why the others do not goes to `refused`. */
function taken<S extends v.GenericSchema<unknown, object>>(
  list: unknown,
  name: string,
  schema: S,
  refused: Refusal[],
  whyNot: (record: v.InferOutput<S>) => ImportReason | null,
): v.InferOutput<S>[] {
  const ids = new Set<string>();
  return listOf(list).flatMap((value, i) => {
    const parsed = v.safeParse(schema, value, { abortEarly: true });
    const id = isObject(value) ? textIn(value.id) : undefined;
    const refuse = (why: ImportReason) => {
      refused.push({ at: `${name}[${i}]`, what: whatOf(value), why });
      return [];
    };
    if (!parsed.success) return refuse(whyRecordInvalid(parsed.issues[0]));
    if (id !== undefined && ids.has(id)) return refuse({ key: 'idTakenInList' });
    const why = whyTooLong(value) ?? whyNot(parsed.output);
    if (why !== null) return refuse(why);
    if (id !== undefined) ids.add(id);
    return [parsed.output];
  });
}

/** Of one text in a record, UTF-16 units; a kept text of an article may be a book. */
const LONGEST = 100_000;
const LONGEST_KEPT = 20_000_000;

function whyTooLong(value: unknown): ImportReason | null {
  if (!isObject(value)) return null;
  const length = longestIn(value);
  const most = Object.hasOwn(value, 'text') ? LONGEST_KEPT : LONGEST;
  return length <= most ? null : { key: 'longText', values: { length, most } };
}

/** The length of the longest text in it, two levels deep: deeper ones have been held against the schema and are ours. */
function longestIn(value: JsonObject): number {
  let longest = 0;
  for (const part of Object.values(value)) {
    const texts = typeof part === 'string' ? [part] : isObject(part) ? Object.values(part) : listOf(part);
    for (const text of texts) if (typeof text === 'string') longest = Math.max(longest, text.length);
  }
  return longest;
}

/** The first words that a reader knows a record by. */
function whatOf(value: unknown): string {
  if (!isObject(value)) return '';
  const { sentence, display, title, url, claim, id } = value;
  const quoted = isObject(sentence) ? textIn(sentence.exact) : undefined;
  const curated = isObject(claim) ? textIn(claim.display) : undefined;
  return shown(quoted ?? textIn(display) ?? textIn(title) ?? textIn(url) ?? curated ?? textIn(id) ?? '');
}

const shown = (text: string) => shorten(text, 80);
