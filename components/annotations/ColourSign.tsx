import type { Colour } from '../../lib/core/annotation/annotation';
import { SHAPES } from './colours';

/** Props of {@link ColourSign}. */
export interface ColourSignProps {
  readonly colour: Colour;
  /** What the colour is called, where nothing beside the sign says it. */
  readonly name?: string;
}

/** The sign of a highlight's colour, in the colour; with its name for those who do not see it. */
export function ColourSign({ colour, name }: ColourSignProps) {
  return (
    <span class="colour-sign" data-colour={colour} {...(name !== undefined && { title: name })}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={SHAPES[colour]} />
      </svg>
      {name !== undefined && <span class="unseen">{name}. </span>}
    </span>
  );
}
