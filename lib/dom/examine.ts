/** What a page is to us, told from a quick look: the gate's one question. */
import { searchForNames } from './find-names';
import { isArticle } from './is-article';
import { proseIn } from './prose';
import { quickLines, type QuickLine } from './quick-lines';

/** `no-topic` is an article that names nothing which is followed. */
export type Finding = 'not-article' | 'no-topic' | 'topic';

/**
 * Looks through the page once: is it an article, and does it name what is followed? Yields often.
 * @param followed the names, as lib/core/topic/gate-index.ts writes them
 * @param found is told of every inner document and shadow root
 */
export function examine(
  document: Document,
  followed: string,
  found?: (inner: Node) => void,
): Generator<void, Finding> {
  return examineLines(document, followed, quickLines(document, found));
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
