import type { rescue as english } from '../en/rescue';
import type { Translated } from '../translated';

/** What the rescue page says. */
export const rescue: Translated<typeof english> = {
  trying: 'Ouverture de la base de données…',
  rescueTitle: 'Crossread : secours',
  open: 'La base de données est ouverte',
  openText:
    'Tout va bien. Vous pouvez quand même enregistrer dans un fichier tout ce qu’elle contient, ou continuer.',
  anew: 'La base de données est vide et ouverte',
  anewText:
    'Ce qu’elle contenait est effacé. Crossread conserve désormais ce que vous faites. Les copies les plus récentes sont dans l’atelier, sous « Sauvegarde », où l’on peut aussi restaurer un fichier enregistré.',
  toDesk: 'Aller à l’atelier',
  'save.title': 'Enregistrer ce qui peut être lu',
  'save.text':
    'Tout est lu par un autre chemin que d’habitude, élément par élément, et écrit dans un fichier de sauvegarde. Ce qui ne peut pas être lu est laissé de côté et compté. La base de données reste telle quelle.',
  'save.do': 'Enregistrer ce qui est lisible',
  'save.doing': 'Lecture ({table}) : {n} éléments pour l’instant',
  'save.done': { one: '{n} élément enregistré dans {file}.', other: '{n} éléments enregistrés dans {file}.' },
  'save.lost': {
    one: '{n} élément n’a pas pu être lu et n’est pas dans le fichier :',
    other: '{n} éléments n’ont pas pu être lus et ne sont pas dans le fichier :',
  },
  'save.whole': 'Tous les éléments ont pu être lus.',
  'save.cut': 'On ne peut dire combien il y en avait encore : {table}.',
  'save.none': 'Il n’y a ici aucune base de données qui puisse être lue.',
  'save.failed': 'Rien n’a pu être enregistré : {reason}. Redémarrez le navigateur et réessayez.',
  'copies.title': 'Copies faites automatiquement',
  'copies.text':
    'Elles aussi sont dans la base de données. Toute copie lisible est un fichier de sauvegarde complet de son jour.',
  'copies.save': 'Enregistrer la copie du {day}',
  'copies.unreadable': 'La copie du {day} ne peut pas être lue.',
  'empty.title': 'Commencer avec une base de données vide',
  'empty.text':
    'Efface ce que Crossread conserve sur cet ordinateur : articles, surlignages, notes et sujets. Vos réglages restent. Les copies les plus récentes sont dans un autre lieu : vous les retrouverez ensuite dans l’atelier, sous « Sauvegarde », où l’on peut aussi restaurer un fichier enregistré.',
  'empty.newer':
    'Un fichier enregistré ici vient d’un Crossread plus récent, et seul celui-là peut le restaurer.',
  'empty.unsaved': 'Rien n’a encore été enregistré dans un fichier.',
  'empty.do': 'Commencer avec une base vide',
  'empty.ask': 'Effacer tout ce qui est conservé ici ? On ne pourra pas annuler.',
  'empty.confirm': 'Effacer et recommencer',
  'empty.keep': 'Garder',
  'empty.doing': 'Effacement…',
  'empty.blocked':
    'Fermez tous les autres onglets et panneaux latéraux de Crossread ; ensuite, cela continue.',
  'empty.failed': 'L’effacement a échoué : {reason}. Redémarrez le navigateur et réessayez.',

  'table.articles': 'articles',
  'table.snapshots': 'textes d’articles',
  'table.claims': 'affirmations',
  'table.curations': 'corrections de vous',
  'table.topics': 'sujets',
  'table.annotations': 'surlignages',
  'table.drafts': 'sujets inachevés',
  'table.bin': 'corbeille',
  'table.binnedRows': 'contenu de la corbeille',
};
