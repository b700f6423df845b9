/** Milliseconds that a selection rests before anything is offered for it. */
const RESTS = 250;

declare global {
  /** Which buttons of the mouse are down, as `MouseEvent.buttons`. Gate and annotator share the extension's isolated world of a page, and the annotator comes late. */
  var crossreadDown: number | undefined;
}

/**
 * Calls back when the reader has selected words with mouse or keys and come to rest; never while a button is down, and not for what
 * a script selects. Fields, and what is being written, are told apart by the caller.
 * @param view where to listen: also in frames, whose events stay there
 * @param signal ends it
 */
export function onRestedSelection(view: Window, rested: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let down = globalThis.crossreadDown;
  const hear = ({ type, isTrusted, buttons }: Event & { readonly buttons?: number }) => {
    if (!isTrusted) return;
    const was = down;
    // A key says nothing of buttons.
    globalThis.crossreadDown = down = buttons ?? was;
    // Moves tell of a release which the page kept to itself.
    if (type === 'pointermove' && !was === !down) return;
    clearTimeout(timer);
    if (!down) timer = setTimeout(rested, RESTS);
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'keyup'])
    view.addEventListener(type, hear, { capture: true, signal });
}
