/** Claims that were brought in together, laid down many to a row: those of some articles on one question are a tile, an article's tiles a block. */
import { hash32 } from '../../core/text/hash';
import { groupBy } from '../../core/group-by';
import type { ClaimBlock, ClaimTile, StoredClaim } from '../db';

/** Claims of a block: few enough that one article's are read with all of its block's in a few milliseconds. */
const IN_BLOCK = 2_000;
/** Claims of a tile: a browser puts a row of more than 64 kB into a file of its own. */
const IN_TILE = 40;

/** Those of an article together, and beside it those of the next id, as shelves have them. */
export function inOrderOfArticles(claims: readonly StoredClaim[]): StoredClaim[] {
  return claims.toSorted(byArticle);
}

/** The claims in parts that become blocks. */
export function inBlocks(claims: readonly StoredClaim[]): StoredClaim[][] {
  return inParts(claims, IN_BLOCK);
}

function byArticle({ article: a }: StoredClaim, { article: b }: StoredClaim): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A block as it is stored. @param claims at least one */
export function blockOf(claims: readonly StoredClaim[]): Omit<ClaimBlock, 'block'> {
  return {
    articles: [...new Set(claims.map(({ article }) => article))],
    ids: Uint32Array.from(claims, ({ id }) => hash32(id)),
    answers: byQuestion(claims).map((answers) => [answers[0].topic, answers[0].question, answers.length]),
  };
}

/** The tiles of a block. */
export function tilesOf(block: number, claims: readonly StoredClaim[]): ClaimTile[] {
  const parts = byQuestion(claims).flatMap((answers) => inParts(answers, IN_TILE));
  return parts.flatMap((part, n) => (part[0] ? [tileOf(block, n, part[0], part)] : []));
}

function byQuestion(claims: readonly StoredClaim[]): [StoredClaim, ...StoredClaim[]][] {
  return [...groupBy(claims, ({ topic, question }) => `${topic}\n${question}`).values()];
}

function tileOf(
  block: number,
  n: number,
  { topic, question }: StoredClaim,
  claims: readonly StoredClaim[],
): ClaimTile {
  return { block, n, topic, question, claims: new TextEncoder().encode(JSON.stringify(claims)) };
}

/** The claims of a tile. */
export function claimsIn({ claims }: ClaimTile): StoredClaim[] {
  // We wrote it ourselves, of records that were validated.
  return JSON.parse(new TextDecoder().decode(claims));
}

/** Whether one of some ids may be in a block; it is not where this says so. @param hashes of the ids */
export function mayHave({ ids }: ClaimBlock, hashes: ReadonlySet<number>): boolean {
  return ids.some((hash: number) => hashes.has(hash));
}

function inParts<T>(all: readonly T[], most: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += most) parts.push(all.slice(from, from + most));
  return parts;
}
