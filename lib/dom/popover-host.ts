import { isDone, KEYS } from './keep-keys';
import type { Steady } from './steady';

/** Space between a popover and what it belongs to, and between it and the edges of the viewport, in CSS pixels. */
const GAP = 8;

/** How popovers look by the reader's choice. */
export interface PopoverLook {
  /** Style sheet behind their own. */
  readonly css: string;
  /** How many times as wide as by themselves they may become. */
  readonly scale: number;
}

const AS_THEY_ARE: PopoverLook = { css: '', scale: 1 };

/** What opens over a page. */
export interface PopoverOptions {
  /** Style sheet of its shadow root, with components/popover.css in it. */
  readonly css: string;
  /** How wide it may become, in CSS pixels. */
  readonly width: number;
  /** Whether it stays shut while another of ours is open, unless the reader asked for it by key. */
  readonly yields: boolean;
  /** The pointer came onto it, or left it. */
  readonly pointed?: (isOn: boolean) => void;
  readonly closed: () => void;
  /** What watches over deeds that lose something; where there are none, it is left out. */
  readonly steady?: new (host: HTMLElement) => Steady;
  /**
   * Keeps the keys that are pressed in it from the page, and calls back for Escape. @returns a function that stops
   */
  readonly keepKeys: (host: HTMLElement, root: ShadowRoot, escaped: () => void) => () => void;
  /** Gives the host its root, with this style sheet in it, where the page is one of ours; else the root is closed to the page's scripts. */
  readonly rootOf?: RootOf | undefined;
}

/** Gives an element a shadow root with a style sheet in it. */
export type RootOf = (host: HTMLElement, css: string) => ShadowRoot;

const closedRoot: RootOf = (host, css) => {
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  return root;
};

declare global {
  /** Reader and annotator share the extension's isolated world of a page, and only one has a popover open at a time. */
  var crossreadPopover: PopoverHost | undefined;
}

/** The one thing we ever put into a page, and only while it is open: an element with a closed shadow root. */
export class PopoverHost {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private mount: HTMLElement | null = null;
  private focusBefore: Element | null = null;
  private place = () => {};
  private steady: Steady | null = null;
  private stopKeeping = () => {};
  private look = AS_THEY_ARE;

  constructor(private readonly options: PopoverOptions) {}

  get isOpen(): boolean {
    return this.host !== null;
  }

  /** Whether the keyboard is in it. */
  get hasFocus(): boolean {
    return this.root?.activeElement != null;
  }

  /** Whether an event of the page came out of it. */
  isFrom(event: Event): boolean {
    return this.host !== null && event.target === this.host;
  }

  /**
   * Shows what `draw` puts into an element beside `boxes` (in the viewport; asked again when the page scrolls), never over them
   * where there is room. Stays shut while another of ours has the keyboard, or that it yields to.
   * @param focused selector of what the keyboard goes to; it goes back to where it was when the popover closes
   */
  show(draw: (mount: HTMLElement) => void, boxes: () => readonly DOMRect[], focused: string | null): void {
    if (!this.claimPage(focused !== null)) return;
    if (!this.host) this.attach();
    else if (this.host.parentElement !== homeOf(document)) this.settle(this.host);
    const { mount } = this;
    if (!mount) return;
    draw(mount);
    this.steady?.begin();
    this.place = () => this.putBeside(boxes());
    this.place();
    if (focused !== null) this.focus(focused);
  }

  /** Looks so from the next time it opens. @param look null: as by itself */
  wear(look: PopoverLook | null): void {
    this.look = look ?? AS_THEY_ARE;
  }

  /** Moves the keyboard to what a selector names in it. */
  focus(selector: string): void {
    if (!this.mount) return;
    if (!this.hasFocus) this.focusBefore = document.activeElement;
    this.mount.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  /** Puts it beside its boxes again: its size has changed. */
  follow = (): void => {
    requestAnimationFrame(() => this.place());
  };

  /** Takes everything of ours out of the page. */
  close(): void {
    const { host, focusBefore } = this;
    if (!host) return;
    const hadFocus = this.hasFocus;
    this.host = this.root = this.mount = this.focusBefore = null;
    if (globalThis.crossreadPopover === this) globalThis.crossreadPopover = undefined;
    removeEventListener('scroll', this.follow, true);
    removeEventListener('resize', this.follow);
    this.stopKeeping();
    this.steady?.end();
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    this.options.closed();
  }

  private claimPage(isAsked: boolean): boolean {
    const other = globalThis.crossreadPopover;
    if (other && other !== this) {
      if (!isAsked && (this.options.yields || other.hasFocus)) return false;
      other.close();
    }
    globalThis.crossreadPopover = this;
    return true;
  }

  private attach(): void {
    const { css, pointed, steady: Watch, rootOf = closedRoot } = this.options;
    const host = document.createElement('div');
    host.popover = 'manual';
    const root = rootOf(host, css + this.look.css);
    const mount = document.createElement('div');
    mount.style.maxHeight = 'inherit';
    root.append(mount);
    for (const type of [...KEPT, ...KEYS]) root.addEventListener(type, (event) => this.admit(event), true);
    for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
    mount.addEventListener('pointerenter', () => pointed?.(true));
    mount.addEventListener('pointerleave', () => pointed?.(false));
    this.settle(host);
    if (Watch) this.steady = new Watch(host);
    addEventListener('scroll', this.follow, { capture: true, passive: true });
    addEventListener('resize', this.follow);
    this.stopKeeping = this.options.keepKeys(host, root, () => this.close());
    this.host = host;
    this.root = root;
    this.mount = mount;
  }

  /** The one door for what is done in it: nothing that a script made, and no deed that loses something by a press that may be mistaken. */
  private admit(event: Event): void {
    const { host, steady } = this;
    const loses =
      event instanceof MouseEvent && event.type === 'click' && event.composedPath().some(isLosing);
    if (isDone(event) && !(loses && steady?.mayBeMistaken(event))) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    // Whatever may lie over it lies below it now, and the next press is seen.
    if (loses && host) this.settle(host);
  }

  private settle(host: HTMLElement): void {
    homeOf(document).append(host);
    // In the top layer no stacking or transform of the page's reaches it.
    host.showPopover();
  }

  private putBeside(boxes: readonly DOMRect[]): void {
    const { host } = this;
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!host || !first || !last) return;
    // Through the style object: a strict Content-Security-Policy forbids style attributes, not this.
    const put = (name: string, value: number) => host.style.setProperty(`--crossread-${name}`, `${value}px`);
    const room = document.documentElement.clientWidth || innerWidth;
    const width = Math.min(this.options.width * this.look.scale, room - 2 * GAP);
    put('width', width);
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const above = top - 2 * GAP;
    const below = innerHeight - bottom - 2 * GAP;
    // Words that fill the window, or have left it, leave no room beside them: then it stands over them, within the window.
    const most = Math.min(Math.max(above, below, MIN_HEIGHT), innerHeight - 2 * GAP);
    put('height', most);
    const box = host.getBoundingClientRect();
    const isBelow = box.height <= below || below >= above;
    const wanted = isBelow ? bottom + GAP : top - GAP - Math.min(box.height, most);
    put('top', Math.max(GAP, Math.min(wanted, innerHeight - Math.min(box.height, most) - GAP)));
    const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    const anchor = isBelow ? last : first;
    const left = isRightToLeft ? anchor.right - box.width : anchor.left;
    put('left', Math.max(GAP, Math.min(left, room - box.width - GAP)));
  }
}

/** Outside of a modal dialog nothing can be pressed. */
const homeOf = (document: Document): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

/** What a popover is never made lower than for want of room, in CSS pixels. */
const MIN_HEIGHT = 160;

/** What is marked with `data-loses` takes something away from the reader. */
const isLosing = (target: EventTarget) =>
  'matches' in target && Reflect.get(target, 'dataset')?.loses !== undefined;

/** What the reader does in a popover is not the page's. */
const KEPT = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
  'input',
  'paste',
  'copy',
  'cut',
];
