/** What is said wherever the store does not open, is gone or nearly full: in every part, so what the rescue page says is elsewhere (en-rescue.ts). */
export const store = {
  'newer.title': 'A newer Crossread wrote what is kept here',
  'newer.text':
    'This version would damage it, so it stays closed and as it is. Update Crossread, and everything is there again. Until then nothing is read or kept.',
  'blocked.title': 'Another tab of Crossread holds the store open',
  'blocked.text': 'Close all other tabs and side panels of Crossread; the store then opens by itself.',
  'not-given.title': 'The browser gives Crossread no storage',
  'not-given.text':
    'In some private windows, and where site data is forbidden, nothing can be kept. Open Crossread in an ordinary window, or allow site data in the browser’s settings.',
  'full.title': 'There is no room to open the store',
  'full.text':
    'The disk, or the part of it that the browser may use, is full. Make room on the disk and try again. Nothing of yours was deleted.',
  'damaged.title': 'The store does not open',
  'damaged.text':
    'The browser says: {reason}. Restart the browser first. If it still does not open then, save what can be read of it.',
  'lost.title': 'What Crossread kept is gone',
  'lost.text':
    'On {day} the browser opened an empty store in its place, as it does when its files are damaged or its data was cleared.',
  'lost.copy':
    'A copy of {date} lay in another place and is there: go back to it, and you have what was kept up to then.',
  'lost.toCopy': 'See the copy',
  'lost.noCopy':
    'No copy was found in the other place. A backup file that you saved brings everything back up to its day.',
  'lost.restore': 'Restore a backup file',
  'lost.close': 'I know, do not say it again',
  'nearly-full.title': 'Crossread soon has no room left',
  'nearly-full.text':
    '{left} is left for it on the disk, or of what the browser allows. When that is taken, nothing more can be kept.',
  'nearly-full.see': 'See what takes room, and free some',
  noRoom:
    'There is no room left, and nothing was changed. Free some space on the disk, then try again. Backup, in the desk, says what takes room here.',
  toRescue: 'What can be done',
  'broke.title': 'This part cannot be shown',
  'broke.text':
    'Crossread failed at it. Nothing of yours was changed by that. Try again; if it fails again, go to another part, save a backup, and report these words:',
  'broke.backup': 'Open Backup',
  titleAndText: '{title}. {text}',
  tryAgain: 'Try again',
} as const;
