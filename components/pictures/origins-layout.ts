/** Where everything stands in the picture of who cites whom. Pure: the same graph and width give the same picture. */
import type { GraphEdge, GraphNode, OriginsGraph } from '../../lib/core/coverage/origins-graph';
import { stack } from './place-labels';
import { cutTo, widthOf } from './text-width';

/** Somebody in their place: a bar as high as they have articles, with the name beside it. */
export interface PlacedNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  /** Height of the bar. */
  readonly bar: number;
  /** The name, to the right of the bar, cut to the room there is. */
  readonly name: string;
  /** Room for name and answers, in px. */
  readonly room: number;
}

/** A line between two, as wide as it has articles. */
export interface PlacedEdge {
  readonly key: string;
  readonly edge: GraphEdge;
  readonly path: string;
  readonly width: number;
}

/** The laid out graph. */
export interface OriginsLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** Where each layer begins. */
  readonly columns: readonly number[];
}

const ROW = 24;
const TALL = 38;
const TOP = 34;
const BAR = 5;

/** Lays out the graph: layers from left to right, in each layer everybody as near to whom they are linked with as room allows. */
export function layOutOrigins(
  graph: OriginsGraph,
  width: number,
  nameOf: (node: GraphNode) => string,
): OriginsLayout {
  const last = graph.layers - 1;
  // Origins have their answers below their names, and need more room than the others.
  const share = graph.layers + 0.4;
  const columns = Array.from({ length: graph.layers }, (_, i) => Math.round((i * width) / share));
  const { y, bottom } = heightsOf(graph);
  const nodes = graph.nodes.map((node): PlacedNode => {
    const x = columns[node.layer] ?? 0;
    const room = (columns[node.layer + 1] ?? width) - x - BAR - (node.layer === last ? 12 : 40);
    return {
      node,
      x,
      y: y.get(node.key) ?? TOP,
      bar: Math.min(ROW - 6, 6 + 3 * node.articles),
      name: cutTo(nameOf(node), room),
      room,
    };
  });
  const placed = new Map(nodes.map((one) => [one.node.key, one]));
  const edges = graph.edges.flatMap((edge) => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    return from && to ? [lineBetween(edge, from, to, columns, y)] : [];
  });
  return { width, height: bottom + 6, nodes, edges, columns };
}

function heightOf({ kind, isOwnWord }: GraphNode): number {
  return kind === 'origin' && !isOwnWord ? TALL : ROW;
}

/** What stands in a layer: somebody, or a line on its way through to a later layer, which needs a place of its own between the names. */
interface InLayer {
  readonly key: string;
  readonly height: number;
  readonly wanted: number | null;
}

/** The heights of all nodes, and of long lines at each layer that they go through (see passKey). */
function heightsOf(graph: OriginsGraph): { y: ReadonlyMap<string, number>; bottom: number } {
  const y = new Map<string, number>();
  const layerOf = new Map(graph.nodes.map(({ key, layer }) => [key, layer]));
  const layers = Array.from({ length: graph.layers }, (_, layer) => ({
    nodes: graph.nodes.filter((node) => node.layer === layer),
    passing: graph.edges.filter(
      ({ from, to }) => (layerOf.get(from) ?? 0) < layer && (layerOf.get(to) ?? 0) > layer,
    ),
  }));
  const tallest = Math.max(
    ...layers.map(({ nodes, passing }) => total(nodes.map(heightOf)) + passing.length * PASSING),
  );
  for (const [layer, { nodes, passing }] of layers.entries()) {
    const people = nodes.map((node): InLayer => ({
      key: node.key,
      height: heightOf(node),
      wanted: meanBefore(graph, node, layer, y),
    }));
    const lines = passing.map((edge): InLayer => ({
      key: passKey(edge, layer),
      height: PASSING,
      wanted: y.get(passKey(edge, layer - 1)) ?? y.get(edge.from) ?? null,
    }));
    const column = merge(people, lines);
    const at = stack(
      column.map(({ wanted, height }) => ({ wanted: wanted ?? 0, height })),
      TOP,
      TOP + tallest,
    );
    // A name with answers below it stands above the middle of its room.
    column.forEach(({ key, height }, i) => y.set(key, (at[i] ?? TOP) - (height === TALL ? 7 : 0)));
  }
  return { y, bottom: TOP + tallest };
}

/** Lines between the people of a layer, who keep their order: each line before the first who wants to stand lower. */
function merge(people: readonly InLayer[], lines: readonly InLayer[]): InLayer[] {
  const waiting = [...lines].sort((a, b) => (a.wanted ?? 0) - (b.wanted ?? 0));
  const column = people.flatMap((one) => {
    const before: InLayer[] = [];
    while (waiting[0] && (waiting[0].wanted ?? 0) < (one.wanted ?? 0)) before.push(...waiting.splice(0, 1));
    return [...before, one];
  });
  return [...column, ...waiting];
}

/** Height of a line that passes between names, in px. */
const PASSING = 14;

function passKey({ from, to }: GraphEdge, layer: number): string {
  return `${layer}\n${from}\n${to}`;
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Where the lines to somebody come from, by the number of articles; null for a publisher. */
function meanBefore(
  graph: OriginsGraph,
  node: GraphNode,
  layer: number,
  y: ReadonlyMap<string, number>,
): number | null {
  const before = graph.edges.filter(({ to }) => to === node.key);
  const weight = total(before.map(({ articles }) => articles));
  if (weight === 0) return null;
  const from = (edge: GraphEdge) => y.get(passKey(edge, layer - 1)) ?? y.get(edge.from) ?? 0;
  return total(before.map((edge) => from(edge) * edge.articles)) / weight;
}

/** From the end of the name to the bar of the next; level beside names, and through the gaps between the layers from height to height. */
function lineBetween(
  edge: GraphEdge,
  from: PlacedNode,
  to: PlacedNode,
  columns: readonly number[],
  y: ReadonlyMap<string, number>,
): PlacedEdge {
  const start = Math.round(from.x + BAR + widthOf(from.name) + 10);
  const path = [`M${start} ${from.y}`];
  let height = from.y;
  for (let layer = from.node.layer + 1; layer <= to.node.layer; layer++) {
    const isEnd = layer === to.node.layer;
    const next = isEnd ? to.y : (y.get(passKey(edge, layer)) ?? height);
    const end = (columns[layer] ?? start) - 3;
    const turn = Math.max(start, end - TURN);
    const middle = (turn + end) / 2;
    path.push(`H${turn}C${middle} ${height} ${middle} ${next} ${end} ${next}`);
    height = next;
  }
  return {
    key: `${edge.from}\n${edge.to}`,
    edge,
    path: path.join(''),
    width: Math.min(9, 1 + edge.articles),
  };
}

/** Width of the gap before a layer in which lines turn, in px. */
const TURN = 56;
