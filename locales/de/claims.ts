import type { claims as english } from '../en/claims';
import type { Translated } from '../translated';
import { outcomes } from './outcomes';

/** The texts of a claim, as card and panel both show it; the page carries no others. */
export const claims: Translated<typeof english> = {
  // What a claim comes to beside the others.
  ...outcomes,

  // How another answer stands to this page's.
  'relation.corroborated': 'dasselbe',
  'relation.differs': 'weicht ab',
  'relation.denied': 'Dementi',
  'relation.attributed-differently': 'anders zugeschrieben',
  // A relation says of this page's answer that it is vaguer; what is shown beside the other is the other way round.
  'relation.vaguer': 'genauer',
  'relation.more-exact': 'ungenauer',
  'relation.not-comparable': 'nicht vergleichbar',
  'relation.related': 'kein Widerspruch',

  // How an article puts a claim; said only where it is not put as plain fact.
  'modality.alleged': 'als Vorwurf',
  'modality.denied': 'als Dementi',
  'modality.planned': 'als Plan',
  'modality.possible': 'als Möglichkeit',

  // Who answers, and on whose word.
  publisherNotStated: 'Medium nicht angegeben',
  dateNotStated: 'Datum nicht angegeben',
  here: 'hier',
  others: 'andere',
  ownWord: 'ohne Quellenangabe',
  othersOwnWord: 'weitere ohne Quellenangabe',
  chain: 'Beruft sich auf {names}',
  chainStep: ', laut ',
  articles: { one: '{n} Artikel', other: '{n} Artikel' },
  origins: { one: '{n} Quelle', other: '{n} Quellen' },
  // Beside both, where there are more origins than articles.
  severalOrigins: 'ein Artikel kann sich auf mehrere berufen',
  originsAtDot: {
    one: 'Übereinstimmend, {n} unabhängige Quelle',
    other: 'Übereinstimmend, {n} unabhängige Quellen',
  },
  opensInNewTab: '(öffnet in einem neuen Tab)',
  openArticle: 'Artikel öffnen',
  noOthers: 'Kein anderer Ihrer Artikel beantwortet diese Frage.',

  moreAnswers: { one: '{n} weitere Antwort', other: '{n} weitere Antworten' },

  // The card in the page.
  'card.label': 'Crossread: {question}',
  'card.tally': 'diese Antwort insgesamt:',
  'card.more': { one: 'und {n} weitere in der Seitenleiste', other: 'und {n} weitere in der Seitenleiste' },
  'card.show': 'In der Seitenleiste zeigen',
  'card.compare': 'Alle Antworten',
  'card.next': 'Nächste gekennzeichnete Stelle',
  'card.previous': 'Vorige gekennzeichnete Stelle',
  'card.close': 'Schließen',
  'card.sidebar-button': 'Die Seitenleiste öffnet sich mit der Crossread-Schaltfläche in der Symbolleiste.',
};
