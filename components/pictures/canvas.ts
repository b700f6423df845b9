/** What a picture is drawn on. */
import type { Zoom } from './zoom';

/** How a picture is to be drawn. */
export interface Canvas {
  readonly width: number;
  readonly zoom: Zoom;
  /** A small one among many: lower, with fewer words. */
  readonly isSmall: boolean;
}

/** Where in a picture its axes reach, in px. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
