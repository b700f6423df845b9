/** Style of annotator.css for words that are being worked on. */
const NAME = 'crossread-saved-pending';

/**
 * Sets off words that are selected while the keyboard is in a field of ours: the browser shows no selection in two places. In the
 * CSS Custom Highlight registry of their documents.
 * @returns a function that takes it off again
 */
export function markPending(ranges: readonly StaticRange[]): () => void {
  const marked = new Map<Document, Highlight>();
  for (const range of ranges) {
    const document = range.startContainer.ownerDocument;
    const view = document?.defaultView;
    if (!document || !view || !('highlights' in view.CSS)) continue;
    const highlight = marked.get(document) ?? new view.Highlight();
    highlight.add(range);
    marked.set(document, highlight);
    view.CSS.highlights.set(NAME, highlight);
  }
  return () => {
    for (const [document, highlight] of marked) {
      const registry = document.defaultView?.CSS.highlights;
      if (registry?.get(NAME) === highlight) registry.delete(NAME);
    }
  };
}
