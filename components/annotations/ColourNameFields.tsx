import { useId } from 'preact/hooks';
import type { Colour } from '../../lib/core/annotation/annotation';
import { COLOURS } from '../../lib/core/annotation/limits';
import { t } from '../../locales/t-settings';
import { ColourSign } from './ColourSign';
import type { ColourNames } from './colours';

/** Props of {@link ColourNameFields}. */
export interface ColourNameFieldsProps {
  /** `settings.colourNames`. */
  readonly own: Partial<ColourNames>;
  /** Called when a name was written; an empty one is the interface's own again. */
  readonly onName: (colour: Colour, name: string) => void;
}

/** Longest name of a colour, so that it fits beside a highlight. */
const MAX_NAME = 40;

/** Where the reader says what each colour means. */
export function ColourNameFields({ own, onName }: ColourNameFieldsProps) {
  const id = useId();
  return (
    <fieldset class="colour-names">
      <legend>{t('coloursHeading')}</legend>
      <p class="faint">{t('coloursHelp')}</p>
      {COLOURS.map((colour) => (
        <div key={colour} class="colour-name-field">
          <ColourSign colour={colour} />
          <label class="unseen" for={`${id}-${colour}`}>
            {t('colourNameOf', { colour: t(`hue.${colour}`) })}
          </label>
          <input
            id={`${id}-${colour}`}
            type="text"
            dir="auto"
            maxLength={MAX_NAME}
            placeholder={t(`colour.${colour}`)}
            value={own[colour] ?? ''}
            onChange={({ currentTarget: { value } }) => onName(colour, value.trim())}
          />
        </div>
      ))}
    </fieldset>
  );
}
