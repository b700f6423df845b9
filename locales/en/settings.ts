import { colours } from './colours';
import { kinds } from './kinds';

/** The texts of the settings page; the panel carries none of them. */
export const settings = {
  ...colours,
  ...kinds,

  settingsTitle: 'Crossread settings',
  contents: 'On this page',
  keepHeading: 'What is kept',
  keepLabel: 'Keep the articles I read on followed topics',
  keepHelp:
    'So that the next article is compared with them. Title, publisher, date, address, text and what the article claims are kept in this browser, on this computer. Pages about anything else and pages in private windows are never kept, and nothing is sent anywhere.',
  keptNothing: 'No article of yours is kept.',
  keptNow: { one: '{n} article of yours is kept.', other: '{n} articles of yours are kept.' },
  deleteAll: 'Delete all articles kept…',
  deleteConfirm: {
    one: 'Delete {n} article, what was found in it and what you said of that? Your highlights stay. All of it lies in the bin for {days} days.',
    other:
      'Delete {n} articles, what was found in them and what you said of that? Your highlights stay. All of it lies in the bin for {days} days.',
  },
  deleteYes: 'Delete',
  deleteNo: 'Keep',
  deleted: {
    one: '{n} article is in the bin, for {days} days.',
    other: '{n} articles are in the bin, for {days} days.',
  },
  deleteFailed: 'That did not work; nothing was changed. {why}',
  deleteFull:
    'The browser gives Crossread no more room, not even to move it to the bin. Under “Backup and copies”, empty the bin or delete copies, then try again.',
  dataHeading: 'Your data',
  dataHelp:
    'All of it is in this browser, on this computer, and nowhere else. Save it as a file now and then: with the browser’s profile it would be gone.',
  roomUsed: 'All of it takes about {used} on the disk. Of that:',
  'room.texts': { one: '{n} text of an article', other: '{n} texts of articles' },
  'room.copies': { one: '{n} copy', other: '{n} copies' },
  'room.bin': { one: '{n} thing in the bin', other: '{n} things in the bin' },
  openBackup: 'Backup and copies',
  openBackupHelp: 'Save everything as a file, restore from one, and see how much room it takes.',
  openBin: 'Bin',
  openBinHelp: 'What you deleted in the last {days} days, to bring it back.',
  undo: 'Undo',
  undone: 'Everything is back.',
  topicsHeading: 'Topics',
  topicsHelp: 'Articles on these events are read and marked.',
  openTopics: 'All about your topics',
  openTopicsHelp: 'New ones, packs from files, copies, export: in the desk.',
  noTopicsYet: 'No topic is installed.',
  readingHeading: 'Reading',
  pauseAll: 'Pause everywhere',
  pauseAllHelp: 'No page is read or marked until you switch this off.',
  pausedSitesLabel: 'Your sites that are not read',
  pausedSitesNone:
    'None. Pause a site in the side panel, in the menu of the toolbar button or by its key, or add one here.',
  readSiteAgain: 'Read {site} again',
  addSite: 'Add a site',
  addSiteDo: 'Add',
  siteNotUnderstood: 'That is no address of a site. Type it as in “bank.example”.',
  siteThere: '{site} is on your list already.',
  siteListed: '{site} is on the list below already: it is not read.',
  siteAdded: 'Nothing is read on {site} any more.',
  siteRemoved: '{site} is read again.',
  neverRead: 'Sites that are never read',
  neverReadHelp:
    'They come with Crossread. Nothing in their pages is looked at unless you ask for it in the side panel. Take the mark off a site to have it read always.',
  sitesOf: '{kind}, {n}',
  allowedOfThese: { one: '{n} of them is read', other: '{n} of them are read' },
  allowedOthers: 'always read, also with a field for a password, {n}',
  keysHeading: 'Keys',
  keysHelp:
    'These work in any page. In the panel, n and p go to the next and the previous mark, s pauses or resumes on the site, e everywhere.',
  keyNone: 'not set',
  keysFirefox:
    'To change them, open {address} in a new tab, then the wheel at the top, “Manage Extension Shortcuts”.',
  changeKeys: 'Change the keys',
  'command._execute_action': 'Open the side panel',
  'command.annotate': 'Highlight the selected words, or go to the next highlight',
  'command.next-mark': 'Go to the next mark',
  'command.previous-mark': 'Go to the previous mark',
  'command.open-card': 'Open the card of the current mark',
  'command.pause-here': 'Pause or resume on this site',
  'command.pause': 'Pause or resume everywhere',

  // Other browsers.
  syncHeading: 'Your other browsers',
  syncs: 'Use these choices in my other browsers, too',
  syncsHelp:
    'Off, nothing leaves this computer. On, your browser’s own sync carries the choices listed here, by your account at the browser’s maker, to the browsers where you are signed in and have this on as well. Crossread itself sends nothing.',
  syncsWhat: 'These go, and nothing else:',
  'synced.language': 'the language',
  'synced.marked': 'what is marked',
  'synced.markStyle': 'how marks are drawn',
  'synced.tones': 'the colours of marks',
  'synced.textSize': 'the size of the text',
  'synced.theme': 'light or dark',
  'synced.offersToolbar': 'whether a toolbar is offered at selected words',
  'synced.colourNames': 'what you call the colours of highlights',
  syncsColourNames: 'Also what I call the colours of highlights',
  syncsColourNamesHelp: 'These are words of your own, so they go only if you say so.',
  syncsNever:
    'Articles, claims, highlights, notes, topics and your lists of sites never go. Whether articles are kept and where reading is paused is chosen in each browser.',
  syncsNewest:
    'What you chose last holds. What your other browsers chose already is taken over when you switch this on.',
  syncRefused: 'The browser did not take: {names}. It is tried again at the next change. {why}',
  syncFailed: 'The browser’s sync did not answer. It is tried again at the next change. {why}',
  syncLeft: 'What was chosen before still lies in the browser’s sync.',
  syncDelete: 'Delete it there',
  syncDeleted: 'It is deleted there. Your other browsers keep what they have.',
  syncDeleteFailed: 'That did not work. {why}',

  // About.
  aboutHeading: 'About Crossread',
  version: 'Version {version}, free software under the MIT licence.',
  promise:
    'Nothing leaves your computer: no server, no account, no count of what you read. Only what you switch on under “Your other browsers” goes further, by your browser’s own sync.',
  openWelcome: 'Show the welcome page again',

  // Highlights.
  highlightsHeading: 'Highlights',
  offersToolbar: 'Offer a toolbar at selected words',
  offersToolbarHelp:
    'Without it, words are highlighted by the menu of the right mouse button, by a key or in the side panel.',
  coloursHeading: 'What the colours mean',
  coloursHelp: 'Call them what they mean to you. An empty name is the one shown in grey.',
  colourNameOf: 'Name of {colour}',
  'hue.yellow': 'yellow, a star',
  'hue.blue': 'blue, a square',
  'hue.green': 'green, a cross',
  'hue.purple': 'purple, a diamond',
  'hue.orange': 'orange, a triangle',
  highlightsKept: {
    one: '{n} highlight is kept.',
    other: '{n} highlights are kept.',
  },
  highlightsNone: 'No highlight is kept yet.',
  highlightsInBin: { one: '{n} more lies in the bin.', other: '{n} more lie in the bin.' },
  openDesk: 'Open all highlights',
  openDeskHelp: 'Search them, export them, and delete or restore them there.',
} as const;
