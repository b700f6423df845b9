/** What a page is to us, told from a quick look: the gate's one question. */
import { bareTexts } from './bare-texts';
import { searchForNames, type NameSearch } from './find-names';
import { isArticle } from './is-article';
import { proseIn } from './prose';
import { quickLines, type QuickLine } from './quick-lines';
import { showsPassword } from './shows-password';

/** `no-topic` is an article that names nothing which is followed; `password` is a page that asks for one, whatever else it is. */
export type Finding = 'password' | 'not-article' | 'no-topic' | 'topic';

/**
 * Looks through all words of some nodes, seen and unseen, for what is followed. Where nothing is found, {@link examine} finds no topic either; and
 * most pages are done with for a fraction of what that takes. Yields often.
 * @param found as there
 */
export function* glance(
  nodes: Iterable<Node>,
  names: NameSearch,
  found: (inner: Node) => void,
): Generator<void, boolean> {
  for (const node of nodes)
    for (const text of bareTexts(node, found)) {
      if (text) names.read(text);
      if (names.isDone) return true;
      yield;
    }
  return false;
}

/**
 * Looks through the page once: does it ask for a password, is it an article, and does it name what is followed? Yields often.
 * @param followed the names, as lib/core/topic/gate-index.ts writes them
 * @param isAllowed whether it may ask for a password
 * @param found is told of every inner document and shadow root
 */
export function* examine(
  document: Document,
  followed: string,
  isAllowed: boolean,
  found: (inner: Node) => void,
): Generator<void, Finding> {
  const asks = (root: ParentNode) => !isAllowed && showsPassword(root);
  if (asks(document)) return 'password';
  let isAsked = false;
  const lines = quickLines(document, (inner) => {
    found(inner);
    isAsked ||= asks(inner);
  });
  const finding = yield* examineLines(document, followed, lines);
  return isAsked ? 'password' : finding;
}

/** The same for lines of `document` that were read already: where there is null between them, it yields. */
export function* examineLines(
  document: Document,
  followed: string,
  lines: Iterable<QuickLine>,
): Generator<void, Finding> {
  const names = searchForNames(followed);
  let paragraphs = 0;
  let characters = 0;
  for (const line of lines) {
    if (!line) {
      yield;
      continue;
    }
    const prose = proseIn(line.text.trim(), line.linkCharacters);
    characters += prose;
    if (prose > 0) paragraphs += 1;
    if (!names.isDone) names.read(line.text);
  }
  if (!isArticle(document, document.URL, { paragraphs, characters })) return 'not-article';
  return names.isDone ? 'topic' : 'no-topic';
}
