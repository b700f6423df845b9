import type { annotations as english } from '../en/annotations';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of a saved highlight, as panel and desk show it; of the page's bundles only editing is part. */
export const annotations: Translated<typeof english> = {
  ...editing,

  // One highlight.
  savedOn: 'enregistré le {date}',
  savedItem: '{colour} : {quote}',
  noteImage: 'Image : {name}',
  noteAll: 'Afficher toute la note ({n} caractères)',
  edit: 'Modifier',
  deleteOne: 'Supprimer',
  showWords: 'Montrer dans la page',
  whole: 'Tout afficher',

  // What became of its words.
  'became.lost': 'Ses mots ne se trouvent plus dans cette page',
  'became.note': 'Gardé comme note sur la page',
  'became.unseen': 'Ses mots n’ont pas encore été cherchés dans la page',
  'help.ambiguous': 'Tous sont repérés dans la page jusqu’à ce que vous disiez lequel est le bon.',
  'help.ambiguousAway': 'Ouvrez la page et dites, dans le panneau ou près des mots, lequel est le bon.',
  'help.lost': 'Ses mots, sa note et ses étiquettes sont gardés ici. Voici ce qui entourait les mots :',
  'touched.number': 'Un nombre a changé.',
  'touched.name': 'Un nom a changé.',
  'touched.negation': 'Une négation a changé.',
  'touched.wording': 'Seule la formulation a changé.',
  wasSaid: 'retiré :',
  isSaid: 'ajouté :',
  endOfChange: '.',
  placeOf: 'Endroit {n} sur {all}',
  tryAgain: 'Réessayer',
  keepAsNote: 'Garder comme note',
  lookAgain: 'Chercher à nouveau ses mots',

  earlierWords: 'Il portait auparavant sur ces mots :',
  goBackTo: 'Revenir à ces mots',

  // Notes that were written in two windows at the same time.
  noteChangedMeanwhile:
    'Cette note a été modifiée entre-temps dans une autre fenêtre. À l’enregistrement, les deux versions sont gardées.',
  otherNotes: { one: '{n} autre version de cette note', other: '{n} autres versions de cette note' },
  otherNotesHelp: 'Écrite en même temps dans une autre fenêtre, ou reprise d’une autre copie.',
  noteOf: 'Écrite le {date} :',
  bringNoteBack: 'Reprendre cette note',

  // The panel's list of what is saved on a page.
  savedHeading: 'Enregistré sur cette page',
  savedNothing:
    'Rien n’est encore enregistré sur cette page. Sélectionnez des mots dans la page pour les surligner.',
  savedCount: { one: '{n} surlignage sur cette page.', other: '{n} surlignages sur cette page.' },
  savedAstray: { one: '{n} n’est plus à sa place.', other: '{n} ne sont plus à leur place.' },
  highlightSelection: 'Surligner la sélection',
  theseOnDesk: 'Les voir dans l’atelier',
  allHighlights: 'Tous les surlignages',
  opensInNewTab: '(s’ouvre dans un nouvel onglet)',
  highlighted: 'Surligné.',
  highlightNotHere:
    'On ne peut rien surligner dans cette page : le navigateur en tient les extensions à l’écart.',
  binned: 'Supprimé. Il reste {days} jours dans la corbeille.',
  undo: 'Annuler',
  back: 'Rétabli.',
  changeFailed: 'L’enregistrement a échoué et rien n’a été changé. Le navigateur indique : {reason}',
  noRoom:
    'Il n’y a plus de place et rien n’a été changé. Libérez de l’espace sur le disque, rouvrez le panneau et réessayez.',
  wordsGone: 'Ces mots ne sont pas dans la page en ce moment. Réessayez, ou placez le surlignage à la main.',
  pageGone: 'La page ne répond pas. Rechargez-la, puis réessayez.',
  placedHere: 'Placé.',
  placedBack: 'Il est de nouveau là où il était.',
  lookedAgain: 'Ses mots ont été cherchés à nouveau.',
  placeHint:
    'Sélectionnez maintenant les bons mots dans la page et confirmez là-bas : « {quote} » y sera placé.',
  'notShown.paused': 'En pause ici : les surlignages sont gardés, mais pas montrés dans la page.',
  'notShown.never-read':
    'Ici, les surlignages sont gardés mais pas montrés dans la page, car ce site n’est pas lu.',
};
