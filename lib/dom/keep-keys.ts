/** Keys that are pressed in a popover of ours are not the page's. Two ways to see to it, as PopoverHost wants them. */

const KEYS = ['keydown', 'keyup', 'keypress'];

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
 * letters of a note. So a key goes no further than the window, and what is in the shadow root hears of a copy; the browser does
 * the rest as ever.
 */
export function withholdKeys(host: HTMLElement, root: ShadowRoot, escaped: () => void): () => void {
  const keep = (event: Event) => {
    if (event.target !== host || !(event instanceof KeyboardEvent) || !event.isTrusted) return;
    event.stopImmediatePropagation();
    const copy = new KeyboardEvent(event.type, {
      key: event.key,
      code: event.code,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      shiftKey: event.shiftKey,
      altKey: event.altKey,
      repeat: event.repeat,
      isComposing: event.isComposing,
      bubbles: true,
      cancelable: true,
    });
    root.activeElement?.dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
    else if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing) escaped();
  };
  for (const type of KEYS) addEventListener(type, keep, true);
  return () => {
    for (const type of KEYS) removeEventListener(type, keep, true);
  };
}
