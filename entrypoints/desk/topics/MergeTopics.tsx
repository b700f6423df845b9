import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shortQuote } from '../../../components/annotations/short-quote';
import { MergePanel, type MergeChoice, type Merging } from '../../../components/topics/MergePanel';
import type { TopicEntry } from '../../../components/topics/topic-entry';
import { binTopic } from '../../../lib/store/bin-deleted';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-topics';
import { deletionNow } from '../bin/take-out';
import type { Deeds } from '../use-deeds';
import { sessionOf, takePacks, useImporting } from './importing';
import { startPack } from './pack-session';
import { isTopicOn, switchTopics } from './switch-topics';
import { tellTopicsChanged } from './tell-topics-changed';
import { newTopicId } from './topic-id';

/** Props of {@link MergeTopics}. */
export interface MergeTopicsProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly entries: readonly TopicEntry[];
  /** The topic with which another is merged. */
  readonly base: TopicEntry;
  /** The file with which it is merged at first, by its number among those that were brought; null for none. */
  readonly file: number | null;
  readonly onClose: () => void;
}

/** Files are told from topics by this: no id begins so. */
const FILE = 'file:';

/** Merges a topic with another one, or with a file that was brought; the merging is a worker's. */
export function MergeTopics({ db, deeds, entries, base, file, onClose }: MergeTopicsProps) {
  const drafts = useImporting();
  const own = useMemo(() => startPack(() => undefined), []);
  // What it is being saved from must live until it is saved.
  const isSaving = useRef(false);
  useEffect(() => () => void (isSaving.current || own.end()), []);
  const [chosen, setChosen] = useState(file === null ? '' : `${FILE}${file}`);
  const [merging, setMerging] = useState<Merging>({ at: 'choosing' });
  const session = chosen.startsWith(FILE) ? sessionOf(Number(chosen.slice(FILE.length))) : own;
  useEffect(() => {
    if (chosen === '' || !session) return setMerging({ at: 'choosing' });
    let isWanted = true;
    setMerging({ at: 'joining' });
    session.merge(base.id, chosen.startsWith(FILE) ? null : chosen).then(
      (preview) => isWanted && setMerging({ at: 'preview', preview }),
      (error: Error) => isWanted && setMerging({ at: 'failed', why: error.message }),
    );
    return () => {
      isWanted = false;
    };
  }, [chosen, session]);

  const save = ({ title, switchesOff }: MergeChoice) => {
    if (!session) return;
    isSaving.current = true;
    const id = newTopicId(title);
    const two = [base, ...entries.filter((one) => one.id === chosen)];
    const off = switchesOff ? two.filter(({ isOn }) => isOn).map((one) => one.id) : [];
    deeds.perform(t('doingMerge'), 1, async () => {
      await session.saveMerged(id, title);
      own.end();
      const made = (await db.topics.get(id))?.checksum;
      await switchTopics(off, false);
      await tellTopicsChanged();
      onClose();
      return {
        said: t('doneMerge', { title: shortQuote(title) }),
        undo: async () => {
          // What was made of it since lies in the bin.
          await binTopic(db, id, deletionNow(), await isTopicOn(id), made);
          await switchTopics(off, true);
          await tellTopicsChanged();
        },
      };
    });
  };
  const files = drafts.flatMap(({ key, state }) =>
    state.at === 'preview'
      ? [[`${FILE}${key}`, t('mergeFromFile', { title: state.preview.title })] as const]
      : [],
  );
  const others = entries.filter(({ id }) => id !== base.id).map(({ id, title }) => [id, title] as const);
  return (
    <MergePanel
      title={base.title}
      others={[...others, ...files]}
      {...{ chosen, merging, onClose }}
      onChoose={setChosen}
      onFile={(picked) => {
        void takePacks([picked]).then(([key]) => {
          if (key !== undefined) setChosen(`${FILE}${key}`);
        });
      }}
      onSave={save}
    />
  );
}
