import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Annotation } from '../../lib/core/annotation/annotation';
import { foldAhead, indexAnnotations, type SearchIndex } from '../../lib/core/annotation/search-annotations';

/** Milliseconds of work between two turns of the page, which stays awake meanwhile. */
const SLICE = 8;

/** What is looked through: there at once, and folded in slices ahead of the first search; anew only where something changed. */
export function useIndex(annotations: readonly Annotation[]): SearchIndex {
  const last = useRef<SearchIndex>(new Map());
  const index = useMemo(() => {
    last.current = indexAnnotations(annotations, last.current);
    return last.current;
  }, [annotations]);
  useEffect(() => {
    const steps = foldAhead(index);
    let timer = setTimeout(fold);
    function fold() {
      const until = performance.now() + SLICE;
      while (performance.now() < until) if (steps.next().done) return;
      timer = setTimeout(fold);
    }
    return () => clearTimeout(timer);
  }, [index]);
  return index;
}
