/** What sites that are never read are for (public/never-read.json); panel and settings carry them. */
export const kinds = {
  'kind.banking': 'banking',
  'kind.payments': 'payments and money',
  'kind.mail': 'mail',
  'kind.messages': 'messages and calls',
  'kind.health': 'health',
  'kind.passwords': 'passwords',
  'kind.accounts': 'accounts and signing in',
  'kind.government': 'government services',
  'kind.documents': 'your documents',
  'kind.dating': 'dating',
} as const;
