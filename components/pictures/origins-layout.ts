/** Where everything stands in the picture of who cites whom. Pure: the same graph and width give the same picture. */
import type { GraphEdge, GraphNode, OriginsGraph } from '../../lib/core/coverage/origins-graph';
import { spread } from './place-labels';
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
  const heightOf = ({ layer }: GraphNode) => (layer === last ? TALL : ROW);
  const tallest = Math.max(
    ...columns.map((_, layer) => total(graph.nodes.filter((node) => node.layer === layer).map(heightOf))),
  );
  const y = heights(graph, TOP, TOP + tallest, heightOf);
  const nodes = graph.nodes.map((node): PlacedNode => {
    const x = columns[node.layer] ?? 0;
    const end = columns[node.layer + 1] ?? width;
    const room = end - x - BAR - (node.layer === last ? 8 : 40);
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
    return from && to ? [lineBetween(edge, from, to, columns)] : [];
  });
  return { width, height: TOP + tallest + 6, nodes, edges, columns };
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function heights(
  graph: OriginsGraph,
  top: number,
  bottom: number,
  heightOf: (node: GraphNode) => number,
): Map<string, number> {
  const y = new Map<string, number>();
  for (let layer = 0; layer < graph.layers; layer++) {
    const nodes = graph.nodes.filter((node) => node.layer === layer);
    const [first] = nodes;
    if (!first) continue;
    const height = heightOf(first);
    const wanted = nodes.map((node, i) => meanBefore(graph, node, y) ?? top + height * (i + 0.5));
    // They keep their order, in which few lines cross.
    const rising = wanted.map((_, i) => Math.max(...wanted.slice(0, i + 1)));
    const at = spread(rising, height, top + height / 2, bottom - height / 2);
    nodes.forEach((node, i) => y.set(node.key, at[i] ?? top));
  }
  return y;
}

/** Where those stand that cite it, by the number of their articles; null for a publisher. */
function meanBefore(graph: OriginsGraph, node: GraphNode, y: ReadonlyMap<string, number>): number | null {
  const before = graph.edges.filter(({ to }) => to === node.key);
  const weight = before.reduce((sum, { articles }) => sum + articles, 0);
  if (weight === 0) return null;
  return before.reduce((sum, { from, articles }) => sum + (y.get(from) ?? 0) * articles, 0) / weight;
}

/** From the end of the name to the bar of the next; level until the last gap, where there are no names. */
function lineBetween(
  edge: GraphEdge,
  from: PlacedNode,
  to: PlacedNode,
  columns: readonly number[],
): PlacedEdge {
  const start = Math.round(from.x + BAR + widthOf(from.name) + 10);
  const end = to.x - 3;
  const turn = Math.max(start, (columns[to.node.layer] ?? end) - 60);
  const middle = (turn + end) / 2;
  const level = turn > start ? `H${turn}` : '';
  return {
    key: `${edge.from}\n${edge.to}`,
    edge,
    path: `M${start} ${from.y}${level}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`,
    width: Math.min(9, 1 + edge.articles),
  };
}
