/** Paints spans of a page's text with the CSS Custom Highlight API: the document itself stays as it is. */
import type { Span } from '../core/text/span';
import { tellGrounds } from './background';
import type { Segment } from './line';
import { nodeRangesOf, staticRangesOf, type NodeRange } from './ranges';

/** A span to be painted in a style of reader.css or annotator.css, or null: then its place is known and nothing painted; `id` names it in what is painted, null for one that nobody asks for. */
export interface PaintedSpan extends Span {
  readonly style: string | null;
  readonly id: string | null;
}

/** Where several lie over one another the browser paints the highest only. */
const PRIORITY: Readonly<Record<string, number>> = { mention: 1, current: 3 };
const OTHERWISE = 2;
/** What the names of the sets of colours end in. */
const GROUNDS = ['', '-dark'] as const;

/** Paints into one page, and knows where everything is. */
export class Painter {
  private readonly prefix: string;
  private pieces = new Map<string, NodeRange[]>();
  /** Of these the place is known only. */
  private readonly unpainted = new Set<string>();
  private readonly owners = new WeakMap<AbstractRange, string>();
  /** What we put into each document's registry, so that nothing of the page's is ever touched. */
  private readonly registered = new Map<Document, Map<string, Highlight>>();
  private current: string | null = null;
  /** Which set of colours is for which words: pages have dark parts and light ones. */
  private isOnDark = tellGrounds();

  /** @param prefix with which the names of its highlights begin: the registry is shared with the page, and with other painters */
  constructor(prefix = 'crossread-') {
    this.prefix = prefix;
  }

  /** Paints these spans and nothing else. Those of one layer are sorted by start; where they overlap and have one style, it is painted once. */
  paint(segments: readonly Segment[], layers: readonly (readonly PaintedSpan[])[]): void {
    this.clear();
    for (const layer of layers) {
      nodeRangesOf(segments, layer).forEach((pieces, index) => {
        const span = layer[index];
        if (!span) return;
        if (span.id !== null) this.pieces.set(span.id, pieces);
        if (span.style !== null) this.add(span.style, pieces, span.id);
        else if (span.id !== null) this.unpainted.add(span.id);
      });
    }
    if (this.current !== null) this.point(this.current);
  }

  /** Takes everything off the page. */
  clear(): void {
    for (const [document, highlights] of this.registered) {
      for (const [name, highlight] of highlights) unregister(document, name, highlight);
    }
    this.registered.clear();
    this.isOnDark = tellGrounds();
    this.pieces = new Map();
    this.unpainted.clear();
  }

  /** Sets off the span called `id` from the others, or none. */
  point(id: string | null): void {
    for (const [document, highlights] of this.registered) {
      for (const ground of GROUNDS) {
        const name = this.nameOf('current', ground);
        const highlight = highlights.get(name);
        if (highlight) unregister(document, name, highlight);
        highlights.delete(name);
      }
    }
    this.current = null;
    const pieces = id === null ? undefined : this.pieces.get(id);
    if (id === null || !pieces) return;
    this.add('current', pieces, id);
    this.current = id;
  }

  /** Ids of all painted spans that are still in the document, in reading order. */
  ids(): string[] {
    return [...this.pieces].flatMap(([id, pieces]) =>
      !this.unpainted.has(id) && pieces.some(isThere) ? [id] : [],
    );
  }

  /** The live range of a span, painted or not, as far as it is still in the document; null when it is gone. */
  rangeOf(id: string): Range | null {
    const pieces = (this.pieces.get(id) ?? []).filter(isThere);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.start);
    // A span may run from a shadow tree out of it, which no range can.
    const end = last.node.getRootNode() === first.node.getRootNode() ? last : first;
    range.setEnd(end.node, end.end);
    return range;
  }

  /** Id of the painted span that a range of ours belongs to. */
  ownerOf(range: AbstractRange): string | undefined {
    return this.owners.get(range);
  }

  private nameOf(style: string, ground: string): string {
    return `${this.prefix}${style}${ground}`;
  }

  private add(style: string, pieces: readonly NodeRange[], id: string | null): void {
    for (const piece of pieces) {
      const [range] = staticRangesOf([piece]);
      const highlight = range && this.highlightFor(piece.node, style);
      if (!range || !highlight) continue;
      highlight.add(range);
      if (id !== null) this.owners.set(range, id);
    }
  }

  private highlightFor(node: Text, style: string): Highlight | null {
    const document = node.ownerDocument;
    const view = document.defaultView;
    if (!view || !('highlights' in view.CSS)) return null;
    const ours = this.registered.get(document) ?? new Map<string, Highlight>();
    this.registered.set(document, ours);
    const [light, dark] = GROUNDS;
    const name = this.nameOf(style, node.parentElement && this.isOnDark(node.parentElement) ? dark : light);
    const known = ours.get(name);
    if (known) return known;
    const highlight = new view.Highlight();
    highlight.priority = PRIORITY[style] ?? OTHERWISE;
    ours.set(name, highlight);
    view.CSS.highlights.set(name, highlight);
    return highlight;
  }
}

function unregister(document: Document, name: string, highlight: Highlight): void {
  const registry = document.defaultView?.CSS.highlights;
  if (registry?.get(name) === highlight) registry.delete(name);
}

const isThere = ({ node, end }: NodeRange) => node.isConnected && end <= node.data.length;
