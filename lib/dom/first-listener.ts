/**
 * What is done in a popover of ours and is none of the page's business. A page's own listeners at the window may be there first, and
 * then a letter of a note is a shortcut to them: so this listens before the page's first script runs, and passes on what it hears
 * while a popover is open that asks for it.
 */

declare global {
  /** Hears, before the page, of all that WITHHELD names; absent while nothing is open. */
  var crossreadHears: ((event: Event) => void) | undefined;
}

/** Keys, what is typed, where the keyboard is, and clicks, which some pages stop. */
export const WITHHELD =
  'keydown keyup keypress beforeinput input paste copy cut focus focusin focusout click'.split(' ');

/** Listens from now on; to be called before the page's own scripts. */
export function listenFirst(): void {
  for (const type of WITHHELD) addEventListener(type, (event) => globalThis.crossreadHears?.(event), true);
}
