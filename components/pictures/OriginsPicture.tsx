import { useMemo, useRef, useState } from 'preact/hooks';
import type { Told } from '../../lib/core/coverage/origins';
import { originsGraph, type GivenValue, type GraphNode } from '../../lib/core/coverage/origins-graph';
import { t } from '../../locales/t-pictures';
import { layOutOrigins, type OriginsLayout, type PlacedNode } from './origins-layout';
import { PictureFrame } from './PictureFrame';
import { nodeName, someNames } from './say-told';
import { Spots, type LiveSpot } from './Spots';
import { cutTo } from './text-width';
import { ToldTable } from './ToldTable';
import { useWidth } from './use-width';
import { WHOLE } from './zoom';

/** Props of {@link OriginsPicture}. */
export interface OriginsPictureProps {
  readonly told: readonly Told[];
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  /** The claim that is open. */
  readonly chosen: string | null;
  readonly onOpen: (told: readonly Told[]) => void;
}

/** Who cites whom: publishers on the left, whose word it is on the right with the answers given on it; and the table of it. */
export function OriginsPicture({ told, isTable, onTable, chosen, onOpen }: OriginsPictureProps) {
  const [readout, setReadout] = useState<string | null>(null);
  const title = t('originsPicture');
  return (
    <PictureFrame
      {...{ title, readout }}
      looking={{ zoom: WHOLE, isTable, onTable, onZoom: () => undefined }}
      canZoom={false}
      picture={<OriginsSvg {...{ told, chosen, onOpen, title }} onPoint={setReadout} />}
      table={<ToldTable caption={title} told={told} withDays={false} onOpen={onOpen} />}
    />
  );
}

interface OriginsSvgProps extends Pick<OriginsPictureProps, 'told' | 'chosen' | 'onOpen'> {
  readonly title: string;
  readonly onPoint: (name: string | null) => void;
}

function OriginsSvg({ told, chosen, onOpen, title, onPoint }: OriginsSvgProps) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const graph = useMemo(() => originsGraph(told), [told]);
  const layout = useMemo(() => layOutOrigins(graph, width, shownName), [graph, width]);
  const spots = useMemo(
    () =>
      layout.nodes.map((placed): LiveSpot => ({
        key: placed.node.key,
        x: placed.x,
        y: placed.y,
        name: sayNode(placed.node, graph.nodes, graph.edges),
        told: placed.node.told,
        drawn: <DrawnNode placed={placed} />,
        words: <NodeWords key={placed.node.key} placed={placed} />,
      })),
    [layout],
  );
  const onPath = useMemo(() => keysWith(chosen, graph.nodes), [chosen, graph]);
  return (
    <div ref={room}>
      <svg class="origins" width={width} height={layout.height} role="group" aria-label={title}>
        <Columns layout={layout} />
        {layout.edges.map(({ key, edge, path, width: thick }) => (
          <path
            key={key}
            class="edge"
            data-chosen={onPath.has(edge.from) && onPath.has(edge.to)}
            stroke-width={thick}
            d={path}
          />
        ))}
        <Spots {...{ spots, chosen, onOpen, onPoint }} />
      </svg>
    </div>
  );
}

/** A publisher's own word is as long as what it says. */
function shownName(node: GraphNode): string {
  return node.isOwnWord ? `${nodeName(node)}: ${sayValues(node.values)}` : nodeName(node);
}

function keysWith(claim: string | null, nodes: readonly GraphNode[]): ReadonlySet<string> {
  return new Set(
    nodes.filter(({ told }) => told.some(({ answer }) => answer.claim === claim)).map(({ key }) => key),
  );
}

function Columns({ layout: { columns } }: { readonly layout: OriginsLayout }) {
  const nameOf = (i: number) => {
    if (i === 0) return t('column.publishers');
    return i === columns.length - 1 ? t('column.origins') : i === 1 ? t('column.relays') : '';
  };
  return (
    <g aria-hidden="true">
      {columns.map((x, i) => (
        <text key={x} class="tick" x={x} y={14}>
          {nameOf(i)}
        </text>
      ))}
    </g>
  );
}

function DrawnNode({ placed: { node, x, y, bar, room } }: { readonly placed: PlacedNode }) {
  return (
    <>
      <rect class="hit" x={x - 4} y={y - 12} width={room + 14} height={isTall(node) ? 36 : 24} rx="4" />
      <rect class="bar" data-kind={node.kind} x={x} y={y - bar / 2} width="5" height={bar} />
    </>
  );
}

function NodeWords({ placed: { node, x, y, name, room } }: { readonly placed: PlacedNode }) {
  return (
    <>
      <text class="node-name" data-kind={node.isOwnWord ? 'own' : node.kind} x={x + 10} y={y + 4}>
        {name}
      </text>
      {isTall(node) && (
        <text class="tick" x={x + 10} y={y + 18}>
          {cutTo(sayValues(node.values), room)}
        </text>
      )}
    </>
  );
}

/** Whether its answers stand below its name. */
function isTall({ kind, isOwnWord }: GraphNode): boolean {
  return kind === 'origin' && !isOwnWord;
}

function sayValues(values: readonly GivenValue[]): string {
  return someNames(
    values.map(({ display, articles }) =>
      articles === 1 ? display : t('mark.more', { value: display, articles: t('articles', { n: articles }) }),
    ),
  );
}

function sayNode(
  node: GraphNode,
  nodes: readonly GraphNode[],
  edges: readonly { readonly from: string; readonly to: string }[],
): string {
  const name = nodeName(node);
  const articles = t('articles', { n: node.articles });
  switch (node.kind) {
    case 'publisher': {
      const cited = edges.filter(({ from }) => from === node.key).map(({ to }) => to);
      const names = nodes.filter(({ key }) => cited.includes(key)).map(nodeName);
      return t('mark.cites', { name, articles, cited: someNames(names) });
    }
    case 'relay':
      return t('mark.relay', { name, articles });
    case 'origin':
      return t('mark.origin', { name, articles, values: sayValues(node.values) });
  }
}
