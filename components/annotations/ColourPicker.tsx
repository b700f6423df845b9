import { useRef, useState } from 'preact/hooks';
import type { Colour } from '../../lib/core/annotation/annotation';
import { COLOURS } from '../../lib/core/annotation/limits';
import { t } from '../../locales/t-editing';
import { keyAlong } from '../key-along';
import type { ColourNames } from './colours';
import { ColourSign } from './ColourSign';

/** Props of {@link ColourPicker}. */
export interface ColourPickerProps {
  /** Null while none is chosen yet, as at words that are no highlight so far. */
  readonly chosen: Colour | null;
  readonly names: ColourNames;
  readonly onChoose: (colour: Colour) => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * The five colours as a radio group of the ARIA Authoring Practices: one stop for the tab key, arrows between them. Arrows choose; only
 * while none is chosen they just move, for then a choice makes a highlight and has to be meant (Enter, Space).
 */
export function ColourPicker({ chosen, names, onChoose }: ColourPickerProps) {
  const group = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<Colour>(COLOURS[0]);
  const stop = chosen ?? reached;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[keyAlong(event)];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = COLOURS.at((COLOURS.indexOf(stop) + step) % COLOURS.length);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setReached(next);
    group.current?.querySelectorAll('button')[COLOURS.indexOf(next)]?.focus();
    if (chosen !== null) onChoose(next);
  };
  return (
    <div class="colour-picker" role="radiogroup" aria-label={t('colours')} ref={group} onKeyDown={onKeyDown}>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          role="radio"
          class="colour-choice"
          data-colour={colour}
          aria-checked={colour === chosen}
          aria-label={names[colour]}
          title={names[colour]}
          tabIndex={colour === stop ? 0 : -1}
          onClick={() => onChoose(colour)}
        >
          <ColourSign colour={colour} />
          <span class="colour-choice-name">{names[colour]}</span>
        </button>
      ))}
    </div>
  );
}
