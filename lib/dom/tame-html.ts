/**
 * An HTML file as it can be parsed without harm: in time that grows with its length alone, and without a word from the desk's own Content
 * Security Policy in the console. A parser looks through all open elements for every further tag, and opens all formatting anew in every
 * paragraph, so that a file of thousands of nested elements takes it minutes.
 */
import { STYLE_ATTRIBUTE } from './stated-style';

/** Most elements within one another; browsers keep 512, a page of the web rarely has 60. */
const DEEPEST = 256;
const words = (list: string) => new Set(list.split(' '));
/** Elements that never stay open, or that the next of their kind closes. */
const NEVER_DEEP = words(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot ' +
    'caption colgroup rb rt rtc rp a button form h1 h2 h3 h4 h5 h6 html head body',
);
/** What a parser opens anew in every paragraph; they tell a reader of the text nothing that a `span` does not. */
const FORMATTING = words('b big code em font i nobr s small strike strong tt u');
const INLINE = words(
  `${[...FORMATTING].join(' ')} abbr bdi bdo cite data dfn ins del kbd label mark q samp span sub sup time var`,
);
const LEFT_OUT = words('base style');
/** In these, tags are text. */
const RAW = words('script style textarea title xmp iframe noembed noframes');

const NAME = /[^\s/>]*/y;
const SPACE = /[\s/]*/y;
const BLANK = /\s*/y;
const ATTRIBUTE = /[^\s/>][^\s/>=]*/y;
const BARE = /[^\s>]*/y;

/** Yields the file piece by piece; put together they are HTML with the same text, its styles to be asked for with `statedStyle`. */
export function* tameHtml(html: string): Generator<string> {
  const open = new OpenElements();
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag === -1) break;
    if (tag > at) yield html.slice(at, tag);
    const next = html[tag + 1] ?? '';
    if (/[!?]/.test(next) || (next === '/' && !/[a-z]/i.test(html[tag + 2] ?? ''))) {
      at = endOfComment(html, tag);
      yield html.slice(tag, at);
    } else if (/[a-z/]/i.test(next)) {
      const read = readTag(html, tag);
      at = read.end;
      // What a file ends in the midst of is no tag.
      if (read.isWhole) {
        const isRaw = !read.isEnd && RAW.has(read.name) && !open.isForeign;
        const end = isRaw ? endOfRaw(html, at, read.name) : at;
        if (read.name === 'plaintext' && !read.isEnd) return yield html.slice(tag);
        // Style sheets are never applied here, and base addresses never used.
        if (!LEFT_OUT.has(read.name)) {
          yield open.take(read);
          yield html.slice(at, end);
        }
        at = end;
      }
    } else {
      yield '<';
      at = tag + 1;
    }
  }
  yield html.slice(at);
}

/** A start or an end tag. */
interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** Its attributes, each with the blank before it. */
  readonly attributes: string;
  readonly isSelfClosing: boolean;
  readonly isWhole: boolean;
  readonly end: number;
}

/** Which elements are open, in as far as a parser would have to look through them. */
class OpenElements {
  private readonly kept: string[] = [];
  /** How many of a name were opened beyond the deepest: their end tags go as well. */
  private readonly dropped = new Map<string, number>();

  get isForeign(): boolean {
    return this.kept.includes('svg') || this.kept.includes('math');
  }

  /** The tag as it is to stand. */
  take(tag: Tag): string {
    const name = FORMATTING.has(tag.name) ? 'span' : tag.name;
    const stop = INLINE.has(name) ? '' : '<br>';
    const isDeep = !NEVER_DEEP.has(name);
    if (tag.isEnd) return isDeep && !this.close(name) ? stop : `</${name}>`;
    if (isDeep && !tag.isSelfClosing) {
      if (this.kept.length >= DEEPEST) {
        this.dropped.set(name, (this.dropped.get(name) ?? 0) + 1);
        return stop;
      }
      this.kept.push(name);
    } else if (isDeep) {
      // The slash counts in pictures and formulas alone: anywhere else the element stays open.
      if (!this.isForeign && !/^(?:svg|math)$/.test(name) && this.kept.length < DEEPEST) this.kept.push(name);
      else if (this.kept.length >= DEEPEST) return stop;
    }
    return `<${name}${tag.attributes}${tag.isSelfClosing ? ' /' : ''}>`;
  }

  /** Whether the element of the end tag was kept. */
  private close(name: string): boolean {
    const dropped = this.dropped.get(name) ?? 0;
    if (dropped > 0) this.dropped.set(name, dropped - 1);
    if (dropped > 0) return false;
    const at = this.kept.lastIndexOf(name);
    if (at !== -1) this.kept.length = at;
    return true;
  }
}

function readTag(html: string, start: number): Tag {
  const isEnd = html[start + 1] === '/';
  const from = start + (isEnd ? 2 : 1);
  let at = after(NAME, html, from);
  const name = html.slice(from, at).toLowerCase();
  let attributes = '';
  for (;;) {
    const gap = at;
    at = after(SPACE, html, at);
    if (at >= html.length) return { name, isEnd, attributes, isSelfClosing: false, isWhole: false, end: at };
    if (html[at] === '>') {
      const isSelfClosing = at > gap && html[at - 1] === '/';
      return { name, isEnd, attributes, isSelfClosing, isWhole: true, end: at + 1 };
    }
    const begin = at;
    at = after(ATTRIBUTE, html, at);
    const key = html.slice(begin, at).toLowerCase();
    at = afterValue(html, at);
    if (key === 'style') attributes += ` ${STYLE_ATTRIBUTE}${html.slice(begin + key.length, at)}`;
    else if (!key.startsWith('on')) attributes += ` ${html.slice(begin, at)}`;
  }
}

function afterValue(html: string, at: number): number {
  const equals = after(BLANK, html, at);
  if (html[equals] !== '=') return at;
  const value = after(BLANK, html, equals + 1);
  const quote = html[value];
  if (quote !== '"' && quote !== "'") return after(BARE, html, value);
  const end = html.indexOf(quote, value + 1);
  return end === -1 ? html.length : end + 1;
}

function after(pattern: RegExp, html: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(html) ? pattern.lastIndex : at;
}

function endOfComment(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at) && !/^-?>/.test(html.slice(at + 4, at + 6));
  const end = html.indexOf(isComment ? '-->' : '>', at + (isComment ? 4 : 2));
  return end === -1 ? html.length : end + (isComment ? 3 : 1);
}

function endOfRaw(html: string, at: number, name: string): number {
  for (let end = html.indexOf('</', at); end !== -1; end = html.indexOf('</', end + 2))
    if (html.slice(end + 2, end + 2 + name.length).toLowerCase() === name) return end;
  return html.length;
}
