import type { kinds as english } from '../en/kinds';
import type { Translated } from '../translated';

/** What sites that are never read are for (public/never-read.json); panel and settings carry them. */
export const kinds: Translated<typeof english> = {
  'kind.banking': 'Banken',
  'kind.payments': 'Zahlungen und Geld',
  'kind.mail': 'E-Mail',
  'kind.messages': 'Nachrichten und Anrufe',
  'kind.health': 'Gesundheit',
  'kind.passwords': 'Passwörter',
  'kind.accounts': 'Konten und Anmeldung',
  'kind.government': 'Behördendienste',
  'kind.documents': 'Ihre Dokumente',
  'kind.dating': 'Partnersuche',
};
