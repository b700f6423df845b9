import type { panel as english } from '../en/panel';
import type { Translated } from '../translated';
import { claims } from './claims';
import { kinds } from './kinds';
import { outcomeMeanings } from './outcomes';
import { toolbar } from './toolbar';

/** The interface in English. A plural has one text for each category of Intl.PluralRules that the language has. */
export const panel: Translated<typeof english> = {
  ...claims,
  ...kinds,
  ...toolbar,
  ...outcomeMeanings,

  // The panel's head.
  pauseHere: 'Mettre en pause sur ce site',
  resumeHere: 'Reprendre sur ce site',
  pauseAll: 'Mettre en pause partout',
  resumeAll: 'Reprendre partout',
  withKey: '{name} (touche {key})',
  openDesk: 'Comparer la couverture dans l’atelier',
  openSettings: 'Réglages',
  'certainty.sure': 'Sur cet événement',
  'certainty.likely': 'Probablement sur cet événement',
  'certainty.mention': 'Mentionne cet événement en passant',
  'certainty.reader': 'Vous avez enregistré ici une affirmation sur cet événement',
  alsoMentions: 'Mentionne aussi',
  truncated: 'Seul le premier million de caractères de cette page a été lu.',
  privateWindow: 'Fenêtre privée : rien n’est conservé.',
  keptNoMore:
    'Cette page n’est pas conservée : elle a été supprimée, son site en a affiché énormément sans charger de page, ou le navigateur n’a plus de place. Rechargez-la pour la conserver.',
  undo: 'Annuler',
  notKept: 'Cette page n’est pas conservée ; vous avez désactivé cela dans les réglages.',

  // Filters and tabs.
  filters: 'Quelles réponses afficher',
  filterAll: 'Toutes',
  filterCount: '{name}, {n}',
  showingAll: {
    one: '{n} passage répond à une question de ce sujet.',
    other: '{n} passages répondent à des questions de ce sujet.',
  },
  thisPage: 'Cette page',
  missingHere: 'Manque ici',
  saved: 'Enregistré',
  sections: 'Que montrer',

  // A claim.
  showInPage: 'Montrer dans la page',
  showPassage: 'Montrer le passage {n}',
  passages: { one: '{n} passage', other: '{n} passages' },
  'byYou.added': 'enregistrée par vous',
  'byYou.confirmed': 'confirmée par vous',
  'byYou.corrected': 'corrigée par vous',
  'byYou.added-by-another': 'enregistrée par un autre lecteur',
  'byYou.confirmed-by-another': 'confirmée par un autre lecteur',
  'byYou.corrected-by-another': 'corrigée par un autre lecteur',
  confirm: 'Confirmer',
  correct: 'Corriger…',
  reject: 'Écarter',
  inDesk: 'Toutes les réponses',
  removeClaim: 'Supprimer mon affirmation',
  claimRemoved: 'Votre affirmation a été supprimée.',
  noRoomForIt:
    'Le navigateur n’a plus de place pour cela. Supprimez quelque chose dans les réglages ou sur le disque, puis réessayez.',
  notUndone: 'Cela a été modifié entre-temps ; rien n’a été annulé.',
  notKeptBecause: 'L’enregistrement a échoué. Le navigateur indique : {reason}.',
  claimConfirmed: 'Vous l’avez confirmée.',
  claimRejected: 'Vous l’avez écartée : elle ne compte plus.',
  wordsGone: 'Ces mots ne sont plus dans la page.',
  howSo: 'Pourquoi ? Les deux phrases et les règles',
  howHere: 'Cet article',
  bothSentences: 'Les deux phrases',
  noMarks: 'Rien n’est marqué dans cette page.',

  // Missing here.
  missingIntro:
    'D’autres articles répondent à ces questions ; dans cette page, aucune réponse n’a été trouvée.',
  nothingMissing: 'Rien : cette page répond à toutes les questions auxquelles répondent vos autres articles.',
  noCoverage:
    'Il n’y a pas encore d’autre article à comparer. Lisez-en un autre sur cet événement ; il sera conservé sur cet ordinateur et comparé.',
  nothingClaimed: 'Cette page parle de l’événement, mais ne répond à aucune des questions de ce sujet.',

  // What no question asks for.
  'open.title': 'Dit aussi ici',
  'open.intro':
    'Chiffres, jours et citations qu’aucune question de ce sujet ne demande. Les mots communs suggèrent à quels autres, d’autres articles, les comparer ; seules des valeurs comparables concordent ou divergent.',
  'open.matched': '{n} sur {all} aussi ailleurs',
  'open.related': 'en parle aussi',
  'open.looking': 'Consultation des articles conservés…',
  'open.nothing': 'Rien : ce que cette page dit de l’événement répond à des questions de ce sujet.',
  'open.count': 'Hors des questions : combien',
  'open.measure': 'Hors des questions : quelle quantité',
  'open.date': 'Hors des questions : quand',
  'open.quotation': 'Hors des questions : paroles citées',

  // Said aloud when something changed by itself.
  readAnnouncement: {
    one: 'Page lue : {n} affirmation, {disputed} contestée.',
    other: 'Page lue : {n} affirmations, {disputed} contestées.',
  },

  // Why there is nothing to show.
  'notice.starting.title': 'Un instant…',
  'notice.starting.text': 'Le panneau s’ouvre.',
  'notice.reading.title': 'Lecture de cette page…',
  'notice.reading.text': 'Recherche de ce qu’elle dit des événements que vous suivez.',
  'notice.browser-page.title': 'Cette page ne peut pas être lue',
  'notice.browser-page.text':
    'Elle appartient au navigateur (réglages, nouvel onglet, autre extension) ou c’est un fichier de cet ordinateur. Les navigateurs en tiennent les extensions à l’écart. Ouvrez un article de presse pour voir qui d’autre dit ce qu’il dit.',
  'notice.local-file.title': 'Les fichiers locaux ne sont pas lus',
  'notice.local-file.text': 'Crossread lit seulement les pages du web.',
  'notice.store.title': 'Le magasin d’extensions ne peut pas être lu',
  'notice.store.text': 'Les navigateurs tiennent les extensions à l’écart de la page où elles s’installent.',
  'notice.pdf.title': 'Les documents PDF ne peuvent pas être lus',
  'notice.pdf.text':
    'Le lecteur PDF du navigateur ne montre son texte à aucune extension. Si l’article existe aussi en page web, ouvrez celle-ci.',
  followEvent: 'Suivre cet événement',
  followReading: 'Lecture de la page…',
  followHint:
    'Fait de cet article un sujet, que vous pouvez d’abord modifier. L’article est conservé sur votre ordinateur.',
  followFailed: 'La page n’a pas été lue. Rechargez-la et réessayez.',
  openTopics: 'Ouvrir vos sujets',
  'notice.never-read.title': 'Non lu : {kind}',
  'notice.never-read.text':
    '{site} est sur la liste des sites qui ne sont jamais lus. Rien dans ses pages n’est examiné ni marqué.',
  'notice.password.title': 'Non lu : cette page demande un mot de passe',
  'notice.password.text':
    'Une page avec un champ de mot de passe ne regarde peut-être que vous ; rien n’y est donc examiné ni marqué.',
  readOnce: 'Lire cette page une fois',
  readOnceHint:
    'Jusqu’à ce que vous la quittiez. Si elle parle d’un événement que vous suivez, elle est conservée comme tout autre article, selon vos réglages.',
  readingOnce: 'Lecture de la page…',
  alwaysRead: 'Toujours lire {site}',
  'notice.not-article.title': 'Pas d’article ici',
  'notice.not-article.text':
    'Cela ressemble à une page d’accueil, une liste ou une application, ou c’est trop court pour un article. Ouvrez un article pour le faire lire.',
  'notice.no-topic.title': 'Rien que vous suiviez',
  'notice.no-topic.text':
    'Cet article ne nomme rien des événements que vous suivez. Son texte n’a pas été extrait de la page.',
  'notice.off-topic.title': 'Ne porte pas sur un événement que vous suivez',
  'notice.off-topic.text': 'Les noms y sont, mais l’article parle d’autre chose. Rien n’a été conservé.',
  'notice.reload.title': 'Rechargez cette page pour qu’elle soit lue',
  'notice.reload.text': 'Elle a été ouverte avant l’installation ou la mise à jour de Crossread.',
  'notice.paused-site.title': 'Non lu : c’est votre choix',
  'notice.paused-site.text':
    'Vous avez mis {site} en pause, ou sur votre liste de sites qui ne sont pas lus. Rien n’y est lu ni marqué.',
  'notice.paused.title': 'Crossread est en pause',
  'notice.paused.text': 'Rien n’est lu ni marqué, sur aucun site.',
  'notice.no-topics.title': 'Vous ne suivez aucun sujet',
  'notice.no-topics.text':
    'Choisissez quels événements suivre, ou faites un sujet de l’article de cette page.',
  'notice.trouble.title': 'Le sujet n’a pas pu être chargé',
  'notice.trouble.text': 'Le fichier {file} fourni avec l’extension est endommagé. Réinstallez l’extension.',
  'notice.store-closed.title': 'La base de données ne s’ouvre pas',
  'notice.store-closed.text':
    'Le navigateur indique : {reason}. Dans une fenêtre privée, cela peut venir de son réglage ; ailleurs, redémarrez le navigateur.',
  reload: 'Recharger cette page',
  readAgain: 'Relire',
};
