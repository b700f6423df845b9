import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AnswerDeeds } from '../../components/ClaimDeeds';
import type { Claim } from '../../lib/core/claims/claim';
import { isByReader } from '../../lib/core/claims/reader-claims';
import { readHere } from '../../lib/core/claims/standing-claims';
import { storeTouched } from '../../lib/messaging/shared-state';
import { curateAll, undoCuratingAll } from '../../lib/store/curations';
import type { CrossreadDb } from '../../lib/store/db';
import { isFull } from '../../lib/store/full';
import { t, type MessageKey } from '../../locales/t';

/** What the reader says of claims in the panel. */
export interface Curating {
  readonly say: AnswerDeeds['onSay'];
  /** What was said last, and the way to undo it; null when nothing was lately. */
  readonly done: { readonly said: MessageKey; readonly undo: () => void } | null;
  /** Why it could not be kept; empty when it was. */
  readonly failed: string;
}

/** How long it can be undone, in milliseconds: time to notice a slip, and to get to the button by keyboard. */
const UNDOABLE_FOR = 20_000;

/** Keeps what the reader says of claims, and undoes the last of it; the open pages are painted anew. */
export function useCurating(db: CrossreadDb): Curating {
  const [done, setDone] = useState<{ ids: readonly string[]; at: string; said: MessageKey } | null>(null);
  const [failed, setFailed] = useState('');
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(null), UNDOABLE_FOR);
    return () => clearTimeout(timer);
  }, [done]);
  /** @param work gives what is to be said of it; nothing when it did what was asked */
  const change = async (work: () => Promise<string>) => {
    try {
      setFailed(await work());
      await storeTouched.write(Date.now());
    } catch (error) {
      setFailed((await isFull(error)) ? t('noRoomForIt') : t('notKeptBecause', { reason: String(error) }));
    }
  };
  const say = useCallback(
    (claims: readonly Claim[], verdict: 'confirmed' | 'rejected') => {
      const at = new Date().toISOString();
      void change(async () => {
        await curateAll(db, claims.map(readHere), { is: verdict }, at);
        setDone({ ids: claims.map(({ id }) => id), at, said: messageFor(claims, verdict) });
        return '';
      });
    },
    [db],
  );
  const undo = () => {
    if (!done) return;
    setDone(null);
    void change(async () => {
      const undone = await undoCuratingAll(db, done.ids, done.at);
      return undone === 0 ? t('notUndone') : '';
    });
  };
  return { say, failed, done: done && { said: done.said, undo } };
}

function messageFor(claims: readonly Claim[], verdict: 'confirmed' | 'rejected'): MessageKey {
  if (verdict === 'confirmed') return 'claimConfirmed';
  return claims.every(isByReader) ? 'claimRemoved' : 'claimRejected';
}
