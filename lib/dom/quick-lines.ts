/** A quick look at a page's lines, for the gate: near enough to decide whether there is anything to read. */

/** A line and how much of it is link; null between lines, where the look may be interrupted. */
export type QuickLine = { readonly text: string; readonly linkCharacters: number } | null;

const PASSED_OVER =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|ASIDE|FOOTER|TEXTAREA|SELECT|BUTTON|OBJECT|SVG)$/i;
const INLINE =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DEL|DFN|EM|FONT|I|INS|KBD|MARK|Q|RUBY|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;
/** A longer line is given in pieces, so that nobody has to search megabytes at a time. */
const LONGEST = 32_768;
/** Nodes between two interruptions. */
const STRIDE = 64;

/**
 * Goes through the text under `root`, open shadow roots and frames of the same origin included, line by line.
 * Knows nothing of styles, so hidden text is in it: it costs a tenth of page-text.ts and fits the gate's 4 kB.
 * @param found is told of every inner document and shadow root
 */
export function* quickLines(
  root: Document | ShadowRoot,
  found?: (inner: Document | ShadowRoot) => void,
): Generator<QuickLine> {
  const page = root.ownerDocument ?? root;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  let linkCharacters = 0;
  let steps = 0;
  let node: Node | null = walker.nextNode();
  while (node) {
    if (++steps % STRIDE === 0) yield null;
    if (isText(node)) {
      const inLink = node.length > 1 && node.parentElement?.closest('a');
      for (let at = 0; at < node.length; at += LONGEST) {
        const piece = node.data.slice(at, at + LONGEST);
        text += piece;
        if (inLink) linkCharacters += piece.length;
        if (text.length < LONGEST) continue;
        yield { text, linkCharacters };
        yield null;
        text = '';
        linkCharacters = 0;
      }
    } else if (isElement(node)) {
      if (!INLINE.test(node.nodeName) && text !== '') {
        yield { text, linkCharacters };
        text = '';
        linkCharacters = 0;
      }
      const inner = isFrame(node) ? node.contentDocument : node.shadowRoot;
      // A form may have fields of these names.
      if (inner && inner.nodeType > 8) {
        found?.(inner);
        yield* quickLines(inner, found);
      }
      if (PASSED_OVER.test(node.nodeName)) {
        node = nextBeyond(walker);
        continue;
      }
    }
    node = walker.nextNode();
  }
  if (text !== '') yield { text, linkCharacters };
}

/** The lines of a text that was read, likewise in pieces. */
export function* linesIn(text: string): Generator<QuickLine> {
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = Math.min(lineEnd === -1 ? text.length : lineEnd, start + LONGEST);
    yield { text: text.slice(start, end), linkCharacters: 0 };
    yield null;
    start = text[end] === '\n' ? end + 1 : end;
  }
}

/** The next node that is not inside the walker's current one. */
function nextBeyond(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

// By name, not by class: what lies in a frame is an instance of that frame's classes.
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
