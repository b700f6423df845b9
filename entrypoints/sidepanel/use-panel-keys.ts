import { useLayoutEffect } from 'preact/hooks';

/** Calls back on these keys, unless they are being typed or belong to a shortcut. */
export function usePanelKeys(keys: Readonly<Record<string, () => void>>): void {
  // With the frame that shows what they do: a moment later the last frame's keys would still be in force.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!act || event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target))
        return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
