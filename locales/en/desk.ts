/** The texts of the desk's frame. */
export const desk = {
  deskTitle: 'Crossread desk',
  rooms: 'Rooms of the desk',
  'room.coverage': 'Coverage',
  'room.articles': 'Articles',
  'room.claims': 'Claims',
  'room.topics': 'Topics',
  'room.new-topic': 'New topic',
  'room.edit-topic': 'Edit topic',
  'room.library': 'Highlights',
  'room.bin': 'Bin',
  'room.import': 'Import',
  'room.backup': 'Backup',
  nowhereTitle: 'Nothing here',
  nowhere: 'There is no room at this address. The rooms of the desk are named above.',
  loading: 'Opening what you saved…',
  storeClosed: 'The store cannot be opened. The browser says: {reason}. Restart the browser and try again.',
} as const;
