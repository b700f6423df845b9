import { useEffect } from 'preact/hooks';

/** Calls back on n and p, unless they are being typed or belong to a shortcut. */
export function useStepKeys(onStep: (direction: 'next' | 'previous') => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const direction = { n: 'next', p: 'previous' }[event.key];
      if (direction !== 'next' && direction !== 'previous') return;
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      onStep(direction);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onStep]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
