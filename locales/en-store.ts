/** What is said where the store does not open, and in the rescue page. */
export const enStore = {
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
    'On {day} the browser opened an empty store in its place, as it does when its files are damaged or its data was cleared. The copies that are made daily lay in the same place and are gone too. A backup file that you saved brings everything back up to its day.',
  'lost.restore': 'Restore a backup file',
  'lost.close': 'I know, do not say it again',
  'nearly-full.title': 'Crossread soon has no room left',
  'nearly-full.text':
    '{left} is left for it on the disk, or of what the browser allows. When that is taken, nothing more can be kept.',
  'nearly-full.see': 'See what takes room, and free some',
  noRoom:
    'There is no room left, and nothing was changed. Free some space on the disk, then try again. Backup, in the desk, says what takes room here.',
  toRescue: 'What can be done',
  tryAgain: 'Try again',
  trying: 'Opening the store…',

  rescueTitle: 'Crossread: rescue',
  open: 'The store is open',
  openText: 'Nothing is wrong with it. You can save a file of all that is in it all the same, or go on.',
  toDesk: 'Go to the desk',
  'save.title': 'Save what can be read',
  'save.text':
    'Everything is read past the usual way, record by record, and written to a backup file. What cannot be read is left out and counted. The store stays as it is.',
  'save.do': 'Save what can be read',
  'save.doing': 'Reading {table}: {n} records so far',
  'save.done': { one: '{n} record was saved to {file}.', other: '{n} records were saved to {file}.' },
  'save.lost': {
    one: '{n} record could not be read and is not in the file:',
    other: '{n} records could not be read and are not in the file:',
  },
  'save.whole': 'Every record could be read.',
  'save.cut': 'How many more there were in {table} cannot be told.',
  'save.none': 'There is no store here that could be read.',
  'save.failed': 'Nothing could be saved: {reason}. Restart the browser and try again.',
  'copies.title': 'Copies that were made by themselves',
  'copies.text': 'They lie in the store too. One that can be read is a whole backup file of its day.',
  'copies.save': 'Save the copy of {day}',
  'copies.unreadable': 'The copy of {day} cannot be read.',
  'empty.title': 'Begin with an empty store',
  'empty.text':
    'Deletes what Crossread keeps on this computer: articles, highlights, notes, topics and copies. Your settings stay. A file that you saved can be restored afterwards, in the desk under Backup.',
  'empty.newer': 'A file saved here was written by a newer Crossread, and only that one restores it.',
  'empty.unsaved': 'Nothing was saved to a file yet.',
  'empty.do': 'Begin with an empty store',
  'empty.ask': 'Delete everything that is kept here? It cannot be undone.',
  'empty.confirm': 'Delete it and begin anew',
  'empty.keep': 'Keep it',
  'empty.doing': 'Deleting…',
  'empty.blocked': 'Close all other tabs and side panels of Crossread; then it goes on.',
  'empty.done': 'The store is empty and open.',
  'empty.failed': 'It could not be deleted: {reason}. Restart the browser and try again.',

  'table.articles': 'articles',
  'table.snapshots': 'texts of articles',
  'table.claims': 'claims',
  'table.curations': 'words on claims',
  'table.topics': 'topics',
  'table.annotations': 'highlights',
  'table.drafts': 'unfinished topics',
  'table.bin': 'the bin',
  'table.binnedRows': 'what lies in the bin',
} as const;
