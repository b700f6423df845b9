import type { Message } from '../say';

/** Why what the reader asked for in a page was not done, and what to do: shown where it was asked, in the page, the panel or the desk. */
export const refusals = {
  noRoom:
    'The browser has no room left for it. Delete something in the settings or on the disk, then try again.',
  noRoomForArticle:
    'The browser has no room left for it. Delete articles you no longer need, or make room on the disk, then try again.',

  paused: 'Crossread is paused here. Resume it in the side panel or the settings, then try again.',
  // “Highlight” is what the page’s context menu calls it.
  neverRead:
    'This site is never read. Select the words again and choose “Highlight” in their menu, or allow the site in the settings.',

  privateHighlight:
    'In a private window nothing is kept. Open the page in an ordinary window to highlight in it.',
  tooManyNotes:
    'More was written on this highlight in several windows than it can hold. Make a new highlight for what you want to add.',
  anotherPage: 'This highlight belongs to another page. Reload this one and try again.',

  privateClaim: 'In a private window nothing is kept. Open the page in an ordinary window to save a claim.',
  articlesNotKept:
    'A claim is kept with its article, and the settings say that no articles are kept. Allow it there, then try again.',
  notFollowed: 'You no longer follow this topic. Follow it in the settings, then try again.',
  noAnswer: 'These words hold no answer to that question. Select the words that do, then try again.',

  privateTopic:
    'Nothing is kept from a private window, so no topic can be made of this page. Open it in an ordinary window.',
  pageClosed: 'This page was closed. Open it again, then press the button once more.',
  // “New topic” is a button of the desk.
  pageStuck:
    'The page does not answer. Wait until it has loaded, or paste its text under “New topic” in the desk.',
  noStory:
    'There is no story to be read in this page. Open an article, or paste its text under “New topic” in the desk.',

  textNotKept: 'Its text is not kept, so there is nothing to read again. Open its page.',
  articleGone: 'This article is no longer kept.',
} as const satisfies Readonly<Record<string, Message>>;
