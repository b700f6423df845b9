import { render, type VNode } from 'preact';
import annotations from '../../components/annotations.css?inline';
import toolbar from '../../components/annotations/toolbar.css?inline';
import palette from '../../components/palette.css?inline';
import popover from '../../components/popover.css?inline';
import { withholdKeys } from '../../lib/dom/keep-keys';
import { PopoverHost, type RootOf } from '../../lib/dom/popover-host';
import { Steady } from '../../lib/dom/steady';
import { boxesOf } from '../../lib/dom/viewport';
import { watchPageLook } from '../../lib/messaging/read-page-look';
import { markLanguage } from '../live/mark-language';

/** At most, in CSS pixels: the longest language has its buttons in one row. */
const WIDTH = 560;
/** How far from the window the words may be scrolled before the toolbar goes, in CSS pixels. */
const FAR = 200;

/** Shows toolbar and editor at words in a page. */
export class ToolbarHost {
  private readonly host: PopoverHost;
  private drawn: HTMLElement | null = null;
  private ends: readonly Range[] = [];

  /**
   * @param closed told when nothing is shown any more
   * @param rootOf as in PopoverOptions
   */
  constructor(closed: () => void, rootOf?: RootOf) {
    this.host = new PopoverHost({
      rootOf,
      css: palette + popover + annotations + toolbar,
      width: WIDTH,
      yields: false,
      steady: Steady,
      keepKeys: withholdKeys,
      closed: () => {
        if (this.drawn) render(null, this.drawn);
        this.drawn = null;
        closed();
      },
    });
    watchPageLook((look) => this.host.wear(look));
    // What is put in above the words moves them, and no scrolling tells of it.
    new ResizeObserver(() => this.follow()).observe(document.documentElement);
    addEventListener('scroll', () => requestAnimationFrame(() => this.leaveIfFar()), {
      capture: true,
      passive: true,
    });
  }

  /** Stands beside its words again: the page has moved them. */
  follow(): void {
    if (this.isOpen) this.host.follow();
  }

  get isOpen(): boolean {
    return this.host.isOpen;
  }

  /** Whether the keyboard is in it. */
  get hasFocus(): boolean {
    return this.host.hasFocus;
  }

  /** Whether an event of the page came out of it. */
  isFrom(event: Event): boolean {
    return this.host.isFrom(event);
  }

  /**
   * Shows a view.
   * @param ends the words' first and last character, beside which it stands; none for the middle of the window
   * @param focused selector of what the keyboard goes to; null to leave it where it is
   */
  show(view: VNode, ends: readonly Range[], focused: string | null): void {
    this.ends = ends;
    const draw = (mount: HTMLElement) => {
      this.drawn = mount;
      markLanguage(mount);
      render(view, mount);
    };
    this.host.show(draw, () => this.boxes(), focused);
  }

  /** Draws the same place anew. */
  update(view: VNode): void {
    if (this.isOpen) this.show(view, this.ends, null);
  }

  /** Moves the keyboard into it. */
  focus(selector: string): void {
    this.host.focus(selector);
  }

  /** Takes it out of the page. */
  close(): void {
    this.host.close();
  }

  private boxes(): DOMRect[] {
    const boxes = this.ends.flatMap(boxesOf);
    return boxes.length > 0 ? boxes : [new DOMRect(innerWidth / 2, innerHeight - 60, 0, 0)];
  }

  private leaveIfFar(): void {
    if (!this.isOpen || this.hasFocus) return;
    const boxes = this.boxes();
    const isFar = ({ top, bottom }: DOMRect) => bottom < -FAR || top > innerHeight + FAR;
    // Words that begin above the window and end below it are not far.
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (first && last && boxes.every(isFar) && first.top < 0 === last.top < 0) this.close();
  }
}
