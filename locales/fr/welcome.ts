import type { welcome as english } from '../en/welcome';
import type { Translated } from '../translated';

/** What the page says that opens once, when Crossread is new. */
export const welcome: Translated<typeof english> = {
  title: 'Bienvenue dans Crossread',
  lead: 'Crossread marque ce qu’un article de presse affirme d’un événement que vous suivez, et montre qui d’autre le dit. Essayez-le sur cet article inventé ; il faut une minute.',
  skip: 'Passer à l’article',
  leave: 'Fermer cette page',
  again: 'Vous la retrouverez dans les réglages, sous « À propos de Crossread ».',
  steps: 'Étapes',
  stepOf: 'Étape {n} sur {all}',
  done: 'fait',
  next: 'Suivant',
  back: 'Retour',
  story: 'L’article',
  panel: 'Le panneau latéral',
  reading: 'Lecture de l’article…',
  failed: 'L’article n’a pas pu être lu ici : {why} Tout le reste de cette page vaut quand même.',

  'name.marks': 'Repères',
  'name.panel': 'Le panneau',
  'name.highlight': 'Surligner',
  'name.yours': 'Vos données',

  'title.marks': 'Les mots soulignés sont des affirmations',
  'text.marks':
    'Le trait dit où se situe une affirmation à côté de deux autres articles inventés. Pointez-en une, ou allez de repère en repère.',
  'do.marks': 'Montrer le repère suivant',
  'keys.marks': 'Sur les vraies pages : {next} pour le repère suivant, {card} pour sa fiche.',
  legend: 'Les traits de cet article',
  'done.marks':
    'C’était une affirmation et sa fiche : ce que dit cet article, ce que disent les autres, et pourquoi elle est marquée ainsi.',

  'title.panel': 'Le panneau les a toutes',
  'text.panel':
    'Il se tient à côté de l’article. Ouvrez une affirmation pour voir qui dit quoi ; « Manque ici » contient ce que seuls les autres rapportent.',
  'keys.panel':
    'Sur les vraies pages, il s’ouvre avec le bouton Crossread de la barre d’outils ou avec {panel}.',
  'done.panel': 'Chaque affirmation ramène à ses mots, et aux phrases des autres.',

  'title.highlight': 'Gardez les mots qui comptent',
  'text.highlight':
    'Sélectionnez des mots dans l’article et choisissez une couleur. Ici, ils disparaissent quand vous fermez cette page ; sur les vraies pages, ils sont conservés et retrouvés.',
  'do.highlight': 'Sélectionner une phrase pour moi',
  'keys.highlight': 'Sur les vraies pages, {annotate} amène les couleurs aux mots sélectionnés.',
  'done.highlight': 'Enregistré. C’est aussi dans le panneau, sous « Enregistré ».',
  'only.highlight':
    'Sur les vraies pages, notes et affirmations se font de même. Ici, choisissez une couleur.',
  'none.highlight': 'Rien n’est encore enregistré sur cet article.',
  'remove.highlight': 'Retirer',

  'title.yours': 'Ce que vous lisez reste à vous',
  'promise.here': 'Tout reste dans ce navigateur, sur cet ordinateur. Rien n’est envoyé nulle part.',
  'promise.kept':
    'Sont conservés les articles sur les événements que vous suivez et ce que vous surlignez. Rien des fenêtres privées.',
  'promise.never':
    'Banque, courrier, santé et autres sites de ce genre ne sont pas lus, sauf si vous le demandez. Vous pouvez mettre en pause n’importe quel site, ou tous.',
  permissions: 'À quoi sert chaque autorisation',
  'permission.hosts': 'Lire les pages',
  'permission.hosts.for': 'pour trouver des articles sur ce que vous suivez, quel que soit leur site',
  'permission.storage': 'Stockage',
  'permission.storage.for': 'vos réglages, et ce qui a été lu dans chaque onglet ouvert',
  'permission.unlimitedStorage': 'Stockage illimité',
  'permission.unlimitedStorage.for':
    'pour que le navigateur n’efface pas ce que vous conservez quand le disque se remplit',
  'permission.scripting': 'Scripts',
  'permission.scripting.for': 'pour marquer une page, seulement là où il y a quelque chose à lire',
  'permission.contextMenus': 'Menus',
  'permission.contextMenus.for': 'pour surligner et mettre en pause depuis le menu du clic droit',
  'permission.sidePanel': 'Panneau latéral',
  'permission.sidePanel.for': 'la liste des affirmations à côté de la page',
  'permission.other': 'Utilisée par cette version de Crossread.',
  grantTitle: 'Il reste une chose à autoriser',
  grantText:
    'Votre navigateur vous demande votre accord avant que Crossread puisse lire des pages. Sans lui, rien n’est marqué.',
  grant: 'Autoriser la lecture des pages',
  granted: 'Crossread peut maintenant lire des pages.',
  notGranted:
    'Non autorisé. Vous pouvez l’autoriser ici à tout moment, ou dans les réglages du navigateur pour les extensions.',
  open: 'Ouvrir et mettre en pause',
  openText:
    'Ouvrez le panneau avec le bouton de Crossread dans la barre d’outils ; certains navigateurs le cachent derrière une pièce de puzzle. C’est aussi dans le panneau que l’on met en pause et reprend.',
  'key.panel': 'Ouvrir le panneau',
  'key.pause': 'Mettre en pause ou reprendre partout',
  'key.none': 'aucune touche définie',
  desk: 'Ouvrir l’atelier',
  deskText: 'L’atelier compare des articles entiers, question par question.',
  keepSamples: 'Garder ces exemples d’articles',
  keepSamplesText: 'Pour essayer l’atelier avec eux. Sinon, ils ne sont pas conservés.',
  keeping: 'Enregistrement…',
  kept: 'Les exemples sont dans l’atelier, sous « Articles ».',
  notKept: 'Ils n’ont pas pu être conservés : {why}',
  settings: 'Réglages',
};
