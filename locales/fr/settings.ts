import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';
import { colours } from './colours';
import { kinds } from './kinds';

/** The texts of the settings page; the panel carries none of them. */
export const settings: Translated<typeof english> = {
  ...colours,
  ...kinds,

  settingsTitle: 'Réglages de Crossread',
  contents: 'Sur cette page',
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
  roomUsed: 'Le tout prend environ {used} sur le disque. Dont :',
  'room.texts': { one: '{n} texte d’article', other: '{n} textes d’articles' },
  'room.copies': { one: '{n} copie', other: '{n} copies' },
  'room.bin': { one: '{n} élément dans la corbeille', other: '{n} éléments dans la corbeille' },
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
  syncHeading: 'Vos autres navigateurs',
  syncs: 'Utiliser ces choix dans mes autres navigateurs aussi',
  syncsHelp:
    'Désactivé, rien ne quitte cet ordinateur. Activé, la synchronisation de votre navigateur porte les choix indiqués ici, par votre compte chez l’éditeur du navigateur, vers les navigateurs où vous êtes connecté et où ceci est activé aussi. Crossread lui-même n’envoie rien.',
  syncsWhat: 'Voici ce qui part, et rien d’autre :',
  'synced.language': 'la langue',
  'synced.marked': 'ce qui est marqué',
  'synced.markStyle': 'le dessin des repères',
  'synced.tones': 'les couleurs des repères',
  'synced.textSize': 'la taille du texte',
  'synced.theme': 'clair ou sombre',
  'synced.offersToolbar': 'si une barre est proposée près des mots sélectionnés',
  'synced.colourNames': 'vos noms pour les couleurs des surlignages',
  syncsColourNames: 'Aussi les noms que je donne aux couleurs des surlignages',
  syncsColourNamesHelp: 'Ce sont vos propres mots ; ils ne partent donc que si vous le dites.',
  syncsNever:
    'Les articles, affirmations, surlignages, notes, sujets et vos listes de sites ne partent jamais. Conserver ou non les articles, et où mettre la lecture en pause, se choisit dans chaque navigateur.',
  syncsNewest:
    'Votre dernier choix l’emporte. Ce que vos autres navigateurs ont déjà choisi est repris quand vous activez ceci.',
  syncRefused:
    'Le navigateur n’a pas accepté : {names}. Un nouvel essai aura lieu au prochain changement. {why}',
  syncFailed:
    'La synchronisation du navigateur n’a pas répondu. Un nouvel essai aura lieu au prochain changement. {why}',
  syncLeft: 'Ce qui avait été choisi est encore dans la synchronisation du navigateur.',
  syncDelete: 'L’y supprimer',
  syncDeleted: 'Supprimé là-bas. Vos autres navigateurs gardent ce qu’ils ont.',
  syncDeleteFailed: 'Cela n’a pas fonctionné. {why}',

  // About.
  aboutHeading: 'À propos de Crossread',
  version: 'Version {version}, logiciel libre sous licence MIT.',
  promise:
    'Rien ne quitte votre ordinateur : ni serveur, ni compte, ni décompte de vos lectures. Seul ce que vous activez sous « Vos autres navigateurs » va plus loin, par la synchronisation de votre navigateur.',
  openWelcome: 'Revoir la page d’accueil',

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
