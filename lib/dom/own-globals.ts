/**
 * Makes the globals that our scripts share in a page their own, before one of them is read: what is missing on a window is looked for
 * among the page's elements, and `<a id="crossreadParts">` would be taken for ours. To be called first by each content script.
 */
export function ownGlobals(): void {
  for (const name of NAMES) if (!Object.hasOwn(globalThis, name)) Reflect.set(globalThis, name, undefined);
}

/** All that scripts of ours declare on globalThis. */
const NAMES = ['Parts', 'Items', 'Leave', 'LookAgain', 'Hears', 'Popover', 'Down'].map(
  (name) => `crossread${name}`,
);
