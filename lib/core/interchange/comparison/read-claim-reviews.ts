import { isRealDate } from '../../claims/stated-day';
import { THE_FILE, type Place } from '../import-reasons';
import { isObject, listOf, textIn, type JsonObject } from '../json';
import type { Refusal } from '../reading';
import { isWebAddress } from '../web-address';

/** A claim that another program tells of, and an article in which it says that it appears. */
export interface ForeignClaim {
  /** Where in the file it stands. */
  readonly at: Place;
  /** The claim in words. */
  readonly text: string;
  /** Who made it, as the file says; null when it does not. */
  readonly author: string | null;
  readonly article: {
    readonly url: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly language: string | null;
  };
}

/**
 * The claims in JSON-LD of schema.org (https://schema.org/Claim, https://schema.org/ClaimReview), alone, in a list, a graph, a feed or
 * whatever else holds them. Of a review the claim is taken, not the verdict: Crossread rates nothing. A claim that does not say on which page
 * it appears is refused. Null when the file holds none at all.
 */
export function readClaimReviews(
  json: unknown,
): { readonly claims: readonly ForeignClaim[]; readonly refused: readonly Refusal[] } | null {
  const nodes = nodesIn(json);
  const byId = new Map(nodes.flatMap(({ node }) => idOf(node)));
  const reviews = nodes.filter(({ node }) => isOf(node, 'ClaimReview'));
  const reviewed = new Set(
    reviews.flatMap(({ node }) => listOf(node.itemReviewed).map((item) => resolved(item, byId))),
  );
  const alone = nodes.filter(({ node }) => isOf(node, 'Claim') && !reviewed.has(node));
  if (reviews.length + alone.length === 0) return null;
  const claims: ForeignClaim[] = [];
  const refused: Refusal[] = [];
  for (const { node, at } of [...reviews, ...alone]) {
    const found = isOf(node, 'ClaimReview')
      ? ofReview(node, at, byId)
      : ofClaim(node, textOf(node), at, byId);
    if (found.length > 0) claims.push(...found);
    else refused.push({ at, what: textOf(node).slice(0, 80), why: { key: 'nowhere' } });
  }
  return { claims, refused };
}

interface Node {
  readonly node: JsonObject;
  readonly at: Place;
}

type ById = ReadonlyMap<string, JsonObject>;

/** Every object of the file in its order, each with its path; without recursion, however deep they lie. */
function nodesIn(json: unknown): Node[] {
  const nodes: Node[] = [];
  const waiting: { value: unknown; at: string }[] = [{ value: json, at: '' }];
  while (waiting.length > 0) {
    const { value, at } = waiting.pop() ?? { value: null, at: '' };
    if (isObject(value)) nodes.push({ node: value, at: at === '' ? THE_FILE : at });
    if (typeof value !== 'object' || value === null) continue;
    const parts = Array.isArray(value)
      ? value.map((part: unknown, i) => ({ value: part, at: pathTo(at, `[${i}]`) }))
      : Object.entries(value).map(([key, part]) => ({
          value: part,
          at: pathTo(at, at === '' ? key : `.${key}`),
        }));
    waiting.push(...parts.reverse());
  }
  return nodes;
}

/** Of what lies absurdly deep the path is of no use to anybody, and long. */
function pathTo(at: string, part: string): string {
  return at.length > 400 ? at : at + part;
}

function idOf(node: JsonObject): [string, JsonObject][] {
  const id = textIn(node['@id']);
  // A mere reference says nothing of what it refers to.
  return id === undefined || Object.keys(node).length < 2 ? [] : [[id, node]];
}

/** Its types may be written in full (`https://schema.org/Claim`) or with a prefix (`schema:Claim`). */
function isOf(node: JsonObject, type: string): boolean {
  return listOf(node['@type']).some(
    (one) => typeof one === 'string' && (/[^/#:]+$/.exec(one)?.[0] ?? '') === type,
  );
}

function resolved(value: unknown, byId: ById): JsonObject | null {
  if (typeof value === 'string') return byId.get(value) ?? { url: value };
  if (!isObject(value)) return null;
  return byId.get(textIn(value['@id']) ?? '') ?? value;
}

function ofReview(review: JsonObject, at: Place, byId: ById): ForeignClaim[] {
  const text = textIn(review.claimReviewed) ?? '';
  const items = listOf(review.itemReviewed).map((item) => resolved(item, byId));
  return items
    .flatMap((item): ForeignClaim[] => {
      if (item === null) return [];
      if (isOf(item, 'Claim')) return ofClaim(item, textOf(item) || text, at, byId);
      // Before there was Claim, what was reviewed was the page itself.
      return articlesIn([item], byId).map((article) => ({
        at,
        text,
        author: nameIn(item.author, byId),
        article,
      }));
    })
    .filter((claim) => claim.text !== '');
}

function ofClaim(claim: JsonObject, text: string, at: Place, byId: ById): ForeignClaim[] {
  if (text === '') return [];
  const where = [...listOf(claim.appearance), ...listOf(claim.firstAppearance)];
  const author = nameIn(claim.author, byId);
  return articlesIn(where, byId).map((article) => ({ at, text, author, article }));
}

function textOf(node: JsonObject): string {
  const text =
    textIn(node.text) ?? textIn(node.claimReviewed) ?? textIn(node.description) ?? textIn(node.name);
  return text?.trim() ?? '';
}

/** Each address once. */
function articlesIn(values: readonly unknown[], byId: ById): ForeignClaim['article'][] {
  const articles = values.flatMap((value) => articleOf(resolved(value, byId), byId));
  return [...new Map(articles.map((article) => [article.url, article])).values()];
}

function articleOf(node: JsonObject | null, byId: ById): ForeignClaim['article'][] {
  if (!node) return [];
  const addresses = [node.url, node.sameAs, node['@id']].flatMap(listOf).flatMap((one) => textIn(one) ?? []);
  const url = addresses.find(isWebAddress);
  if (url === undefined) return [];
  return [
    {
      url,
      title: textIn(node.headline) ?? textIn(node.name) ?? url,
      publisher: nameIn(node.publisher, byId) ?? nameIn(node.provider, byId),
      published: dateIn(node.datePublished),
      language: /^[a-z]{2,3}/i.exec(textIn(node.inLanguage) ?? '')?.[0].toLowerCase() ?? null,
    },
  ];
}

function nameIn(value: unknown, byId: ById): string | null {
  const [first] = listOf(value);
  if (typeof first === 'string') return textIn(byId.get(first)?.name) ?? (isWebAddress(first) ? null : first);
  return textIn(resolved(first, byId)?.name) ?? null;
}

function dateIn(value: unknown): string | null {
  const text = textIn(value) ?? '';
  return isRealDate(text) ? text : null;
}
