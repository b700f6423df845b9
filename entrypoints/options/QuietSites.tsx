import { useState } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { listedAs, siteTyped, type NeverRead } from '../../lib/core/never-read';
import { siteShown } from '../../lib/core/site-shown';
import { isSitePaused, withSiteAllowed, withSitePaused } from '../../lib/messaging/shared-state';
import { t } from '../../locales/t-settings';
import { useNeverRead } from '../live/use-never-read';
import type { PartProps } from './part-props';

/** Where nothing is read: everywhere, on the reader's own sites, and on those of the list that comes with the extension. */
export function QuietSites({ choices, onChange }: PartProps) {
  const list = useNeverRead();
  return (
    <>
      <Choice
        label={t('pauseAll')}
        help={t('pauseAllHelp')}
        isOn={choices.paused}
        onChange={(paused) => onChange(() => ({ paused }))}
      />
      <OwnSites {...{ choices, onChange, list }} />
      {list && <ListedSites {...{ choices, onChange, list }} />}
    </>
  );
}

/** The sites that the reader paused or typed in. */
function OwnSites({ choices, onChange, list }: PartProps & { list: NeverRead | undefined }) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteTyped(typed);
    setRemoved(null);
    if (site === null) return setSaid(t('siteNotUnderstood'));
    if (isSitePaused(choices, site)) return setSaid(t('siteThere', { site: siteShown(site) }));
    if (list && listedAs(list, site) && !choices.allowedSites.includes(site))
      return setSaid(t('siteListed', { site: siteShown(site) }));
    onChange((now) => withSitePaused(now, site, true));
    setTyped('');
    setSaid(t('siteAdded', { site: siteShown(site) }));
  };
  const remove = (site: string) => {
    onChange((now) => withSitePaused(now, site, false));
    setRemoved(site);
    setSaid(t('siteRemoved', { site: siteShown(site) }));
  };
  const undo = () => {
    if (removed !== null) onChange((now) => withSitePaused(now, removed, true));
    setRemoved(null);
    setSaid('');
  };
  return (
    <div class="sites">
      <h3>{t('pausedSitesLabel')}</h3>
      {choices.pausedSites.length === 0 && <p class="faint">{t('pausedSitesNone')}</p>}
      <ul>
        {choices.pausedSites.map((site) => (
          <li key={site} class="site">
            {siteShown(site)}
            <button type="button" class="secondary" onClick={() => remove(site)}>
              {t('readSiteAgain', { site: siteShown(site) })}
            </button>
          </li>
        ))}
      </ul>
      <form class="add-site" onSubmit={add}>
        <label for="add-site">{t('addSite')}</label>
        <input
          id="add-site"
          value={typed}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="bank.example"
          aria-describedby="site-said"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="secondary">
          {t('addSiteDo')}
        </button>
      </form>
      <p id="site-said" class="site-said" role="status">
        {said}{' '}
        {removed !== null && (
          <button type="button" class="quiet" onClick={undo}>
            {t('undo')}
          </button>
        )}
      </p>
    </div>
  );
}

/** The sites that come with the extension, by kind; each can be allowed. */
function ListedSites({ choices, onChange, list }: PartProps & { list: NeverRead }) {
  const listed = list.categories.flatMap(({ sites }) => sites);
  // What asked for a password and is always read, of which the list knows nothing.
  const others = choices.allowedSites.filter((site) => !listed.includes(site));
  return (
    <div class="sites">
      <h3>{t('neverRead')}</h3>
      <p class="faint">{t('neverReadHelp')}</p>
      {list.categories.map(({ id, sites }) => (
        <Sites
          key={id}
          name={t('sitesOf', { kind: t(`kind.${id}`), n: sites.length })}
          {...{ sites, choices, onChange }}
        />
      ))}
      {others.length > 0 && (
        <Sites name={t('allowedOthers', { n: others.length })} sites={others} {...{ choices, onChange }} />
      )}
    </div>
  );
}

function Sites({ name, sites, choices, onChange }: PartProps & { name: string; sites: readonly string[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const allowed = sites.filter((site) => choices.allowedSites.includes(site)).length;
  return (
    <details class="site-kind" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {name}
        {allowed > 0 && <span class="faint"> {t('allowedOfThese', { n: allowed })}</span>}
      </summary>
      {isOpen && (
        <ul class="listed">
          {sites.map((site) => (
            <li key={site}>
              <Choice
                label={siteShown(site)}
                isOn={!choices.allowedSites.includes(site)}
                onChange={(isKept) => onChange((now) => withSiteAllowed(now, site, !isKept))}
              />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
