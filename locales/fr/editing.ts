import type { editing as english } from '../en/editing';
import type { Translated } from '../translated';
import { colours } from './colours';

/** The texts with which a highlight is coloured, noted, tagged and placed: in the page, which carries no others, and in panel and desk. */
export const editing: Translated<typeof english> = {
  ...colours,
  colours: 'Couleur',
  noteLabel: 'Note',
  noteHelp: 'Markdown accepté. {keys} enregistre.',
  noteSave: 'Enregistrer la note',
  noteCancel: 'Annuler',
  noteTooLong:
    'La note est trop longue pour être conservée : {n} caractères, pour {most} au plus. Raccourcissez-la de {over}, ou répartissez-la sur plusieurs surlignages. Rien n’a été coupé.',
  tagsLabel: 'Étiquettes',
  tagsPlaceholder: 'Ajouter une étiquette',
  tagRemove: 'Retirer l’étiquette {tag}',
  tagAdded: 'Étiquette {tag} ajoutée.',
  tagRemoved: 'Étiquette {tag} retirée.',
  tagThere: '{tag} y est déjà.',
  tagTooLong: 'Une étiquette a {most} caractères au plus ; celle-ci en a {n}. Raccourcissez-la.',
  'editor.changed': 'Le texte sous ce surlignage a changé.',
  'editor.accept': 'Le garder avec ces mots',
  'editor.ambiguous': {
    one: '{n} endroit convient.',
    other: '{n} endroits conviennent aussi bien ; lequel est-ce ?',
  },
  'editor.goTo': 'Aller à l’endroit {n}',
  'editor.isHere': 'C’est l’endroit {n}',
  'editor.byHand': 'Placer à la main',
  tagsFound: { one: '{n} étiquette au choix', other: '{n} étiquettes au choix' },
};
