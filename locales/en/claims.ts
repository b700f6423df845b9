import { outcomes } from './outcomes';

/** The texts of a claim, as card and panel both show it; the page carries no others. */
export const claims = {
  // What a claim comes to beside the others.
  ...outcomes,

  // How another answer stands to this page's.
  'relation.corroborated': 'the same',
  'relation.differs': 'differs',
  'relation.denied': 'denial',
  'relation.attributed-differently': 'attributed differently',
  // A relation says of this page's answer that it is vaguer; what is shown beside the other is the other way round.
  'relation.vaguer': 'more exact',
  'relation.more-exact': 'less exact',
  'relation.not-comparable': 'not like for like',
  'relation.related': 'no contradiction',

  // How an article puts a claim; said only where it is not put as plain fact.
  'modality.alleged': 'as an accusation',
  'modality.denied': 'as a denial',
  'modality.planned': 'as a plan',
  'modality.possible': 'as a possibility',

  // Who answers, and on whose word.
  publisherNotStated: 'publisher not stated',
  dateNotStated: 'date not stated',
  here: 'here',
  others: 'others',
  ownWord: 'no source named',
  othersOwnWord: 'others name no source',
  chain: 'Credited to {names}',
  chainStep: ', as told to ',
  articles: { one: '{n} article', other: '{n} articles' },
  origins: { one: '{n} origin', other: '{n} origins' },
  // Beside both, where there are more origins than articles.
  severalOrigins: 'an article may credit several',
  originsAtDot: {
    one: 'Others agree, {n} independent origin',
    other: 'Others agree, {n} independent origins',
  },
  opensInNewTab: '(opens in a new tab)',
  openArticle: 'Open the article',
  noOthers: 'No other article that you have answers this question.',

  moreAnswers: { one: '{n} more answer', other: '{n} more answers' },

  // The card in the page.
  'card.label': 'Crossread: {question}',
  'card.tally': 'this answer in all:',
  'card.more': { one: 'and {n} more in the side panel', other: 'and {n} more in the side panel' },
  'card.show': 'Show in side panel',
  'card.compare': 'All answers',
  'card.next': 'Next mark',
  'card.previous': 'Previous mark',
  'card.close': 'Close',
  'card.sidebar-button': 'The side panel opens with the Crossread button in the toolbar.',
} as const;
