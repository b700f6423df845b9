/** Walks a page as the reader sees it (shadow roots, slots, same-origin frames) and collects its lines. */

import { statedStyle } from './tame-html';
import { truly } from './truly';

/** What of a page is read: all of it, or the article alone (left-out.ts, shown.ts). */
export interface Sieve {
  /** Whether the document is shown, so that its styles tell what is hidden; of a parsed file only the markup does. */
  readonly laidOut: boolean;
  /** Whether an element stays out of the text with all that is in it. */
  readonly leavesOut: (element: Element, isBlock: boolean) => boolean;
  /** Whether a line stays out; told how many of its characters are links, and the name of the element around it. */
  readonly dropsLine: (line: string, linkCharacters: number, elementName: string) => boolean;
}

/** A stretch of text that stands in one text node: `[start, end)` of the text is `[offset, …)` of the node's data. */
export interface Segment {
  start: number;
  end: number;
  readonly node: Text;
  readonly offset: number;
}

/** A line of the page: what stands between two block boundaries. Segments count from the line's start. */
export interface Block {
  readonly text: string;
  readonly segments: Segment[];
  /** The nearest block element around it. */
  readonly element: Element;
  /** How many of its characters are links. */
  readonly linkCharacters: number;
}

/** The lines of a page, and whether there were more than was asked for. */
export interface Collection {
  readonly blocks: Block[];
  readonly truncated: boolean;
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr output q ruby rb s samp ' +
    'small span strike strong sub sup time tt u var wbr slot'
  ).split(' '),
);

/** Nodes between two yields: some tenth of a millisecond. */
const STRIDE = 64;

/** White space other than a single space, and characters that are not seen: soft hyphens, zero-width and bidi marks. */
const IRREGULAR =
  /(?:[^\S ]|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]| {2})[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]*/g;

/** Most characters of one text node between two yields. */
const CHUNK = 32_768;

/** An element the walk is in, and what it still has to visit there. */
interface Level {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly isPre: boolean;
  next: Node | null;
  /** What is slotted into it, last first, when that is shown rather than its own children. */
  readonly slotted: Node[] | null;
}

/**
 * Collects the lines of `document` in reading order until they have more than `limit` characters (UTF-16).
 *
 * Inside a line white space is one space, characters that are not seen are dropped; `<br>` ends a line. What is left out
 * is the sieve's to say. `found` is told of every inner document and shadow root. Yields often; what changes meanwhile may
 * be missed.
 */
export function* collectBlocks(
  document: Document,
  limit: number,
  sieve: Sieve,
  found?: (inner: Node) => void,
): Generator<void, Collection> {
  const { body } = document;
  if (!body) return { blocks: [], truncated: false };
  const walk = new Walk(body, sieve, found);
  let steps = 0;
  for (let level = walk.level; level; level = walk.level) {
    if (++steps % STRIDE === 0) yield;
    const node = takeNext(level);
    if (!node) walk.leave(level);
    else if (isText(node)) yield* walk.read(node, level.isPre, limit);
    else if (isElement(node)) walk.meet(node, level);
    if (walk.characters > limit) {
      walk.endLine();
      return { blocks: walk.blocks, truncated: true };
    }
  }
  walk.endLine();
  return { blocks: walk.blocks, truncated: false };
}

/** Where the walk is, and the lines it has found. */
class Walk {
  readonly blocks: Block[] = [];
  private readonly stack: Level[];
  private readonly line: Line;
  private ended = 0;
  private links = 0;

  constructor(
    private readonly body: Element,
    private readonly sieve: Sieve,
    private readonly found: ((inner: Node) => void) | undefined,
  ) {
    this.line = new Line(body, sieve.laidOut);
    this.stack = [levelOf(body, true, false, false)];
  }

  get level(): Level | undefined {
    return this.stack.at(-1);
  }

  get characters(): number {
    return this.ended + this.line.length;
  }

  /** Reads a text node, stopping soon after `limit` characters in all. */
  *read(node: Text, isPre: boolean, limit: number): Generator<void> {
    if (this.line.gluesTo(node)) this.endLine();
    for (let at = 0; at < node.data.length && this.characters <= limit;) {
      at = this.line.append(node, at, this.links > 0, isPre);
      if (this.line.isBroken) this.endLine();
      if (at < node.data.length) yield;
    }
  }

  /** Goes into an element, unless it stays out of the text. */
  meet(node: Element, { isPre }: Level): void {
    const name = node.localName;
    if (name === 'br' || name === 'hr') return this.endLine();
    const isBlock = !INLINE.has(name);
    if (this.sieve.leavesOut(node, isBlock)) return;
    const inFrame = name === 'iframe' || name === 'frame';
    const element = inFrame ? bodyOfFrame(node) : node;
    if (!element) return;
    const root = inFrame ? element.ownerDocument : rootOf(element);
    if (root) this.found?.(root);
    if (isBlock) {
      this.endLine();
      this.line.element = element;
    } else this.line.cross(element);
    const isLink = name === 'a' && element.hasAttribute('href');
    if (isLink) this.links += 1;
    this.stack.push(levelOf(element, isBlock, isLink, isPre || name === 'pre'));
  }

  leave({ element, isBlock, isLink }: Level): void {
    this.stack.pop();
    if (isLink) this.links -= 1;
    if (isBlock) {
      this.endLine();
      this.line.element = this.stack.findLast((outer) => outer.isBlock)?.element ?? this.body;
    } else this.line.cross(element);
  }

  endLine(): void {
    const block = this.line.take();
    if (!block || this.sieve.dropsLine(block.text, block.linkCharacters, block.element.localName)) return;
    this.blocks.push(block);
    this.ended += block.text.length;
  }
}

/** The line that is being written. */
class Line {
  length = 0;
  /** Whether a line feed in preformatted text ended it. */
  isBroken = false;
  private parts: string[] = [];
  private segments: Segment[] = [];
  private linkCharacters = 0;
  private endsInSpace = false;
  /** Boundaries of inline elements since its last character. */
  private crossed: Element[] = [];

  constructor(
    public element: Element,
    private readonly laidOut: boolean,
  ) {}

  /** Notes that the walk entered or left an inline element. */
  cross(element: Element): void {
    if (this.length > 0) this.crossed.push(element);
  }

  /**
   * Whether the text would stick to a word that is shown apart from it: inline tags which the style sheet makes blocks.
   * Only asked where no white space stands between the two, so that styles are rarely computed.
   */
  gluesTo(node: Text): boolean {
    if (this.crossed.length === 0 || node.data === '') return false;
    if (this.endsInSpace || /^\s/.test(node.data)) return false;
    return this.crossed.some((element) => isShownApart(element, this.laidOut));
  }

  /** Appends `node.data` from `at`, up to a chunk or a line feed that counts; returns where to go on. */
  append(node: Text, at: number, inLink: boolean, isPre: boolean): number {
    const before = this.length;
    const data = node.data;
    const end = Math.min(data.length, at + CHUNK);
    let next = end;
    let from = at;
    IRREGULAR.lastIndex = at;
    for (let match = IRREGULAR.exec(data); match && match.index < end; match = IRREGULAR.exec(data)) {
      const run = match[0];
      this.put(node, from, match.index);
      from = match.index + run.length;
      if (isPre && run.includes('\n')) {
        this.isBroken = true;
        next = from;
        break;
      }
      const space = run.search(/\s/);
      // U+FEFF is white space to a regular expression, and nothing to the eye.
      if (space !== -1 && /[^\S\uFEFF]/.test(run))
        this.putSpace(node, match.index + run.search(/[^\S\uFEFF]/));
    }
    if (!this.isBroken && from < end) this.put(node, from, end);
    else if (!this.isBroken) next = from;
    if (inLink) this.linkCharacters += this.length - before;
    return next;
  }

  /** The line, when there is one, and begins the next. */
  take(): Block | null {
    this.isBroken = false;
    this.crossed = [];
    if (this.length === 0) return null;
    let text = this.parts.join('');
    const last = this.segments.at(-1);
    if (this.endsInSpace && last) {
      text = text.slice(0, -1);
      last.end -= 1;
      if (last.end === last.start) this.segments.pop();
    }
    const block = {
      text,
      segments: this.segments,
      element: this.element,
      linkCharacters: Math.min(this.linkCharacters, text.length),
    };
    this.parts = [];
    this.segments = [];
    this.length = 0;
    this.linkCharacters = 0;
    this.endsInSpace = false;
    return text === '' ? null : block;
  }

  private put(node: Text, from: number, to: number): void {
    let start = from;
    if (start < to && node.data[start] === ' ' && (this.length === 0 || this.endsInSpace)) start += 1;
    if (start >= to) return;
    this.add(node, start, node.data.slice(start, to));
    this.endsInSpace = node.data[to - 1] === ' ';
  }

  private putSpace(node: Text, at: number): void {
    if (this.length === 0 || this.endsInSpace) return;
    this.add(node, at, ' ');
    this.endsInSpace = true;
  }

  private add(node: Text, offset: number, text: string): void {
    const start = this.length;
    this.length += text.length;
    this.parts.push(text);
    this.crossed = [];
    const last = this.segments.at(-1);
    // A line feed that stands for the space at its place needs no segment of its own.
    if (last && last.node === node && last.offset + (last.end - last.start) === offset)
      last.end = this.length;
    else this.segments.push({ start, end: this.length, node, offset });
  }
}

function levelOf(element: Element, isBlock: boolean, isLink: boolean, isPre: boolean): Level {
  const slotted = isSlot(element) ? element.assignedNodes() : [];
  return {
    element,
    isBlock,
    isLink,
    isPre,
    next: truly(rootOf(element) ?? element, 'firstChild'),
    slotted: slotted.length > 0 ? slotted.toReversed() : null,
  };
}

function takeNext(level: Level): Node | null {
  if (level.slotted) return level.slotted.pop() ?? null;
  const node = level.next;
  if (node) level.next = truly(node, 'nextSibling');
  return node;
}

/** Content of a frame of the same origin; null for others, whose documents the browser keeps to itself. */
function bodyOfFrame(frame: Element): Element | null {
  return isFrame(frame) ? (frame.contentDocument?.body ?? null) : null;
}

function isShownApart(element: Element, laidOut: boolean): boolean {
  if (!laidOut) return /display\s*:\s*(?:block|flex|grid|list-item)/i.test(statedStyle(element) ?? '');
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || /^(?:inline|contents|ruby|none)/.test(style.display)) return false;
  // A drop cap floats and still belongs to its word.
  return !(style.float !== 'none' && (element.textContent ?? '').trim().length <= 2);
}

/** Its open shadow root; a form may have a field of that name. */
const rootOf = ({ shadowRoot }: Element) => (shadowRoot?.nodeType === 11 ? shadowRoot : null);
// By kind and name, not by class: a frame's nodes are instances of that frame's classes.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isSlot = (element: Element): element is HTMLSlotElement =>
  element.localName === 'slot' && 'assignedNodes' in element;
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;
