import type { editing as english } from '../en/editing';
import type { Translated } from '../translated';
import { colours } from './colours';

/** The texts with which a highlight is coloured, noted, tagged and placed: in the page, which carries no others, and in panel and desk. */
export const editing: Translated<typeof english> = {
  ...colours,
  colours: 'Color',
  noteLabel: 'Nota',
  noteHelp: 'Se puede usar Markdown. {keys} guarda.',
  noteSave: 'Guardar nota',
  noteCancel: 'Cancelar',
  noteTooLong:
    'La nota es demasiado larga para guardarla: {n} caracteres, de {most} como máximo. Acórtela en {over} o repártala en varios resaltados. No se ha cortado nada.',
  tagsLabel: 'Etiquetas',
  tagsPlaceholder: 'Añadir una etiqueta',
  tagRemove: 'Quitar la etiqueta {tag}',
  tagAdded: 'Etiqueta {tag} añadida.',
  tagRemoved: 'Etiqueta {tag} quitada.',
  tagThere: '{tag} ya está.',
  tagTooLong: 'Una etiqueta tiene {most} caracteres como máximo; esta tiene {n}. Acórtela.',
  'editor.changed': 'El texto bajo este resaltado ha cambiado.',
  'editor.accept': 'Mantenerlo con estas palabras',
  'editor.ambiguous': { one: '{n} lugar encaja.', other: '{n} lugares encajan igual de bien; ¿cuál es?' },
  'editor.goTo': 'Ir al lugar {n}',
  'editor.isHere': 'Es el lugar {n}',
  'editor.byHand': 'Colocar a mano',
  tagsFound: { one: '{n} etiqueta para elegir', other: '{n} etiquetas para elegir' },
};
