import { useEffect, useState } from 'preact/hooks';
import { shortQuote } from '../../components/annotations/short-quote';
import { quoteOf, type Annotation, type Edit } from '../../lib/core/annotation/annotation';
import { sendToPage } from '../../lib/messaging/messages';
import { storeTouched } from '../../lib/messaging/shared-state';
import {
  binAnnotations,
  DAYS_IN_BIN,
  editAnnotations,
  restoreAnnotations,
} from '../../lib/store/annotations';
import { isFull, type CrossreadDb } from '../../lib/store/db';
import { t } from '../../locales/t-annotations';
import { annotateTab, injectAnnotator } from '../background/inject-annotator';
import type { ActiveTab } from './use-active-tab';

/** What can be done with the highlights of a tab's page. */
export interface SavedActions {
  /** What there is to say of what was done last; empty when nothing. */
  readonly said: string;
  /** Brings back what was deleted last, if anything was. */
  readonly undo: (() => void) | undefined;
  readonly edit: (id: string, edit: Edit) => void;
  readonly remove: (id: string) => void;
  /** Shows a highlight's words; of an ambiguous one, those in the place with this index. */
  readonly show: (id: string, at: number) => void;
  readonly placeByHand: (annotation: Annotation) => void;
  readonly tryAgain: () => void;
  /** Highlights what is selected in the page. */
  readonly highlight: () => void;
}

/** The ways to change highlights in the store and to have them shown in a tab's page. What cannot be done is said and changes nothing. */
export function useSavedActions(db: CrossreadDb, { id: tabId, loads }: ActiveTab): SavedActions {
  const [done, setDone] = useState<{ readonly said: string; readonly removed: string | null }>(NOTHING);
  useEffect(() => setDone(NOTHING), [tabId, loads]);
  useEffect(() => {
    // The way back stays; there is no hurry to take it.
    if (done.said === '' || done.removed !== null) return undefined;
    const timer = setTimeout(() => setDone(NOTHING), SAID_FOR);
    return () => clearTimeout(timer);
  }, [done]);
  const say = (said: string, removed: string | null = null) => setDone({ said, removed });

  /** Changes the store, and has the open pages painted anew. */
  const change = async (write: () => Promise<unknown>, said: string, removed: string | null = null) => {
    try {
      await write();
      await storeTouched.write(Date.now());
      say(said, removed);
    } catch (error) {
      say(isFull(error) ? t('noRoom') : t('changeFailed', { reason: String(error) }));
    }
  };
  const now = () => new Date().toISOString();
  const { removed } = done;
  return {
    said: done.said,
    undo:
      removed === null
        ? undefined
        : () => void change(() => restoreAnnotations(db, [removed], now()), t('back')),
    edit: (id, edit) => void change(() => editAnnotations(db, new Map([[id, edit]]), now()), ''),
    remove: (id) =>
      void change(() => binAnnotations(db, [id], now()), t('binned', { days: DAYS_IN_BIN }), id),
    show: async (id, at) => {
      const reply = await sendToPage(tabId, 'revealHighlight', { id, at });
      say(!reply.ok ? t('pageGone') : reply.value.found ? '' : t('wordsGone'));
    },
    placeByHand: async (annotation) => {
      const quote = quoteOf(annotation);
      const isThere = await isAnnotatorIn(tabId);
      const reply = await sendToPage(tabId, 'placeByHand', { id: annotation.id, exact: quote });
      say(isThere && reply.ok ? t('placeHint', { quote: shortQuote(quote) }) : t('pageGone'));
    },
    tryAgain: async () => {
      const isThere = await isAnnotatorIn(tabId);
      const reply = await sendToPage(tabId, 'repaintHighlights', undefined);
      say(isThere && reply.ok ? t('lookedAgain') : t('pageGone'));
    },
    highlight: async () => {
      const { done, why } = await annotateTab(tabId, 'highlight');
      say(done ? t('highlighted') : (why ?? t('highlightNotHere')));
    },
  };
}

/** How long a message stays, in milliseconds: time to follow the longest, which says how to place a highlight by hand. */
const SAID_FOR = 15_000;

const NOTHING = { said: '', removed: null };

/** Puts the annotator into the page, where it may have been left out so far. @returns false where the browser lets nobody in */
async function isAnnotatorIn(tabId: number): Promise<boolean> {
  return injectAnnotator(tabId).then(
    () => true,
    () => false,
  );
}
