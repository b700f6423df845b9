/** What a page shows, whatever it is: the text in which highlights are placed. */
import type { Sieve } from './collect-blocks';

/**
 * Holds no text that is shown, or none that is the page's own: what is typed into fields is the reader's. The sounds above
 * ruby text would part the word they stand on.
 */
const WITHOUT_TEXT = new Set(
  (
    'script style noscript template option select datalist textarea input svg canvas video audio object embed picture ' +
    'img map progress meter head title rp rt'
  ).split(' '),
);
/** Names of classes for words that are there for screen readers alone. */
const UNSEEN = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-?(?:text|only))?)(?:$|[\s_-])/i;

/** Reads all that is shown: also captions, tables, comments, sidebars and menus. For a document that is laid out. */
export const allThatIsShown: Sieve = {
  laidOut: true,
  leavesOut: (element, isBlock) => isNoText(element) || isHiddenByStyle(element, isBlock),
  dropsLine: () => false,
};

/** The same with what is folded away: closed details, and whatever else may come to be shown. */
export const alsoWhatIsFolded: Sieve = { ...allThatIsShown, leavesOut: isNoText };

function isNoText(element: Element): boolean {
  return (
    WITHOUT_TEXT.has(element.localName) ||
    UNSEEN.test(element.getAttribute('class') ?? '') ||
    isEditable(element)
  );
}

/** Whether an element of a document that is laid out is hidden, by itself or by what is around it. */
export function isHiddenByStyle(element: Element, isBlock: boolean): boolean {
  // Asking costs some microseconds; inline elements without a name or style of their own are as visible as their parent.
  const mayDiffer =
    isBlock ||
    element.hasAttribute('class') ||
    element.hasAttribute('style') ||
    element.hasAttribute('hidden');
  // `display: contents` (slots, many custom elements) has no box of its own and shows what is in it.
  if (!mayDiffer || element.checkVisibility({ visibilityProperty: true })) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return !(style && style.display === 'contents' && style.visibility === 'visible');
}

/** What a reader writes in the page is not the page's text, and changes with every key. */
const isEditable = (element: Element) =>
  /^(?:|true|plaintext-only)$/i.test(element.getAttribute('contenteditable') ?? 'no');
