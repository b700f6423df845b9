/** What is done with topics of the list: each says what came of it, and has a way back. */
import { shortQuote } from '../../../components/annotations/short-quote';
import type { TopicDeeds } from '../../../components/topics/TopicRow';
import type { TopicEntry } from '../../../components/topics/topic-entry';
import { DAYS_IN_BIN } from '../../../lib/store/annotations';
import { binTopic } from '../../../lib/store/bin-deleted';
import { weighTopic } from '../../../lib/store/remove-topic';
import type { CrossreadDb, StoredTopic } from '../../../lib/store/db';
import { t } from '../../../locales/t-topics';
import { deletionNow, undoing } from '../bin/take-out';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import { duplicateTopic } from './duplicate-topic';
import { exportTopic } from './export-topic';
import { isTopicOn, switchTopics } from './switch-topics';
import { tellTopicsChanged } from './tell-topics-changed';

/** What the deeds work with. */
export interface TopicsAtHand {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
  readonly stored: readonly StoredTopic[];
}

/** What can be done with the topics of the list. */
export function topicDeeds(at: TopicsAtHand): TopicDeeds {
  return {
    weigh: ({ id }) => weighTopic(at.db, id),
    onSwitch: (topic, isOn) => switchOne(at, topic, isOn),
    onDuplicate: (topic) => duplicate(at, topic),
    onExport: (topic, choice) =>
      at.deeds.perform(t('doingExport'), 1, async () => {
        const file = await exportTopic(at.db, storedOf(at, topic), choice);
        return { said: t('doneExport', { file }) };
      }),
    onMerge: ({ id }) => at.here.ask(new URLSearchParams({ merge: id })),
    onDelete: (topic) => remove(at, topic),
  };
}

function storedOf({ stored }: TopicsAtHand, { id, title }: TopicEntry): StoredTopic {
  const topic = stored.find((one) => one.id === id);
  if (!topic) throw new Error(t('topicGone', { title: shortQuote(title) }));
  return topic;
}

function switchOne({ deeds }: TopicsAtHand, { id, title }: TopicEntry, isOn: boolean): void {
  deeds.perform(t('doingSwitch'), 1, async () => {
    await switchTopics([id], isOn);
    return {
      said: t(isOn ? 'switchedOn' : 'switchedOff', { title: shortQuote(title) }),
      undo: () => switchTopics([id], !isOn),
    };
  });
}

/** The copy opens in the editor. */
function duplicate(at: TopicsAtHand, topic: TopicEntry): void {
  const { db, deeds, here } = at;
  deeds.perform(t('doingDuplicate'), 1, async () => {
    const { pack } = storedOf(at, topic);
    const copy = await duplicateTopic(db, pack, (title) => t('copyOf', { title }));
    here.go({ room: 'edit-topic', topic: copy.id });
    return {
      said: t('doneDuplicate', { title: shortQuote(copy.pack.title.en) }),
      undo: async () => {
        // What was made of it since lies in the bin.
        await binTopic(db, copy.id, deletionNow(), await isTopicOn(copy.id), copy.checksum);
        await switchTopics([copy.id], true);
        await tellTopicsChanged();
        here.go({ room: 'topics' });
      },
    };
  });
}

function remove({ db, deeds }: TopicsAtHand, { id, title }: TopicEntry): void {
  deeds.perform(t('doingDelete', { title: shortQuote(title) }), 1, async () => {
    const wasOn = await isTopicOn(id);
    const binned = await binTopic(db, id, deletionNow(), wasOn);
    if (!binned) return { said: t('goneAlready') };
    // One that is imported again later is followed, as every new one is.
    if (!wasOn) await switchTopics([id], true);
    await tellTopicsChanged();
    return {
      said: t('doneDelete', { title: shortQuote(title), days: DAYS_IN_BIN }),
      undo: undoing(db, binned),
    };
  });
}
