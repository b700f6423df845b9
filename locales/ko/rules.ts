import type { rules as english } from '../en/rules';
import type { Translated } from '../translated';

/**
 * By which rules a claim and its check came about, each under the rule's own name: what stands under “How so?”. “This article” is the one that is
 * read, “the other” the one beside it; answers are figures, dates, times, places, or one of those that the topic offers.
 */
export const rules: Translated<typeof english> = {
  // What two values share.
  'compare:quantity-same': '둘 다 같은 수치입니다.',
  'compare:quantity-rounded': '둘 다 같은 수치이며, 하나는 반올림한 것입니다.',
  'compare:quantity-wider': '다른 기사의 수치가 이 기사의 수치 범위 안에 있습니다.',
  'compare:quantity-narrower': '이 기사의 수치가 다른 기사의 수치 범위 안에 있습니다.',
  'compare:quantity-overlap': '두 수치는 일부가 겹치지만, 어느 쪽도 다른 쪽을 포함하지 않습니다.',
  'compare:quantity-near': '두 수치는 ‘약’이라고 할 만큼 가깝습니다.',
  'compare:quantity-beyond':
    '한쪽은 ‘넘게’나 ‘최대’라고만 합니다. 다른 수치도 가능하지만 그것을 말한 것은 아닙니다.',
  'compare:quantity-apart': '두 수치는 함께 성립할 수 없습니다.',
  'compare:quantity-unlike': '두 수치는 종류가 다릅니다.',
  'compare:date-same': '둘 다 같은 날짜입니다.',
  'compare:date-wider': '다른 기사의 날짜가 이 기사의 날짜 범위 안에 있습니다.',
  'compare:date-narrower': '이 기사의 날짜가 다른 기사의 날짜 범위 안에 있습니다.',
  'compare:date-overlap': '두 날짜는 일부가 겹치지만, 어느 쪽도 다른 쪽을 포함하지 않습니다.',
  'compare:date-apart': '두 날짜는 함께 성립할 수 없습니다.',
  'compare:date-unlike': '두 날짜는 종류가 다릅니다.',
  'compare:time-same': '둘 다 같은 시각입니다.',
  'compare:time-rounded': '둘 다 같은 시각이며, 하나는 반올림한 것입니다.',
  'compare:time-wider': '다른 기사의 시각이 이 기사의 시각 범위 안에 있습니다.',
  'compare:time-narrower': '이 기사의 시각이 다른 기사의 시각 범위 안에 있습니다.',
  'compare:time-overlap': '두 시각은 일부가 겹치지만, 어느 쪽도 다른 쪽을 포함하지 않습니다.',
  'compare:time-near': '두 시각은 ‘쯤’이라고 할 만큼 가깝습니다.',
  'compare:time-apart': '두 시각은 함께 성립할 수 없습니다.',
  'compare:time-unlike': '두 시각은 종류가 다릅니다.',
  'compare:place-same': '둘 다 같은 장소입니다.',
  'compare:place-wider': '다른 기사의 장소가 이 기사의 장소 안에 있습니다.',
  'compare:place-narrower': '이 기사의 장소가 다른 기사의 장소 안에 있습니다.',
  'compare:place-apart': '두 장소는 함께 성립할 수 없습니다.',
  'compare:place-unlike': '두 장소는 종류가 다릅니다.',
  'compare:choice-same': '둘 다 같은 답입니다.',
  'compare:choice-wider': '다른 기사의 답이 이 기사의 답에 포함됩니다.',
  'compare:choice-narrower': '이 기사의 답이 다른 기사의 답에 포함됩니다.',
  'compare:choice-beside': '함께 성립할 수 있는 두 답입니다.',
  'compare:choice-apart': '두 답은 함께 성립할 수 없습니다.',
  'compare:choice-unlike': '두 답은 종류가 다릅니다.',
  'compare:statement-same': '둘 다 같은 답입니다.',
  'compare:statement-apart': '두 답은 함께 성립할 수 없습니다.',
  'compare:statement-unlike': '두 답은 종류가 다릅니다.',

  'count:other-counter': '집계한 쪽이 다른 누계는 서로 다른 집계입니다.',
  'count:other-period': '기간이 다른 누계는 서로 다른 집계입니다.',
  'count:other-two': '집계한 쪽도 기간도 다른 누계는 서로 다른 집계입니다.',
  'count:floor': '최소만 말한 수치는 누계가 곧 넘어섭니다.',
  'count:later': '누계는 늘어나며, 더 큰 수치가 나중에 나왔습니다.',
  'denial:value': '다른 기사는 이를 부인된 것으로 전합니다.',
  'denial:here': '이 기사는 다른 기사의 내용을 부인된 것으로 전합니다.',
  'denial:other-value': '부인된 것은 다른 답입니다.',
  'denial:opposed': '한쪽은 이루어지지 않은 일을 말합니다.',
  'who:same-words': '누가 말했는지를 묻는 질문인데, 두 기사가 서로 다른 사람을 듭니다.',
  'who:one-phrase': '같은 표현을 서로 다른 사람이 한 말로 전합니다.',
  'time:plan-then-report': '한쪽은 계획이고, 다른 쪽은 나중에 나와 그 결과를 전합니다.',
  'time:plan-and-report': '한쪽은 계획으로, 다른 쪽은 이루어진 일로 전합니다.',
  'time:changed-plan': '서로 다른 날에 나온 두 계획입니다.',
  'origin:same': '둘 다 같은 출처 하나에 근거합니다.',
  'origin:other': '서로 다른 출처에 근거합니다.',
  'origin:copy': '둘 다 같은 글입니다.',
  'origin:unnamed': '적어도 한쪽은 자체 서술이거나 출처를 특정하지 않습니다.',
  'article:gives-both': '다른 기사는 이 답도 전합니다.',
  'only:unanswered': '가지고 있는 다른 기사는 이 질문에 답하지 않습니다.',

  // A denial that the topic knows.
  denial: '다른 기사가 이 답에 해당하는 부인을 보도합니다.',

  // Who made the claim, and by which of its words.
  pack: '주제 작성자가 자신의 표현으로 만들었습니다.',
  cue: '다음 말로 질문에 답한 것을 알 수 있습니다: {words}.',
  // `{words}` are words of the article that say whose word it is: “according to”.
  attribution: '출처는 다음 말로 알 수 있습니다: “{words}”.',
  'attribution:backward': '출처는 다음 문장에 나옵니다.',
  'reader:selection': '내가 글을 선택하고 질문을 골라 저장했습니다.',
  'reader:confirmed': '내가 확인했습니다.',
  'reader:corrected': '내가 정정했습니다.',
  'other:selection': '다른 독자가 글을 선택하고 질문을 골라 저장했습니다.',
  'other:confirmed': '다른 독자가 확인했습니다.',
  'other:corrected': '다른 독자가 정정했습니다.',
  'other:imported': '다른 독자의 판단입니다. 가져온 비교 파일에 들어 있었습니다.',
};
