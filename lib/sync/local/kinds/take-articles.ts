/** Writes articles that came: their facts, texts and what was found in them. */
import * as v from 'valibot';
import { groupBy } from '../../../core/group-by';
import { placeIn } from '../../../core/claims/reader-claims';
import { valueOf } from '../../../core/merge/merge-records';
import { RECORD_SCHEMAS } from '../../../store/backup/record-schemas';
import { placeCurations } from '../../../store/curations';
import type { CrossreadDb, StoredArticle, StoredClaim } from '../../../store/db';
import { layClaims } from '../../../store/tiles/lay-claims';
import { articleIds } from '../article-ids';
import type { Arrival, Settled, Taking } from './kind';
import { isReadLater, readingOf, type Reading } from './reading';
import { TYPED, typedWith } from './typed-facts';
import { unlessMalformed } from './unless-malformed';

/** From so many on new claims are laid down in tiles. */
const VERY_MANY = 1_000;

/** What is here of an article. */
interface Here {
  readonly article: StoredArticle | undefined;
  readonly text: string | undefined;
  readonly claims: readonly StoredClaim[];
}

/** What is written of an article. */
interface Written {
  readonly article: StoredArticle;
  /** Null where the text here stays. */
  readonly text: string | null;
  readonly claims: readonly StoredClaim[];
  /** Ids of claims that are no longer made. */
  readonly dropped: readonly string[];
  /** What else is here of it, found again in the new text. */
  readonly placed: readonly StoredClaim[];
  /** Whether it is not as the record says, on purpose. */
  readonly differs: boolean;
}

/**
 * Writes articles that came, each under this device's id of it. The later reading counts, whoever told of it when; what was imported on two devices at once
 * comes together; what a reader put right holds. Words of what else is said of an article are found again in its text.
 */
export async function takeArticles(arrivals: readonly Arrival[], taking: Taking): Promise<Settled> {
  const { db, space } = taking;
  const refused = new Set<string>();
  const differs = new Set<string>();
  const elsewhere = new Map<string, string>();
  const all = await readHere(db, arrivals);
  const readings = arrivals.map(({ came }) => readingOf(valueOf(came, 'reading'), space));
  const owners = await ownersOf(db, readings);
  const claimOwners = await claimsUnder(db, readings);
  const ids = await articleIds(db, [...arrivals.map(({ row }) => row), ...owners.values()]);
  const written: Written[] = [];
  for (const [i, arrival] of arrivals.entries()) {
    const { id, row } = arrival;
    const here = all.get(row) ?? { article: undefined, text: undefined, claims: [] };
    const reading = readings[i] ?? null;
    const isFit = isTold(arrival, reading);
    const owner = reading ? owners.get(reading.url) : undefined;
    // One article that devices know by two addresses: each keeps it as it has it.
    const other = here.article ? row : owner;
    if (isFit && other !== undefined && ids.name(other) !== id) {
      elsewhere.set(id, other);
      continue;
    }
    const one = isFit ? planned(arrival, here, reading, owner === undefined || owner === row, taking) : null;
    if (!one || one.claims.some((claim) => isOthers(claim, claimOwners.get(claim.id), one.article))) {
      refused.add(id);
      continue;
    }
    owners.set(one.article.url, row);
    for (const claim of one.claims) claimOwners.set(claim.id, claim);
    if (one.differs) differs.add(id);
    written.push(one);
  }
  await write(db, written, all);
  return { refused, differs, elsewhere };
}

/** Whether it tells all it must: what was never here comes with a reading, and a reading is of the form. */
function isTold({ came, changed }: Arrival, reading: Reading | null): boolean {
  return reading !== null || (valueOf(came, 'reading') === undefined && !changed.has('reading'));
}

/** Whether a claim has the id of one that is another article's, or a reader's word. */
function isOthers(claim: StoredClaim, known: StoredClaim | undefined, { id }: StoredArticle): boolean {
  if (known === undefined) return false;
  return (
    known.article !== id ||
    known.topic !== claim.topic ||
    (known.source !== 'page' && known.source !== 'import')
  );
}

async function readHere(db: CrossreadDb, arrivals: readonly Arrival[]): Promise<ReadonlyMap<string, Here>> {
  const rows = arrivals.map(({ row }) => row);
  const [articles, snapshots, claims] = await Promise.all([
    db.articles.bulkGet(rows),
    db.snapshots.bulkGet(rows),
    db.claims.where('article').anyOf(rows).toArray(),
  ]);
  const of = groupBy(claims, ({ article }) => article);
  return new Map(
    rows.map((row, i) => [
      row,
      { article: articles[i], text: snapshots[i]?.text, claims: of.get(row) ?? [] },
    ]),
  );
}

async function ownersOf(
  db: CrossreadDb,
  readings: readonly (Reading | null)[],
): Promise<Map<string, string>> {
  const urls = readings.flatMap((reading) => (reading ? [reading.url] : []));
  const there = await db.articles.where('url').anyOf(urls).toArray();
  return new Map(there.map(({ url, id }) => [url, id]));
}

/** The claims that are here under the ids of those that came. */
async function claimsUnder(
  db: CrossreadDb,
  readings: readonly (Reading | null)[],
): Promise<Map<string, StoredClaim>> {
  const ids = readings.flatMap((reading) => reading?.claims.map(({ id }) => id) ?? []);
  const isEmpty = ids.length === 0 || (await db.claims.limit(1).count()) === 0;
  const there = isEmpty ? [] : await db.claims.bulkGet(ids);
  return new Map(there.flatMap((claim) => (claim ? [[claim.id, claim]] : [])));
}

/** What is to be written; null where it is malformed. */
function planned(
  arrival: Arrival,
  here: Here,
  reading: Reading | null,
  isAddressFree: boolean,
  taking: Taking,
): Written | null {
  return unlessMalformed(() =>
    reading && takesReading(arrival, here, reading)
      ? withReading(arrival, here, reading, isAddressFree, taking)
      : withoutReading(arrival, here, reading),
  );
}

function takesReading({ changed }: Arrival, { article }: Here, reading: Reading): boolean {
  if (!article || article.source === 'pack') return true;
  return changed.has('reading') && !isReadLater(article, reading);
}

/** @throws v.ValiError when it is malformed */
function withReading(
  arrival: Arrival,
  here: Here,
  reading: Reading,
  isAddressFree: boolean,
  { audiences, space }: Taking,
): Written {
  const { row, values, changed, isConcurrent, isStale } = arrival;
  const before = here.article;
  const typed = typedWith(before?.typed, values, changed);
  const isIn = (topic: string) => audiences.has(space, topic);
  const { text, topics, claims: found, alsoOn, ...facts } = reading;
  const stayUnder = (ids: readonly string[] = []) => ids.filter((topic) => !isIn(topic));
  const others = [...new Set([...stayUnder(before?.alsoOn), ...(alsoOn ?? [])])];
  const article = v.parse(RECORD_SCHEMAS.articles, {
    // A fact that was put right where it was read is not told with the reading.
    ...Object.fromEntries(TYPED.map((fact) => [fact, before?.[fact] ?? (fact === 'title' ? '' : null)])),
    ...facts,
    ...typed,
    ...(!isAddressFree && before && { url: before.url }),
    id: row,
    topics: [...new Set([...stayUnder(before?.topics), ...topics])],
    ...((alsoOn || others.length > 0) && { alsoOn: others }),
    ...(Object.keys(typed).length > 0 && { typed }),
  });
  const claims = found.map((claim) => v.parse(RECORD_SCHEMAS.claims, { ...claim, article: row }));
  const told = new Set(claims.map(({ id }) => id));
  const isFound = ({ source, topic }: StoredClaim) =>
    (source === 'page' || source === 'import') && isIn(topic);
  const rest = here.claims.filter((claim) => !told.has(claim.id));
  const stays = (claim: StoredClaim) => !isFound(claim) || (isConcurrent && claim.source === 'import');
  const isMoved = text !== null && text !== here.text;
  const kept = rest.filter(stays);
  return {
    article,
    text,
    claims,
    dropped: rest.filter((claim) => !stays(claim)).map(({ id }) => id),
    placed: isMoved ? kept.flatMap((claim) => (claim.source === 'pack' ? [] : [placeIn(text, claim)])) : [],
    differs: isStale || kept.some(isFound) || !isAddressFree,
  };
}

/** What the reader put right alone; and what was imported there, where both imported at once. @throws v.ValiError when it is malformed */
function withoutReading(arrival: Arrival, here: Here, reading: Reading | null): Written | null {
  const { row, values, changed, isConcurrent } = arrival;
  const before = here.article;
  if (!before) return null;
  const typed = typedWith(before.typed, values, changed);
  const { typed: _, ...rest } = before;
  const topics = changed.has('reading') ? [...before.topics, ...(reading?.topics ?? [])] : before.topics;
  const article = v.parse(RECORD_SCHEMAS.articles, {
    ...rest,
    ...typed,
    topics: [...new Set(topics)],
    ...(Object.keys(typed).length > 0 && { typed }),
  });
  const known = new Set(here.claims.map(({ id }) => id));
  const fresh = (reading?.claims ?? []).filter(
    ({ id, source }) => isConcurrent && source === 'import' && !known.has(id),
  );
  const claims = fresh.map((claim) => {
    const parsed = v.parse(RECORD_SCHEMAS.claims, { ...claim, article: row });
    return here.text === undefined ? parsed : placeIn(here.text, parsed);
  });
  const differs = changed.has('reading') || fresh.length > 0;
  return { article, text: null, claims, dropped: [], placed: [], differs };
}

async function write(
  db: CrossreadDb,
  written: readonly Written[],
  all: ReadonlyMap<string, Here>,
): Promise<void> {
  await db.articles.bulkPut(written.map(({ article }) => article));
  const read = written.flatMap(({ article: { id }, text }) => (text === null ? [] : [{ article: id, text }]));
  const moved = read.filter(({ article, text }) => all.get(article)?.text !== text);
  await db.snapshots.bulkPut(moved);
  await db.claims.bulkDelete(written.flatMap(({ dropped }) => dropped));
  await db.claims.bulkPut(written.flatMap(({ placed }) => placed));
  await putClaims(db, written, all);
  for (const { article, text } of moved) await placeCurations(db, article, text);
  const ids = moved.map(({ article }) => article);
  await db.openReadings.where('article').anyOf(ids).delete();
}

async function putClaims(
  db: CrossreadDb,
  written: readonly Written[],
  all: ReadonlyMap<string, Here>,
): Promise<void> {
  const known = new Set(
    written.flatMap(({ article }) => all.get(article.id)?.claims.map(({ id }) => id) ?? []),
  );
  const isHere = ({ id }: StoredClaim) => known.has(id);
  const claims = written.flatMap((one) => one.claims);
  const fresh = claims.filter((claim) => !isHere(claim));
  if (fresh.length < VERY_MANY) {
    await db.claims.bulkPut(claims);
    return;
  }
  await db.claims.bulkPut(claims.filter(isHere));
  await layClaims(db, fresh);
}
