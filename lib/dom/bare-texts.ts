/** The words of a page as fast as the browser itself has them, to find out that there is nothing in them. */

/** A longer text is given in pieces, so that nobody has to search megabytes at a time. */
const LONGEST = 32_768;
/** Where a line may end that runs into the next: before a capital behind a small letter, and before a word behind capitals. */
const SEAMS = /[A-ZÀ-ÖØ-ÞΑ-ΩА-Я](?:(?<=[a-zß-öø-ÿα-ωа-я].)|(?<=[A-ZА-Я].)(?=[a-zа-я]))/g;
/** What lies in these is not said in the page, and often longer than all that is. */
const CODE = /^(?:SCRIPT|STYLE)$/i;
/** Code, frames, and common elements that are empty but for a shadow root. */
const SPECIAL = 'script,style,iframe,frame,:is(div,section,article,main):empty';
/** Elements with names of their own, which no selector tells, may have one as well. */
const NAMED = "descendant-or-self::*[contains(local-name(),'-')]";

/**
 * Goes through all words in a document, shadow root, element or text, hidden ones, menus and fields as well, open shadow roots and frames of
 * the same origin included; by asking the browser for all at once, as code of ours takes longer for a node than the browser for a
 * hundred. Lines run into one another, but a capital begins a word. A shadow root of a common element that has other content is passed over.
 * Where it may be interrupted it gives nothing ("").
 * @param found is told of every inner document and shadow root
 */
export function* bareTexts(root: Node, found: (inner: Node) => void): Generator<string> {
  if (!isParent(root)) {
    if (isText(root) && !CODE.test(root.parentNode?.nodeName ?? '')) yield* piecesOf(root.data);
    return;
  }
  if (CODE.test(root.nodeName)) return;
  const special = yield* specialIn(root);
  yield* piecesOf(wordsOf(root, special));
  for (const host of special) {
    const inner = isFrame(host) ? host.contentDocument : host.shadowRoot;
    // A form may have fields of these names.
    if (!inner || inner.nodeType < 9) continue;
    found(inner);
    yield* bareTexts(inner, found);
  }
}

/** A document, a shadow root or an element. */
type Parent = Document | ShadowRoot | Element;

/** Between two questions to the browser it may be interrupted: of a hundred thousand nodes each takes a slice's time. */
function* specialIn(root: Parent): Generator<'', Element[]> {
  // No path leads through a shadow root.
  if (isShadowRoot(root)) return [...root.querySelectorAll('*')];
  const page = isDocument(root) ? root : root.ownerDocument;
  const named = page.evaluate(NAMED, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const hosts = Array.from({ length: named.snapshotLength }, (_, i) => named.snapshotItem(i));
  yield '';
  const common = root.querySelectorAll(SPECIAL);
  yield '';
  return [...(isElement(root) ? [root] : []), ...common, ...hosts.filter(isElement)];
}

/** All but code. */
function wordsOf(root: Parent, special: readonly Element[]): string {
  const text = textOf(isDocument(root) ? root.body : root);
  let words = '';
  let from = 0;
  for (const element of special) {
    if (!CODE.test(element.nodeName)) continue;
    const code = textOf(element);
    const at = text.indexOf(code, from);
    if (at < 0) continue;
    words += `${text.slice(from, at)} `;
    from = at + code.length;
  }
  return words + text.slice(from);
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += LONGEST) yield text.slice(at, at + LONGEST).replace(SEAMS, ' $&');
}

/** As the document has it: a form is asked for its fields before its own members. */
const textOf = (node: Node | null): string =>
  (node && Reflect.get(Node.prototype, 'textContent', node)) ?? '';
// By kind and name, not by class: what lies in a frame is an instance of that frame's classes.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
const isDocument = (node: Node): node is Document => node.nodeType === 9;
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;
const isParent = (node: Node): node is Parent => isElement(node) || isDocument(node) || isShadowRoot(node);
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;
