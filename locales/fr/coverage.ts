import type { coverage as english } from '../en/coverage';
import type { Translated } from '../translated';

/** The texts of the rooms in which coverage is compared. */
export const coverage: Translated<typeof english> = {
  topic: 'Sujet',
  views: 'Façons de comparer',
  'view.coverage': 'Toutes les questions',
  'view.side-by-side': 'Côte à côte',
  'view.missing': 'Ce qui manque',
  'view.timeline': 'Chronologie',
  'view.report': 'Rapport',
  comparing: 'Comparaison…',
  noTopics:
    'Il n’y a pas encore de sujet. Fermez cette page et rouvrez-la dans un instant : Crossread déballe encore ce qu’il a apporté.',
  topicGone: 'Ce sujet n’est plus ici. Ceux-ci y sont :',
  storeClosed:
    'La base de données ne s’ouvre pas. Le navigateur indique : {reason}. Redémarrez le navigateur et réessayez.',
};
