import { useId } from 'preact/hooks';
import { formatDate } from '../../locales/format-date';
import { t } from '../../locales/t-feeds';
import { sayMoment } from '../backup/say-moment';
import type { FeedDeeds, FeedEntry } from './feed-entry';
import { sayFeedFault } from './say-feed-fault';

/** Props of {@link FeedItem}. */
export interface FeedItemProps {
  readonly entry: FeedEntry;
  readonly deeds: Omit<FeedDeeds, 'onFollow'>;
}

/** One feed: who signs it, how it stands, and what of it is new. */
export function FeedItem({ entry, deeds }: FeedItemProps) {
  const { url, title, name, fingerprint, created, expires, isOverdue, checkedAt, trouble, packs } = entry;
  const id = useId();
  const day = (moment: string) => formatDate(moment.slice(0, 10)) ?? moment;
  return (
    <li class="feed">
      <h4 dir="auto" id={id}>
        {title}
      </h4>
      <p class="faint">{url}</p>
      <p dir="auto">{t('signedBy', { name, fingerprint })}</p>
      <p class="faint">{t('published', { day: day(created), moment: sayMoment(checkedAt) })}</p>
      {trouble !== null && <p class="sync-mistake">{sayFeedFault(trouble)}</p>}
      {isOverdue && <p class="sync-mistake">{t('overdue', { day: day(expires) })}</p>}
      <ul class="feed-packs" aria-label={t('packs', { title })}>
        {packs.map((pack) => (
          <li key={pack.id} data-is={pack.is}>
            <span dir="auto" id={`${id}-${pack.id}`}>
              {pack.title}
            </span>{' '}
            <span class="faint">
              {t(`pack.${pack.is}`, { version: pack.version, before: pack.before ?? '' })}
            </span>
            {pack.is !== 'here' && (
              <button
                type="button"
                class="secondary"
                aria-describedby={`${id}-${pack.id}`}
                onClick={() => deeds.onLook(url, pack)}
              >
                {t('look')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="sync-buttons">
        <button type="button" class="secondary" aria-describedby={id} onClick={() => deeds.onCheck(url)}>
          {t('check')}
        </button>
        <button type="button" class="secondary" aria-describedby={id} onClick={() => deeds.onEnd(entry)}>
          {t('end')}
        </button>
      </p>
    </li>
  );
}
