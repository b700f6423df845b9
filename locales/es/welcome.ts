import type { welcome as english } from '../en/welcome';
import type { Translated } from '../translated';

/** What the page says that opens once, when Crossread is new. */
export const welcome: Translated<typeof english> = {
  title: 'Le damos la bienvenida a Crossread',
  lead: 'Crossread marca lo que una noticia afirma sobre un suceso que sigue, y muestra quién más lo dice. Pruébelo en esta noticia inventada; lleva un minuto.',
  skip: 'Ir a la noticia',
  leave: 'Cerrar esta página',
  again: 'Se puede volver a ella en los ajustes, en «Acerca de Crossread».',
  steps: 'Pasos',
  stepOf: 'Paso {n} de {all}',
  done: 'hecho',
  next: 'Siguiente',
  back: 'Atrás',
  story: 'La noticia',
  panel: 'El panel lateral',
  reading: 'Leyendo la noticia…',
  failed: 'La noticia no se ha podido leer aquí: {why} Todo lo demás de esta página sigue valiendo.',

  'name.marks': 'Marcas',
  'name.panel': 'El panel',
  'name.highlight': 'Resaltar',
  'name.yours': 'Sus datos',

  'title.marks': 'Las palabras subrayadas son afirmaciones',
  'text.marks':
    'La línea dice cómo queda una afirmación junto a otras dos noticias inventadas. Señale una, o vaya de marca en marca.',
  'do.marks': 'Mostrar la marca siguiente',
  'keys.marks': 'En páginas reales: {next} para la marca siguiente, {card} para su ficha.',
  legend: 'Las líneas de esta noticia',
  'done.marks':
    'Eso era una afirmación y su ficha: lo que dice esta noticia, lo que dicen otras y por qué está marcada así.',

  'title.panel': 'El panel las tiene todas',
  'text.panel':
    'Está junto a la noticia. Abra una afirmación para ver quién dice qué; en «Falta aquí» está lo que solo cuentan los otros.',
  'keys.panel':
    'En páginas reales se abre con el botón de Crossread en la barra de herramientas o con {panel}.',
  'done.panel': 'Cada afirmación lleva a sus palabras y a las frases de los otros.',

  'title.highlight': 'Guarde las palabras que importan',
  'text.highlight':
    'Seleccione palabras de la noticia y elija un color. Aquí desaparecen al cerrar esta página; en páginas reales se conservan y se vuelven a encontrar.',
  'do.highlight': 'Seleccionar una frase por mí',
  'keys.highlight': 'En páginas reales, {annotate} lleva los colores a las palabras seleccionadas.',
  'done.highlight': 'Guardado. Está también en el panel, en «Guardado».',
  'only.highlight': 'En páginas reales, las notas y las afirmaciones se hacen igual. Aquí, elija un color.',
  'none.highlight': 'Aún no hay nada guardado en esta noticia.',
  'remove.highlight': 'Quitar',

  'title.yours': 'Lo que lee sigue siendo suyo',
  'promise.here': 'Todo se queda en este navegador, en este equipo. Nada se envía a ninguna parte.',
  'promise.kept':
    'Se conservan los artículos sobre sucesos que sigue y lo que resalta. Nada de ventanas privadas.',
  'promise.never':
    'Los bancos, el correo, la salud y similares no se leen, salvo que usted lo pida. Puede pausar cualquier sitio, o todo.',
  permissions: 'Para qué es cada permiso',
  'permission.hosts': 'Leer páginas',
  'permission.hosts.for': 'para encontrar noticias sobre lo que sigue, en cualquier sitio',
  'permission.storage': 'Almacenamiento',
  'permission.storage.for': 'los ajustes, y lo leído en cada pestaña abierta',
  'permission.unlimitedStorage': 'Almacenamiento ilimitado',
  'permission.unlimitedStorage.for': 'para que el navegador no borre lo conservado cuando se llena el disco',
  'permission.scripting': 'Scripts',
  'permission.scripting.for': 'para marcar una página, solo donde hay algo que leer',
  'permission.contextMenus': 'Menús',
  'permission.contextMenus.for': 'para resaltar y pausar desde el menú del botón derecho',
  'permission.sidePanel': 'Panel lateral',
  'permission.sidePanel.for': 'la lista de afirmaciones junto a la página',
  'permission.other': 'Lo usa esta versión de Crossread.',
  grantTitle: 'Queda una cosa por permitir',
  grantText: 'El navegador pregunta antes de que Crossread pueda leer páginas. Sin ello no se marca nada.',
  grant: 'Permitir leer páginas',
  granted: 'Crossread ya puede leer páginas.',
  notGranted:
    'No permitido. Se puede permitir aquí en cualquier momento, o en los ajustes de extensiones del navegador.',
  open: 'Abrir y pausar',
  openText:
    'Abra el panel con el botón de Crossread en la barra de herramientas; algunos navegadores lo esconden tras una pieza de rompecabezas. En el panel también se pausa y se reanuda.',
  'key.panel': 'Abrir el panel',
  'key.pause': 'Pausar o reanudar en todas partes',
  'key.none': 'sin tecla definida',
  desk: 'Abrir la mesa de trabajo',
  deskText: 'La mesa de trabajo compara noticias enteras, pregunta por pregunta.',
  keepSamples: 'Conservar estas noticias de ejemplo',
  keepSamplesText: 'Para probar con ellas la mesa de trabajo. Si no, no se conservan.',
  keeping: 'Guardándolas…',
  kept: 'Las noticias de ejemplo están en la mesa de trabajo, en «Artículos».',
  notKept: 'No se han podido conservar: {why}',
  settings: 'Ajustes',
};
