import type { matrix as english } from '../en/matrix';
import type { Translated } from '../translated';
import { outcomeMeanings } from './outcomes';

/** The texts of the coverage matrix. */
export const matrix: Translated<typeof english> = {
  ...outcomeMeanings,

  // The table.
  matrix: 'Cobertura de {topic}: preguntas en filas, artículos en columnas',
  question: 'Pregunta',
  values: { one: '{n} valor', other: '{n} valores' },
  origins: { one: '{n} fuente', other: '{n} fuentes' },
  onlyDenied: 'desmentido, no afirmado',
  questionsInGroup: { one: '{n} pregunta', other: '{n} preguntas' },

  // An article at the head of its column.
  noPublisher: 'medio sin indicar',
  noDate: 'fecha sin indicar',
  noLanguage: 'idioma sin indicar',
  answered: '{n} de {all}',
  answeredInWords: 'responde a {n} de {all} preguntas',
  twin: 'n.º {n}',
  pin: 'Mantener a la izquierda: {article}',
  choose: 'Elegir para ver en paralelo: {article}',
  missingHere: 'falta aquí',
  missingHereIn: 'falta aquí: {article}',
  readHere: 'leído aquí',
  fromTopic: 'del tema',
  columnName: '{publisher}, «{title}», {date}, {language}, {answered}, {known}',

  // A cell.
  noAnswer: 'sin respuesta',
  cellName: '{question} {article}: {said}',
  more: { one: '+{n}', other: '+{n}' },
  moreAnswers: { one: 'y {n} respuesta más', other: 'y {n} respuestas más' },
  reportsDenial: 'recoge un desmentido',
  denialToo: '+ desmentido',
  ownWord: 'por cuenta propia',
  'modality.planned': 'previsto',
  'modality.possible': 'posible',
  'modality.alleged': 'presunto',
  'modality.denied': 'desmentido',
  'curated.added': 'añadida por usted',
  'curated.confirmed': 'confirmada por usted',
  'curated.corrected': 'corregida por usted',
  'curated.added-by-another': 'añadida por otra persona',
  'curated.confirmed-by-another': 'confirmada por otra persona',
  'curated.corrected-by-another': 'corregida por otra persona',
  imported: 'importada',

  // Above the table.
  filters: 'Qué se muestra',
  findQuestion: 'Buscar una pregunta',
  group: 'Grupo de preguntas',
  anyGroup: 'Todos los grupos',
  order: 'Orden de los artículos',
  'order.newest': 'Más recientes primero',
  'order.oldest': 'Más antiguos primero',
  'order.publisher': 'Por medio',
  'order.completeness': 'Más completos primero',
  answersCome: 'Solo preguntas con este resultado',
  oneOrigin: 'Una sola fuente',
  oneOriginMeaning: 'Varios artículos, y todos se basan en una misma fuente',
  moreFilters: 'Más filtros',
  moreFiltersOn: { one: 'Más filtros ({n})', other: 'Más filtros ({n})' },
  publisher: 'Medio',
  anyPublisher: 'Todos los medios',
  language: 'Idioma',
  anyLanguage: 'Todos los idiomas',
  from: 'Publicado desde',
  to: 'hasta',
  onlyReadHere: 'Solo artículos leídos aquí',
  missingIn: 'Falta en',
  anyArticle: 'Da igual dónde',
  clearFilters: 'Borrar filtros',
  shownQuestions: { one: '{n} pregunta', other: '{n} preguntas' },
  shownQuestionsOf: { one: '{n} de {all} preguntas', other: '{n} de {all} preguntas' },
  shownArticles: { one: '{n} artículo', other: '{n} artículos' },
  shownArticlesOf: { one: '{n} de {all} artículos', other: '{n} de {all} artículos' },
  stillComparing: 'aún comparando…',
  copy: 'Copiar como tabla',
  copySelected: { one: 'Copiar {n} celda', other: 'Copiar {n} celdas' },
  copied: { one: '{n} celda copiada.', other: '{n} celdas copiadas.' },
  chosenArticles: { one: '{n} artículo elegido', other: '{n} artículos elegidos' },
  chooseOneMore: 'Elija uno más para compararlos en paralelo',
  compare: 'Comparar en paralelo',
  chooseNone: 'No elegir ninguno',

  // When there is nothing to show.
  nothingTitle: 'Nada pasa estos filtros',
  nothingHelp:
    'Quite uno, o bórrelos todos. Una pregunta se muestra cuando alguno de los artículos mostrados dice algo de ella.',
  noQuestionsTitle: 'Este tema aún no hace preguntas',
  noQuestionsHelp:
    'Un tema compara lo que los artículos responden a sus preguntas. Sin ellas no hay nada que poner en paralelo; los artículos mismos están en la sección «Artículos».',
  noAnswersTitle: 'Aún no hay respuestas',
  noAnswersHelp:
    'Hay artículos sobre este tema, pero ninguno responde a una de sus preguntas. Lea otra noticia sobre él, o guarde como afirmación unas palabras seleccionadas.',

  // Above a table of which nothing was read here.
  nothingRead: 'Aún no ha leído nada sobre este tema: todos estos artículos vienen con él.',
  toBegin: 'Empezar con artículos propios',

  // Beside the table.
  detailTitle: '{article} sobre: {question}',
  answersHere: 'Sus respuestas',
  denialsHere: 'Desmentidos que recoge',
  keys: 'Las flechas mueven, Intro abre, Mayús con una flecha o un clic selecciona, Ctrl+C copia.',
};
