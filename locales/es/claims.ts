import type { claims as english } from '../en/claims';
import type { Translated } from '../translated';
import { outcomes } from './outcomes';

/** The texts of a claim, as card and panel both show it; the page carries no others. */
export const claims: Translated<typeof english> = {
  // What a claim comes to beside the others.
  ...outcomes,

  // How another answer stands to this page's.
  'relation.corroborated': 'lo mismo',
  'relation.differs': 'difiere',
  'relation.denied': 'desmentido',
  'relation.attributed-differently': 'atribuido a otros',
  // A relation says of this page's answer that it is vaguer; what is shown beside the other is the other way round.
  'relation.vaguer': 'más preciso',
  'relation.more-exact': 'menos preciso',
  'relation.not-comparable': 'no comparable',
  'relation.related': 'sin contradicción',

  // How an article puts a claim; said only where it is not put as plain fact.
  'modality.alleged': 'como acusación',
  'modality.denied': 'como desmentido',
  'modality.planned': 'como plan',
  'modality.possible': 'como posibilidad',

  // Who answers, and on whose word.
  publisherNotStated: 'medio sin indicar',
  dateNotStated: 'fecha sin indicar',
  here: 'aquí',
  others: 'otros',
  ownWord: 'sin citar fuente',
  othersOwnWord: 'otros sin citar fuente',
  chain: 'Cita a {names}',
  chainStep: ', según ',
  articles: { one: '{n} artículo', other: '{n} artículos' },
  origins: { one: '{n} fuente', other: '{n} fuentes' },
  // Beside both, where there are more origins than articles.
  severalOrigins: 'un artículo puede citar varias',
  originsAtDot: { one: 'Coincide, {n} fuente independiente', other: 'Coincide, {n} fuentes independientes' },
  opensInNewTab: '(se abre en una pestaña nueva)',
  openArticle: 'Abrir el artículo',
  noOthers: 'Ningún otro de sus artículos responde a esta pregunta.',

  moreAnswers: { one: '{n} respuesta más', other: '{n} respuestas más' },

  // The card in the page.
  'card.label': 'Crossread: {question}',
  'card.tally': 'esta respuesta en total:',
  'card.more': { one: 'y {n} más en el panel lateral', other: 'y {n} más en el panel lateral' },
  'card.show': 'Ver en el panel lateral',
  'card.compare': 'Todas las respuestas',
  'card.next': 'Marca siguiente',
  'card.previous': 'Marca anterior',
  'card.close': 'Cerrar',
  'card.sidebar-button': 'El panel lateral se abre con el botón de Crossread en la barra de herramientas.',
};
