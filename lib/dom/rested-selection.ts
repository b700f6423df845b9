/** Milliseconds that a selection rests before anything is offered for it. */
const RESTS = 250;

/**
 * Calls back when the reader has selected words with mouse or keys and come to rest; not for what a script selects. Fields, and
 * what is being written, are told apart by the caller.
 * @param document where to listen: also in frames, whose events stay there
 */
export function onRestedSelection(document: Document, rested: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (const type of ['pointerup', 'keyup']) {
    document.addEventListener(
      type,
      ({ isTrusted }) => {
        clearTimeout(timer);
        if (isTrusted) timer = setTimeout(rested, RESTS);
      },
      true,
    );
  }
}
