import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isWhole, panned, zoomed, WHOLE, type Zoom } from './zoom';

/** How much closer one step goes. */
export const STEP = 1.6;

/** Where in a picture the line lies that is zoomed: in shares of its width, or in px. */
export interface ZoomedLine {
  readonly start: number;
  readonly end: number;
}

/**
 * Zooms a picture by ctrl and wheel around the pointer, and moves a part of it by dragging.
 * @param onZoom null for a picture that does not zoom
 */
export function useZooming(
  element: RefObject<SVGSVGElement | null>,
  zoom: Zoom,
  line: ZoomedLine,
  onZoom: ((zoom: Zoom) => void) | null,
): void {
  const latest = useRef({ zoom, line, onZoom });
  latest.current = { zoom, line, onZoom };
  useEffect(() => {
    const { current: svg } = element;
    if (!svg) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    // The page must not zoom as well, which a passive listener could not prevent.
    svg.addEventListener('wheel', (event) => onWheel(event, svg, latest.current), { passive: false, signal });
    svg.addEventListener('pointerdown', (event) => startDrag(event, svg, () => latest.current), { signal });
    return () => stop.abort();
  }, []);
}

interface Zooming {
  readonly zoom: Zoom;
  readonly line: ZoomedLine;
  readonly onZoom: ((zoom: Zoom) => void) | null;
}

function onWheel(event: WheelEvent, svg: SVGSVGElement, { zoom, line, onZoom }: Zooming): void {
  if (!onZoom || !event.ctrlKey) return;
  event.preventDefault();
  const { left, width } = svg.getBoundingClientRect();
  const at = ((event.clientX - left) / width - line.start) / (line.end - line.start);
  onZoom(zoomed(zoom, event.deltaY < 0 ? STEP : 1 / STEP, Math.min(1, Math.max(0, at))));
}

/** Px after which a press is a drag and no click. */
const SLACK = 4;

function startDrag(down: PointerEvent, svg: SVGSVGElement, now: () => Zooming): void {
  const { zoom: start, line, onZoom } = now();
  if (!onZoom || down.button !== 0 || isWhole(start)) return;
  const stop = new AbortController();
  const width = svg.getBoundingClientRect().width * (line.end - line.start);
  const onMove = (move: PointerEvent) => {
    const moved = down.clientX - move.clientX;
    if (Math.abs(moved) < SLACK) return;
    // Only now: a captured pointer would take the click from the mark below it.
    svg.setPointerCapture(down.pointerId);
    onZoom(panned(start, moved / width));
  };
  svg.addEventListener('pointermove', onMove, { signal: stop.signal });
  for (const end of ['pointerup', 'pointercancel'] as const)
    svg.addEventListener(end, () => stop.abort(), { signal: stop.signal });
}

/** What a key does to the part that is seen, around what stands at `at` (a share of it); null for a key that does nothing. */
function zoomByKey(
  zoom: Zoom,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  at: number,
): Zoom | null {
  switch (key) {
    case '+':
    case '=':
      return zoomed(zoom, STEP, at);
    case '-':
      return zoomed(zoom, 1 / STEP, at);
    case '0':
      return WHOLE;
    case 'ArrowLeft':
      return shiftKey ? panned(zoom, -0.25) : null;
    case 'ArrowRight':
      return shiftKey ? panned(zoom, 0.25) : null;
    default:
      return null;
  }
}

/** Does what a key that was pressed on the mark at `x` px does to the part that is seen, on an axis from `start` to `end` px. */
export function zoomAtMark(
  event: KeyboardEvent,
  zoom: Zoom,
  { x, start, end }: ZoomedLine & { readonly x: number },
  onZoom: (zoom: Zoom) => void,
): void {
  const at = Math.min(1, Math.max(0, (x - start) / (end - start)));
  const next = zoomByKey(zoom, event, at);
  if (!next) return;
  event.preventDefault();
  onZoom(next);
}
