import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What had the focus, and where it stood: it may be gone when one looks for it. */
interface Focused {
  readonly element: HTMLElement;
  /** Its place among the rows of the list; -1 for what is in none. */
  readonly row: number;
  /** Its place among the controls of its row. */
  readonly control: number;
  /** Whether it was in the panel for adding. */
  readonly isAdding: boolean;
}

const ROWS = '.article-row';
const CONTROLS = 'a[href], button, input';
/** Where the focus goes from what was in no row: from the panel for adding to what opens it, else to the list. */
const OPENER = '.articles-head button';
const NEXT = ['.results', '.empty-room button', OPENER];

/**
 * Keeps the focus in a room: when what had it goes (an article is removed, a message is dealt with), the same control of the row that took its
 * place gets it, else the list. Whoever goes on by keyboard does not begin again at the top of the page.
 * @returns the ref of the room
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const room = useRef<HTMLDivElement>(null);
  const last = useRef<Focused | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = placeOf(target, room.current);
    };
    const mend = () => {
      const lost = last.current;
      if (!lost || !room.current || document.activeElement !== document.body) return;
      if (lost.element.isConnected && !lost.element.matches(':disabled')) return;
      nextOf(lost, room.current)?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(mend);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
  return room;
}

function placeOf(element: HTMLElement, room: HTMLElement | null): Focused {
  const row = element.closest(ROWS);
  const isAdding = element.closest('.add-panel') !== null;
  if (!row || !room?.contains(row)) return { element, row: -1, control: -1, isAdding };
  const control = [...row.querySelectorAll(CONTROLS)].indexOf(element);
  return { element, row: [...room.querySelectorAll(ROWS)].indexOf(row), control, isAdding };
}

function nextOf({ row, control, isAdding }: Focused, room: HTMLElement): HTMLElement | null {
  const rows = row === -1 ? [] : [...room.querySelectorAll(ROWS)];
  const controls = rows[Math.min(row, rows.length - 1)]?.querySelectorAll<HTMLElement>(CONTROLS);
  const same = controls?.[Math.min(control, controls.length - 1)];
  if (same) return same;
  for (const next of isAdding ? [OPENER, ...NEXT] : NEXT) {
    const found = room.querySelector<HTMLElement>(next);
    if (found) return found;
  }
  return null;
}
