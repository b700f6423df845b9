import { t } from '../../locales/t-feeds';
import type { FeedDeeds, FeedEntry } from './feed-entry';
import { FeedItem } from './FeedItem';
import { FollowFeed, type FollowFeedProps } from './FollowFeed';

/** Props of {@link FeedsView}. */
export interface FeedsViewProps extends Pick<FollowFeedProps, 'readAddress'> {
  readonly entries: readonly FeedEntry[];
  readonly deeds: FeedDeeds;
}

/** The feeds that are followed, and a form to follow another. */
export function FeedsView({ entries, deeds, readAddress }: FeedsViewProps) {
  return (
    <section aria-labelledby="feeds-heading">
      <h3 class="sync-heading" id="feeds-heading">
        {t('title')}
      </h3>
      <p class="faint">{t('help')}</p>
      {entries.length === 0 ? (
        <p class="no-feed">{t('none')}</p>
      ) : (
        <ul class="feeds">
          {entries.map((entry) => (
            <FeedItem key={entry.url} entry={entry} deeds={deeds} />
          ))}
        </ul>
      )}
      <FollowFeed readAddress={readAddress} onFollow={deeds.onFollow} />
    </section>
  );
}
