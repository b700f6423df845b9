import { onRestedSelection } from '../../lib/dom/rested-selection';
import { selectionIn, type Selected } from '../../lib/dom/selection';
import { trusted } from '../../lib/dom/trusted';
import { untilGone as signal } from '../../lib/messaging/native';

/** What becomes of the selection. */
export interface SelectionEvents {
  /** Words are selected which were not before, and have come to rest. */
  readonly rested: (selected: Selected) => void;
  /** Whether an event came out of what we show. */
  readonly isOurs: (event: Event) => boolean;
  /** Nothing is selected any more. */
  readonly collapsed: () => void;
}

/** Tells of words that the reader selects, in this page and its frames. Listens only: the page's own events go their way. */
export class SelectionWatch {
  private readonly listened = new WeakSet<Document>();
  private told: Selected | null = null;

  constructor(private readonly events: SelectionEvents) {}

  /** Listens in a document too; more than once does no harm. */
  listenIn(document: Document): void {
    if (this.listened.has(document)) return;
    this.listened.add(document);
    const view = document.defaultView;
    if (!view) return;
    onRestedSelection(view, () => this.look(document), signal);
    // A press begins a selection anew, if it is of the same words.
    const press = (event: PointerEvent) => {
      if (event.button === 0 && !this.events.isOurs(event)) this.told = null;
    };
    view.addEventListener('pointerdown', trusted(press), { capture: true, passive: true, signal });
    const changed = () => {
      if (this.told && document.getSelection()?.type !== 'Range') {
        this.told = null;
        this.events.collapsed();
      }
    };
    document.addEventListener('selectionchange', changed, { signal });
  }

  /** Looks at what is selected now, as if it had just come to rest. */
  look(document: Document): void {
    const selected = selectionIn(document);
    if (typeof selected === 'string') return;
    if (this.told && isSame(this.told, selected)) return;
    this.told = selected;
    this.events.rested(selected);
  }
}

function isSame(a: Selected, b: Selected): boolean {
  return (
    a.ranges.length === b.ranges.length &&
    a.ranges.every((range, at) => {
      const other = b.ranges[at];
      return (
        range.startContainer === other?.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset
      );
    })
  );
}
