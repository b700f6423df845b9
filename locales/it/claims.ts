import type { claims as english } from '../en/claims';
import type { Translated } from '../translated';
import { outcomes } from './outcomes';

/** The texts of a claim, as card and panel both show it; the page carries no others. */
export const claims: Translated<typeof english> = {
  ...outcomes,
  'relation.corroborated': 'lo stesso',
  'relation.differs': 'diverge',
  'relation.denied': 'smentita',
  'relation.attributed-differently': 'fonte diversa',
  'relation.vaguer': 'più preciso',
  'relation.more-exact': 'meno preciso',
  'relation.not-comparable': 'non comparabile',
  'relation.related': 'nessuna contraddizione',
  'modality.alleged': 'come accusa',
  'modality.denied': 'come smentita',
  'modality.planned': 'come piano',
  'modality.possible': 'come possibilità',
  publisherNotStated: 'testata non indicata',
  dateNotStated: 'data non indicata',
  here: 'qui',
  others: 'altri',
  ownWord: 'nessuna fonte indicata',
  othersOwnWord: 'articoli senza fonte',
  chain: 'Attribuito a: {names}',
  chainStep: ', tramite ',
  articles: { one: '{n} articolo', other: '{n} articoli' },
  origins: { one: '{n} origine', other: '{n} origini' },
  severalOrigins: 'un articolo può citarne più d’una',
  originsAtDot: {
    one: 'Altri concordano, {n} origine indipendente',
    other: 'Altri concordano, {n} origini indipendenti',
  },
  opensInNewTab: '(si apre in una nuova scheda)',
  openArticle: 'Apri l’articolo',
  noOthers: 'Nessun altro articolo presente risponde a questa domanda.',
  moreAnswers: { one: '{n} altra risposta', other: 'altre {n} risposte' },
  'card.label': 'Crossread: {question}',
  'card.tally': 'questa risposta in tutto:',
  'card.more': { one: 'e ancora {n} nel pannello laterale', other: 'e altri {n} nel pannello laterale' },
  'card.show': 'Mostra nel pannello laterale',
  'card.compare': 'Tutte le risposte',
  'card.next': 'Segno successivo',
  'card.previous': 'Segno precedente',
  'card.close': 'Chiudi',
  'card.sidebar-button':
    'Il pannello laterale si apre con il pulsante Crossread nella barra degli strumenti.',
};
