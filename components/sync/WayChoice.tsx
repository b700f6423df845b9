import { useId } from 'preact/hooks';
import { t } from '../../locales/t-sync';
import type { Way } from './set-up-draft';

/** Props of {@link WayChoice}. */
export interface WayChoiceProps {
  readonly ways: readonly Way[];
  readonly chosen: Way;
  readonly onChoose: (way: Way) => void;
}

/** What one wants to do, each way with what it means. */
export function WayChoice({ ways, chosen, onChoose }: WayChoiceProps) {
  const id = useId();
  return (
    <fieldset class="sync-ways">
      <legend>{t('way')}</legend>
      {ways.map((way) => (
        <div key={way} class="sync-way">
          <input
            type="radio"
            name={id}
            id={`${id}-${way}`}
            checked={way === chosen}
            aria-describedby={`${id}-${way}-help`}
            onChange={() => onChoose(way)}
          />
          <label for={`${id}-${way}`}>{t(`way.${way}`)}</label>
          <p class="faint" id={`${id}-${way}-help`}>
            {t(`way.${way}.help`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
