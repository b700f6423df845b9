import { addressOf } from '../../components/desk-address';
import { browser } from 'wxt/browser';
import { ColourNameFields } from '../../components/annotations/ColourNameFields';
import { Choice } from '../../components/Choice';
import type { CrossreadDb } from '../../lib/store/db';
import { t } from '../../locales/t-settings';
import { useLive } from '../live/use-live';
import type { PartProps } from './part-props';

/** Props of {@link HighlightChoices}. */
export interface HighlightChoicesProps extends PartProps {
  readonly db: CrossreadDb;
}

/** How words are highlighted, what the colours mean, and how many highlights there are. */
export function HighlightChoices({ db, choices, onChange }: HighlightChoicesProps) {
  const { offersToolbar, colourNames } = choices;
  return (
    <>
      <Kept db={db} />
      <Choice
        label={t('offersToolbar')}
        help={t('offersToolbarHelp')}
        isOn={offersToolbar}
        onChange={(offersToolbar) => onChange(() => ({ offersToolbar }))}
      />
      <ColourNameFields
        own={colourNames}
        onName={(colour, name) =>
          onChange((now) => ({ colourNames: { ...now.colourNames, [colour]: name } }))
        }
      />
    </>
  );
}

function Kept({ db }: { db: CrossreadDb }) {
  const counts = useLive(
    async () => ({
      all: await db.annotations.count(),
      binned: await db.annotations.where('deleted').above('').count(),
    }),
    [],
  ).value;
  if (!counts) return null;
  const kept = counts.all - counts.binned;
  return (
    <>
      <p>
        {kept > 0 ? t('highlightsKept', { n: kept }) : t('highlightsNone')}{' '}
        {counts.binned > 0 && t('highlightsInBin', { n: counts.binned })}
      </p>
      <div class="to-desk">
        <button
          type="button"
          class="secondary"
          onClick={() => void browser.tabs.create({ url: `/desk.html${addressOf({ room: 'library' })}` })}
        >
          {t('openDesk')}
        </button>
        <p class="faint">{t('openDeskHelp')}</p>
      </div>
    </>
  );
}
