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
  pauseHere: 'Pausar en este sitio',
  resumeHere: 'Reanudar en este sitio',
  pauseAll: 'Pausar en todas partes',
  resumeAll: 'Reanudar en todas partes',
  withKey: '{name} (tecla {key})',
  openDesk: 'Comparar la cobertura en la mesa de trabajo',
  openSettings: 'Ajustes',
  'certainty.sure': 'Sobre este suceso',
  'certainty.likely': 'Probablemente sobre este suceso',
  'certainty.mention': 'Menciona este suceso de pasada',
  'certainty.reader': 'Aquí guardó usted una afirmación sobre este suceso',
  alsoMentions: 'También menciona',
  truncated: 'Solo se ha leído el primer millón de caracteres de esta página.',
  privateWindow: 'Ventana privada: no se conserva nada.',
  keptNoMore:
    'Esta página no se conserva: se eliminó, su sitio mostró muchísimas sin cargar una página, o al navegador no le queda espacio. Recárguela para conservarla.',
  undo: 'Deshacer',
  notKept: 'Esta página no se conserva; está desactivado en los ajustes.',

  // Filters and tabs.
  filters: 'Qué respuestas mostrar',
  filterAll: 'Todas',
  filterCount: '{name}, {n}',
  showingAll: {
    one: '{n} pasaje responde a una pregunta de este tema.',
    other: '{n} pasajes responden a preguntas de este tema.',
  },
  thisPage: 'Esta página',
  missingHere: 'Falta aquí',
  saved: 'Guardado',
  sections: 'Qué mostrar',

  // A claim.
  showInPage: 'Mostrar en la página',
  showPassage: 'Mostrar el pasaje {n}',
  passages: { one: '{n} pasaje', other: '{n} pasajes' },
  'byYou.added': 'guardada por usted',
  'byYou.confirmed': 'confirmada por usted',
  'byYou.corrected': 'corregida por usted',
  'byYou.added-by-another': 'guardada por otra persona',
  'byYou.confirmed-by-another': 'confirmada por otra persona',
  'byYou.corrected-by-another': 'corregida por otra persona',
  confirm: 'Confirmar',
  correct: 'Corregir…',
  reject: 'Rechazar',
  inDesk: 'Todas las respuestas',
  removeClaim: 'Eliminar mi afirmación',
  claimRemoved: 'Se ha eliminado su afirmación.',
  noRoomForIt:
    'Al navegador no le queda espacio para ello. Elimine algo en los ajustes o en el disco e inténtelo de nuevo.',
  notUndone: 'Se cambió entretanto; no se ha deshecho nada.',
  notKeptBecause: 'No se ha podido guardar. El navegador indica: {reason}.',
  claimConfirmed: 'La ha confirmado.',
  claimRejected: 'La ha rechazado: ya no cuenta.',
  wordsGone: 'Estas palabras ya no están en la página.',
  howSo: '¿Por qué? Las dos frases y las reglas',
  howHere: 'Este artículo',
  bothSentences: 'Las dos frases',
  noMarks: 'No hay nada marcado en esta página.',

  // Missing here.
  missingIntro: 'Otra cobertura responde a estas preguntas; en esta página no se ha encontrado respuesta.',
  nothingMissing: 'Nada: esta página responde a todas las preguntas a las que responden sus otros artículos.',
  noCoverage:
    'Aún no hay otra cobertura con la que comparar. Lea otro artículo sobre este suceso; se conservará en este equipo y se comparará.',
  nothingClaimed: 'Esta página habla del suceso, pero no responde a ninguna de las preguntas de este tema.',

  // What no question asks for.
  'open.title': 'También dicho aquí',
  'open.intro':
    'Cifras, días y citas por las que no pregunta este tema. Las palabras en común sugieren con cuáles de otros artículos compararlas; solo los valores comparables coinciden o difieren.',
  'open.matched': '{n} de {all} también en otros sitios',
  'open.related': 'también habla de ello',
  'open.looking': 'Revisando los artículos conservados…',
  'open.nothing': 'Nada: lo que esta página dice del suceso responde a preguntas de este tema.',
  'open.count': 'Aparte de las preguntas: cuántos',
  'open.measure': 'Aparte de las preguntas: cuánto',
  'open.date': 'Aparte de las preguntas: cuándo',
  'open.quotation': 'Aparte de las preguntas: palabras citadas',

  // Said aloud when something changed by itself.
  readAnnouncement: {
    one: 'Página leída: {n} afirmación, {disputed} en disputa.',
    other: 'Página leída: {n} afirmaciones, {disputed} en disputa.',
  },

  // Why there is nothing to show.
  'notice.starting.title': 'Un momento…',
  'notice.starting.text': 'Se está abriendo el panel.',
  'notice.reading.title': 'Leyendo esta página…',
  'notice.reading.text': 'Se busca qué dice de los sucesos que sigue.',
  'notice.browser-page.title': 'Esta página no se puede leer',
  'notice.browser-page.text':
    'Pertenece al navegador (ajustes, una pestaña nueva, otra extensión) o es un archivo de este equipo. Los navegadores mantienen fuera de ellas a las extensiones. Abra una noticia para ver quién más dice lo que dice.',
  'notice.local-file.title': 'Los archivos locales no se leen',
  'notice.local-file.text': 'Crossread solo lee páginas de la web.',
  'notice.store.title': 'La tienda de extensiones no se puede leer',
  'notice.store.text':
    'Los navegadores mantienen a las extensiones fuera de la página en la que se instalan.',
  'notice.pdf.title': 'Los documentos PDF no se pueden leer',
  'notice.pdf.text':
    'El visor de PDF del navegador no muestra su texto a ninguna extensión. Si la noticia existe también como página web, ábrala.',
  followEvent: 'Seguir este suceso',
  followReading: 'Leyendo la página…',
  followHint:
    'Hace de esta noticia un tema, que antes se puede cambiar. El artículo se conserva en su equipo.',
  followFailed: 'La página no se ha leído. Recárguela e inténtelo de nuevo.',
  openTopics: 'Abrir sus temas',
  'notice.never-read.title': 'No se lee: {kind}',
  'notice.never-read.text':
    '{site} está en la lista de sitios que nunca se leen. Nada de sus páginas se mira ni se marca.',
  'notice.password.title': 'No se lee: esta página pide una contraseña',
  'notice.password.text':
    'Una página con un campo de contraseña puede ser solo suya, así que nada de ella se mira ni se marca.',
  readOnce: 'Leer esta página una vez',
  readOnceHint:
    'Hasta salir de ella. Si habla de un suceso que sigue, se conserva como cualquier otro artículo, según los ajustes.',
  readingOnce: 'Leyendo la página…',
  alwaysRead: 'Leer siempre {site}',
  'notice.not-article.title': 'Aquí no hay ningún artículo',
  'notice.not-article.text':
    'Parece una portada, una lista o una aplicación, o es demasiado corto para un artículo. Abra una noticia para que se lea.',
  'notice.no-topic.title': 'Nada de lo que sigue',
  'notice.no-topic.text':
    'Este artículo no nombra nada de los sucesos que sigue. Su texto no se ha sacado de la página.',
  'notice.off-topic.title': 'No trata de un suceso que siga',
  'notice.off-topic.text':
    'Los nombres están, pero el artículo habla de otra cosa. No se ha conservado nada.',
  'notice.reload.title': 'Recargue esta página para que se lea',
  'notice.reload.text': 'Se abrió antes de instalar o actualizar Crossread.',
  'notice.paused-site.title': 'No se lee: así se ha elegido',
  'notice.paused-site.text':
    '{site} está en pausa o en su lista de sitios que no se leen. Allí no se lee ni se marca nada.',
  'notice.paused.title': 'Crossread está en pausa',
  'notice.paused.text': 'No se lee ni se marca nada en ningún sitio.',
  'notice.no-topics.title': 'No sigue ningún tema',
  'notice.no-topics.text': 'Elija qué sucesos seguir, o haga un tema de la noticia de esta página.',
  'notice.trouble.title': 'No se ha podido cargar el tema',
  'notice.trouble.text':
    'El archivo {file} que venía con la extensión está dañado. Instale la extensión de nuevo.',
  'notice.store-closed.title': 'No se puede abrir la base de datos',
  'notice.store-closed.text':
    'El navegador indica: {reason}. En una ventana privada puede deberse a su configuración; en otro caso, reinicie el navegador.',
  reload: 'Recargar esta página',
  readAgain: 'Releer',
};
