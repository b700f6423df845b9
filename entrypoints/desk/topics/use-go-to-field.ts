import { useEffect, useState } from 'preact/hooks';
import { nearestPath } from '../../../components/topic-editor/open-parts';

/** A place in the pack that the reader wants to go to, and how often that was asked for. */
interface Wish {
  readonly path: string;
  readonly times: number;
}

/** Goes to the field at a path of the pack, or to the nearest part that is there: once what it lies in was unfolded and drawn. */
export function useGoToField(unfold: (path: string) => void): (path: string) => void {
  const [wish, setWish] = useState<Wish | null>(null);
  useEffect(() => {
    if (!wish) return;
    const at = nearestPath(wish.path, (path) => fieldAt(path) !== null);
    const part = at === null ? null : fieldAt(at);
    const control =
      part?.querySelector<HTMLElement>('input, textarea, select') ?? part?.querySelector('button');
    part?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }, [wish]);
  return (path) => {
    unfold(path);
    setWish((before) => ({ path, times: (before?.times ?? 0) + 1 }));
  };
}

function fieldAt(path: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
}
