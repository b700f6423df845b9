import { claims } from './claims';
import { kinds } from './kinds';
import { outcomeMeanings } from './outcomes';
import { toolbar } from './toolbar';

/** The interface in English. A plural has one text for each category of Intl.PluralRules that the language has. */
export const panel = {
  ...claims,
  ...kinds,
  ...toolbar,
  ...outcomeMeanings,

  // The panel's head.
  pauseHere: 'Pause on this site',
  resumeHere: 'Resume on this site',
  pauseAll: 'Pause everywhere',
  resumeAll: 'Resume everywhere',
  withKey: '{name} (key {key})',
  openDesk: 'Compare coverage in the desk',
  openSettings: 'Settings',
  'certainty.sure': 'About this event',
  'certainty.likely': 'Probably about this event',
  'certainty.mention': 'Mentions this event in passing',
  'certainty.reader': 'You saved a claim on this event here',
  alsoMentions: 'Also mentions',
  truncated: 'Only the first million characters of this page were read.',
  privateWindow: 'Private window: nothing is kept.',
  keptNoMore:
    'This page is not kept: it was deleted, its site showed very many without loading a page, or the browser has no room left. Reload it to keep it.',
  undo: 'Undo',
  notKept: 'This page is not kept; you have switched that off in the settings.',

  // Filters and tabs.
  filters: 'Show which answers',
  filterAll: 'All',
  filterCount: '{name}, {n}',
  showingAll: {
    one: '{n} passage answers a question of this topic.',
    other: '{n} passages answer questions of this topic.',
  },
  thisPage: 'This page',
  missingHere: 'Missing here',
  saved: 'Saved',
  sections: 'What to show',

  // A claim.
  showInPage: 'Show in page',
  showPassage: 'Show passage {n}',
  passages: { one: '{n} passage', other: '{n} passages' },
  'byYou.added': 'saved by you',
  'byYou.confirmed': 'confirmed by you',
  'byYou.corrected': 'corrected by you',
  'byYou.added-by-another': 'saved by another reader',
  'byYou.confirmed-by-another': 'confirmed by another reader',
  'byYou.corrected-by-another': 'corrected by another reader',
  confirm: 'Confirm',
  correct: 'Correct…',
  reject: 'Reject',
  inDesk: 'All answers',
  removeClaim: 'Delete my claim',
  claimRemoved: 'Your claim was deleted.',
  noRoomForIt:
    'The browser has no room left for it. Delete something in the settings or on the disk, then try again.',
  notUndone: 'It was changed meanwhile; nothing was undone.',
  notKeptBecause: 'It could not be kept. The browser says: {reason}.',
  claimConfirmed: 'You confirmed it.',
  claimRejected: 'You rejected it: it no longer counts.',
  wordsGone: 'These words are no longer in the page.',
  howSo: 'Why? Both sentences, and the rules',
  howHere: 'This article',
  bothSentences: 'Both sentences',
  noMarks: 'Nothing is marked in this page.',

  // Missing here.
  missingIntro: 'Other coverage answers these questions; in this page no answer was found.',
  nothingMissing: 'Nothing: this page answers every question that the other coverage you have answers.',
  noCoverage:
    'There is no other coverage to compare with yet. Read another article on this event; it is kept on this computer and compared.',
  nothingClaimed: 'This page speaks of the event, but answers none of the questions this topic asks.',

  // What no question asks for.
  'open.title': 'Also said here',
  'open.intro':
    'Figures, days and quotations that no question of this topic asks for. Words in common suggest which of other articles’ to hold them against; only values that can be compared agree or differ.',
  'open.matched': '{n} of {all} elsewhere too',
  'open.related': 'speaks of it too',
  'open.looking': 'Looking through the articles that are kept…',
  'open.nothing': 'Nothing: what this page says of the event answers questions of this topic.',
  'open.count': 'Beside the questions: how many',
  'open.measure': 'Beside the questions: how much',
  'open.date': 'Beside the questions: when',
  'open.quotation': 'Beside the questions: quoted words',

  // Said aloud when something changed by itself.
  readAnnouncement: {
    one: 'Page read: {n} claim, {disputed} disputed.',
    other: 'Page read: {n} claims, {disputed} disputed.',
  },

  // Why there is nothing to show.
  'notice.starting.title': 'One moment…',
  'notice.starting.text': '',
  'notice.reading.title': 'Reading this page…',
  'notice.reading.text': 'Looking for what it says of the events you follow.',
  'notice.browser-page.title': 'This page cannot be read',
  'notice.browser-page.text':
    'It belongs to the browser (settings, a new tab, another extension) or is a file on this computer. Browsers keep extensions away from these. Open a news story to see who else says what it says.',
  'notice.local-file.title': 'Local files are not read',
  'notice.local-file.text': 'Crossread reads pages on the web only.',
  'notice.store.title': 'The extension store cannot be read',
  'notice.store.text': 'Browsers keep extensions away from the page where extensions are installed.',
  'notice.pdf.title': 'PDF documents cannot be read',
  'notice.pdf.text':
    'The browser’s PDF viewer shows its text to no extension. If the story is also a web page, open that.',
  followEvent: 'Follow this event',
  followReading: 'Reading the page…',
  followHint: 'Makes a topic of this story, which you can change first. The article is kept on your machine.',
  followFailed: 'The page was not read. Reload it and try again.',
  openTopics: 'Open your topics',
  'notice.never-read.title': 'Not read: {kind}',
  'notice.never-read.text':
    '{site} is on the list of sites that are never read. Nothing in its pages is looked at or marked.',
  'notice.password.title': 'Not read: this page asks for a password',
  'notice.password.text':
    'A page that shows a field for a password may be yours alone, so nothing in it is looked at or marked.',
  readOnce: 'Read this page once',
  readOnceHint:
    'Until you leave it. If it tells of an event you follow, it is kept like any other article, as you have set it.',
  readingOnce: 'Reading the page…',
  alwaysRead: 'Always read {site}',
  'notice.not-article.title': 'No article here',
  'notice.not-article.text':
    'This looks like a front page, a list or an application, or is too short for an article. Open a story to have it read.',
  'notice.no-topic.title': 'Nothing you follow',
  'notice.no-topic.text':
    'This article names nothing of the events you follow. Its text was not taken out of the page.',
  'notice.off-topic.title': 'Not about an event you follow',
  'notice.off-topic.text': 'The names are there, but the article speaks of something else. Nothing was kept.',
  'notice.reload.title': 'Reload this page to read it',
  'notice.reload.text': 'It was opened before Crossread was installed or updated.',
  'notice.paused-site.title': 'Not read: your choice',
  'notice.paused-site.text':
    'You paused {site}, or put it on your list of sites that are not read. Nothing is read or marked there.',
  'notice.paused.title': 'Crossread is paused',
  'notice.paused.text': 'Nothing is read or marked on any site.',
  'notice.no-topics.title': 'You follow no topic',
  'notice.no-topics.text': 'Choose which events to follow, or make a topic of the story in this page.',
  'notice.trouble.title': 'The topic could not be loaded',
  'notice.trouble.text':
    'The file {file} that came with the extension is damaged. Install the extension again.',
  'notice.store-closed.title': 'The store cannot be opened',
  'notice.store-closed.text':
    'The browser says: {reason}. In a private window this may be its setting; elsewhere, restart the browser.',
  reload: 'Reload this page',
  readAgain: 'Read again',
} as const;
