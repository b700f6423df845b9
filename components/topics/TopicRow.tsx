import { useRef } from 'preact/hooks';
import { formatDate, formatDay, formatDays } from '../../locales/format-date';
import { t } from '../../locales/t-topics';
import { addressOf } from '../desk-address';
import { DeedMenu, type DeedItem } from '../DeedMenu';
import { DeleteTopic } from './DeleteTopic';
import { ExportTopic } from './ExportTopic';
import type { ExportChoice, TopicCounts, TopicEntry, TopicWeight } from './topic-entry';

/** What can be done with a topic. */
export interface TopicDeeds {
  readonly weigh: (topic: TopicEntry) => Promise<TopicWeight>;
  readonly onSwitch: (topic: TopicEntry, isOn: boolean) => void;
  readonly onDuplicate: (topic: TopicEntry) => void;
  readonly onExport: (topic: TopicEntry, choice: ExportChoice) => void;
  readonly onMerge: (topic: TopicEntry) => void;
  readonly onDelete: (topic: TopicEntry) => void;
}

/** Which panel of a row is open. */
export type OpenPanel = 'export' | 'delete' | null;

/** Props of {@link TopicRow}. */
export interface TopicRowProps extends TopicDeeds {
  readonly entry: TopicEntry;
  /** Undefined until they are counted. */
  readonly counts: TopicCounts | undefined;
  readonly open: OpenPanel;
  readonly onOpen: (panel: OpenPanel) => void;
}

/** One topic of the list: what it is, where it is from, how much there is on it, and what can be done with it. */
export function TopicRow({ entry, counts, open, onOpen, ...deeds }: TopicRowProps) {
  const { id, title, isOn, description } = entry;
  const row = useRef<HTMLLIElement>(null);
  const close = () => {
    onOpen(null);
    row.current?.querySelector('summary')?.focus();
  };
  return (
    <li class="item topic-row" data-on={isOn} ref={row}>
      <label class="topic-switch">
        <input
          type="checkbox"
          role="switch"
          aria-label={t('follow', { title })}
          checked={isOn}
          onChange={({ currentTarget }) => deeds.onSwitch(entry, currentTarget.checked)}
        />
        <span aria-hidden="true">{t(isOn ? 'on' : 'off')}</span>
      </label>
      <div class="item-body">
        <h3 dir="auto">
          <a href={addressOf({ room: 'coverage', topic: id })}>{title}</a>
        </h3>
        {description !== '' && (
          <p class="topic-description" dir="auto">
            {description}
          </p>
        )}
        <p class="faint topic-facts">
          <span>{formatDays(entry.days.from, entry.days.to)}</span>
          <span class="badge" data-from={entry.from}>
            {t(`from.${entry.from}`)}
          </span>
          {factsOf(entry).map((fact) => (
            <span key={fact} dir="auto">
              {fact}
            </span>
          ))}
        </p>
        <Counts entry={entry} counts={counts} />
      </div>
      <div class="topic-deeds">
        <a
          class="secondary"
          href={addressOf({ room: 'coverage', topic: id })}
          aria-label={t('coverageOf', { title })}
        >
          {t('coverage')}
        </a>
        <DeedMenu label={t('more')} name={t('moreOf', { title })} items={itemsOf(entry, deeds, onOpen)} />
      </div>
      {open === 'export' && (
        <ExportTopic
          entry={entry}
          weigh={() => deeds.weigh(entry)}
          onExport={(choice) => {
            close();
            deeds.onExport(entry, choice);
          }}
          onClose={close}
        />
      )}
      {open === 'delete' && (
        <DeleteTopic
          title={title}
          weigh={() => deeds.weigh(entry)}
          onDelete={() => {
            onOpen(null);
            deeds.onDelete(entry);
          }}
          onKeep={close}
        />
      )}
    </li>
  );
}

function Counts({ entry: { id }, counts }: Pick<TopicRowProps, 'entry' | 'counts'>) {
  if (!counts) return <p class="faint topic-facts">{t('counting')}</p>;
  const asked = new URLSearchParams({ topic: id });
  return (
    <p class="faint topic-facts">
      <a href={addressOf({ room: 'articles' }, asked)}>{t('articles', { n: counts.articles })}</a>
      <span>{t('claims', { n: counts.claims })}</span>
      {counts.highlights > 0 ? (
        <a href={addressOf({ room: 'library' }, asked)}>{t('highlights', { n: counts.highlights })}</a>
      ) : (
        <span>{t('highlights', { n: 0 })}</span>
      )}
    </p>
  );
}

function factsOf({ from, version, author, licence, updated, changed }: TopicEntry): string[] {
  return [
    t('version', { version }),
    ...(author ? [t('by', { author })] : from === 'imported' ? [t('noAuthor')] : []),
    ...(licence ? [licence] : from === 'imported' ? [t('noLicence')] : []),
    ...whenOf(updated, changed),
  ];
}

function whenOf(updated: string | null, changed: number): string[] {
  if (updated) return [t('updated', { day: formatDate(updated) ?? updated })];
  return changed > 0 ? [t('hereSince', { day: formatDay(changed) })] : [];
}

function itemsOf(
  entry: TopicEntry,
  { onDuplicate, onMerge }: Pick<TopicDeeds, 'onDuplicate' | 'onMerge'>,
  onOpen: (panel: OpenPanel) => void,
): DeedItem[] {
  const edit = { key: 'edit', label: t('edit'), href: addressOf({ room: 'edit-topic', topic: entry.id }) };
  return [
    ...(entry.from === 'own' ? [edit] : []),
    { key: 'duplicate', label: t('duplicate'), onDo: () => onDuplicate(entry) },
    { key: 'export', label: t('export'), onDo: () => onOpen('export') },
    { key: 'merge', label: t('merge'), onDo: () => onMerge(entry) },
    ...(entry.from === 'shipped'
      ? []
      : [{ key: 'delete', label: t('delete'), onDo: () => onOpen('delete') }]),
  ];
}
