import type { claims as english } from '../en/claims';
import type { Translated } from '../translated';
import { outcomes } from './outcomes';

/** The texts of a claim, as card and panel both show it; the page carries no others. */
export const claims: Translated<typeof english> = {
  // What a claim comes to beside the others.
  ...outcomes,

  // How another answer stands to this page's.
  'relation.corroborated': '同じ',
  'relation.differs': '食い違う',
  'relation.denied': '否定',
  'relation.attributed-differently': '情報源が異なる',
  // A relation says of this page's answer that it is vaguer; what is shown beside the other is the other way round.
  'relation.vaguer': 'より詳しい',
  'relation.more-exact': 'より大まか',
  'relation.not-comparable': '条件が異なる',
  'relation.related': '矛盾なし',

  // How an article puts a claim; said only where it is not put as plain fact.
  'modality.alleged': '疑惑として',
  'modality.denied': '否定として',
  'modality.planned': '予定として',
  'modality.possible': '可能性として',

  // Who answers, and on whose word.
  publisherNotStated: '媒体の記載なし',
  dateNotStated: '日付の記載なし',
  here: 'この記事',
  others: 'ほかの記事',
  ownWord: '情報源の記載なし',
  othersOwnWord: 'ほかは情報源の記載なし',
  chain: '情報源：{names}',
  chainStep: '、それを伝えた',
  articles: { other: '記事{n}件' },
  origins: { other: '情報源{n}件' },
  // Beside both, where there are more origins than articles.
  severalOrigins: '1つの記事が複数の情報源を挙げることもあります',
  originsAtDot: { other: 'ほかも一致、独立した情報源{n}件' },
  opensInNewTab: '（新しいタブで開きます）',
  openArticle: '記事を開く',
  noOthers: 'この問いに答える記事は、手元にほかにありません。',

  moreAnswers: { other: 'ほかの答え{n}件' },

  // The card in the page.
  'card.label': 'Crossread：{question}',
  'card.tally': 'この答えの合計：',
  'card.more': { other: 'ほか{n}件はサイドパネルで' },
  'card.show': 'サイドパネルで表示',
  'card.compare': 'すべての答え',
  'card.next': '次のマーク',
  'card.previous': '前のマーク',
  'card.close': '閉じる',
  'card.sidebar-button': 'サイドパネルは、ツールバーのCrossreadボタンで開きます。',
};
