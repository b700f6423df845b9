import type { outcomes as englishOutcomes, outcomeMeanings as englishOutcomeMeanings } from '../en/outcomes';
import type { Translated } from '../translated';

/** What each sign is called and what it means: the same in the page, panel, desk and reports, and in the README. */

/** Names of the outcomes. */
export const outcomes: Translated<typeof englishOutcomes> = {
  'outcome.corroborated': '다른 기사와 일치',
  'outcome.differs': '엇갈림',
  'outcome.denied': '부인 있음',
  'outcome.attributed-differently': '출처가 다름',
  'outcome.vaguer': '여기선 덜 구체적',
  'outcome.not-comparable': '조건이 다름',
  'outcome.only-here': '여기에만',
};

/** What they mean, for legends: a card in a page has no room for it, and does not carry it. */
export const outcomeMeanings: Translated<typeof englishOutcomeMeanings> = {
  'meaning.corroborated': '다른 기사도 같은 답을 전합니다. 점 옆의 숫자는 서로 독립된 출처의 수입니다.',
  'meaning.differs': '다른 기사는 같은 질문에 다른 답을 전합니다.',
  'meaning.denied': '다른 보도에서 누군가가 이를 부인합니다.',
  'meaning.attributed-differently': '다른 기사도 같은 내용이나 같은 말을 전하지만 출처가 다릅니다.',
  'meaning.vaguer': '다른 기사는 같은 내용을 더 구체적으로 전합니다.',
  'meaning.not-comparable':
    '다른 수치는 대상이나 기간이 다르거나, 계획과 결과를 나란히 놓은 것입니다. 모순이 아닙니다.',
  'meaning.only-here': '다른 기사에는 나오지 않습니다.',
};
