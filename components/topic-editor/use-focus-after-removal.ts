import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard where something was removed: on the way to remove what stands in its place now, else on what `instead` finds.
 * @param count how many there are
 * @returns what to call with the place of the one that is being removed
 */
export function useFocusAfterRemoval(
  root: RefObject<HTMLElement | null>,
  count: number,
  buttons: string,
  instead: string,
): (index: number) => void {
  const removed = useRef<number | null>(null);
  useEffect(() => {
    const at = removed.current;
    removed.current = null;
    if (at === null) return;
    const left = root.current?.querySelectorAll<HTMLElement>(buttons);
    const next = left?.[Math.min(at, left.length - 1)] ?? root.current?.querySelector<HTMLElement>(instead);
    next?.focus({ preventScroll: true });
  }, [count]);
  return (index) => {
    removed.current = index;
  };
}
