/**
 * Work that is never done twice at once: asked for while it is under way, it is done once more when it is over, however often it was asked for.
 * @returns asks for it; resolves when it was done from beginning to end behind the asking
 */
export function onceMore(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const begin = (): Promise<void> => {
    next = null;
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return begin();
    next ??= running.then(begin, begin);
    return next;
  };
}
