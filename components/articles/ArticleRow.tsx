import { formatDate } from '../../locales/format-date';
import { listOf } from '../../locales/list';
import { t } from '../../locales/t-articles';
import { AlsoMentions, type OtherTopic } from '../AlsoMentions';
import { addressOf } from '../desk-address';
import type { ArticleEntry, EntryCounts } from './article-entry';
import { nameOfLanguage } from './languages';

/** Props of {@link ArticleRow}. */
export interface ArticleRowProps {
  readonly entry: ArticleEntry;
  /** Undefined until they are counted. */
  readonly counts: EntryCounts | undefined;
  /** Titles of topics, by id. */
  readonly topics: ReadonlyMap<string, string>;
  readonly isSelected: boolean;
  /** @param isRange whether all from the one clicked last to this one are meant */
  readonly onSelect: (isOn: boolean, isRange: boolean) => void;
  readonly onReadAgain: () => void;
  readonly onRemove: () => void;
}

/** One article of the list: what it is, how it came here, and how much there is on it. */
export function ArticleRow(props: ArticleRowProps) {
  const { entry, counts, topics, isSelected, onSelect, onReadAgain, onRemove } = props;
  const title = entry.title.trim() || t('untitled');
  const isOwn = entry.status !== 'pack';
  return (
    <li class="item article-row" data-selected={isSelected}>
      <input
        type="checkbox"
        aria-label={t('select', { title })}
        checked={isSelected}
        onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
      />
      <div class="item-body">
        <h3 dir="auto">
          <a href={addressOf({ room: 'article', article: entry.id, claim: null })}>{title}</a>
        </h3>
        <p class="faint article-facts" dir="auto">
          {factsOf(entry).join(' · ')}
        </p>
        <p class="faint article-facts">
          <span class="badge" data-status={entry.status}>
            {t(`status.${entry.status}`)}
          </span>
          {isOwn && !entry.hasText && <span class="badge">{t('status.no-text')}</span>}
          {entry.isOld && (
            <span class="badge old" title={t('oldHelp')}>
              {t('status.old')}
            </span>
          )}
          <span>
            {entry.topics.length === 0
              ? t('noTopic')
              : listOf(entry.topics.map((topic) => topics.get(topic) ?? topic))}
          </span>
          <AlsoMentions label={t('alsoMentions')} topics={othersOf(entry, topics)} />
          {counts && <span>{t('claims', { n: counts.claims })}</span>}
          {counts && counts.highlights > 0 && (
            <a href={addressOf({ room: 'library' }, new URLSearchParams({ article: entry.url }))}>
              {t('highlights', { n: counts.highlights })}
            </a>
          )}
        </p>
      </div>
      {isOwn && (
        <div class="article-deeds">
          {entry.hasText && entry.topics.length === 0 && (
            <a
              href={addressOf({ room: 'new-topic', article: entry.id })}
              aria-label={t('followEventOf', { title })}
            >
              {t('followEvent')}
            </a>
          )}
          {entry.hasText && (
            <button
              type="button"
              class="quiet"
              aria-label={t('readAgainOf', { title })}
              onClick={onReadAgain}
            >
              {t('readAgain')}
            </button>
          )}
          <button type="button" class="quiet" aria-label={t('removeOf', { title })} onClick={onRemove}>
            {t('remove')}
          </button>
        </div>
      )}
    </li>
  );
}

/** The topics that it only mentions, of those that are there. */
function othersOf({ alsoOn = [] }: ArticleEntry, topics: ReadonlyMap<string, string>): OtherTopic[] {
  return alsoOn.flatMap((id) => {
    const title = topics.get(id);
    return title === undefined ? [] : [{ id, title, href: addressOf({ room: 'coverage', topic: id }) }];
  });
}

/** Publisher, date and language, each said to be missing where it is. */
export function factsOf({
  publisher,
  published,
  language,
}: Pick<ArticleEntry, 'publisher' | 'published' | 'language'>): string[] {
  return [
    publisher ?? t('publisherNotStated'),
    (published && formatDate(published)) ?? t('noDate'),
    ...(language ? [nameOfLanguage(language)] : []),
  ];
}
