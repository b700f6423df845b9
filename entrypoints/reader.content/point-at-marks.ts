import { spansAt } from '../../lib/dom/hit-test';
import type { Painter } from '../../lib/dom/paint';
import { takesClicks } from '../../lib/dom/takes-clicks';
import { trusted } from '../../lib/dom/trusted';
import { untilGone as signal } from '../../lib/messaging/native';

/** Milliseconds the pointer rests on a mark before its card opens, and is gone before it closes. */
const OPENS_AFTER = 250;
const CLOSES_AFTER = 350;

/** What the pointer does to marks. */
export interface PointerEvents {
  readonly rested: (id: string) => void;
  /** It left mark and card. */
  readonly left: () => void;
  readonly clicked: (id: string) => void;
  /** It was pressed elsewhere in the page. */
  readonly clickedElsewhere: () => void;
}

/**
 * Watches the pointer over marks, in this page and its frames. Listens only: the page's own events go their way.
 */
export class MarkPointer {
  private readonly listened = new WeakSet<Node>();
  private over: string | null = null;
  private onCard = false;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private isDue = false;

  constructor(
    private readonly painter: Painter,
    private readonly events: PointerEvents,
  ) {}

  /** Listens in a document too; more than once does no harm. @returns whether it is the first time */
  listenIn(document: Document): boolean {
    if (this.listened.has(document)) return false;
    this.listened.add(document);
    const options = { passive: true, signal };
    document.addEventListener(
      'pointermove',
      trusted((event) => this.moved(document, event)),
      options,
    );
    document.addEventListener(
      'pointerleave',
      trusted(() => this.enter(null)),
      options,
    );
    document.addEventListener(
      'click',
      trusted((event) => this.clicked(document, event)),
      options,
    );
    return true;
  }

  /** The pointer came onto the card, which stays open as long, or left it. */
  pointedAtCard(isOn: boolean): void {
    this.onCard = isOn;
    if (isOn) clearTimeout(this.closing);
    else this.closeSoon();
  }

  private moved(document: Document, event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.isDue || this.onCard) return;
    this.isDue = true;
    const path = event.composedPath();
    requestAnimationFrame(() => {
      this.isDue = false;
      this.enter(spansAt(this.painter, document, event.clientX, event.clientY, path)[0] ?? null);
    });
  }

  private enter(id: string | null): void {
    if (id === this.over) return;
    this.over = id;
    clearTimeout(this.opening);
    if (id === null) this.closeSoon();
    else {
      clearTimeout(this.closing);
      this.opening = setTimeout(() => this.events.rested(id), OPENS_AFTER);
    }
  }

  private closeSoon(): void {
    clearTimeout(this.closing);
    this.closing = setTimeout(() => {
      if (!this.onCard && this.over === null) this.events.left();
    }, CLOSES_AFTER);
  }

  private clicked(document: Document, event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    const path = event.composedPath();
    const id = spansAt(this.painter, document, event.clientX, event.clientY, path)[0] ?? null;
    if (id === null) return this.events.clickedElsewhere();
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (path.some(takesClicks)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    clearTimeout(this.opening);
    this.events.clicked(id);
  }
}
