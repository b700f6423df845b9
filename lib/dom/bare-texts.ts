/** The words of a page as fast as the browser itself has them, to find out that there is nothing in them. */

/** A longer text is given in pieces, so that nobody has to search megabytes at a time. */
const LONGEST = 32_768;
/** Where a line may end that runs into the next: before a capital behind a small letter, and before a word behind capitals. */
const SEAMS = /[A-ZÀ-ÖØ-ÞΑ-ΩА-Я](?:(?<=[a-zß-öø-ÿα-ωа-я].)|(?<=[A-ZА-Я].)(?=[a-zа-я]))/g;
/** What is said in these is not the article's, and no look at lines (quick-lines.ts) goes into them. */
const FURNITURE = /^(?:SCRIPT|STYLE|NOSCRIPT|NAV|ASIDE|FOOTER)$/i;
const FURNISHING = 'script,style,noscript,nav,aside,footer';
/** Elements of which a page has many, the most common first: all others are asked for a shadow root, as no selector tells of one. */
const COMMON = 'a,p,span,div,li,em,b,i,br,td,tr,img,path,svg,button,section,article,main';
/** Common ones have one where they are empty otherwise. */
const SPECIAL = `:not(${COMMON}),:is(div,section,article,main):empty`;

/**
 * Goes through all words in a document, shadow root, element or text, hidden ones and fields as well, open shadow roots and frames of
 * the same origin included, but for furniture; by asking the browser for all at once, as code of ours takes longer for a node than the
 * browser for a hundred. Lines run into one another, but a capital begins a word. A shadow root of a common element that has other
 * content is passed over. Where it may be interrupted it gives nothing ("").
 * @param found is told of every inner document and shadow root
 */
export function* bareTexts(root: Node, found: (inner: Node) => void): Generator<string> {
  if (isInFurniture(root)) return;
  if (isText(root)) yield* piecesOf(root.data);
  else if (isElement(root) && !root.firstElementChild && !root.shadowRoot) yield* piecesOf(textOf(root));
  else if (isParent(root)) {
    const special = specialIn(root);
    yield '';
    yield* piecesOf(wordsOf(root, special));
    yield* innerTexts(special, found);
  }
}

function* innerTexts(special: readonly Element[], found: (inner: Node) => void): Generator<string> {
  for (const host of special) {
    const inner = isFrame(host) ? host.contentDocument : host.shadowRoot;
    // A form may have fields of these names.
    if (!inner || inner.nodeType < 9 || isInFurniture(host)) continue;
    found(inner);
    yield* bareTexts(inner, found);
  }
}

/** A document, a shadow root or an element. */
type Parent = Document | ShadowRoot | Element;

/** Furniture, and what may hold another tree. */
function specialIn(root: Parent): Element[] {
  // What lies in a shadow root may have one, however common.
  const within = root.querySelectorAll(isShadowRoot(root) ? '*' : SPECIAL);
  return [...(isElement(root) ? [root] : []), ...within];
}

/** All but furniture. @param special has this in the document's order */
function wordsOf(root: Parent, special: readonly Element[]): string {
  const from = isDocument(root) ? root.body : root;
  if (!from) return '';
  const rest = pageOf(root).createRange();
  rest.selectNodeContents(from);
  const { endContainer, endOffset } = rest;
  let words = '';
  let last: Element | undefined;
  for (const element of special) {
    if (!isFurniture(element) || last?.contains(element) || !from.contains(element)) continue;
    rest.setEndBefore(element);
    words += `${rest.toString()}\n`;
    rest.setStartAfter(element);
    last = element;
  }
  rest.setEnd(endContainer, endOffset);
  words += rest.toString();
  return words;
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += LONGEST) yield text.slice(at, at + LONGEST).replace(SEAMS, ' $&');
}

/** Asked past a form's fields, which may have any name: led by them from node to node one would walk in a circle. */
function isInFurniture(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return !!element && Element.prototype.closest.call(element, FURNISHING) !== null;
}

/** As the document has it: a form is asked for its fields before its own members. */
const textOf = (node: Node): string => Reflect.get(Node.prototype, 'textContent', node) ?? '';
const pageOf = (node: Parent): Document => (isDocument(node) ? node : node.ownerDocument);
const isFurniture = ({ nodeName }: Node) => FURNITURE.test(nodeName);
// By kind and name, not by class: what lies in a frame is an instance of that frame's classes.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
const isDocument = (node: Node): node is Document => node.nodeType === 9;
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;
const isParent = (node: Node): node is Parent => isElement(node) || isDocument(node) || isShadowRoot(node);
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;
