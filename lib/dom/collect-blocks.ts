/** Walks a page as the reader sees it (shadow roots, slots, same-origin frames) and collects its lines. */

import { Line, type Segment } from './line';
import { firstChildOf, nextSiblingOf } from './truly';

/** What of a page is read: all of it, or the article alone (left-out.ts, shown.ts). */
export interface Sieve {
  /** Whether the document is shown, so that its styles tell what is hidden; of a parsed file only the markup does. */
  readonly laidOut: boolean;
  /** Whether an element stays out of the text with all that is in it, by its name and attributes. */
  readonly leavesOut: (element: Element, name: string, isBlock: boolean) => boolean;
  /** Whether what stands right in an element is shown; null where it is for what is around it to say. */
  readonly shows: (element: Element) => boolean | null;
  /** Whether a line stays out; told how many of its characters are links, and the name of the element around it. */
  readonly dropsLine: (line: string, linkCharacters: number, elementName: string) => boolean;
}

/** An element that was walked into, in those around it, out of shadow roots and frames as well. */
export interface Place {
  readonly element: Element;
  readonly name: string;
  readonly hasAttributes: boolean;
  readonly outer: Place | null;
}

/** A line of the page: what stands between two block boundaries. */
export interface Block {
  readonly text: string;
  /** Which of the segments that were collected are the line's, half-open. They count from its start. */
  readonly from: number;
  readonly to: number;
  /** The nearest block element around it. */
  readonly place: Place;
  /** How many of its characters are links. */
  readonly linkCharacters: number;
  /** Whether there may be ideographs, kana or Hangul in it. */
  readonly isEastAsian: boolean;
}

/** The lines of a page, and whether there were more than was asked for. */
export interface Collection {
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly truncated: boolean;
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr output q ruby rb s samp ' +
    'small span strike strong sub sup time tt u var wbr slot'
  ).split(' '),
);
/** Attributes with which an inline element may be hidden; without them it is as visible as what is around it. */
const MAY_HIDE = ['class', 'style', 'hidden'];

/** Nodes between two yields: some tenth of a millisecond. */
const STRIDE = 64;

/**
 * Collects the lines of `document` in reading order until they have more than `limit` characters (UTF-16).
 *
 * Inside a line white space is one space, characters that are not seen are dropped; `<br>` ends a line. What is left out
 * is the sieve's to say; whole lines that are hidden are still among them (shown-lines.ts). `found` is told of every inner document
 * and shadow root. Yields often; what changes meanwhile may be missed.
 */
export function* collectBlocks(
  document: Document,
  limit: number,
  sieve: Sieve,
  found?: (inner: Node) => void,
): Generator<void, Collection> {
  const { body } = document;
  if (!body) return { blocks: [], segments: [], truncated: false };
  const walk = new Walk(body, sieve, found);
  let steps = 0;
  for (let level = walk.level; level; level = walk.level) {
    if (++steps % STRIDE === 0) yield;
    const node = level.takeNext();
    if (!node) walk.leave(level);
    else if (isText(node)) {
      const { data } = node;
      for (let at = walk.read(level, node, data, 0); at < data.length && walk.characters <= limit;) {
        yield;
        at = walk.read(level, node, data, at);
      }
    } else if (isElement(node)) walk.meet(node, level);
    if (walk.characters > limit) return walk.end(true);
  }
  return walk.end(false);
}

/** Where the walk is, and the lines it has found. */
class Walk {
  level: Level | null;
  private readonly blocks: Block[] = [];
  private readonly line: Line;
  private ended = 0;
  private links = 0;

  constructor(
    body: Element,
    private readonly sieve: Sieve,
    private readonly found: ((inner: Node) => void) | undefined,
  ) {
    this.level = new Level(body, 'body', null, true);
    this.line = new Line(this.level, sieve.laidOut);
  }

  get characters(): number {
    return this.ended + this.line.length;
  }

  /** Reads a text node from an offset, as far as a chunk goes; returns where to go on. */
  read(level: Level, node: Text, data: string, at: number): number {
    if (this.line.length === 0 && isBlank(data)) return data.length;
    if (level.box && !this.isShown(level.box)) return data.length;
    if (at === 0 && this.line.gluesTo(data)) this.endLine();
    const next = this.line.append(node, data, at, this.links > 0, level.isPre);
    if (this.line.isBroken) this.endLine();
    return next;
  }

  /** Goes into an element, unless it stays out of the text. */
  meet(node: Element, level: Level): void {
    const name = node.localName;
    if (name === 'br' || name === 'hr') return this.endLine();
    const isBlock = !INLINE.has(name);
    if (this.sieve.leavesOut(node, name, isBlock)) return;
    const inFrame = name === 'iframe' || name === 'frame';
    const element = inFrame ? this.bodyOfFrame(node) : node;
    if (!element) return;
    const root = inFrame ? element.ownerDocument : rootOf(element);
    if (root) this.found?.(root);
    const inner = new Level(element, name, level, isBlock);
    if (isBlock) {
      this.endLine();
      this.line.place = inner;
    } else this.line.cross(element);
    if (inner.isLink) this.links += 1;
    this.level = inner;
  }

  leave(level: Level): void {
    const { outer } = level;
    this.level = outer;
    if (level.isLink) this.links -= 1;
    if (level.block !== level) this.line.cross(level.element);
    else {
      this.endLine();
      if (outer) this.line.place = outer.block;
    }
  }

  /** What was found. */
  end(truncated: boolean): Collection {
    this.endLine();
    return { blocks: this.blocks, segments: this.line.segments, truncated };
  }

  private endLine(): void {
    const block = this.line.take();
    if (!block || this.sieve.dropsLine(block.text, block.linkCharacters, block.place.name)) return;
    this.blocks.push(block);
    this.ended += block.text.length;
  }

  private isShown(box: Level): boolean {
    return (box.isShown ??=
      this.sieve.shows(box.element) ?? (!box.outer?.box || this.isShown(box.outer.box)));
  }

  /** Content of a frame of the same origin; null for others, whose documents the browser keeps to itself. */
  private bodyOfFrame(frame: Element): Element | null {
    return isFrame(frame) && this.sieve.shows(frame) !== false ? (frame.contentDocument?.body ?? null) : null;
  }
}

/** An element the walk is in, and what it still has to visit there. */
class Level implements Place {
  readonly hasAttributes: boolean;
  /** The nearest block element, itself or around it. */
  readonly block: Level;
  /** The nearest element within the block that may be hidden while the block is shown, itself or around it. */
  readonly box: Level | null;
  readonly isLink: boolean;
  readonly isPre: boolean;
  /** Of a box that was asked. */
  isShown: boolean | null = null;
  private next: Node | null;
  /** What is slotted into it, last first, when that is shown rather than its own children. */
  private slotted: Node[] | null = null;

  constructor(
    readonly element: Element,
    readonly name: string,
    readonly outer: Level | null,
    isBlock: boolean,
  ) {
    this.hasAttributes = element.hasAttributes();
    this.block = isBlock || !outer ? this : outer.block;
    this.box = isBlock || !outer ? null : outer.box;
    if (!isBlock && this.hasAttributes && MAY_HIDE.some((each) => element.hasAttribute(each)))
      this.box = this;
    this.isLink = this.hasAttributes && name === 'a' && element.hasAttribute('href');
    this.isPre = name === 'pre' || (outer?.isPre ?? false);
    this.next = firstChildOf(rootOf(element) ?? element);
    if (name === 'slot' && isSlot(element)) {
      const slotted = element.assignedNodes();
      if (slotted.length > 0) this.slotted = slotted.toReversed();
    }
  }

  takeNext(): Node | null {
    if (this.slotted) return this.slotted.pop() ?? null;
    const node = this.next;
    if (node) this.next = nextSiblingOf(node);
    return node;
  }
}

/** Its open shadow root; a form may have a field of that name. */
const rootOf = ({ shadowRoot }: Element) => (shadowRoot?.nodeType === 11 ? shadowRoot : null);
const isBlank = (data: string) => !(data.charCodeAt(0) > 32) && data.trim() === '';
// By kind and name, not by class: a frame's nodes are instances of that frame's classes.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;
