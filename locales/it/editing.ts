import type { editing as english } from '../en/editing';
import type { Translated } from '../translated';
import { colours } from './colours';

/** The texts with which a highlight is coloured, noted, tagged and placed: in the page, which carries no others, and in panel and desk. */
export const editing: Translated<typeof english> = {
  ...colours,
  colours: 'Colore',
  noteLabel: 'Nota',
  noteHelp: 'Si può usare Markdown. {keys} per salvare.',
  noteSave: 'Salva la nota',
  noteCancel: 'Annulla',
  noteTooLong:
    'La nota è troppo lunga per essere conservata: {n} caratteri su un massimo di {most}. Va accorciata di {over}, oppure divisa tra più evidenziazioni. Nulla è stato tagliato.',
  tagsLabel: 'Tag',
  tagsPlaceholder: 'Aggiungi un tag',
  tagRemove: 'Togli il tag {tag}',
  tagAdded: 'Tag {tag} aggiunto.',
  tagRemoved: 'Tag {tag} tolto.',
  tagThere: 'Il tag {tag} c’è già.',
  tagTooLong: 'Un tag ha al massimo {most} caratteri; questo ne ha {n}. Va accorciato.',
  'editor.changed': 'Il testo sotto questa evidenziazione è cambiato.',
  'editor.accept': 'Tieni con queste parole',
  'editor.ambiguous': {
    one: '{n} punto corrisponde.',
    other: '{n} punti corrispondono allo stesso modo: quale è quello giusto?',
  },
  'editor.goTo': 'Vai al punto {n}',
  'editor.isHere': 'È il punto {n}',
  'editor.byHand': 'Colloca a mano',
  tagsFound: { one: '{n} tag tra cui scegliere', other: '{n} tag tra cui scegliere' },
};
