/** The line of a page that is being written, character by character as the reader sees them. */
import type { Block, Place } from './collect-blocks';
import { statedStyle } from './stated-style';

/** A stretch of text that stands in one text node: `[start, end)` of the text is `[offset, …)` of the node's data. */
export interface Segment {
  start: number;
  end: number;
  readonly node: Text;
  readonly offset: number;
}

/** White space other than a single space, and characters that are not seen: soft hyphens, zero-width and bidi marks. */
const IRREGULAR =
  /(?:[^\S ]|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]| {2})[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]*/g;
/** The same, or an ideograph, in one class of characters, so that a text without any is gone through but once. */
const SPECIAL =
  /[\t-\r\u00A0\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F\u2060\u2066-\u2069\u3000-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uFEFF]| {2}/;
const EAST_ASIAN = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** Most characters of one text node between two yields. */
const CHUNK = 32_768;

/** The line that is being written, and the segments of all lines so far. */
export class Line {
  readonly segments: Segment[] = [];
  length = 0;
  /** Whether a line feed in preformatted text ended it. */
  isBroken = false;
  private text = '';
  /** Its first segment. */
  private from = 0;
  private linkCharacters = 0;
  private endsInSpace = false;
  private isEastAsian = false;
  /** Boundaries of inline elements since its last character. */
  private crossed: Element[] = [];

  constructor(
    public place: Place,
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
  gluesTo(data: string): boolean {
    if (this.crossed.length === 0 || data === '') return false;
    if (this.endsInSpace || /^\s/.test(data)) return false;
    return this.crossed.some((element) => isShownApart(element, this.laidOut));
  }

  /** Appends a node's data from `at`, up to a chunk or a line feed that counts; returns where to go on. */
  append(node: Text, data: string, at: number, inLink: boolean, isPre: boolean): number {
    const before = this.length;
    const end = Math.min(data.length, at + CHUNK);
    // Expressions are not to run on into the rest of a long node.
    const chunk = at === 0 && end === data.length ? data : data.slice(at, end);
    let next = end;
    if (SPECIAL.test(chunk)) next = at + this.putSpecial(node, chunk, at, isPre);
    else this.put(node, chunk, at, 0, chunk.length);
    if (inLink) this.linkCharacters += this.length - before;
    return next;
  }

  /** The line, when there is one, and begins the next. */
  take(): Block | null {
    this.isBroken = false;
    if (this.crossed.length > 0) this.crossed = [];
    if (this.length === 0) return null;
    if (this.endsInSpace) this.dropLastSpace();
    const { text, from, place, isEastAsian } = this;
    const to = this.segments.length;
    const linkCharacters = Math.min(this.linkCharacters, text.length);
    this.text = '';
    this.from = to;
    this.length = 0;
    this.linkCharacters = 0;
    this.endsInSpace = false;
    this.isEastAsian = false;
    return text === '' ? null : { text, from, to, place, linkCharacters, isEastAsian };
  }

  /** Puts a chunk that stands at `offset` of a node's data; returns how much of it was taken. */
  private putSpecial(node: Text, chunk: string, offset: number, isPre: boolean): number {
    this.isEastAsian ||= EAST_ASIAN.test(chunk);
    let from = 0;
    for (const match of chunk.matchAll(IRREGULAR)) {
      const run = match[0];
      this.put(node, chunk, offset, from, match.index);
      from = match.index + run.length;
      if (isPre && run.includes('\n')) {
        this.isBroken = true;
        return from;
      }
      // U+FEFF is white space to a regular expression, and nothing to the eye.
      const space = run.search(/[^\S\uFEFF]/);
      if (space !== -1) this.putSpace(node, offset + match.index + space);
    }
    this.put(node, chunk, offset, from, chunk.length);
    return chunk.length;
  }

  private put(node: Text, chunk: string, offset: number, from: number, to: number): void {
    let start = from;
    if (chunk[start] === ' ' && (this.length === 0 || this.endsInSpace)) start += 1;
    if (start >= to) return;
    this.add(node, offset + start, chunk.slice(start, to));
    this.endsInSpace = chunk[to - 1] === ' ';
  }

  private putSpace(node: Text, at: number): void {
    if (this.length === 0 || this.endsInSpace) return;
    this.add(node, at, ' ');
    this.endsInSpace = true;
  }

  private add(node: Text, offset: number, text: string): void {
    const start = this.length;
    this.length += text.length;
    this.text += text;
    if (this.crossed.length > 0) this.crossed = [];
    const last = this.segments.length > this.from ? this.segments.at(-1) : undefined;
    // A line feed that stands for the space at its place needs no segment of its own.
    if (last && last.node === node && last.offset + (last.end - last.start) === offset)
      last.end = this.length;
    else this.segments.push({ start, end: this.length, node, offset });
  }

  private dropLastSpace(): void {
    this.text = this.text.slice(0, -1);
    const last = this.segments.at(-1);
    if (!last) return;
    last.end -= 1;
    if (last.end === last.start) this.segments.pop();
  }
}

function isShownApart(element: Element, laidOut: boolean): boolean {
  if (!laidOut) return /display\s*:\s*(?:block|flex|grid|list-item)/i.test(statedStyle(element) ?? '');
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || /^(?:inline|contents|ruby|none)/.test(style.display)) return false;
  // A drop cap floats and still belongs to its word.
  return !(style.float !== 'none' && (element.textContent ?? '').trim().length <= 2);
}
