import type { desk as english } from '../en/desk';
import type { Translated } from '../translated';

/** The texts of the desk's frame. */
export const desk: Translated<typeof english> = {
  deskTitle: 'Atelier Crossread',
  rooms: 'Rubriques de l’atelier',
  'room.coverage': 'Couverture',
  'room.articles': 'Articles',
  'room.claims': 'Affirmations',
  'room.topics': 'Sujets',
  'room.new-topic': 'Nouveau sujet',
  'room.edit-topic': 'Modifier le sujet',
  'room.library': 'Surlignages',
  'room.bin': 'Corbeille',
  'room.import': 'Import',
  'room.backup': 'Sauvegarde',
  nowhereTitle: 'Il n’y a rien ici',
  nowhere: 'Aucune rubrique ne se trouve à cette adresse. Celles de l’atelier sont indiquées ci-dessus.',
  loading: 'Ouverture de ce que vous avez enregistré…',
  storeClosed:
    'La base de données ne s’ouvre pas. Le navigateur indique : {reason}. Redémarrez le navigateur et réessayez.',
};
