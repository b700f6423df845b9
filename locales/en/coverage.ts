/** The texts of the rooms in which coverage is compared. */
export const coverage = {
  topic: 'Topic',
  views: 'Ways to compare',
  'view.coverage': 'All questions',
  'view.side-by-side': 'Side by side',
  'view.missing': 'What is missing',
  'view.timeline': 'Timeline',
  'view.report': 'Report',
  comparing: 'Comparing…',
  noTopics:
    'No topic is there yet. Close this page and open it again in a moment: Crossread is still unpacking what it came with.',
  topicGone: 'This topic is no longer here. These are:',
  storeClosed: 'The store cannot be opened. The browser says: {reason}. Restart the browser and try again.',
} as const;
