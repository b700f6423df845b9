import type { kinds as english } from '../en/kinds';
import type { Translated } from '../translated';

/** What sites that are never read are for (public/never-read.json); panel and settings carry them. */
export const kinds: Translated<typeof english> = {
  'kind.banking': 'banche',
  'kind.payments': 'pagamenti e denaro',
  'kind.mail': 'posta',
  'kind.messages': 'messaggi e chiamate',
  'kind.health': 'salute',
  'kind.passwords': 'password',
  'kind.accounts': 'account e accessi',
  'kind.government': 'servizi pubblici',
  'kind.documents': 'documenti personali',
  'kind.dating': 'incontri',
};
