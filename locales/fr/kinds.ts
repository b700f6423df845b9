import type { kinds as english } from '../en/kinds';
import type { Translated } from '../translated';

/** What sites that are never read are for (public/never-read.json); panel and settings carry them. */
export const kinds: Translated<typeof english> = {
  'kind.banking': 'banque',
  'kind.payments': 'paiements et argent',
  'kind.mail': 'courrier électronique',
  'kind.messages': 'messages et appels',
  'kind.health': 'santé',
  'kind.passwords': 'mots de passe',
  'kind.accounts': 'comptes et connexion',
  'kind.government': 'services publics',
  'kind.documents': 'vos documents',
  'kind.dating': 'rencontres',
};
