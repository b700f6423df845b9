import { browser } from 'wxt/browser';
import { Notice } from '../../components/Notice';
import type { NoReading } from '../../components/situation';
import { packTrouble, settings, siteOf, withSitePaused } from '../../lib/messaging/shared-state';
import { t } from '../../locales/t';
import { FollowEvent } from './FollowEvent';
import { openDesk } from './open-desk';
import type { ActiveTab } from './use-active-tab';
import { useShared } from '../live/use-shared';

/** Props of {@link NothingRead}. */
export interface NothingReadProps {
  readonly why: NoReading;
  readonly tab: ActiveTab | undefined;
  /** What the browser said when the store could not be opened. */
  readonly trouble: string | undefined;
}

/** Where there may be a story of which a topic can be made. */
const CAN_BE_FOLLOWED: ReadonlySet<NoReading> = new Set<NoReading>(['no-topic', 'off-topic', 'no-topics']);

/** Why there is nothing to show, and the button that does something about it. */
export function NothingRead({ why, tab, trouble = '' }: NothingReadProps) {
  const refused = useShared(packTrouble, 'trouble');
  const site = siteOf(tab?.url);
  const resume = () => {
    void settings.change((now) => ({ ...withSitePaused(now, site ?? '', false), paused: false }));
  };
  return (
    <Notice why={why} values={{ site: site ?? '', file: refused?.file ?? '', reason: trouble }}>
      {why === 'reload' && tab && <Way name={t('reload')} onTake={() => void browser.tabs.reload(tab.id)} />}
      {(why === 'paused' || why === 'paused-site') && <Way name={t('resume')} onTake={resume} />}
      {why === 'no-topics' && <Way name={t('openTopics')} onTake={() => openDesk({ room: 'topics' })} />}
      {CAN_BE_FOLLOWED.has(why) && tab && <FollowEvent key={tab.url} tab={tab.id} />}
    </Notice>
  );
}

function Way({ name, onTake }: { name: string; onTake: () => void }) {
  return (
    <button type="button" class="primary" onClick={onTake}>
      {name}
    </button>
  );
}
