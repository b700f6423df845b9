import type { backup as english } from '../en/backup';
import type { Translated } from '../translated';

/** The texts of the room where everything is saved and brought back. */
export const backup: Translated<typeof english> = {
  title: 'Copia de seguridad',
  help: 'Todo lo que guarda Crossread está en este navegador, en este equipo. Un archivo con ello sobrevive al navegador, a su perfil y al disco.',

  // Saving.
  saveHeading: 'Guardar todo en un archivo',
  saveHelp:
    'Contiene: resaltados con sus notas y etiquetas, artículos con sus textos, afirmaciones y lo que se dijo de ellas, temas, temas sin terminar, la papelera y los ajustes.',
  saveNot:
    'No contiene: las copias de abajo, lo que está abierto en pestañas, ni dónde se encontraron por última vez los resaltados en sus páginas.',
  saveOpen: 'El archivo no está cifrado: quien lo tenga puede leerlo.',
  saveNow: 'Guardar una copia de seguridad',
  lastSaved: 'Guardado por última vez el {date}, como {file}.',
  neverSaved: 'Aún no se ha guardado ningún archivo desde aquí.',
  'doing.save': 'Escribiendo la copia de seguridad…',
  'done.saved': 'Guardado como {file}, {size}.',
  'done.leftOut': {
    one: '{n} registro es demasiado grande para una copia de seguridad y no está en ella.',
    other: '{n} registros son demasiado grandes para una copia de seguridad y no están en ella.',
  },

  // Restoring.
  restoreHeading: 'Restaurar desde un archivo',
  restoreHelp: 'Antes de que cambie nada se ve qué contiene y qué sería de lo que hay aquí.',
  choose: 'Elegir una copia de seguridad…',
  drop: 'o soltarla aquí',
  oneFile: 'Suelte un solo archivo cada vez.',
  reading: 'Leyendo {file}…',
  comparing: 'Comparando con lo que hay aquí…',
  trouble: '{file} no se ha restaurado y nada ha cambiado. {why}',
  useRescued: 'Ver qué se puede salvar de él',
  useRescuedHelp: 'Una parte está intacta y se puede añadir a lo que hay aquí.',
  copyOf: 'la copia del {date}',

  // Preview.
  previewOf: 'Qué contiene {file}',
  made: 'Hecho el {date}.',
  isRescued:
    'El archivo está cortado o dañado. Esto es lo que está intacto antes de ese punto; se puede añadir, pero no puede sustituir lo que hay aquí.',
  how: 'Cómo incorporarlo',
  'how.merge': 'Añadirlo a lo que tengo',
  'how.merge.help': 'No se pierde nada suyo. Si ambos tienen lo mismo, queda la versión más reciente.',
  'how.replace': 'Ponerlo en lugar de lo que tengo',
  'how.replace.help': 'Todo queda como estaba en la copia de seguridad, también los ajustes.',
  nothingToDo: 'Ya lo tiene todo: nada cambiaría.',
  'kind.topics': 'Temas',
  'kind.articles': 'Artículos',
  'kind.claims': 'Afirmaciones',
  'kind.curations': 'Lo que se dijo de las afirmaciones',
  'kind.annotations': 'Resaltados',
  'kind.drafts': 'Temas sin terminar',
  'kind.bin': 'Elementos de la papelera',
  'tally.new': '{n} más',
  'tally.same': '{n} iguales',
  'tally.newerHere.merge': {
    one: '{n} más reciente aquí, que se queda',
    other: '{n} más recientes aquí, que se quedan',
  },
  'tally.newerHere.replace': {
    one: '{n} más reciente aquí, que se sustituye',
    other: '{n} más recientes aquí, que se sustituyen',
  },
  'tally.newerThere': {
    one: '{n} más reciente allí, que se toma',
    other: '{n} más recientes allí, que se toman',
  },
  'tally.goes': { one: '{n} suyo quitado', other: '{n} suyos quitados' },
  wouldGo: 'No está en la copia de seguridad, así que se quitaría: {what}.',
  undoAfter: 'Antes se hace una copia de lo que hay aquí, así que se puede deshacer.',
  'yes.merge': 'Añadirlo',
  'yes.replace': 'Sustituir lo que tengo',
  no: 'No restaurar',
  'doing.restore': 'Restaurando…',
  'done.merge': 'La copia de seguridad se ha añadido a lo que hay aquí.',
  'done.replace': 'Todo está como en la copia de seguridad.',
  copyLost: 'La copia hecha antes ya no se conserva, así que no se puede deshacer.',
  undoneRestore: 'Todo vuelve a estar como antes.',

  // Copies.
  copiesHeading: 'Copias de los últimos días',
  copiesHelp:
    'Crossread hace una por su cuenta cada día en que algo ha cambiado y antes de cada restauración, y las guarda en este navegador; la más reciente está también en un segundo lugar, donde sobrevive a la pérdida del primero.',
  'kept.all': { one: 'Se conservan las del último día.', other: 'Se conservan las de los últimos {n} días.' },
  'kept.large': {
    one: 'Como cada una ocupa mucho, solo se conservan las de un día.',
    other: 'Como cada una ocupa mucho, solo se conservan las de {n} días.',
  },
  'kept.full': {
    one: 'Como queda poco espacio, solo se conservan las de un día.',
    other: 'Como queda poco espacio, solo se conservan las de {n} días.',
  },
  copiesNone:
    'Aún no hay ninguna. La primera se hace cuando hay algo suyo y el navegador lleva un rato abierto.',
  'why.daily': 'hecha automáticamente',
  'why.before-restore': 'hecha antes de una restauración',
  'why.before-migration': 'hecha antes de una actualización de Crossread',
  'why.takenOver': 'de lo que había antes de perderse la base de datos',
  'counts.annotations': { one: '{n} resaltado', other: '{n} resaltados' },
  'counts.articles': { one: '{n} artículo', other: '{n} artículos' },
  'counts.topics': { one: '{n} tema', other: '{n} temas' },
  'counts.curations': { one: '{n} corrección suya', other: '{n} correcciones suyas' },
  goBack: 'Volver a ella…',
  goBackTo: 'Volver a ella… (copia del {date})',
  saveCopy: 'Guardar en un archivo',
  saveCopyOf: 'Guardar en un archivo (copia del {date})',
  copyGone: 'Esta copia ya no se conserva. Elija otra.',
  'doing.copy': 'Leyendo la copia…',

  // Room.
  roomHeading: 'Espacio',
  used: '{used} usados de los {quota} que permite el navegador.',
  usedUnknown: '{used} usados. El navegador no dice cuánto espacio hay.',
  roomMeter: 'Espacio usado',
  isKept: 'El navegador lo conserva, también cuando el disco se llena.',
  isNotKept: 'El navegador no ha prometido conservarlo: si el disco se llena, puede borrarlo.',
  askToKeep: 'Pedir al navegador que lo conserve',
  keptNow: 'El navegador promete conservarlo.',
  notKeptNow:
    'El navegador aún no lo promete. Lo decide él, sobre todo por la frecuencia con que se usa Crossread; guardar un archivo de vez en cuando es seguro en cualquier caso.',
  'doing.askToKeep': 'Preguntando al navegador…',
  takes: 'Qué ocupa espacio, aproximadamente',
  'takes.texts': { one: 'El texto de {n} artículo', other: 'Los textos de {n} artículos' },
  'takes.copies': { one: '{n} copia de los últimos días', other: '{n} copias de los últimos días' },
  'takes.bin': { one: '{n} elemento en la papelera', other: '{n} elementos en la papelera' },
  'free.texts': 'Elegir artículos para eliminar',
  'free.bin': 'Vaciar la papelera',
  'free.copies': 'Eliminar las copias…',
  freeTextsHelp: 'Lo que se elimina va primero a la papelera y ocupa espacio allí hasta que se vacía.',
  askCopies: { one: '¿Eliminar {n} copia?', other: '¿Eliminar las {n} copias?' },
  askCopiesHelp: 'No se pueden recuperar. Lo que hay ahora se queda.',
  yesCopies: 'Eliminar',
  noCopies: 'Conservar',
  'doing.deleteCopies': 'Eliminando las copias…',
  'done.copiesDeleted': { one: '{n} copia eliminada.', other: '{n} copias eliminadas.' },

  // The reminder.
  remindNew: {
    one: '{n} resaltado o corrección no está aún en ninguna copia de seguridad.',
    other: '{n} resaltados y correcciones no están aún en ninguna copia de seguridad.',
  },
  remindOld: 'La última copia de seguridad es del {date}.',
  remindNever: 'Lo que se guarda aquí no está aún en ninguna copia de seguridad.',
  remindSave: 'Ir a la copia de seguridad',
  remindLater: 'Esta semana no',
  reminder: 'Recordatorio para guardar una copia de seguridad',

  notOpened: 'No se pueden leer las copias. El navegador indica: {reason}.',
};
