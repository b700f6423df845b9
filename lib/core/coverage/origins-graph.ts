/** Who cites whom in answer to a question: from the publishers through those who carried it to those whose word it is. */
import { countArticles, publisherOf, type Told } from './origins';
import { groupBy } from '../group-by';

/** An answer given at an origin, and in how many articles it is. */
export interface GivenValue {
  readonly display: string;
  readonly articles: number;
}

/** Somebody in the graph: a publisher, whoever is cited on the way, or whose word it is. */
export interface GraphNode {
  readonly key: string;
  readonly kind: 'publisher' | 'relay' | 'origin';
  /** Several where those that cite the same were put together. */
  readonly names: readonly string[];
  /** Of an origin: whether it is the publisher's own word. */
  readonly isOwnWord: boolean;
  /** 0 are the publishers, the last layer are the origins. */
  readonly layer: number;
  readonly told: readonly Told[];
  readonly articles: number;
  /** The different answers, the most given first. */
  readonly values: readonly GivenValue[];
}

/** That one cites another, and in how many articles. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly articles: number;
}

/** The layered graph; nodes of a layer stand in the order in which they are to be drawn. */
export interface OriginsGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly layers: number;
}

/**
 * The graph of what is told in answer to a question. Every answer is at one publisher and at one origin. The same input gives the same
 * picture.
 * @param most of publishers and of origins; when there are more, those that cite the same are put together, and then the least cited
 */
export function originsGraph(told: readonly Told[], most = 24): OriginsGraph {
  const paths = told.map(pathOf);
  const layers = Math.max(2, ...paths.map(({ relays }) => relays.length + 2));
  const stops = bundle(
    paths.map((path) => stopsOf(path, layers)),
    most,
  );
  const edges = edgesOf(stops);
  return { nodes: inDrawingOrder(nodesOf(stops), edges, layers), edges, layers };
}

interface Path {
  readonly told: Told;
  /** Between publisher and origin, nearest to the publisher first. */
  readonly relays: readonly string[];
}

/** A path through the graph, nearest to the publisher first. */
interface Stops {
  readonly told: Told;
  readonly stops: readonly Stop[];
}

interface Stop {
  readonly key: string;
  readonly kind: GraphNode['kind'];
  readonly name: string;
  readonly layer: number;
}

function pathOf(told: Told): Path {
  const { answer, article, origin } = told;
  const carried = origin.isOwnWord ? [] : [...answer.attribution].reverse();
  // A publisher that carries its own agency's text, and an origin that is named as itself, are no stops in between.
  const relays = carried.filter((name) => name !== origin.name && name !== article.publisher);
  return { told, relays: [...new Set(relays)] };
}

function stopsOf({ told, relays }: Path, layers: number): Stops {
  const { article, origin } = told;
  const publisher = article.publisher ?? article.id;
  return {
    told,
    stops: [
      { key: `publisher:${publisher}`, kind: 'publisher', name: publisherOf(article), layer: 0 },
      ...relays.map((name, i): Stop => {
        const layer = layers - 1 - (relays.length - i);
        return { key: `relay:${layer}:${name}`, kind: 'relay', name, layer };
      }),
      { key: origin.key, kind: 'origin', name: origin.name, layer: layers - 1 },
    ],
  };
}

/** Puts together what is too many: first publishers that cite the same, and own words, which all look alike; then the least told. */
function bundle(paths: readonly Stops[], most: number): Stops[] {
  const ownWords = new Set(
    paths.flatMap(({ told, stops }) => (told.origin.isOwnWord ? [stops.at(-1)?.key] : [])),
  );
  let bundled: Stops[] = [...paths];
  if (count(bundled, 0) > most) bundled = mergeStops(bundled, 'publisher', citedBy(bundled, ownWords));
  if (count(bundled, 0) > most)
    bundled = mergeStops(bundled, 'publisher', leastTold(bundled, 'publisher', most));
  if (count(bundled, -1) > most && ownWords.size > 1)
    bundled = mergeStops(bundled, 'origin', (key) => (ownWords.has(key) ? 'own words' : key));
  if (count(bundled, -1) > most) bundled = mergeStops(bundled, 'origin', leastTold(bundled, 'origin', most));
  for (const [layer, relays] of relaysByLayer(bundled))
    if (relays.size > most) bundled = mergeStops(bundled, 'relay', leastTold(bundled, 'relay', most, layer));
  return bundled;
}

function relaysByLayer(paths: readonly Stops[]): Map<number, Set<string>> {
  const relays = new Map<number, Set<string>>();
  for (const { stops } of paths)
    for (const { kind, layer, key } of stops) {
      if (kind !== 'relay') continue;
      const known = relays.get(layer);
      if (known) known.add(key);
      else relays.set(layer, new Set([key]));
    }
  return relays;
}

function count(paths: readonly Stops[], at: 0 | -1): number {
  return new Set(paths.map(({ stops }) => stops.at(at)?.key)).size;
}

/** What a publisher cites, as one key; whatever it says on its own word is alike. */
function citedBy(
  paths: readonly Stops[],
  ownWords: ReadonlySet<string | undefined>,
): (key: string) => string {
  const cited = new Map<string, Set<string>>();
  for (const { stops } of paths) {
    const [publisher, next] = stops;
    if (!publisher || !next) continue;
    const known = cited.get(publisher.key) ?? new Set();
    known.add(ownWords.has(next.key) ? 'own word' : next.key);
    cited.set(publisher.key, known);
  }
  return (key) => [...(cited.get(key) ?? [])].sort().join('\n');
}

/** Keeps the `most` - 1 that are in most answers, and makes one of the others. */
function leastTold(
  paths: readonly Stops[],
  kind: GraphNode['kind'],
  most: number,
  layer?: number,
): (key: string) => string {
  const counts = new Map<string, number>();
  for (const { stops } of paths) {
    for (const stop of stops) {
      if (stop.kind === kind && (layer === undefined || stop.layer === layer))
        counts.set(stop.key, (counts.get(stop.key) ?? 0) + 1);
    }
  }
  const fullest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most - 1);
  const kept = new Set(fullest.map(([key]) => key));
  return (key) => (kept.has(key) || !counts.has(key) ? key : `others:${kind}:${layer ?? ''}`);
}

function mergeStops(
  paths: readonly Stops[],
  kind: GraphNode['kind'],
  into: (key: string) => string,
): Stops[] {
  // Asked for each key once: there are few keys on very many paths.
  const targets = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (const { stops } of paths) {
    for (const { key, kind: of } of stops) {
      if (of !== kind || targets.has(key)) continue;
      const target = into(key);
      targets.set(key, target);
      sizes.set(target, (sizes.get(target) ?? 0) + 1);
    }
  }
  const keyOf = (key: string) => {
    const target = targets.get(key) ?? key;
    return (sizes.get(target) ?? 0) > 1 ? `bundle:${kind}:${target}` : key;
  };
  return paths.map(({ told, stops }) => ({
    told,
    stops: stops.map((stop) => (stop.kind === kind ? { ...stop, key: keyOf(stop.key) } : stop)),
  }));
}

function nodesOf(paths: readonly Stops[]): GraphNode[] {
  const nodes = new Map<string, { stop: Stop; names: Set<string>; told: Told[] }>();
  for (const { told, stops } of paths) {
    for (const stop of stops) {
      const node = nodes.get(stop.key) ?? { stop, names: new Set(), told: [] };
      node.names.add(stop.name);
      node.told.push(told);
      nodes.set(stop.key, node);
    }
  }
  return [...nodes.values()].map(({ stop, names, told }) => ({
    key: stop.key,
    kind: stop.kind,
    names: [...names],
    isOwnWord: stop.kind === 'origin' && told.every(({ origin }) => origin.isOwnWord),
    layer: stop.layer,
    told,
    articles: countArticles(told),
    values: valuesOf(told),
  }));
}

/** The different answers among these, the most given first. */
export function valuesOf(told: readonly Told[]): GivenValue[] {
  const byDisplay = groupBy(told, ({ answer }) => answer.display);
  return [...byDisplay]
    .map(([display, group]) => ({ display, articles: countArticles(group) }))
    .sort((a, b) => b.articles - a.articles);
}

function edgesOf(paths: readonly Stops[]): GraphEdge[] {
  const edges = new Map<string, { from: string; to: string; told: Told[] }>();
  for (const { told, stops } of paths) {
    let from: string | undefined;
    for (const { key: to } of stops) {
      if (from !== undefined) {
        const key = `${from}\n${to}`;
        const edge = edges.get(key);
        if (edge) edge.told.push(told);
        else edges.set(key, { from, to, told: [told] });
      }
      from = to;
    }
  }
  return [...edges.values()].map(({ from, to, told }) => ({ from, to, articles: countArticles(told) }));
}

/** How often the layers are gone through from side to side; more changes nothing in graphs of this size. */
const SWEEPS = 8;

/** Each layer by where its neighbours stand (the barycentre method of Sugiyama, Tagawa and Toda, 1981), so that few edges cross. */
function inDrawingOrder(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  layers: number,
): GraphNode[] {
  const place = new Map<string, number>();
  const byLayer = Array.from({ length: layers }, (_, layer) =>
    nodes.filter((node) => node.layer === layer).sort(mostToldFirst),
  );
  const note = (layer: readonly GraphNode[]) =>
    // As shares of the layer's height: layers of few and of many can be compared.
    layer.forEach(({ key }, i) => place.set(key, (i + 0.5) / layer.length));
  byLayer.forEach(note);
  const neighbours = neighboursOf(edges);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const layer of sweep % 2 === 0 ? byLayer.toReversed() : byLayer) {
      const wanted = new Map(layer.map(({ key }) => [key, meanOf(key, neighbours, place)]));
      layer.sort((a, b) => (wanted.get(a.key) ?? 0) - (wanted.get(b.key) ?? 0));
      note(layer);
    }
  }
  return byLayer.flat();
}

function mostToldFirst(a: GraphNode, b: GraphNode): number {
  return b.articles - a.articles || (a.key < b.key ? -1 : 1);
}

type Neighbours = ReadonlyMap<string, readonly { readonly key: string; readonly weight: number }[]>;

function neighboursOf(edges: readonly GraphEdge[]): Neighbours {
  const found = new Map<string, { key: string; weight: number }[]>();
  const add = (key: string, other: string, weight: number) =>
    found.set(key, [...(found.get(key) ?? []), { key: other, weight }]);
  for (const { from, to, articles } of edges) {
    add(from, to, articles);
    add(to, from, articles);
  }
  return found;
}

function meanOf(key: string, neighbours: Neighbours, place: ReadonlyMap<string, number>): number {
  const all = neighbours.get(key) ?? [];
  const weight = all.reduce((sum, one) => sum + one.weight, 0);
  const sum = all.reduce((total, one) => total + one.weight * (place.get(one.key) ?? 0), 0);
  return weight === 0 ? (place.get(key) ?? 0) : sum / weight;
}
