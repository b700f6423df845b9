import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Edit } from '../../../components/topic-editor/editor-props';
import type { TopicPack } from '../../../lib/core/topic/schema';
import type { Binned, CrossreadDb, TopicDraft } from '../../../lib/store/db';
import { binDraft } from '../../../lib/store/bin-deleted';
import { saveOwnTopic, type SavedTopic } from '../../../lib/store/save-topic';
import { dropDraft, dropSaved, keepDraft } from '../../../lib/store/topic-drafts';
import { deletionNow } from '../bin/take-out';

/** Behind the last change so long is waited before the draft is put into the store, in milliseconds. */
const PATIENCE = 250;

/** Topics whose drafts were kept since this page was opened: who goes from one room to another with a draft knows of it. */
const keptHere = new Set<string>();

/** Whether a draft was begun before this page was opened. */
export function isFromBefore({ topic, changed }: TopicDraft): boolean {
  return changed > 0 && !keptHere.has(topic);
}

/** A draft that is being written. */
export interface Drafting {
  readonly draft: TopicDraft;
  readonly edit: (edit: Edit) => void;
  /** Puts it into the store now, whatever is being waited for. */
  readonly keep: () => Promise<void>;
  /** Lets go of what is kept of it, as it is saved elsewhere. What is changed afterwards is kept again. */
  readonly drop: () => Promise<void>;
  /** As {@link drop}, as it is not wanted any more: it lies in the bin. Null when nothing of it was the reader's. */
  readonly discard: () => Promise<Binned | null>;
  /** Saves it as a topic, as it was looked through, and lets go of what is kept of it, unless it was changed since. One save waits for another. */
  readonly save: (checked: TopicPack) => Promise<SavedTopic>;
  /** Whether this is how it is now: nothing was changed since. */
  readonly isStill: (pack: TopicPack) => boolean;
}

/** A draft, kept in the store a moment after every change, and when the page is hidden or closed: what was typed outlives the tab. */
export function useDrafting(db: CrossreadDb, opened: TopicDraft): Drafting {
  const [draft, setDraft] = useState(opened);
  const now = useRef(opened);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const saves = useRef<Promise<unknown>>(Promise.resolve());

  const stopWaiting = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };

  const keep = useCallback(async () => {
    stopWaiting();
    keptHere.add(now.current.topic);
    await keepDraft(db, now.current);
  }, [db]);

  const edit = useCallback(
    (change: Edit) => {
      const pack = change(now.current.pack);
      if (pack === now.current.pack) return;
      // Two changes within a millisecond are told apart as well: by this it is known what was saved.
      now.current = { ...now.current, pack, changed: Math.max(Date.now(), now.current.changed + 1) };
      setDraft(now.current);
      stopWaiting();
      timer.current = setTimeout(() => void keep(), PATIENCE);
    },
    [keep],
  );

  const drop = useCallback(async () => {
    stopWaiting();
    await dropDraft(db, now.current.topic);
  }, [db]);

  const discard = useCallback(async () => {
    // What was typed last belongs to it.
    if (timer.current !== null) await keep();
    return binDraft(db, now.current.topic, deletionNow());
  }, [db, keep]);

  const isStill = useCallback((pack: TopicPack) => now.current.pack === pack, []);

  const save = useCallback(
    (checked: TopicPack) => {
      const saveNow = async () => {
        const saved = await saveOwnTopic(db, checked, now.current.base);
        if (saved.is !== 'saved') return saved;
        now.current = { ...now.current, base: saved.topic.checksum };
        setDraft(now.current);
        if (!isStill(checked)) {
          await keep();
        } else {
          stopWaiting();
          await dropSaved(db, now.current);
        }
        return saved;
      };
      // The next one begins from what this one saved, or did not save.
      const saving = saves.current.then(saveNow, saveNow);
      saves.current = saving;
      return saving;
    },
    [db, keep],
  );

  useEffect(() => {
    const keepIfWaiting = () => {
      if (timer.current !== null) void keep();
    };
    addEventListener('pagehide', keepIfWaiting);
    document.addEventListener('visibilitychange', keepIfWaiting);
    return () => {
      removeEventListener('pagehide', keepIfWaiting);
      document.removeEventListener('visibilitychange', keepIfWaiting);
      keepIfWaiting();
    };
  }, [keep]);

  return { draft, edit, keep, drop, discard, save, isStill };
}
