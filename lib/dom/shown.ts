/** What a page shows, whatever it is: the text in which highlights are placed. */
import type { Sieve } from './collect-blocks';
import { isShownByStyle } from './is-shown-by-style';

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
  leavesOut: isNoText,
  shows: isShownByStyle,
  dropsLine: () => false,
};

/** The same with what is folded away: closed details, and whatever else may come to be shown. */
export const alsoWhatIsFolded: Sieve = { ...allThatIsShown, shows: () => true };

function isNoText(element: Element, name: string): boolean {
  return WITHOUT_TEXT.has(name) || (element.hasAttributes() && (isUnseen(element) || isEditable(element)));
}

const isUnseen = (element: Element) => UNSEEN.test(element.getAttribute('class') ?? '');

/** What a reader writes in the page is not the page's text, and changes with every key. */
const isEditable = (element: Element) =>
  /^(?:|true|plaintext-only)$/i.test(element.getAttribute('contenteditable') ?? 'no');
