import type { look as english } from '../en/look';
import type { Translated } from '../translated';

/** The texts of the settings for marks, language, size and theme. */
export const look: Translated<typeof english> = {
  marksHeading: 'Marcas en las páginas',
  marked: 'Qué se marca',
  'marked.all': 'Todas las respuestas, y dónde la página habla del suceso',
  'marked.answers': 'Todas las respuestas',
  'marked.disputed': 'Solo las respuestas que otra cobertura contradice o desmiente',
  markedHelp:
    'El panel lateral las enumera todas en cualquier caso, y muestra cada una en la página cuando se le pide.',
  markStyle: 'Cómo se dibujan las marcas',
  'markStyle.line': 'Una línea bajo las palabras',
  'markStyle.strong': 'Una línea gruesa bajo las palabras',
  'markStyle.tint': 'Una línea, y un tinte tras las palabras',
  markStyleHelp: 'Cada resultado tiene su propia línea, de modo que nadie necesita los colores.',
  tones: 'Colores',
  'tones.standard': 'Estándar',
  'tones.red-green': 'Para ojos que confunden rojo y verde',
  'tones.blue-yellow': 'Para ojos que confunden azul y amarillo',
  'tones.high-contrast': 'Contraste alto',
  tonesHelp: 'Valen para las marcas, las fichas, el panel y la mesa de trabajo.',
  samplesHeading: 'Vista previa',
  'sample.mention': 'el encuentro en el puerto',
  'sample.corroborated': 'el 12 de junio',
  'sample.differs': 'unos 300 invitados',
  'sample.denied': 'una cláusula que nadie publicó',
  'sample.attributed-differently': 'un nuevo capítulo, dijo el ministro',
  'sample.vaguer': 'en verano',
  'sample.not-comparable': '40 barcos desde mayo',
  'sample.only-here': 'en la antigua aduana',
  sampleMention: 'Habla del suceso',
  sampleUnmarked: 'sin marcar',

  lookHeading: 'Idioma, tamaño y tema visual',
  language: 'Idioma',
  languageOfBrowser: 'El del navegador: {language}',
  languageHelp: 'Las páginas abiertas de Crossread cambian con él.',
  textSize: 'Tamaño del texto',
  textSizeHelp:
    'El del panel, la mesa de trabajo, estos ajustes y lo que se abre sobre una página. Las páginas que se leen quedan como están.',
  theme: 'Claro u oscuro',
  'theme.': 'Como el sistema',
  'theme.light': 'Claro',
  'theme.dark': 'Oscuro',
};
