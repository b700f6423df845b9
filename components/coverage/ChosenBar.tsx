import { t } from '../../locales/t-matrix';

/** Props of {@link ChosenBar}. */
export interface ChosenBarProps {
  /** How many articles are chosen for side by side. */
  readonly chosen: number;
  /** The address of those side by side; null while there are too few. */
  readonly compareHref: string | null;
  readonly onChooseNone: () => void;
}

/** The articles chosen for side by side, and the way there. */
export function ChosenBar({ chosen, compareHref, onChooseNone }: ChosenBarProps) {
  return (
    <p class="matrix-chosen" role="status">
      {chosen > 0 && (
        <>
          <span>{t('chosenArticles', { n: chosen })}</span>
          {compareHref === null ? (
            <span class="faint">{t('chooseOneMore')}</span>
          ) : (
            <a class="primary" href={compareHref}>
              {t('compare')}
            </a>
          )}
          <button type="button" class="quiet" onClick={onChooseNone}>
            {t('chooseNone')}
          </button>
        </>
      )}
    </p>
  );
}
