import { WITHHELD } from './first-listener';

/** Keys that are pressed in a popover of ours are not the page's. Two ways to see to it, as PopoverHost wants them. */

/** What a key tells. */
export const KEYS = ['keydown', 'keyup', 'keypress'];

/** Copies of what a person did. */
const copies = new WeakSet<Event>();

/** Whether a person did this: events that scripts made do nothing in a popover of ours, but for the copies made here. */
export const isDone = (event: Event): boolean => event.isTrusted || copies.has(event);

/** Enough where nothing is typed: keys go no further than the popover, unless the page caught them before. */
export function stopKeys(_host: HTMLElement, root: ShadowRoot, escaped: () => void): () => void {
  for (const type of KEYS) root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') escaped();
  });
  // The listeners go with the root.
  return () => {};
}

/**
 * For a popover in which one types: pages take single letters for shortcuts in listeners that capture, which would take the
 * letters of a note, and pull the focus back to where they want it. So nothing goes further than the window (first-listener.ts), and
 * what is in the shadow root hears of a copy; the browser does the rest as ever. A click goes its way, and is made again where
 * the page stopped it.
 */
export function withholdKeys(host: HTMLElement, root: ShadowRoot, escaped: () => void): () => void {
  let clicked: Event | null = null;
  root.addEventListener('click', () => (clicked = null), true);
  const keep = (event: Event) => {
    const isOurs = event.target === host || ('relatedTarget' in event && event.relatedTarget === host);
    if (!isOurs || !event.isTrusted) return;
    if (event instanceof MouseEvent) {
      clicked = event;
      setTimeout(() => clicked === event && clickAgain(root, event));
      return;
    }
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent) passOn(event, root, escaped);
    else if (event.type === 'input') makeOurs(root.activeElement, new Event('input', { bubbles: true }));
  };
  globalThis.crossreadHears = keep;
  // For pages that were open before the extension was there.
  for (const type of WITHHELD) addEventListener(type, keep, true);
  return () => {
    globalThis.crossreadHears = undefined;
    for (const type of WITHHELD) removeEventListener(type, keep, true);
  };
}

function passOn(event: KeyboardEvent, root: ShadowRoot, escaped: () => void): void {
  const { type, key, code, ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing } = event;
  const keys = { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing };
  // No KeyboardEvent: in Firefox each of them leaves the shadow root, whatever `composed` says, and the page would hear it after all.
  const copy = Object.assign(new Event(type, { bubbles: true, cancelable: true }), keys);
  makeOurs(root.activeElement, copy);
  if (copy.defaultPrevented) event.preventDefault();
  else if (type === 'keydown' && key === 'Escape' && !isComposing) escaped();
}

/** A click that never arrived; one that was made by key has no place. */
function clickAgain(root: ShadowRoot, { detail, clientX, clientY }: MouseEvent): void {
  const target = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
  makeOurs(target, new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX, clientY }));
}

function makeOurs(target: Element | null, copy: Event): void {
  copies.add(copy);
  target?.dispatchEvent(copy);
}
