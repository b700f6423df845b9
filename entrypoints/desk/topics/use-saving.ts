import { useEffect, useState } from 'preact/hooks';
import type { TopicPack } from '../../../lib/core/topic/schema';
import type { TrialState } from './use-trial';

/** What is asked for by pressing Save, until it is done. */
export interface Saving {
  readonly isAsked: boolean;
  readonly ask: () => void;
}

/**
 * Saves a draft when the reader asks for it: as soon as it is known that it has no mistake.
 * @param onSave called with the draft as it was looked through
 * @param onRefused called when it has mistakes
 */
export function useSaving(
  pack: TopicPack,
  { checked, errors, failed }: TrialState,
  onSave: (pack: TopicPack) => void,
  onRefused: () => void,
): Saving {
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    const isKnown = checked === pack;
    if (!isKnown && failed === null) return;
    setIsAsked(false);
    if (isKnown && errors.length === 0) onSave(pack);
    else onRefused();
  }, [isAsked, checked, pack, failed]);
  return { isAsked, ask: () => setIsAsked(true) };
}
