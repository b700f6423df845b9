import type { annotations as english } from '../en/annotations';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of a saved highlight, as panel and desk show it; of the page's bundles only editing is part. */
export const annotations: Translated<typeof english> = {
  ...editing,

  // One highlight.
  savedOn: 'guardado el {date}',
  savedItem: '{colour}: {quote}',
  noteImage: 'Imagen: {name}',
  noteAll: 'Mostrar toda la nota ({n} caracteres)',
  edit: 'Editar',
  deleteOne: 'Eliminar',
  showWords: 'Mostrar en la página',
  whole: 'Mostrar todo',

  // What became of its words.
  'became.lost': 'Sus palabras ya no se encuentran en esta página',
  'became.note': 'Conservado como nota sobre la página',
  'became.unseen': 'Sus palabras aún no se han buscado en la página',
  'help.ambiguous': 'Todos están marcados en la página hasta que se indique cuál es.',
  'help.ambiguousAway': 'Abra la página e indique en el panel o junto a las palabras cuál es.',
  'help.lost':
    'Sus palabras, su nota y sus etiquetas se conservan aquí. Esto es lo que rodeaba a las palabras:',
  'touched.number': 'Ha cambiado un número.',
  'touched.name': 'Ha cambiado un nombre.',
  'touched.negation': 'Ha cambiado una negación.',
  'touched.wording': 'Solo ha cambiado la redacción.',
  wasSaid: 'quitado:',
  isSaid: 'añadido:',
  endOfChange: '.',
  placeOf: 'Lugar {n} de {all}',
  tryAgain: 'Reintentar',
  keepAsNote: 'Conservar como nota',
  lookAgain: 'Buscar de nuevo sus palabras',

  earlierWords: 'Antes estaba en estas palabras:',
  goBackTo: 'Volver a estas palabras',

  // Notes that were written in two windows at the same time.
  noteChangedMeanwhile: 'Entretanto, esta nota se cambió en otra ventana. Al guardar se conservan las dos.',
  otherNotes: { one: '{n} versión más de esta nota', other: '{n} versiones más de esta nota' },
  otherNotesHelp: 'Escrita a la vez en otra ventana, o tomada de otra copia.',
  noteOf: 'Escrita el {date}:',
  bringNoteBack: 'Recuperar esta nota',

  // The panel's list of what is saved on a page.
  savedHeading: 'Guardado en esta página',
  savedNothing: 'Aún no hay nada guardado en esta página. Seleccione palabras en la página para resaltarlas.',
  savedCount: { one: '{n} resaltado en esta página.', other: '{n} resaltados en esta página.' },
  savedAstray: { one: '{n} no está donde estaba.', other: '{n} no están donde estaban.' },
  highlightSelection: 'Resaltar la selección',
  theseOnDesk: 'Verlos en la mesa de trabajo',
  allHighlights: 'Todos los resaltados',
  opensInNewTab: '(se abre en una pestaña nueva)',
  highlighted: 'Resaltado.',
  highlightNotHere:
    'En esta página no se puede resaltar nada: el navegador mantiene fuera a las extensiones.',
  binned: 'Eliminado. Queda {days} días en la papelera.',
  undo: 'Deshacer',
  back: 'Recuperado.',
  changeFailed: 'No se ha podido guardar y nada ha cambiado. El navegador indica: {reason}',
  noRoom:
    'No queda espacio y nada ha cambiado. Libere espacio en el disco, vuelva a abrir el panel e inténtelo de nuevo.',
  wordsGone: 'Estas palabras no están ahora en la página. Inténtelo de nuevo o coloque el resaltado a mano.',
  pageGone: 'La página no responde. Recárguela e inténtelo de nuevo.',
  placedHere: 'Colocado.',
  placedBack: 'Vuelve a estar donde estaba.',
  lookedAgain: 'Se han buscado de nuevo sus palabras.',
  placeHint:
    'Seleccione ahora las palabras correctas en la página y confírmelo allí: «{quote}» quedará en ellas.',
  'notShown.paused': 'En pausa aquí: los resaltados se conservan, pero no se muestran en la página.',
  'notShown.never-read':
    'Aquí los resaltados se conservan, pero no se muestran en la página, porque este sitio no se lee.',
};
