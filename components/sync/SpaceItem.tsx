import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../locales/t-sync';
import { sayMoment } from '../backup/say-moment';
import { Choice } from '../Choice';
import { namedWith } from '../named-with';
import { DeviceList } from './DeviceList';
import { FaultText } from './FaultText';
import { sayFault, type DeviceNames } from './say-fault';
import type { Running, SpaceDeeds, SpaceEntry } from './space-entry';
import { SpaceButtons } from './SpaceButtons';
import { nameOf, SIGNS, stateOf } from './space-state';

/** Props of {@link SpaceItem}. */
export interface SpaceItemProps {
  readonly entry: SpaceEntry;
  readonly deeds: SpaceDeeds;
  readonly onCopy: (text: string) => Promise<void>;
  /** What was changed last in a space. */
  readonly latestIn: (space: string) => VNode;
}

/** One space: what it is for, how it stands, who is in it, and what one can do with it. */
export function SpaceItem({ entry, deeds, onCopy, latestIn }: SpaceItemProps) {
  const heading = useId();
  const { space, running, waits, devices } = entry;
  const state = stateOf(entry);
  const names = new Map(devices.map(({ id, name, user }) => [id, t('device.is', { device: name, user })]));
  return (
    <section class="sync-space" aria-labelledby={heading} data-state={state}>
      <header>
        <h4 id={heading}>{nameOf(entry)}</h4>
        <p class="sync-state">
          <span aria-hidden="true">{SIGNS[state]}</span> {t(`state.${state}`)}
        </p>
      </header>
      {running && <Progress running={running} heading={heading} />}
      <Troubles entry={entry} names={names} />
      <dl class="sync-facts">
        <dt>{t('last')}</dt>
        <dd>{space.syncedAt === null ? t('never') : sayMoment(space.syncedAt)}</dd>
        <dt>{t('waits')}</dt>
        <dd>{waits === 0 ? t('waits.none') : t('waits.n', { n: waits })}</dd>
        <dt>{t('where')}</dt>
        <dd>
          <bdi>{hostOf(space.server.url)}</bdi> ({t(space.keys.length > 0 ? 'encrypted' : 'readable')})
        </dd>
        <dt>{t('devices')}</dt>
        <dd>
          <DeviceList devices={devices} />
        </dd>
      </dl>
      {space.audience.is === 'topic' && (
        <Choice
          label={t('sharesHighlights')}
          help={t('sharesHighlights.help')}
          isOn={space.sharesHighlights}
          onChange={(shares) => deeds.onShareHighlights(space.id, shares)}
        />
      )}
      <SpaceButtons {...{ entry, deeds, heading, onCopy }} />
      <Latest heading={heading}>{() => latestIn(space.id)}</Latest>
    </section>
  );
}

/** Folded, and read from the store only when it is opened. */
function Latest({ heading, children }: { readonly heading: string; readonly children: () => VNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <details class="sync-more" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary {...namedWith(id, heading)}>{t('latest')}</summary>
      {isOpen && children()}
    </details>
  );
}

function Progress({ running, heading }: { readonly running: Running; readonly heading: string }) {
  const { phase, done, total } = running;
  const said =
    total === null ? t(`running.${phase}`, { n: done }) : t(`running.${phase}.of`, { n: done, all: total });
  return (
    <p class="sync-progress">
      <progress
        aria-labelledby={heading}
        {...(total !== null && total > 0 && { value: Math.min(done, total), max: total })}
      />
      <span class="faint">{said}</span>
    </p>
  );
}

/** What stands in the way, and what was left aside beside it. */
function Troubles({ entry, names }: { readonly entry: SpaceEntry; readonly names: DeviceNames }) {
  const { trouble, aside } = entry.space;
  const [refused] = aside?.refused ?? [];
  const unread = aside?.unread ?? null;
  if (!trouble && !refused && !unread) return null;
  return (
    <div class="sync-trouble">
      {trouble && <FaultText fault={trouble} devices={names} />}
      {unread && <p>{t('unread.n', { n: unread.count })}</p>}
      {refused && (
        <p>
          <b>{t('refused.n', { n: aside?.refused.length ?? 0 })}</b> {sayFault(refused.why, names).what}{' '}
          {sayFault(refused.why, names).todo}
        </p>
      )}
    </div>
  );
}

/** A server as one knows it: without what is the same of all. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
