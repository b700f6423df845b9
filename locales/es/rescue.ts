import type { rescue as english } from '../en/rescue';
import type { Translated } from '../translated';

/** What the rescue page says. */
export const rescue: Translated<typeof english> = {
  trying: 'Abriendo la base de datos…',
  rescueTitle: 'Crossread: rescate',
  open: 'La base de datos está abierta',
  openText:
    'No le pasa nada. De todos modos se puede guardar en un archivo todo lo que contiene, o seguir adelante.',
  anew: 'La base de datos está vacía y abierta',
  anewText:
    'Lo que contenía se ha borrado. Desde ahora Crossread conserva lo que se haga. Las copias más recientes están en la mesa de trabajo, en «Copia de seguridad», donde también se puede restaurar un archivo guardado.',
  toDesk: 'Ir a la mesa de trabajo',
  'save.title': 'Guardar lo que se pueda leer',
  'save.text':
    'Todo se lee por un camino distinto del habitual, registro a registro, y se escribe en una copia de seguridad. Lo que no se puede leer se deja fuera y se cuenta. La base de datos queda como está.',
  'save.do': 'Guardar lo que se pueda leer',
  'save.doing': 'Leyendo {table}: {n} registros por ahora',
  'save.done': { one: '{n} registro guardado en {file}.', other: '{n} registros guardados en {file}.' },
  'save.lost': {
    one: '{n} registro no se ha podido leer y no está en el archivo:',
    other: '{n} registros no se han podido leer y no están en el archivo:',
  },
  'save.whole': 'Se han podido leer todos los registros.',
  'save.cut': 'No se puede saber cuántos más había: {table}.',
  'save.none': 'No hay aquí ninguna base de datos que se pueda leer.',
  'save.failed': 'No se ha podido guardar nada: {reason}. Reinicie el navegador e inténtelo de nuevo.',
  'copies.title': 'Copias hechas automáticamente',
  'copies.text':
    'También están en la base de datos. Cada una que se pueda leer es una copia de seguridad completa de su día.',
  'copies.save': 'Guardar la copia del {day}',
  'copies.unreadable': 'La copia del {day} no se puede leer.',
  'empty.title': 'Empezar con una base de datos vacía',
  'empty.text':
    'Borra lo que Crossread conserva en este equipo: artículos, resaltados, notas y temas. Los ajustes se quedan. Las copias más recientes están en otro lugar: después se encuentran en la mesa de trabajo, en «Copia de seguridad», donde también se puede restaurar un archivo guardado.',
  'empty.newer': 'Un archivo guardado aquí lo escribió un Crossread más reciente, y solo ese lo restaura.',
  'empty.unsaved': 'Aún no se ha guardado nada en un archivo.',
  'empty.do': 'Empezar con una base vacía',
  'empty.ask': '¿Borrar todo lo que se conserva aquí? No se puede deshacer.',
  'empty.confirm': 'Borrarlo y empezar de nuevo',
  'empty.keep': 'Conservarlo',
  'empty.doing': 'Borrando…',
  'empty.blocked': 'Cierre todas las demás pestañas y paneles laterales de Crossread; entonces continuará.',
  'empty.failed': 'No se ha podido borrar: {reason}. Reinicie el navegador e inténtelo de nuevo.',

  'table.articles': 'artículos',
  'table.snapshots': 'textos de artículos',
  'table.claims': 'afirmaciones',
  'table.curations': 'correcciones suyas',
  'table.topics': 'temas',
  'table.annotations': 'resaltados',
  'table.drafts': 'temas sin terminar',
  'table.bin': 'papelera',
  'table.binnedRows': 'contenido de la papelera',
};
