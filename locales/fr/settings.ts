import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';
import { colours } from './colours';
import { kinds } from './kinds';

/** The texts of the settings page; the panel carries none of them. */
export const settings: Translated<typeof english> = {
  ...colours,
  ...kinds,

  settingsTitle: 'Réglages de Crossread',
  keepHeading: 'Ce qui est conservé',
  keepLabel: 'Conserver les articles que je lis sur les sujets suivis',
  keepHelp:
    'Pour que l’article suivant leur soit comparé. Titre, média, date, adresse, texte et affirmations de l’article sont conservés dans ce navigateur, sur cet ordinateur. Les pages sur autre chose et les pages des fenêtres privées ne sont jamais conservées, et rien n’est envoyé nulle part.',
  keptNothing: 'Aucun article de vous n’est conservé.',
  keptNow: { one: '{n} article de vous est conservé.', other: '{n} articles de vous sont conservés.' },
  deleteAll: 'Supprimer tous les articles conservés…',
  deleteConfirm: {
    one: 'Supprimer {n} article, ce qui y a été trouvé et ce que vous en avez dit ? Vos surlignages restent. Tout reste {days} jours dans la corbeille.',
    other:
      'Supprimer {n} articles, ce qui y a été trouvé et ce que vous en avez dit ? Vos surlignages restent. Tout reste {days} jours dans la corbeille.',
  },
  deleteYes: 'Supprimer',
  deleteNo: 'Garder',
  deleted: {
    one: '{n} article est dans la corbeille pour {days} jours.',
    other: '{n} articles sont dans la corbeille pour {days} jours.',
  },
  deleteFailed: 'Cela n’a pas fonctionné ; rien n’a été changé. {why}',
  deleteFull:
    'Le navigateur ne donne plus de place à Crossread, pas même pour la corbeille. Sous « Sauvegarde et copies », videz la corbeille ou supprimez des copies, puis réessayez.',
  dataHeading: 'Vos données',
  dataHelp:
    'Tout est dans ce navigateur, sur cet ordinateur, et nulle part ailleurs. Enregistrez-le dans un fichier de temps en temps : il disparaîtrait avec le profil du navigateur.',
  openBackup: 'Sauvegarde et copies',
  openBackupHelp:
    'Tout enregistrer dans un fichier, restaurer depuis un fichier, et voir la place que cela prend.',
  openBin: 'Corbeille',
  openBinHelp: 'Ce que vous avez supprimé ces {days} derniers jours, pour le restaurer.',
  undo: 'Annuler',
  undone: 'Tout est rétabli.',
  topicsHeading: 'Sujets',
  topicsHelp: 'Les articles sur ces événements sont lus et marqués.',
  openTopics: 'Tout sur vos sujets',
  openTopicsHelp: 'Nouveaux sujets, paquets de fichiers, doubles, export : dans l’atelier.',
  noTopicsYet: 'Aucun sujet n’est installé.',
  readingHeading: 'Lecture',
  pauseAll: 'Mettre en pause partout',
  pauseAllHelp: 'Aucune page n’est lue ni marquée tant que vous ne désactivez pas ceci.',
  pausedSitesLabel: 'Vos sites qui ne sont pas lus',
  pausedSitesNone:
    'Aucun. Mettez un site en pause dans le panneau latéral, dans le menu du bouton de la barre d’outils ou au clavier, ou ajoutez-en un ici.',
  readSiteAgain: 'Lire à nouveau {site}',
  addSite: 'Ajouter un site',
  addSiteDo: 'Ajouter',
  siteNotUnderstood: 'Ce n’est pas une adresse de site. Écrivez-la comme « bank.example ».',
  siteThere: '{site} est déjà sur votre liste.',
  siteListed: '{site} est déjà sur la liste ci-dessous : il n’est pas lu.',
  siteAdded: 'Rien n’est plus lu sur {site}.',
  siteRemoved: '{site} est de nouveau lu.',
  neverRead: 'Sites jamais lus',
  neverReadHelp:
    'Ils sont fournis avec Crossread. Rien dans leurs pages n’est examiné, sauf si vous le demandez dans le panneau latéral. Décochez un site pour qu’il soit toujours lu.',
  sitesOf: '{kind}, {n}',
  allowedOfThese: { one: '{n} d’entre eux est lu', other: '{n} d’entre eux sont lus' },
  allowedOthers: 'toujours lus, même avec un champ de mot de passe, {n}',
  keysHeading: 'Touches',
  keysHelp:
    'Elles agissent dans toutes les pages. Dans le panneau, n et p mènent au repère suivant et au précédent, s met en pause ou reprend sur le site, e partout.',
  keyNone: 'non définie',
  keysFirefox:
    'Pour les changer, ouvrez {address} dans un nouvel onglet, puis la roue dentée en haut, « Gérer les raccourcis d’extensions ».',
  changeKeys: 'Changer les touches',
  'command._execute_action': 'Ouvrir le panneau latéral',
  'command.annotate': 'Surligner les mots sélectionnés, ou aller au surlignage suivant',
  'command.next-mark': 'Aller au repère suivant',
  'command.previous-mark': 'Aller au repère précédent',
  'command.open-card': 'Ouvrir la fiche du repère actuel',
  'command.pause-here': 'Mettre en pause ou reprendre sur ce site',
  'command.pause': 'Mettre en pause ou reprendre partout',

  // Other browsers.

  // About.

  // Highlights.
  highlightsHeading: 'Surlignages',
  offersToolbar: 'Proposer une barre près des mots sélectionnés',
  offersToolbarHelp:
    'Sans elle, on surligne par le menu du clic droit, au clavier ou dans le panneau latéral.',
  coloursHeading: 'Ce que signifient les couleurs',
  coloursHelp: 'Nommez-les selon ce qu’elles veulent dire pour vous. Un nom vide vaut celui affiché en gris.',
  colourNameOf: 'Nom de {colour}',
  'hue.yellow': 'jaune, une étoile',
  'hue.blue': 'bleu, un carré',
  'hue.green': 'vert, une croix',
  'hue.purple': 'violet, un losange',
  'hue.orange': 'orange, un triangle',
  highlightsKept: { one: '{n} surlignage est conservé.', other: '{n} surlignages sont conservés.' },
  highlightsNone: 'Aucun surlignage n’est encore conservé.',
  highlightsInBin: {
    one: '{n} de plus est dans la corbeille.',
    other: '{n} de plus sont dans la corbeille.',
  },
  openDesk: 'Ouvrir tous les surlignages',
  openDeskHelp: 'Là, on peut les rechercher, les exporter, les supprimer et les restaurer.',
};
