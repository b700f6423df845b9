import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Edit } from '../../../components/topic-editor/editor-props';
import type { CrossreadDb, TopicDraft } from '../../../lib/store/db';
import { dropDraft, keepDraft } from '../../../lib/store/topic-drafts';

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
  /** Lets go of what is kept of it: it was saved, or is not wanted. What is changed afterwards is kept again. */
  readonly drop: () => Promise<void>;
}

/** A draft, kept in the store a moment after every change, and when the page is hidden or closed: what was typed outlives the tab. */
export function useDrafting(db: CrossreadDb, opened: TopicDraft): Drafting {
  const [draft, setDraft] = useState(opened);
  const now = useRef(opened);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const keep = useCallback(async () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    keptHere.add(now.current.topic);
    await keepDraft(db, now.current);
  }, [db]);

  const edit = useCallback(
    (change: Edit) => {
      const pack = change(now.current.pack);
      if (pack === now.current.pack) return;
      now.current = { ...now.current, pack, changed: Date.now() };
      setDraft(now.current);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), PATIENCE);
    },
    [keep],
  );

  const drop = useCallback(async () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    await dropDraft(db, now.current.topic);
  }, [db]);

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

  return { draft, edit, keep, drop };
}
