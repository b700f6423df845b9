import type { store as english } from '../en/store';
import type { Translated } from '../translated';

/** What is said wherever the store does not open, is gone or nearly full: in every part, so what the rescue page says is elsewhere (en-rescue.ts). */
export const store: Translated<typeof english> = {
  'newer.title': 'Un Crossread plus récent a écrit ce qui est conservé ici',
  'newer.text':
    'Cette version l’endommagerait ; il reste donc fermé et tel quel. Mettez Crossread à jour et tout sera de nouveau là. D’ici là, rien n’est lu ni conservé.',
  'blocked.title': 'Un autre onglet de Crossread tient la base de données ouverte',
  'blocked.text':
    'Fermez tous les autres onglets et panneaux latéraux de Crossread ; la base de données s’ouvrira alors d’elle-même.',
  'not-given.title': 'Le navigateur ne donne pas de stockage à Crossread',
  'not-given.text':
    'Dans certaines fenêtres privées, et là où les données de sites sont interdites, rien ne peut être conservé. Ouvrez Crossread dans une fenêtre ordinaire, ou autorisez les données de sites dans les réglages du navigateur.',
  'full.title': 'Il n’y a pas de place pour ouvrir la base de données',
  'full.text':
    'Le disque, ou la part que le navigateur peut en utiliser, est plein. Faites de la place et réessayez. Rien de ce qui est à vous n’a été supprimé.',
  'damaged.title': 'La base de données ne s’ouvre pas',
  'damaged.text':
    'Le navigateur indique : {reason}. Redémarrez d’abord le navigateur. Si elle ne s’ouvre toujours pas, enregistrez ce qui peut en être lu.',
  'lost.title': 'Ce que Crossread conservait a disparu',
  'lost.text':
    'Le {day}, le navigateur a ouvert à sa place une base de données vide, comme il le fait quand ses fichiers sont endommagés ou que ses données ont été effacées.',
  'lost.copy':
    'Une copie du {date} se trouvait dans un autre lieu et elle est là : revenez-y, et vous aurez ce qui était conservé jusque-là.',
  'lost.toCopy': 'Voir la copie',
  'lost.noCopy':
    'Aucune copie n’a été trouvée dans l’autre lieu. Un fichier de sauvegarde que vous avez enregistré rend tout jusqu’à sa date.',
  'lost.restore': 'Restaurer un fichier de sauvegarde',
  'lost.close': 'J’ai compris, ne plus le dire',
  'nearly-full.title': 'Crossread n’aura bientôt plus de place',
  'nearly-full.text':
    'Il lui reste {left} sur le disque, ou de ce que permet le navigateur. Au-delà, rien de plus ne peut être conservé.',
  'nearly-full.see': 'Voir ce qui prend de la place, et en libérer',
  noRoom:
    'Il n’y a plus de place et rien n’a été changé. Libérez de l’espace sur le disque, puis réessayez. Dans l’atelier, « Sauvegarde » dit ce qui prend de la place.',
  toRescue: 'Ce qu’on peut faire',
  'broke.title': 'Cette partie ne peut pas être affichée',
  'broke.text':
    'Crossread y a échoué. Rien de ce qui est à vous n’en a été changé. Réessayez ; si cela échoue encore, passez à une autre partie, enregistrez une sauvegarde et signalez ces mots :',
  'broke.backup': 'Ouvrir la sauvegarde',
  titleAndText: '{title}. {text}',
  tryAgain: 'Réessayer',
};
