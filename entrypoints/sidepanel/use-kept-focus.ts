import { useEffect, useRef } from 'preact/hooks';

/** Takes the focus to the panel's heading when what had it went, such as a button that did its work: by keyboard one goes on from there. */
export function useKeptFocus(): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const focused = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', focused);
    return () => document.removeEventListener('focusin', focused);
  }, []);
  useEffect(() => {
    const isGone = last.current instanceof HTMLElement && !last.current.isConnected;
    if (isGone && document.activeElement === document.body)
      document.querySelector('h1')?.focus({ preventScroll: true });
    if (isGone) last.current = null;
  });
}
