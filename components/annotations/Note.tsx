import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../locales/t-annotations';

/** Props of {@link Note}. */
export interface NoteProps {
  readonly markdown: string;
}

/** How much of a note is shown until the reader asks for all of it, in UTF-16 units: some ten screens. */
export const SHOWN_AT_FIRST = 20_000;

/** A note with its Markdown rendered; until the renderer is there, as it was written. For the extension's own pages only. */
export function Note({ markdown }: NoteProps) {
  const [showsAll, setShowsAll] = useState(false);
  const render = useRenderer();
  const shown = showsAll ? markdown : beginningOf(markdown);
  const rendered = useMemo(() => render?.(shown), [render, shown]);
  return (
    <div class="note-text" dir="auto">
      {rendered ?? <p class="as-written">{shown}</p>}
      {shown.length < markdown.length && (
        <button type="button" class="quiet" onClick={() => setShowsAll(true)}>
          {t('noteAll', { n: markdown.length })}
        </button>
      )}
    </div>
  );
}

type Renderer = (markdown: string) => ComponentChild;
let loaded: Renderer | undefined;

/** The renderer, once it is there: with it comes the Markdown parser, which nobody without notes should wait for. */
function useRenderer(): Renderer | undefined {
  const [renderer, setRenderer] = useState<{ readonly render: Renderer } | undefined>(
    () => loaded && { render: loaded },
  );
  useEffect(() => {
    let isWanted = renderer === undefined;
    if (isWanted)
      void import('./render-markdown').then(({ renderMarkdown }) => {
        loaded = renderMarkdown;
        if (isWanted) setRenderer({ render: renderMarkdown });
      });
    return () => {
      isWanted = false;
    };
  }, []);
  return renderer?.render;
}

/** Up to SHOWN_AT_FIRST units, to the end of a line where there is one not far before, and never half a character. */
function beginningOf(markdown: string): string {
  if (markdown.length <= SHOWN_AT_FIRST) return markdown;
  const line = markdown.lastIndexOf('\n', SHOWN_AT_FIRST);
  const cut = markdown.slice(0, line > SHOWN_AT_FIRST / 2 ? line : SHOWN_AT_FIRST);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
