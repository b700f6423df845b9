import { namesOfColours } from '../../components/annotations/colours';
import { Painter } from '../../lib/dom/paint';
import { placesHere } from '../../lib/dom/page-places';
import { selectionIn } from '../../lib/dom/selection';
import { trusted } from '../../lib/dom/trusted';
import {
  listenAsAnnotator,
  styleFrames,
  type Outcome,
  type Purpose,
} from '../../lib/messaging/annotator-messages';
import { noticeIfGone, untilGone } from '../../lib/messaging/native';
import {
  forgetGateItems,
  isAnnotated,
  readGateItems,
  watchFollowed,
} from '../../lib/messaging/read-gate-index';
import { readToolbarChoices, type ToolbarChoices } from '../../lib/messaging/toolbar-choices';
import { t } from '../../locales/t-annotating';
import { speakPageWords } from '../live/speak-page-words';
import { HighlightEditing } from './edit-highlights';
import { followHighlights } from './follow-highlights';
import { NewHighlights } from './new-highlights';
import { listenForClicks } from './point-at-highlights';
import { ToolbarHost } from './toolbar-host';
import { SelectionWatch } from './watch-selection';

/** Opens the annotator in this page: paints what is saved, offers a toolbar at selected words and an editor at highlights. */
export function openAnnotator(): void {
  const painter = new Painter('crossread-saved-');
  let choices: ToolbarChoices = { offersToolbar: false, isPaused: false, colourNames: {} };
  let hasNewFrames = false;

  const host = new ToolbarHost(() => {
    making.left();
    editing.left();
  });
  const listenIn = (inner: Document) => {
    if (listened.has(inner)) return;
    listened.add(inner);
    hasNewFrames ||= inner !== document;
    selections.listenIn(inner);
    listenForClicks(inner, painter, {
      pressed: (event) => {
        if (host.isOpen && !host.isFrom(event)) host.close();
      },
      clicked: (places) => editing.openAt(places, false),
    });
  };
  // Before what follows highlights, which asks for it at once.
  const readChoices = async () => {
    await speakPageWords();
    choices = await readToolbarChoices();
  };
  const following = followHighlights(painter, {
    isAnnotated: async () => {
      await readChoices();
      // What was saved a moment ago counts, though no word of it may have come here yet.
      forgetGateItems();
      return !choices.isPaused && (await readGateItems()).mayBeAnnotated && (await isAnnotated(placesHere()));
    },
    painted: () => {
      editing.repainted();
      host.follow();
      if (hasNewFrames) void styleFrames();
      hasNewFrames = false;
    },
    found: (inner) => {
      if (isDocument(inner)) listenIn(inner);
    },
  });
  const names = () => namesOfColours(choices.colourNames);
  const making = new NewHighlights(host, following, names, (place) => editing.openAt([place], false));
  const editing = new HighlightEditing(host, painter, following, names);
  const selections = new SelectionWatch({
    rested: (selected) => {
      if (editing.isPlacing) editing.offerPlace(selected);
      else if (choices.offersToolbar && noticeIfGone()) making.offer(selected, false);
    },
    isOurs: (event) => host.isFrom(event),
    collapsed: () => making.collapsed(),
  });
  const listened = new WeakSet<Document>();

  const annotate = (as: Purpose): Outcome => {
    const selected = selectionIn(document);
    if (typeof selected !== 'string') return making.make(selected, as);
    if (as === 'choose' && host.isOpen && !host.hasFocus) {
      host.focus('[role="dialog"]');
      return DONE;
    }
    if (as === 'choose' && selected === 'nothing' && editing.openNext()) return DONE;
    const why = t(as === 'choose' && selected === 'nothing' ? 'why.noHighlight' : `why.${selected}`);
    making.say(why);
    return { done: false, why };
  };

  const listenInFrames = () => {
    for (const { contentDocument } of document.querySelectorAll('iframe'))
      if (contentDocument) listenIn(contentDocument);
  };

  listenIn(document);
  listenInFrames();
  // A frame that has loaded holds another document.
  document.addEventListener('load', listenInFrames, { capture: true, passive: true });
  watchFollowed(() => {
    void readChoices();
    following.lookAgain();
  });
  document.addEventListener(
    'keydown',
    trusted(({ key }) => {
      if (key === 'Escape' && host.isOpen) host.close();
    }),
    { passive: true, signal: untilGone },
  );
  listenAsAnnotator({
    repaintHighlights: following.reload,
    annotateSelection: annotate,
    revealHighlight: (id, at) => editing.reveal(id, at),
    placeByHand: (id, exact) => editing.placeByHand(id, exact),
  });
  // The selection for which the annotator was brought in rests already, unless the reader has begun another meanwhile.
  void readChoices().then(() => {
    if (navigator.userActivation.hasBeenActive && !globalThis.crossreadDown) selections.look(document);
  });
}

const DONE: Outcome = { done: true, why: null };

const isDocument = (inner: Node): inner is Document => inner.nodeType === 9;
