/**
 * Calls back behind the first frame in whose callbacks something is there: it was painted with that frame.
 * @param isThere asked in every frame until it is
 */
export function afterFirstFrame(isThere: () => boolean, painted: () => void): void {
  const look = () => {
    if (!isThere()) {
      requestAnimationFrame(look);
      return;
    }
    // A message comes right behind the frame, where a timer would wait.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', painted);
    port1.start();
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}
