import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { findWords } from '../../lib/core/annotation/search-annotations';

/** Name of the highlight that library.css styles. */
export const FOUND = 'crossread-found';

/**
 * Marks folded words wherever they stand in an element, now and after every change in it, by the CSS Custom Highlight API: so they are
 * marked in a note that is rendered Markdown too, and no component needs to know.
 * @param isThere whether the element is: asked anew when it changes
 */
export function useMarkedWords(
  root: RefObject<HTMLElement | null>,
  words: readonly string[],
  isThere: boolean,
): void {
  useLayoutEffect(() => {
    const element = root.current;
    // No test DOM has the registry.
    if (!element || !('highlights' in CSS) || words.length === 0) return undefined;
    const mark = () => CSS.highlights.set(FOUND, new Highlight(...rangesIn(element, words)));
    const observer = new MutationObserver(mark);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    mark();
    return () => {
      observer.disconnect();
      CSS.highlights.delete(FOUND);
    };
  }, [words, isThere]);
}

function rangesIn(root: HTMLElement, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    // Said to screen readers only.
    if (node.parentElement?.closest('.unseen')) continue;
    for (const { start, end } of findWords(node.nodeValue ?? '', words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}
