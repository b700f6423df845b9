import { useEffect, useState } from 'preact/hooks';
import { shortQuote } from '../../components/annotations/short-quote';
import { quoteOf, type Annotation, type Edit, type Selectors } from '../../lib/core/annotation/annotation';
import { sendToPage } from '../../lib/messaging/messages';
import { storeTouched } from '../../lib/messaging/shared-state';
import {
  binAnnotations,
  DAYS_IN_BIN,
  editAnnotations,
  restoreAnnotations,
  takeBackPlacing,
} from '../../lib/store/annotations';
import type { CrossreadDb } from '../../lib/store/db';
import { isFull } from '../../lib/store/full';
import { t } from '../../locales/t-annotations';
import { annotateTab, bringAnnotator } from '../background/inject-annotator';
import { showTab } from './show-tab';
import type { ActiveTab } from './use-active-tab';

/** What can be done with the highlights of a tab's page. */
export interface SavedActions {
  /** What there is to say of what was done last; empty when nothing. */
  readonly said: string;
  /** Takes back what was done last, where that can be. */
  readonly undo: (() => void) | undefined;
  readonly edit: (id: string, edit: Edit) => void;
  readonly remove: (id: string) => void;
  /** Shows a highlight's words; of an ambiguous one, those in the place with this index. */
  readonly show: (id: string, at: number) => void;
  /** Places a highlight on these words. */
  readonly place: (annotation: Annotation, selector: Selectors | undefined) => void;
  readonly placeByHand: (annotation: Annotation) => void;
  readonly tryAgain: () => void;
  /** Highlights what is selected in the page. */
  readonly highlight: () => void;
}

/**
 * The ways to change highlights in the store and to have them shown in a tab's page. What cannot be done is said and changes nothing.
 * @param annotations those on the page, as they are now
 */
export function useSavedActions(
  db: CrossreadDb,
  { id: tabId, loads }: ActiveTab,
  annotations: readonly Annotation[] = NONE,
): SavedActions {
  const [done, setDone] = useState<Done>(NOTHING);
  useEffect(() => setDone(NOTHING), [tabId, loads]);
  useEffect(() => {
    // The way back stays; there is no hurry to take it.
    if (done.said === '' || done.undo) return undefined;
    const timer = setTimeout(() => setDone(NOTHING), SAID_FOR);
    return () => clearTimeout(timer);
  }, [done]);
  const say = (said: string, more: Omit<Done, 'said'> = {}) => setDone({ said, ...more });
  const { placing } = done;
  useEffect(() => {
    const now = annotations.find(({ id }) => id === placing?.id);
    if (placing && now && !isAlike(now, placing)) say(t('placedHere'));
  }, [annotations, placing]);

  /** Changes the store, and has the open pages painted anew. */
  const change = async (write: () => Promise<unknown>, said: string, undo?: () => void) => {
    try {
      await write();
      await storeTouched.write(Date.now());
      say(said, undo && { undo });
    } catch (error) {
      say((await isFull(error)) ? t('noRoom') : t('changeFailed', { reason: String(error) }));
    }
  };
  const now = () => new Date().toISOString();
  const edit = (id: string, what: Edit) => editAnnotations(db, new Map([[id, what]]), now());
  return {
    said: done.said,
    undo: done.undo,
    edit: (id, what) => void change(() => edit(id, what), ''),
    remove: (id) => {
      const undo = () => void change(() => restoreAnnotations(db, [id], now()), t('back'));
      void change(() => binAnnotations(db, [id], now()), t('binned', { days: DAYS_IN_BIN }), undo);
    },
    place: (before, selector) => {
      if (!selector) return say(t('wordsGone'));
      const undo = () => void change(() => takeBackPlacing(db, before, now()), t('placedBack'));
      return void change(() => edit(before.id, { selector }), t('placedHere'), undo);
    },
    show: async (id, at) => {
      await showTab(tabId);
      const reply = await sendToPage(tabId, 'revealHighlight', { id, at });
      say(!reply.ok ? t('pageGone') : reply.value.found ? '' : t('wordsGone'));
    },
    placeByHand: async (annotation) => {
      const quote = quoteOf(annotation);
      const isThere = await isAnnotatorIn(tabId);
      await showTab(tabId);
      const reply = await sendToPage(tabId, 'placeByHand', { id: annotation.id, exact: quote });
      if (isThere && reply.ok) say(t('placeHint', { quote: shortQuote(quote) }), { placing: annotation });
      else say(t('pageGone'));
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

/** What was done last. */
interface Done {
  readonly said: string;
  readonly undo?: () => void;
  /** A highlight that is to be placed by hand, as it was when that was asked for. */
  readonly placing?: Annotation;
}

const NOTHING: Done = { said: '' };
const NONE: readonly Annotation[] = [];

/** Whether a highlight stands where it stood. */
function isAlike(a: Annotation, b: Annotation): boolean {
  return JSON.stringify(a.target.selector) === JSON.stringify(b.target.selector);
}

/** Puts the annotator into the page, where it may have been left out so far. @returns false where the browser lets nobody in */
async function isAnnotatorIn(tabId: number): Promise<boolean> {
  return bringAnnotator(tabId).then(
    () => true,
    () => false,
  );
}
