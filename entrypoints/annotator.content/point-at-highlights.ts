import { spansAt } from '../../lib/dom/hit-test';
import type { Painter } from '../../lib/dom/paint';
import { takesClicks } from '../../lib/dom/takes-clicks';
import { trusted } from '../../lib/dom/trusted';
import { untilGone as signal } from '../../lib/messaging/native';

/** What the pointer does. */
export interface ClickEvents {
  /** It was pressed anywhere. */
  readonly pressed: (event: Event) => void;
  /** It was clicked on these places, of which several may lie over one another. */
  readonly clicked: (places: readonly string[]) => void;
}

/** Tells of clicks on what is painted. Listens only: the page's own events go their way. */
export function listenForClicks(document: Document, painter: Painter, events: ClickEvents): void {
  // Captured at the window, as pages keep presses to themselves.
  document.defaultView?.addEventListener('pointerdown', trusted(events.pressed), {
    capture: true,
    passive: true,
    signal,
  });
  const clicked = (event: MouseEvent) => {
    const { clientX, clientY, button } = event;
    if (event.defaultPrevented || button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const path = event.composedPath();
    if (path.some(takesClicks) || document.getSelection()?.isCollapsed === false) return;
    const places = spansAt(painter, document, clientX, clientY, path);
    if (places.length > 0) events.clicked(places);
  };
  document.addEventListener('click', trusted(clicked), { signal });
}
