import { addressOf } from '../../components/desk-address';
import { browser } from 'wxt/browser';
import { ColourNameFields } from '../../components/annotations/ColourNameFields';
import { Choice } from '../../components/Choice';
import type { Settings } from '../../lib/messaging/shared-state';
import type { CrossreadDb } from '../../lib/store/db';
import { t } from '../../locales/t-settings';
import { useLive } from '../live/use-live';

/** What another choice makes of the settings as they are then: another window may have changed them meanwhile. */
export type Change = (now: Settings) => Partial<Settings>;

/** Props of {@link HighlightChoices}. */
export interface HighlightChoicesProps {
  readonly db: CrossreadDb;
  readonly choices: Settings;
  readonly onChange: (changed: Change) => void;
}

/** How words are highlighted, what the colours mean, and how many highlights there are. */
export function HighlightChoices({ db, choices, onChange }: HighlightChoicesProps) {
  const { offersToolbar, colourNames } = choices;
  return (
    <section>
      <h2>{t('highlightsHeading')}</h2>
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
    </section>
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
