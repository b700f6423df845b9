import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';
import { colours } from './colours';
import { kinds } from './kinds';

/** The texts of the settings page; the panel carries none of them. */
export const settings: Translated<typeof english> = {
  ...colours,
  ...kinds,

  settingsTitle: 'Ajustes de Crossread',
  contents: 'En esta página',
  keepHeading: 'Qué se conserva',
  keepLabel: 'Conservar los artículos que leo sobre temas seguidos',
  keepHelp:
    'Para comparar con ellos el siguiente artículo. El título, el medio, la fecha, la dirección, el texto y las afirmaciones del artículo se conservan en este navegador, en este equipo. Las páginas sobre otra cosa y las de ventanas privadas nunca se conservan, y nada se envía a ninguna parte.',
  keptNothing: 'No se conserva ningún artículo suyo.',
  keptNow: { one: 'Se conserva {n} artículo suyo.', other: 'Se conservan {n} artículos suyos.' },
  deleteAll: 'Eliminar todos los artículos conservados…',
  deleteConfirm: {
    one: '¿Eliminar {n} artículo, lo que se encontró en él y lo que se dijo de ello? Los resaltados se quedan. Todo queda {days} días en la papelera.',
    other:
      '¿Eliminar {n} artículos, lo que se encontró en ellos y lo que se dijo de ello? Los resaltados se quedan. Todo queda {days} días en la papelera.',
  },
  deleteYes: 'Eliminar',
  deleteNo: 'Conservar',
  deleted: {
    one: '{n} artículo está en la papelera, {days} días.',
    other: '{n} artículos están en la papelera, {days} días.',
  },
  deleteFailed: 'No ha funcionado; nada ha cambiado. {why}',
  deleteFull:
    'El navegador no da más espacio a Crossread, ni siquiera para la papelera. En «Copia de seguridad y copias», vacíe la papelera o elimine copias e inténtelo de nuevo.',
  dataHeading: 'Sus datos',
  dataHelp:
    'Todo está en este navegador, en este equipo, y en ningún otro sitio. Guárdelo en un archivo de vez en cuando: con el perfil del navegador se perdería.',
  roomUsed: 'Todo ocupa unos {used} en el disco. De ello:',
  'room.texts': { one: '{n} texto de un artículo', other: '{n} textos de artículos' },
  'room.copies': { one: '{n} copia', other: '{n} copias' },
  'room.bin': { one: '{n} elemento en la papelera', other: '{n} elementos en la papelera' },
  openBackup: 'Copia de seguridad y copias',
  openBackupHelp: 'Guardar todo en un archivo, restaurar desde uno y ver cuánto espacio ocupa.',
  openBin: 'Papelera',
  openBinHelp: 'Lo que se eliminó en los últimos {days} días, para recuperarlo.',
  undo: 'Deshacer',
  undone: 'Todo se ha recuperado.',
  topicsHeading: 'Temas',
  topicsHelp: 'Los artículos sobre estos sucesos se leen y se marcan.',
  openTopics: 'Todo sobre sus temas',
  openTopicsHelp: 'Temas nuevos, paquetes de archivos, duplicados, exportación: en la mesa de trabajo.',
  noTopicsYet: 'No hay ningún tema instalado.',
  readingHeading: 'Lectura',
  pauseAll: 'Pausar en todas partes',
  pauseAllHelp: 'Ninguna página se lee ni se marca hasta desactivar esto.',
  pausedSitesLabel: 'Sus sitios que no se leen',
  pausedSitesNone:
    'Ninguno. Se puede pausar un sitio en el panel lateral, en el menú del botón de la barra de herramientas o con el teclado, o añadir uno aquí.',
  readSiteAgain: 'Volver a leer {site}',
  addSite: 'Añadir un sitio',
  addSiteDo: 'Añadir',
  siteNotUnderstood: 'Eso no es la dirección de un sitio. Escríbala como «bank.example».',
  siteThere: '{site} ya está en su lista.',
  siteListed: '{site} ya está en la lista de abajo: no se lee.',
  siteAdded: 'Ya no se lee nada en {site}.',
  siteRemoved: '{site} vuelve a leerse.',
  neverRead: 'Sitios que nunca se leen',
  neverReadHelp:
    'Vienen con Crossread. Nada de sus páginas se mira, salvo que se pida en el panel lateral. Desmarque un sitio para que se lea siempre.',
  sitesOf: '{kind}, {n}',
  allowedOfThese: { one: '{n} de ellos se lee', other: '{n} de ellos se leen' },
  allowedOthers: 'siempre leídos, también con un campo de contraseña, {n}',
  keysHeading: 'Teclas',
  keysHelp:
    'Funcionan en cualquier página. En el panel, n y p llevan a la marca siguiente y a la anterior, s pausa o reanuda en el sitio, e en todas partes.',
  keyNone: 'sin definir',
  keysFirefox:
    'Para cambiarlas, abra {address} en una pestaña nueva, después la rueda de arriba, «Administrar atajos de extensiones».',
  changeKeys: 'Cambiar las teclas',
  'command._execute_action': 'Abrir el panel lateral',
  'command.annotate': 'Resaltar las palabras seleccionadas o ir al resaltado siguiente',
  'command.next-mark': 'Ir a la marca siguiente',
  'command.previous-mark': 'Ir a la marca anterior',
  'command.open-card': 'Abrir la ficha de la marca actual',
  'command.pause-here': 'Pausar o reanudar en este sitio',
  'command.pause': 'Pausar o reanudar en todas partes',

  // Other browsers.
  syncHeading: 'Sus otros navegadores',
  syncs: 'Usar estas opciones también en mis otros navegadores',
  syncsHelp:
    'Desactivado, nada sale de este equipo. Activado, la sincronización del navegador lleva las opciones indicadas aquí, mediante la cuenta con el fabricante del navegador, a los navegadores en los que se haya iniciado sesión y esto esté también activado. Crossread mismo no envía nada.',
  syncsWhat: 'Esto se envía, y nada más:',
  'synced.language': 'el idioma',
  'synced.marked': 'qué se marca',
  'synced.markStyle': 'cómo se dibujan las marcas',
  'synced.tones': 'los colores de las marcas',
  'synced.textSize': 'el tamaño del texto',
  'synced.theme': 'claro u oscuro',
  'synced.offersToolbar': 'si se ofrece una barra junto a las palabras seleccionadas',
  'synced.colourNames': 'los nombres dados a los colores de los resaltados',
  syncsColourNames: 'También los nombres que doy a los colores de los resaltados',
  syncsColourNamesHelp: 'Son palabras propias, así que solo se envían si se indica.',
  syncsNever:
    'Los artículos, afirmaciones, resaltados, notas, temas y listas de sitios no se envían nunca. Si se conservan artículos y dónde está en pausa la lectura se elige en cada navegador.',
  syncsNewest:
    'Vale lo último que se eligió. Lo que ya esté elegido en los otros navegadores se toma al activar esto.',
  syncRefused: 'El navegador no ha aceptado: {names}. Se intentará de nuevo con el próximo cambio. {why}',
  syncFailed:
    'La sincronización del navegador no ha respondido. Se intentará de nuevo con el próximo cambio. {why}',
  syncLeft: 'Lo que se había elegido sigue en la sincronización del navegador.',
  syncDelete: 'Eliminarlo allí',
  syncDeleted: 'Eliminado allí. Los otros navegadores conservan lo que tienen.',
  syncDeleteFailed: 'No ha funcionado. {why}',

  // About.
  aboutHeading: 'Acerca de Crossread',
  version: 'Versión {version}, software libre con licencia MIT.',
  promise:
    'Nada sale de su equipo: ni servidor, ni cuenta, ni recuento de lo que se lee. Solo lo que se active en «Sus otros navegadores» va más allá, por la sincronización del propio navegador.',
  openWelcome: 'Volver a mostrar la página de bienvenida',

  // Highlights.
  highlightsHeading: 'Resaltados',
  offersToolbar: 'Ofrecer una barra junto a las palabras seleccionadas',
  offersToolbarHelp:
    'Sin ella se resalta con el menú del botón derecho, con el teclado o en el panel lateral.',
  coloursHeading: 'Qué significan los colores',
  coloursHelp:
    'Póngales el nombre de lo que significan para usted. Si se deja vacío, vale el que se muestra en gris.',
  colourNameOf: 'Nombre de {colour}',
  'hue.yellow': 'amarillo, una estrella',
  'hue.blue': 'azul, un cuadrado',
  'hue.green': 'verde, una cruz',
  'hue.purple': 'morado, un rombo',
  'hue.orange': 'naranja, un triángulo',
  highlightsKept: { one: 'Se conserva {n} resaltado.', other: 'Se conservan {n} resaltados.' },
  highlightsNone: 'Aún no se conserva ningún resaltado.',
  highlightsInBin: { one: '{n} más está en la papelera.', other: '{n} más están en la papelera.' },
  openDesk: 'Abrir todos los resaltados',
  openDeskHelp: 'Allí se pueden buscar, exportar, eliminar y restaurar.',
};
