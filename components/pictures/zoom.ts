/** Which part of a picture is looked at. */

/** A part of the whole, in shares of it: {from: 0, to: 1} is all. */
export interface Zoom {
  readonly from: number;
  readonly to: number;
}

/** The whole picture. */
export const WHOLE: Zoom = { from: 0, to: 1 };

/** The smallest part that can be looked at. */
const LEAST = 0.005;

/** Closer (`times` above 1) or farther, with what is at `at` (a share of the part that is seen) staying where it is. */
export function zoomed({ from, to }: Zoom, times: number, at = 0.5): Zoom {
  const width = Math.min(1, Math.max(LEAST, (to - from) / times));
  return within(from + (to - from) * at - width * at, width);
}

/** Moved by a share of the part that is seen; to the right when positive. */
export function panned({ from, to }: Zoom, by: number): Zoom {
  return within(from + (to - from) * by, to - from);
}

function within(from: number, width: number): Zoom {
  const start = Math.min(Math.max(0, from), 1 - width);
  return { from: start, to: start + width };
}

/** Whether everything is seen. */
export function isWhole({ from, to }: Zoom): boolean {
  return to - from > 1 - 1e-6;
}

/** As it stands in an address: "0.25-0.5"; null for the whole. */
export function zoomText(zoom: Zoom): string | null {
  const share = (x: number) => String(Math.round(x * 10_000) / 10_000);
  return isWhole(zoom) ? null : `${share(zoom.from)}-${share(zoom.to)}`;
}

/** What an address says; the whole where it says nothing that can be. */
export function zoomFrom(text: string | null): Zoom {
  const match = /^(0(?:\.\d+)?)-([01](?:\.\d+)?)$/.exec(text ?? '');
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return match && to <= 1 && to - from >= LEAST / 2 ? { from, to } : WHOLE;
}

/** The part of a line from `low` to `high` that is seen. */
export function seenOf({ from, to }: Zoom, low: number, high: number): { low: number; high: number } {
  return { low: low + (high - low) * from, high: low + (high - low) * to };
}
