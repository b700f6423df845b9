import type { Stance } from '../../lib/core/coverage/timeline';

/** Shapes by which series are told apart without colour. */
export const SHAPES = ['circle', 'square', 'diamond', 'up', 'down', 'hexagon'] as const;

/** A shape of a mark. */
export type Shape = (typeof SHAPES)[number];

/** The shape of the nth series; a circle where several meet. */
export function shapeOf(series: number | null): Shape {
  return SHAPES[(series ?? 0) % SHAPES.length] ?? 'circle';
}

const PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z',
  square: 'M-4.4-4.4H4.4V4.4H-4.4Z',
  diamond: 'M0-6.2 6.2 0 0 6.2-6.2 0Z',
  up: 'M0-5.8 5.6 4.4H-5.6Z',
  down: 'M0 5.8 5.6-4.4H-5.6Z',
  hexagon: 'M-5.4 0-2.7-4.8H2.7L5.4 0 2.7 4.8H-2.7Z',
};

/** Props of {@link Marker}. */
export interface MarkerProps {
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  readonly stance: Stance;
  /** Whether it is told as "about": then it is drawn empty. */
  readonly isApprox?: boolean;
  /** Whether it stands only at its day of publication: then it is drawn lighter, on a stem. */
  readonly isByPublication?: boolean;
}

/** A mark: filled for what is told, empty for "about", empty and dotted for what is planned, struck out for what is denied. */
export function Marker({ x, y, shape, stance, isApprox = false, isByPublication = false }: MarkerProps) {
  return (
    <g
      class="marker"
      data-stance={stance}
      data-approx={isApprox}
      data-by-publication={isByPublication}
      transform={`translate(${x} ${y})`}
    >
      <circle class="halo" r="10" />
      {isByPublication && <path class="stem" d="M0 6v8M-3 14h6" />}
      <path class="shape" d={PATHS[shape]} />
      {stance === 'denied' && <path class="strike" d="M-6.5 6.5 6.5-6.5" />}
    </g>
  );
}
