import type { annotating as english } from '../en/annotating';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of the toolbar at selected words and of the editor at a highlight: in the page, which carries no others. */
export const annotating: Translated<typeof english> = {
  ...editing,
  'toolbar.label': 'Resaltar las palabras seleccionadas',
  'toolbar.note': 'Nota',
  'toolbar.claim': 'Guardar como afirmación',
  'toolbar.more': 'Más',
  'toolbar.without':
    'También se puede resaltar sin esta barra: con el botón derecho, con el teclado y desde el panel.',
  'toolbar.off': 'Desactivar la barra',
  'toolbar.back': 'Volver a los colores',
  'toolbar.isOff':
    'La barra no volverá a aparecer. El menú y el teclado siguen resaltando; en los ajustes se puede recuperar.',
  'toolbar.undo': 'Deshacer',
  'toolbar.close': 'Cerrar',
  'note.label': 'Nota sobre las palabras seleccionadas',
  'note.unsaved': 'Aún sin guardar. Lo escrito se mantiene aquí hasta que salga de la página.',
  'note.kept': 'La nota no está guardada. Se mantiene aquí hasta que salga de la página.',
  'note.goOn': 'Seguir escribiendo',
  'claim.label': 'Guardar como afirmación',
  'claim.which': '¿A qué pregunta responden estas palabras?',
  'claim.search': 'Buscar en las preguntas',
  'claim.loading': 'Buscando preguntas…',
  'claim.none': 'Ningún tema seguido hace preguntas todavía.',
  'claim.noAnswer':
    'Ninguna pregunta reconoce una respuesta en estas palabras. Busque una para ver qué pide, o seleccione más de la frase.',
  'claim.noneFound': 'Ninguna pregunta contiene estas palabras.',
  'claim.unread': 'no se lee ninguna respuesta en estas palabras',
  'claim.others': { one: '{n} pregunta más', other: '{n} preguntas más' },
  'claim.sayYourself': 'no se lee en estas palabras; se indicaría: {answer}',
  'claim.saved': 'Guardado como afirmación.',
  'claim.undo': 'Deshacer el resaltado',
  'editor.label': 'Resaltado: {exact}',
  'editor.several': 'Aquí se solapan {n} resaltados',
  'editor.addNote': 'Añadir una nota',
  'editor.editNote': 'Editar la nota',
  'editor.delete': 'Eliminar',
  'said.saved': 'Resaltado como «{colour}».',
  'said.deleted': 'Eliminado.',
  'said.tryAgain': 'Reintentar',
  'said.notSaved': 'No se ha guardado. {why}',
  'said.noAnswer': 'Crossread no ha respondido. Si acaba de actualizarse, recargue la página.',
  'said.copy': 'Su nota, para copiarla:',
  'place.select': 'Seleccione las palabras de «{exact}».',
  'place.here': 'Colocar el resaltado aquí',
  'place.placed': 'Colocado.',
  'why.nothing': 'Seleccione antes algunas palabras.',
  'why.noHighlight':
    'No hay nada seleccionado y esta página aún no tiene resaltados. Seleccione antes algunas palabras.',
  'why.field':
    'Lo que se escribe en un campo no se puede resaltar: no forma parte de la página. Seleccione palabras fuera de él.',
  'why.editable':
    'Este texto se está escribiendo, así que un resaltado no duraría. Seleccione palabras fuera del editor.',
  'why.frame':
    'Estas palabras están en un marco de otro sitio, al que el navegador no da acceso. Abra el marco en una pestaña propia.',
  'why.hidden': 'Ninguna de las palabras seleccionadas se ve en la página. Seleccione palabras visibles.',
  'why.folded': 'Estas palabras están en una parte plegada de la página. Despliéguela para verlas.',
  'why.tooFar':
    'Estas palabras están más allá del primer millón de caracteres de la página, que es hasta donde se lee.',
};
