import { useEffect, useRef, useState } from 'preact/hooks';

/** How long what was there stays while something else is on its way, in milliseconds. */
const PATIENCE = 400;

/**
 * Keeps what was last there in place of what is only passing, so that the panel does not flicker from one page to the
 * next: several states come and go within a few frames. What passes for longer is shown after all.
 * @param occasion what passes is waited for anew when this changes
 */
export function useSettled<T>(view: T, isPassing: boolean, occasion: unknown): T {
  const last = useRef(view);
  const [lateFor, setLateFor] = useState<unknown>(NEVER);
  useEffect(() => {
    setLateFor(NEVER);
    if (!isPassing) return undefined;
    const timer = setTimeout(() => setLateFor(occasion), PATIENCE);
    return () => clearTimeout(timer);
  }, [isPassing, occasion]);
  if (!isPassing || lateFor === occasion) last.current = view;
  return last.current;
}

const NEVER = Symbol('not late');
