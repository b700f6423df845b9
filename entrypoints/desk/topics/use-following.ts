import { useRef, useState } from 'preact/hooks';
import { shortQuote } from '../../../components/annotations/short-quote';
import type { Conflict } from '../../../components/topic-editor/ConflictNotice';
import { localText } from '../../../lib/core/topic/local-text';
import type { TopicPack } from '../../../lib/core/topic/schema';
import { DAYS_IN_BIN } from '../../../lib/store/annotations';
import type { CrossreadDb, StoredTopic, TopicDraft } from '../../../lib/store/db';
import { addOwnTopic } from '../../../lib/store/save-topic';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-topic-editor';
import { undoing } from '../bin/take-out';
import type { Deeds, Outcome } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import { duplicateTopic } from './duplicate-topic';
import { followTopic } from './follow-topic';
import { newTopicId } from './topic-id';
import type { Drafting } from './use-drafting';
import { useSaving } from './use-saving';
import type { TrialState } from './use-trial';

/** What a room saves its draft with. */
export interface FollowingParts {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
  readonly drafting: Drafting;
  readonly trial: TrialState;
  /**
   * @param reading how many kept articles are being read for it
   * @param isAll whether nothing was typed since
   * @returns what is said of it
   */
  readonly onSaved: (topic: StoredTopic, reading: number, isAll: boolean) => string;
  /** It has mistakes. */
  readonly onRefused: () => void;
  /** Another tab's topic is to be gone on with, or this draft after all. */
  readonly onReopen: (which: 'theirs' | 'mine', draft: TopicDraft) => void;
}

/** Saving, and what stands in its way. */
export interface Following {
  /** Whether it is being looked through for mistakes, to be saved. */
  readonly isAsked: boolean;
  readonly save: () => void;
  /** Why it was not saved; null when nothing stands in its way. */
  readonly conflict: Conflict | null;
  /** Lets go of the draft for what was saved in another tab. */
  readonly takeTheirs: () => void;
  /** Saves the draft as another topic. */
  readonly saveApart: () => void;
}

/** Saves a draft and has its topic followed. What was saved or deleted in another tab meanwhile is told, and the reader says what becomes of it. */
export function useFollowing(parts: FollowingParts): Following {
  const { db, deeds, here, drafting, trial, onSaved, onRefused, onReopen } = parts;
  const { draft } = drafting;
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const isApart = useRef(false);

  async function save(checked: TopicPack): Promise<Outcome> {
    const saved = await drafting.save(checked);
    setConflict(saved.is === 'saved' ? null : saved.is);
    if (saved.is !== 'saved') return { said: t(`conflict.${saved.is}`) };
    const reading = await followTopic(db, saved.topic);
    const isAll = drafting.isStill(checked);
    const said = onSaved(saved.topic, reading, isAll);
    return { said: isAll ? said : `${said} ${t('typedSince')}` };
  }

  async function saveApart(checked: TopicPack): Promise<Outcome> {
    const { id, said } = await (conflict === 'gone' ? saveAnew(db, checked) : saveCopy(db, checked));
    // What was typed since stays a draft of the topic that it was typed for.
    if (drafting.isStill(checked)) await drafting.drop();
    here.go({ room: 'edit-topic', topic: id });
    return { said };
  }

  const saving = useSaving(
    draft.pack,
    trial,
    (checked) => deeds.perform(t('saving'), 1, () => (isApart.current ? saveApart : save)(checked)),
    onRefused,
  );
  const ask = (apart: boolean) => {
    isApart.current = apart;
    saving.ask();
  };
  const takeTheirs = () =>
    deeds.perform(t('takingTheirs'), 1, async () => {
      const binned = await drafting.discard();
      onReopen('theirs', draft);
      if (!binned) return { said: t('tookTheirs', { days: DAYS_IN_BIN }) };
      const undo = async () => {
        const isBack = await undoing(db, binned)();
        if (isBack === true) onReopen('mine', draft);
        return isBack;
      };
      return { said: t('tookTheirs', { days: DAYS_IN_BIN }), undo };
    });
  return {
    isAsked: saving.isAsked,
    save: () => ask(false),
    conflict,
    takeTheirs,
    saveApart: () => ask(true),
  };
}

/** What was deleted may be brought back yet: it has its id for itself. */
async function saveAnew(db: CrossreadDb, pack: TopicPack) {
  const topic = await addOwnTopic(db, { ...pack, id: newTopicId(pack.title.en), version: '1.0.0' });
  await followTopic(db, topic);
  return { id: topic.id, said: t('savedAnew', { title: titleOf(topic.pack) }) };
}

async function saveCopy(db: CrossreadDb, pack: TopicPack) {
  const { pack: copy } = await duplicateTopic(db, pack, (title) => t('copyOf', { title }));
  return { id: copy.id, said: t('duplicated', { title: titleOf(copy) }) };
}

function titleOf({ title }: TopicPack): string {
  return shortQuote(localText(title, language));
}
