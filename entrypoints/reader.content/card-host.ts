import { render, type VNode } from 'preact';
import css from '../../components/card.css?inline';
import palette from '../../components/palette.css?inline';

/** Space between card and mark, and between card and the edges of the viewport, in CSS pixels. */
const GAP = 8;
const WIDTH = 380;

/** The one thing we ever put into a page, and only while a card is open: an element with a closed shadow root. */
export class CardHost {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private mount: HTMLElement | null = null;
  private focusBefore: Element | null = null;
  private place = () => {};

  constructor(
    private readonly events: {
      /** The pointer came onto the card, or left it. */
      readonly pointed: (isOn: boolean) => void;
      readonly closed: () => void;
    },
  ) {}

  get isOpen(): boolean {
    return this.host !== null;
  }

  /** Whether the keyboard is in the card. */
  get hasFocus(): boolean {
    return this.root?.activeElement != null;
  }

  /** Whether an event of the page came out of the card. */
  isFrom(event: Event): boolean {
    return this.host !== null && event.target === this.host;
  }

  /**
   * Shows `card` beside `boxes` (those of a mark, in the viewport; asked again when the page scrolls), never over them.
   * @param takeFocus whether the keyboard goes into it, and back to where it was when the card closes
   */
  show(card: VNode, boxes: () => readonly DOMRect[], takeFocus: boolean): void {
    if (!this.host) this.attach();
    const { mount } = this;
    if (!mount) return;
    render(card, mount);
    this.place = () => this.putBeside(boxes());
    this.place();
    if (!takeFocus) return;
    if (!this.hasFocus) this.focusBefore = document.activeElement;
    const dialog = mount.querySelector<HTMLElement>('[role="dialog"]');
    dialog?.focus({ preventScroll: true });
  }

  /** Takes the card, and everything of ours, out of the page. */
  close(): void {
    const { host, mount, focusBefore } = this;
    if (!host) return;
    const hadFocus = this.hasFocus;
    if (mount) render(null, mount);
    this.host = this.root = this.mount = this.focusBefore = null;
    removeEventListener('scroll', this.follow, true);
    removeEventListener('resize', this.follow);
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    this.events.closed();
  }

  private readonly follow = () => requestAnimationFrame(() => this.place());

  private attach(): void {
    const host = document.createElement('div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = palette + css;
    const mount = document.createElement('div');
    mount.style.maxHeight = 'inherit';
    root.append(style, mount);
    for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
    root.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') this.close();
    });
    mount.addEventListener('pointerenter', () => this.events.pointed(true));
    mount.addEventListener('pointerleave', () => this.events.pointed(false));
    document.documentElement.append(host);
    // In the top layer no stacking or transform of the page's reaches it.
    host.showPopover();
    addEventListener('scroll', this.follow, { capture: true, passive: true });
    addEventListener('resize', this.follow);
    this.host = host;
    this.root = root;
    this.mount = mount;
  }

  private putBeside(boxes: readonly DOMRect[]): void {
    const { host } = this;
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!host || !first || !last) return;
    // Through the style object: a strict Content-Security-Policy forbids style attributes, not this.
    const put = (name: string, value: number) => host.style.setProperty(`--crossread-${name}`, `${value}px`);
    const room = document.documentElement.clientWidth || innerWidth;
    const width = Math.min(WIDTH, room - 2 * GAP);
    put('width', width);
    const above = Math.min(...boxes.map(({ top }) => top)) - 2 * GAP;
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const below = innerHeight - bottom - 2 * GAP;
    put('height', Math.max(above, below));
    const height = host.getBoundingClientRect().height;
    const isBelow = height <= below || below >= above;
    put('height', isBelow ? below : above);
    put('top', isBelow ? bottom + GAP : above + GAP - Math.min(height, above));
    const isRightToLeft = getComputedStyle(host.parentElement ?? host).direction === 'rtl';
    const anchor = isBelow ? last : first;
    const left = isRightToLeft ? anchor.right - width : anchor.left;
    put('left', Math.max(GAP, Math.min(left, room - width - GAP)));
  }
}

/** What the reader does in the card is not the page's: its shortcuts must not fire. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
];
