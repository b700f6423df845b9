import { PackDraftItem } from '../../../components/topics/PackDraftItem';
import type { CrossreadDb, StoredTopic } from '../../../lib/store/db';
import { t } from '../../../locales/t-topics';
import type { Deeds } from '../use-deeds';
import { importPack, leaveOutPack, useImporting } from './importing';
import { ReadStoredAgain } from './ReadStoredAgain';

/** Props of {@link ImportedPacks}. */
export interface ImportedPacksProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly stored: readonly StoredTopic[];
  /** Merges the file of a draft with the topic that has its id. */
  readonly onMerge: (key: number, topic: string) => void;
}

/** The files that the reader brought, each with what it holds and what importing it would do; nothing where there is none. */
export function ImportedPacks({ db, deeds, stored, onMerge }: ImportedPacksProps) {
  const drafts = useImporting();
  if (drafts.length === 0) return null;
  return (
    <section aria-label={t('importing')}>
      <ul class="pack-drafts">
        {drafts.map((draft) => {
          const { key, state } = draft;
          const topic = state.at === 'written' && stored.find(({ id }) => id === state.preview.id);
          return (
            <PackDraftItem
              key={key}
              draft={draft}
              onImport={(preview) => importPack(deeds, key, preview)}
              onMerge={({ owner }) => {
                if (owner) onMerge(key, owner.id);
              }}
              onLeaveOut={() => leaveOutPack(key)}
            >
              {topic && <ReadStoredAgain db={db} pack={topic.pack} />}
            </PackDraftItem>
          );
        })}
      </ul>
    </section>
  );
}
