/** From what is selected in a document to spans of its page's text. */
import type { Span } from '../core/text/span';
import type { PageText } from './join-blocks';
import type { Segment } from './line';
import { firstChildOf, nextSiblingOf, parentNodeOf } from './truly';

/** Why there are no words to work on: none selected, or in a field, in a text that is being written, in a frame of another site. */
export type Unselected = 'nothing' | 'field' | 'editable' | 'frame';

/** What is selected: ranges that do not move on when the selection does. */
export interface Selected {
  readonly ranges: readonly StaticRange[];
}

/** Since Chromium 137 and Firefox 142; not everywhere in TypeScript's DOM yet. */
interface ComposedSelection {
  getComposedRanges(options: { shadowRoots: readonly ShadowRoot[] }): StaticRange[];
}

/** What is selected in `document`, or in the frame of the same origin in which the reader is. */
export function selectionIn(document: Document): Selected | Unselected {
  const active = activeIn(document);
  if (active && isFrame(active))
    return active.contentDocument ? selectionIn(active.contentDocument) : 'frame';
  const selection = document.getSelection();
  const ranges = selection ? rangesOf(selection).filter((range) => !range.collapsed) : [];
  if (ranges.length === 0) return active && isField(active) ? 'field' : 'nothing';
  return ranges.some(({ startContainer }) => isEditable(startContainer)) ? 'editable' : { ranges };
}

/**
 * Where these ranges are in the page's text: spans in reading order. More than one where something that is not selected stands
 * between them; none where all is hidden or white space.
 */
export function spansOf({ text, segments }: PageText, ranges: readonly StaticRange[]): Span[] {
  const firstOf = new Map<Text, number>();
  segments.forEach(({ node }, index) => {
    if (!firstOf.has(node)) firstOf.set(node, index);
  });
  const pieces = ranges.flatMap((range) =>
    [...textsIn(range)].flatMap((piece) => piecesOf(piece, segments, firstOf.get(piece.node))),
  );
  pieces.sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    // Between lines there is a line end, which belongs to no text node.
    if (last && piece.start - last.end < 80 && text.slice(last.end, piece.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    else joined.push(piece);
  }
  return joined.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The words in these ranges, as they stand in the document: what tells one selection from another. */
export function wordsOf(ranges: readonly StaticRange[]): string {
  return ranges
    .flatMap((range) => [...textsIn(range)].map(({ node, from, to }) => node.data.slice(from, to)))
    .join('');
}

/** The first and the last character of what is selected, as ranges: what a toolbar is put beside without measuring all of it. */
export function endsOf(ranges: readonly StaticRange[]): Range[] {
  let first: SelectedText | undefined;
  let last: SelectedText | undefined;
  for (const range of ranges) {
    for (const piece of textsIn(range)) {
      if (!/\S/.test(piece.node.data.slice(piece.from, piece.to))) continue;
      first ??= piece;
      last = piece;
    }
  }
  if (!first || !last) return [];
  const start = first.from + first.node.data.slice(first.from).search(/\S/);
  const end = last.from + last.node.data.slice(last.from, last.to).trimEnd().length;
  return [rangeIn(first.node, start, start + 1), rangeIn(last.node, end - 1, end)];
}

function rangesOf(selection: Selection): StaticRange[] {
  const shadowRoots = selection.isCollapsed ? rootsAt(selection) : [];
  const composed =
    shadowRoots.length > 0 && isComposed(selection) ? selection.getComposedRanges({ shadowRoots }) : [];
  // One that crosses the border of a shadow tree is told by the browser as far as it lies outside.
  if (composed.length > 0) return composed.filter(isInOneTree);
  return Array.from(
    { length: selection.rangeCount },
    (_, index) => new StaticRange(selection.getRangeAt(index)),
  );
}

/** Of words in a shadow tree the document is told no more than the place of the host: the roots that may hold them. */
function rootsAt({ anchorNode, anchorOffset }: Selection): ShadowRoot[] {
  const host = anchorNode?.childNodes[anchorOffset];
  return host && isElement(host) ? rootsWithin(host) : [];
}

function rootsWithin(element: Element): ShadowRoot[] {
  const { shadowRoot } = element;
  const inner = [...(shadowRoot?.querySelectorAll('*') ?? []), ...element.querySelectorAll('*')];
  return [
    ...(shadowRoot ? [shadowRoot] : []),
    ...inner.flatMap((each) => (each.shadowRoot ? rootsWithin(each) : [])),
  ];
}

/** Characters of one text node. */
interface SelectedText {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The text nodes in a range, in document order, those in shadow trees and frames within it as well. */
function* textsIn(range: StaticRange): Generator<SelectedText> {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const stop = isText(endContainer) ? null : (endContainer.childNodes[endOffset] ?? behind(endContainer));
  let node = isText(startContainer)
    ? startContainer
    : (startContainer.childNodes[startOffset] ?? behind(startContainer));
  for (; node && node !== stop; node = firstChildOf(node) ?? behind(node)) {
    if (isText(node)) {
      const from = node === startContainer ? startOffset : 0;
      const to = node === endContainer ? Math.min(endOffset, node.data.length) : node.data.length;
      if (from < to) yield { node, from, to };
    } else if (isElement(node)) yield* textsWithin(node);
    if (node === endContainer && isText(node)) return;
  }
}

/** All text in an element's shadow tree or frame. */
function* textsWithin(element: Element): Generator<SelectedText> {
  const inner = element.shadowRoot ?? (isFrame(element) ? element.contentDocument?.body : null);
  if (inner) yield* textsIn(new StaticRange(rangeAround(inner)));
}

/** What follows a node and all that is in it, in its tree. */
function behind(node: Node): Node | null {
  for (let at: Node | null = node; at; at = parentNodeOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

function piecesOf({ node, from, to }: SelectedText, segments: readonly Segment[], first = -1): Span[] {
  const pieces: Span[] = [];
  for (let at = first; ; at += 1) {
    const segment = segments[at];
    if (segment?.node !== node) return pieces;
    const start = Math.max(from, segment.offset) - segment.offset + segment.start;
    const end = Math.min(segment.end, to - segment.offset + segment.start);
    if (start < end) pieces.push({ start, end });
  }
}

function activeIn(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function isEditable(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element !== null && 'isContentEditable' in element && element.isContentEditable === true;
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.max(0, start));
  range.setEnd(node, end);
  return range;
}

function rangeAround(root: Node): Range {
  const range = (root.ownerDocument ?? document).createRange();
  range.selectNodeContents(root);
  return range;
}

const isInOneTree = ({ startContainer, endContainer }: StaticRange) =>
  startContainer.getRootNode() === endContainer.getRootNode();
const isComposed = (selection: Selection): selection is Selection & ComposedSelection =>
  'getComposedRanges' in selection;
// By kind and name, not by class: a frame's nodes are instances of that frame's classes.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isFrame = (element: Element): element is HTMLIFrameElement => /^i?frame$/.test(element.localName);
const isField = (element: Element) => /^(?:input|textarea)$/.test(element.localName);
