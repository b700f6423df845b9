import { useEffect, useState } from 'preact/hooks';
import { nearestPath } from '../../../components/topic-editor/open-parts';

/** A place in the pack that the reader wants to go to, and how often that was asked for. */
interface Wish {
  readonly path: string;
  readonly times: number;
}

/**
 * Goes to the field at a path of the pack, or to the nearest part that is there: once what it lies in was unfolded and drawn.
 * @param onNowhere nothing on its way is in the room
 */
export function useGoToField(
  unfold: (path: string) => void,
  onNowhere: (path: string) => void = nothing,
): (path: string) => void {
  const [wish, setWish] = useState<Wish | null>(null);
  useEffect(() => {
    if (!wish) return;
    const at = nearestPath(wish.path, (path) => fieldAt(path) !== null);
    if (at === null) return onNowhere(wish.path);
    const part = fieldAt(at);
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

const nothing = () => {};

function fieldAt(path: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
}
