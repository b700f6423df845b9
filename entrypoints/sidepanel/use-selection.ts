import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Selection } from '../../components/ClaimList';
import { sendToPage } from '../../lib/messaging/messages';
import { selectionOf } from '../../lib/messaging/shared-state';
import { t } from '../../locales/t';
import { useShared } from '../live/use-shared';
import { showTab } from './show-tab';

/** The claim picked last, in the page or in the panel, and the ways to pick one. */
export interface Picking {
  readonly selection: Selection | null;
  /** What to say aloud: that a claim's words are gone, or that there is nothing to step through. */
  readonly said: string | null;
  /** Picks a claim, and shows it in the page. */
  readonly pick: (claim: string) => void;
  /** Shows a claim in the page. */
  readonly reveal: (claim: string) => void;
  /** Goes to the next or previous mark of the page, and to its claim in the panel. */
  readonly step: (direction: 'next' | 'previous') => void;
}

/** How long a message stays, in milliseconds: time to read a line twice. */
const SAID_FOR = 6000;

/** Follows the claim that is picked in a tab's page, and picks there what is picked here. */
export function useSelection(tabId: number): Picking {
  const inPage = useShared(selectionOf(tabId), tabId) ?? null;
  const [own, setOwn] = useState<Selection | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    setOwn(null);
    setSaid(null);
  }, [tabId]);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  const reveal = useCallback(
    (claim: string) =>
      void showTab(tabId)
        .then(() => sendToPage(tabId, 'reveal', { claim }))
        .then((reply) => setSaid(reply.ok && reply.value.found ? null : t('wordsGone'))),
    [tabId],
  );
  const pick = useCallback(
    (claim: string) => {
      setOwn({ claim, at: Date.now(), inPage: false });
      reveal(claim);
    },
    [reveal],
  );
  const step = useCallback(
    (direction: 'next' | 'previous') =>
      void sendToPage(tabId, 'step', { direction }).then((reply) => {
        const claim = reply.ok ? reply.value.claim : null;
        if (claim === null) setSaid(t('noMarks'));
        else setOwn({ claim, at: Date.now(), inPage: true });
      }),
    [tabId],
  );
  const selection = inPage !== null && inPage.at > (own?.at ?? 0) ? { ...inPage, inPage: true } : own;
  return { selection, said, pick, reveal, step };
}
