import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Told } from '../../lib/core/coverage/origins';
import { nextSpot, type Spot } from './next-spot';

/** A mark that can be pointed at, focused and opened. */
export interface LiveSpot extends Spot {
  /** All that it says, for who does not see it and for the line below the picture. */
  readonly name: string;
  readonly told: readonly Told[];
  readonly drawn: ComponentChildren;
  /** What is written beside it; its name says it in full. */
  readonly words: ComponentChildren;
}

/** Props of {@link Spots}. */
export interface SpotsProps {
  readonly spots: readonly LiveSpot[];
  /** The claim that is open; its mark is set off. */
  readonly chosen: string | null;
  readonly onOpen: (told: readonly Told[]) => void;
  /** Called with what is pointed at or focused, and null when nothing is. */
  readonly onPoint: (name: string | null) => void;
}

/** The marks of a picture: one stop for the tab key, arrow keys between them, Enter or a click opens. */
export function Spots({ spots, chosen, onOpen, onPoint }: SpotsProps) {
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const isChosen = ({ told }: LiveSpot) =>
    chosen !== null && told.some(({ answer }) => answer.claim === chosen);
  const stop = spots.find(({ key }) => key === current) ?? spots.find(isChosen) ?? spots[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (stop) onOpen(stop.told);
      return;
    }
    const next = nextSpot(spots, stop?.key ?? null, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    const i = spots.findIndex(({ key }) => key === next);
    group.current?.querySelectorAll<SVGGElement>('.spot')[i]?.focus();
  };
  return (
    <>
      <g
        ref={group}
        onKeyDown={onKeyDown}
        onFocusOut={() => onPoint(null)}
        onPointerLeave={() => onPoint(null)}
      >
        {spots.map((spot) => (
          <g
            key={spot.key}
            class="spot"
            role="button"
            tabindex={spot === stop ? 0 : -1}
            aria-label={spot.name}
            aria-current={isChosen(spot) ? 'true' : undefined}
            onClick={() => onOpen(spot.told)}
            onFocusIn={() => {
              setCurrent(spot.key);
              onPoint(spot.name);
            }}
            onPointerEnter={() => onPoint(spot.name)}
          >
            {spot.drawn}
          </g>
        ))}
      </g>
      <g class="words" aria-hidden="true">
        {spots.map(({ words }) => words)}
      </g>
    </>
  );
}
