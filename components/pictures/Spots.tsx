import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  /** Called with a key that leads to no other mark, and the mark that has the focus. */
  readonly onKey?: (event: KeyboardEvent, spot: LiveSpot) => void;
}

/** The marks of a picture: one stop for the tab key, arrow keys between them, Enter or a click opens. */
export function Spots({ spots, chosen, onOpen, onPoint, onKey }: SpotsProps) {
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const isChosen = ({ told }: LiveSpot) =>
    chosen !== null && told.some(({ answer }) => answer.claim === chosen);
  const stop = spots.find(({ key }) => key === current) ?? spots.find(isChosen) ?? spots[0];
  // Where the mark that has the focus goes out of sight, another takes it, or the next key would go nowhere.
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (!hasFocus.current || document.activeElement !== document.body) return;
    group.current?.querySelector<SVGGElement>('.spot[tabindex="0"]')?.focus();
  }, [spots]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !stop) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(stop.told);
      return;
    }
    const next = event.shiftKey ? undefined : nextSpot(spots, stop.key, event.key);
    if (next === undefined) {
      onKey?.(event, stop);
      return;
    }
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
        onFocusOut={() => {
          hasFocus.current = false;
          onPoint(null);
        }}
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
              hasFocus.current = true;
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
