import type { Colour } from '../../lib/core/annotation/annotation';
import { t } from '../../locales/t-welcome';
import type { ColourNames } from '../annotations/colours';
import { ColourSign } from '../annotations/ColourSign';
import { Quote } from '../annotations/Quote';

/** Props of {@link SavedHere}. */
export interface SavedHereProps {
  readonly saved: readonly { readonly id: string; readonly colour: Colour; readonly quote: string }[];
  readonly names: ColourNames;
  readonly onRemove: (id: string) => void;
}

/** The words of the sample story that were highlighted. */
export function SavedHere({ saved, names, onRemove }: SavedHereProps) {
  if (saved.length === 0) return <p class="empty">{t('none.highlight')}</p>;
  return (
    <ul class="saved-here">
      {saved.map(({ id, colour, quote }) => (
        <li key={id}>
          <ColourSign colour={colour} name={names[colour]} />
          <Quote words={quote} />
          <button type="button" class="quiet" onClick={() => onRemove(id)}>
            {t('remove.highlight')}
          </button>
        </li>
      ))}
    </ul>
  );
}
