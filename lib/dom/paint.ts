/** Paints spans of a page's text with the CSS Custom Highlight API: the document itself stays as it is. */
import type { Span } from '../core/text/span';
import { isOnDark } from './background';
import type { Segment } from './collect-blocks';
import { nodeRangesOf, staticRangesOf, type NodeRange } from './ranges';

/** A span to be painted in a style of reader.css; `id` names it in what is painted, null for one that nobody asks for. */
export interface PaintedSpan extends Span {
  readonly style: string;
  readonly id: string | null;
}

/** All our highlights begin with this; the registry is shared with the page. */
const PREFIX = 'crossread-';
/** Where several lie over one another the browser paints the highest only. */
const PRIORITY: Readonly<Record<string, number>> = { mention: 1, current: 3 };
const OTHERWISE = 2;

/** Paints into one page, and knows where everything is. */
export class Painter {
  private pieces = new Map<string, NodeRange[]>();
  private readonly owners = new WeakMap<AbstractRange, string>();
  /** What we put into each document's registry, so that nothing of the page's is ever touched. */
  private readonly registered = new Map<Document, Map<string, Highlight>>();
  private current: { id: string; name: string } | null = null;
  private suffix = '';

  /** Paints these spans (sorted, without overlaps among those of one layer) and nothing else. */
  paint(segments: readonly Segment[], layers: readonly (readonly PaintedSpan[])[]): void {
    this.clear();
    this.pieces = new Map();
    for (const layer of layers) {
      nodeRangesOf(segments, layer).forEach((pieces, index) => {
        const span = layer[index];
        if (!span) return;
        if (this.registered.size === 0) this.suffix = groundOf(pieces) ? '-dark' : '';
        if (span.id !== null) this.pieces.set(span.id, pieces);
        this.add(span.style, pieces, span.id);
      });
    }
    if (this.current) this.point(this.current.id);
  }

  /** Takes everything off the page. */
  clear(): void {
    for (const [document, highlights] of this.registered) {
      for (const [name, highlight] of highlights) unregister(document, name, highlight);
    }
    this.registered.clear();
  }

  /** Sets off the span called `id` from the others, or none. */
  point(id: string | null): void {
    if (this.current) {
      for (const [document, highlights] of this.registered) {
        const highlight = highlights.get(this.current.name);
        if (highlight) unregister(document, this.current.name, highlight);
        highlights.delete(this.current.name);
      }
    }
    this.current = null;
    const pieces = id === null ? undefined : this.pieces.get(id);
    if (id !== null && pieces) this.current = { id, name: this.add('current', pieces, id) };
  }

  /** Ids of all painted spans that are still in the document, in reading order. */
  ids(): string[] {
    return [...this.pieces].flatMap(([id, pieces]) => (pieces.some(isThere) ? [id] : []));
  }

  /** The live range of a painted span, as far as it is still in the document; null when it is gone. */
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

  private add(style: string, pieces: readonly NodeRange[], id: string | null): string {
    const name = `${PREFIX}${style}${this.suffix}`;
    for (const piece of pieces) {
      const [range] = staticRangesOf([piece]);
      const highlight = range && this.highlightIn(piece.node.ownerDocument, name, style);
      if (!range || !highlight) continue;
      highlight.add(range);
      if (id !== null) this.owners.set(range, id);
    }
    return name;
  }

  private highlightIn(document: Document, name: string, style: string): Highlight | null {
    const view = document.defaultView;
    if (!view || !('highlights' in view.CSS)) return null;
    const ours = this.registered.get(document) ?? new Map<string, Highlight>();
    this.registered.set(document, ours);
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

function groundOf(pieces: readonly NodeRange[]): boolean {
  const element = pieces[0]?.node.parentElement;
  return element ? isOnDark(element) : false;
}

const isThere = ({ node, end }: NodeRange) => node.isConnected && end <= node.data.length;
