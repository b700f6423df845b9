import { browser } from 'wxt/browser';
import { Notice } from '../../components/Notice';
import type { NoReading } from '../../components/situation';
import type { ListedSite } from '../../lib/core/never-read';
import { siteShown } from '../../lib/core/site-shown';
import { packTrouble, settings, siteOf, withSitePaused } from '../../lib/messaging/shared-state';
import { t } from '../../locales/t';
import { FollowEvent } from './FollowEvent';
import { openDesk } from './open-desk';
import { ReadAnyway } from './ReadAnyway';
import type { ActiveTab } from './use-active-tab';
import { useShared } from '../live/use-shared';

/** Props of {@link NothingRead}. */
export interface NothingReadProps {
  readonly why: NoReading;
  readonly tab: ActiveTab | undefined;
  /** Under what its site stands among those that are never read. */
  readonly listed: ListedSite | null;
  /** What the browser said when the store could not be opened. */
  readonly trouble: string | undefined;
}

/** Where there may be a story of which a topic can be made. */
const CAN_BE_FOLLOWED: ReadonlySet<NoReading> = new Set<NoReading>(['no-topic', 'off-topic', 'no-topics']);

/** What is not read unless the reader asks. */
const CAN_BE_ASKED_FOR: ReadonlySet<NoReading> = new Set<NoReading>([
  'never-read',
  'password',
  'not-article',
]);

/** Why there is nothing to show, and the button that does something about it. */
export function NothingRead({ why, tab, listed, trouble = '' }: NothingReadProps) {
  const refused = useShared(packTrouble, 'trouble');
  const site = siteOf(tab?.url);
  // What is said to be paused is resumed, and nothing else.
  const resumeAll = () => void settings.change((now) => ({ ...now, paused: false }));
  const readAgain = () => void settings.change((now) => withSitePaused(now, site ?? '', false));
  return (
    <Notice
      why={why}
      values={{
        site: siteShown(site ?? ''),
        kind: listed ? t(`kind.${listed.kind}`) : '',
        file: refused?.file ?? '',
        reason: trouble,
      }}
    >
      {why === 'reload' && tab && <Way name={t('reload')} onTake={() => void browser.tabs.reload(tab.id)} />}
      {why === 'paused' && <Way name={t('resumeAll')} onTake={resumeAll} />}
      {why === 'paused-site' && <Way name={t('readAgain')} onTake={readAgain} />}
      {why === 'no-topics' && <Way name={t('openTopics')} onTake={() => openDesk({ room: 'topics' })} />}
      {CAN_BE_ASKED_FOR.has(why) && tab && (
        <ReadAnyway key={tab.url} tab={tab.id} site={why === 'not-article' ? null : (listed?.site ?? site)} />
      )}
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
