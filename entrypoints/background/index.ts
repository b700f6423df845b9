import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { prepareFor } from '../../lib/core/read-for-topics';
import { listenInBackground, sendToPage, type Handlers } from '../../lib/messaging/messages';
import type { Paint, toBackground } from '../../lib/messaging/protocol';
import { selectionOf, settings, storeTouched } from '../../lib/messaging/shared-state';
import { knownTags } from '../../lib/store/annotations';
import { emptyBinOfOld } from '../../lib/store/bin';
import { CrossreadDb } from '../../lib/store/db';
import { forgetLongDone } from '../../lib/store/once';
import { noteBirth } from '../live/note-birth';
import { addArticle } from './add-article';
import { analysePage } from './analyse-page';
import { anchorPage, binHighlight, editHighlight, keepHighlight } from './annotations';
import { endTrouble, showPauses } from './badge';
import { bringGatesOnce } from './bring-gates';
import { runCommand } from './commands';
import { followEvent } from './follow-event';
import { hasPart } from './has-part';
import { injectAnnotator } from './inject-annotator';
import { injectReader, readAnyway, styleNewFrames } from './inject-reader';
import { keepClaimFor, offersFor } from './keep-claim';
import { namePauseInMenu, offerInMenu, runMenuItem } from './menu';
import { lookAnew } from './look-anew';
import { openDeskBeside } from './open-desk';
import { pageOf } from './page-of';
import { openPanel, openPanelOnClick } from './panel';
import { refreshPlaces } from './places';
import { mayRead, refreshQuiet, refreshQuietOnce } from './quiet';
import { readAgain } from './read-again';
import { forgetClosedTabs, forgetTab, repaintHighlights, repaintTabs } from './readings';
import { takeSnapshotsDaily } from './snapshots';
import { speakAnew, tellPages } from './speaking';
import { sayTrouble, troubleReporter } from './say-trouble';
import { startSync } from './sync';
import { keepChoicesInSync } from './sync-choices';
import { followedTopics, importPacks, refreshGate, refreshGateAtStart, refreshGateOnce } from './topics';
import { welcomeOnce } from './welcome-once';

/** Milliseconds until a tab whose page was left counts as open. */
const CLOSING = 500;
/** Milliseconds without a further article after which the tabs are painted anew. */
const AT_REST = 400;
/** Tags that are offered while one is typed. */
const TAGS_OFFERED = 8;

/**
 * The brain. The browser ends it at any moment and starts it for the next event, so every listener is registered
 * synchronously and nothing that must last is kept here. It listens to nothing that happens on every page: most pages have
 * nothing to do with it, and must not start it.
 */
export default defineBackground(() => {
  const db = new CrossreadDb();
  const reportFailure = troubleReporter(db);
  /** What fails where nobody waits for it is told in the worker's own console. */
  const report = (work: Promise<void>) => void work.catch(reportFailure);
  // Whenever it opens; what is given back would be waited for.
  db.on('ready', () => report(endTrouble()), true);
  let repainting: ReturnType<typeof setTimeout> | undefined;
  /** Many articles are added or read anew in a row: the tabs are painted once, behind the last. */
  const repaintSoon = () => {
    clearTimeout(repainting);
    repainting = setTimeout(() => report(repaintTabs(db)), AT_REST);
  };

  const handlers: Handlers<typeof toBackground> = {
    inject: async (_, sender) => {
      const tab = pageOf(sender);
      const following = followedTopics(db);
      // What keeps them from being ready is told to the page when it asks what is in its text.
      following.catch(() => undefined);
      const language = await injectReader(tab);
      if (language !== null) prepareFor(await following, language);
    },
    analyse: async ({ asked, ...page }, sender) => {
      const tab = pageOf(sender);
      const showAhead = async (paint: Paint) => {
        const reply = await sendToPage(tab.id, 'paintAhead', { asked, paint });
        return reply.ok && reply.value.taken;
      };
      const { paint, isShown, changed } = await analysePage(db, page, tab, showAhead);
      if (changed !== null) report(repaintTabs(db, { topic: changed, except: tab.id }));
      return isShown ? null : paint;
    },
    forget: async (_, sender) => {
      await forgetTab(pageOf(sender).id);
    },
    left: () => {
      // A tab that is being closed is still listed when its page says goodbye.
      setTimeout(() => report(forgetClosedTabs()), CLOSING);
    },
    style: async (_, sender) => {
      await styleNewFrames(pageOf(sender).id);
    },
    select: async ({ claim, place }, sender) => {
      const tab = pageOf(sender);
      const opening = openPanel(tab.id, place);
      await selectionOf(tab.id).write({ claim, at: Date.now() });
      return { panel: await opening };
    },
    annotate: async (_, sender) => {
      const tab = pageOf(sender);
      if (await mayRead(tab)) await injectAnnotator(tab.id);
    },
    anchor: (page, sender) => anchorPage(db, page, pageOf(sender)),
    keep: async (input, sender) => {
      const tab = pageOf(sender);
      await keepHighlight(db, input, tab);
      report(repaintHighlights(tab.id));
    },
    edit: async (input, sender) => {
      const tab = pageOf(sender);
      const reply = await editHighlight(db, input, tab);
      report(repaintHighlights(tab.id));
      return reply;
    },
    bin: async (input, sender) => {
      const tab = pageOf(sender);
      await binHighlight(db, input, tab);
      report(repaintHighlights(tab.id).then(() => refreshPlaces(db)));
    },
    offerToolbar: (offersToolbar) => settings.change((now) => ({ ...now, offersToolbar })),
    tags: ({ prefix }) => knownTags(db, prefix, TAGS_OFFERED),
    offerClaims: (input, sender) => offersFor(db, input, pageOf(sender)),
    keepClaim: async (input, sender) => {
      const tab = pageOf(sender);
      await keepClaimFor(db, input, tab);
      report(repaintTabs(db, { topic: input.topic }));
    },
    addArticle: async (input) => {
      const added = await addArticle(db, input);
      repaintSoon();
      return added;
    },
    readAgain: async ({ article }) => {
      const read = await readAgain(db, article);
      if (read.changed) repaintSoon();
      return read;
    },
    topicsChanged: async () => {
      await refreshGate(db);
      repaintSoon();
    },
    followEvent: async ({ tab }) => ({ article: await followEvent(db, tab) }),
    readAnyway: ({ tab }) => readAnyway(tab),
    openDesk: ({ claim }, sender) => openDeskBeside(pageOf(sender).id, claim),
  };
  listenInBackground(handlers, undefined, (error) => sayTrouble(db, error));

  report(
    refreshQuietOnce()
      .then(() => refreshGateOnce(db))
      .finally(bringGatesOnce),
  );
  // What was read in a private window goes with it; a page that is closed with its window may not get through. Where there are no windows
  // (Firefox for Android), it goes with the tab.
  const { onRemoved } = hasPart('windows') ? browser.windows : browser.tabs;
  onRemoved.addListener(() => report(forgetClosedTabs()));
  browser.runtime.onInstalled.addListener(() =>
    report(
      refreshQuiet()
        .then(() => importPacks(db))
        .then(() => refreshGate(db)),
    ),
  );
  browser.runtime.onInstalled.addListener(() =>
    report(
      tellPages()
        .then(offerInMenu)
        .then(() => refreshPlaces(db)),
    ),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') report(welcomeOnce());
  });
  browser.runtime.onStartup.addListener(() => report(refreshGateAtStart(db)));
  browser.runtime.onStartup.addListener(() => report(tidy(db)));
  // The browser's own language may be another one than when it ran last.
  browser.runtime.onStartup.addListener(() =>
    report(speakAnew().then((isOther) => (isOther ? offerInMenu() : undefined))),
  );
  for (const begin of [browser.runtime.onInstalled, browser.runtime.onStartup])
    begin.addListener(() => report(noteBirth(db)));
  browser.runtime.onStartup.addListener(() => report(refreshQuiet().then(showPauses)));
  storeTouched.watch(() =>
    report(
      repaintTabs(db)
        .then(() => repaintHighlights())
        .then(() => refreshPlaces(db)),
    ),
  );
  settings.watch(() => {
    const speaking = speakAnew();
    report(
      speaking
        .then(refreshQuiet)
        .then(() => refreshGate(db))
        .then(() => repaintTabs(db)),
    );
    report(speaking.then((isOther) => (isOther ? offerInMenu() : namePauseInMenu())).then(showPauses));
  });
  settings.watch(() => report(lookAnew()));
  browser.runtime.onInstalled.addListener(() => report(lookAnew()));
  keepChoicesInSync(report);
  // Phones have neither.
  if (hasPart('commands')) browser.commands.onCommand.addListener((command) => report(runCommand(command)));
  if (hasPart('contextMenus'))
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => report(runMenuItem(menuItemId, tab)));
  openPanelOnClick();
  takeSnapshotsDaily(db);
  startSync(db, report);
});

/** Once in a browser's life: what has lain in the bin for long goes, and the gate's index is as the store is. */
async function tidy(db: CrossreadDb): Promise<void> {
  await emptyBinOfOld(db, Date.now());
  await forgetLongDone(db, Date.now());
  await refreshPlaces(db);
}
