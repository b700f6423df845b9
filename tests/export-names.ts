import { COLUMNS, type ExportNames } from '../lib/core/interchange/export-names';

/** Words for exports, as an interface would give them. */
export const someNames: ExportNames = {
  colours: { yellow: 'Key point', blue: 'Figure', green: 'Quote', purple: 'Doubt', orange: 'Follow up' },
  topic: (id) => `Topic ${id}`,
  heading: 'Highlights',
  open: 'open in the page',
  highlight: 'highlight',
  pageNote: 'note on the page',
  columns: Object.fromEntries(COLUMNS.map((column) => [column, `The ${column}`])) as ExportNames['columns'],
};
