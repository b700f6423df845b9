import { useEffect, useState } from 'preact/hooks';

/**
 * How many of many things are to be drawn by now: `step` at once, and as many more with every frame, so that no frame waits for all of them.
 * @param key when it becomes another, one begins anew
 */
export function useGradually(total: number, step: number, key: unknown): number {
  const [drawn, setDrawn] = useState({ key, reached: step });
  const reached = drawn.key === key ? drawn.reached : step;
  useEffect(() => {
    if (reached >= total) return;
    const frame = requestAnimationFrame(() => setDrawn({ key, reached: reached + step }));
    return () => cancelAnimationFrame(frame);
  }, [reached, total, step, key]);
  return Math.min(reached, total);
}
