import type { rules as english } from '../en/rules';
import type { Translated } from '../translated';

/**
 * By which rules a claim and its check came about, each under the rule's own name: what stands under “How so?”. “This article” is the one that is
 * read, “the other” the one beside it; answers are figures, dates, times, places, or one of those that the topic offers.
 */
export const rules: Translated<typeof english> = {
  // What two values share.
  'compare:quantity-same': 'どちらも同じ数字です。',
  'compare:quantity-rounded': 'どちらも同じ数字で、一方は端数を丸めています。',
  'compare:quantity-wider': 'ほかの記事の数字は、この記事の数字の範囲に入ります。',
  'compare:quantity-narrower': 'この記事の数字は、ほかの記事の数字の範囲に入ります。',
  'compare:quantity-overlap': '2つの数字は一部が重なりますが、一方が他方を含むわけではありません。',
  'compare:quantity-near': '2つの数字は、「約」で許される程度に近いものです。',
  'compare:quantity-beyond':
    '一方は「超」または「まで」とだけ述べています。他方の数字もあり得ますが、それについて述べたものではありません。',
  'compare:quantity-apart': '2つの数字は両立しません。',
  'compare:quantity-unlike': '2つの数字は種類が違います。',
  'compare:date-same': 'どちらも同じ日付です。',
  'compare:date-wider': 'ほかの記事の日付は、この記事の日付の範囲に入ります。',
  'compare:date-narrower': 'この記事の日付は、ほかの記事の日付の範囲に入ります。',
  'compare:date-overlap': '2つの日付は一部が重なりますが、一方が他方を含むわけではありません。',
  'compare:date-apart': '2つの日付は両立しません。',
  'compare:date-unlike': '2つの日付は種類が違います。',
  'compare:time-same': 'どちらも同じ時刻です。',
  'compare:time-rounded': 'どちらも同じ時刻で、一方は端数を丸めています。',
  'compare:time-wider': 'ほかの記事の時刻は、この記事の時刻の範囲に入ります。',
  'compare:time-narrower': 'この記事の時刻は、ほかの記事の時刻の範囲に入ります。',
  'compare:time-overlap': '2つの時刻は一部が重なりますが、一方が他方を含むわけではありません。',
  'compare:time-near': '2つの時刻は、「ごろ」で許される程度に近いものです。',
  'compare:time-apart': '2つの時刻は両立しません。',
  'compare:time-unlike': '2つの時刻は種類が違います。',
  'compare:place-same': 'どちらも同じ場所です。',
  'compare:place-wider': 'ほかの記事の場所は、この記事の場所の中にあります。',
  'compare:place-narrower': 'この記事の場所は、ほかの記事の場所の中にあります。',
  'compare:place-apart': '2つの場所は両立しません。',
  'compare:place-unlike': '2つの場所は種類が違います。',
  'compare:choice-same': 'どちらも同じ答えです。',
  'compare:choice-wider': 'ほかの記事の答えは、この記事の答えに含まれます。',
  'compare:choice-narrower': 'この記事の答えは、ほかの記事の答えに含まれます。',
  'compare:choice-beside': '同時に成り立ち得る2つの答えです。',
  'compare:choice-apart': '2つの答えは両立しません。',
  'compare:choice-unlike': '2つの答えは種類が違います。',
  'compare:statement-same': 'どちらも同じ答えです。',
  'compare:statement-apart': '2つの答えは両立しません。',
  'compare:statement-unlike': '2つの答えは種類が違います。',

  'count:other-counter': '数えた主体が違う累計は、別の集計です。',
  'count:other-period': '期間が違う累計は、別の集計です。',
  'count:other-two': '数えた主体も期間も違う累計は、別の集計です。',
  'count:floor': '最低限を示すだけの数字は、累計がすぐに上回ります。',
  'count:later': '累計は増えていくもので、大きい数字のほうがあとに公開されています。',
  'denial:value': 'ほかの記事は、これを否定されたこととして伝えています。',
  'denial:here': 'この記事は、ほかの記事が述べることを、否定されたこととして伝えています。',
  'denial:other-value': '否定されているのは別の答えです。',
  'denial:opposed': '一方は、実現しなかったことを述べています。',
  'who:same-words': 'だれが言ったかを問うもので、2つの記事は別の人を挙げています。',
  'who:one-phrase': '同じ言い回しが、別の人の言葉として伝えられています。',
  'time:plan-then-report': '一方は予定で、他方はあとに公開され、その結果を伝えています。',
  'time:plan-and-report': '一方は予定として、他方は済んだこととして伝えています。',
  'time:changed-plan': '別の日に公開された2つの予定です。',
  'origin:same': 'どちらも同じ1つの情報源によるものです。',
  'origin:other': 'それぞれ別の情報源によるものです。',
  'origin:copy': 'どちらも同じ文章です。',
  'origin:unnamed': '少なくとも一方は、独自の記述か、情報源を特定していません。',
  'article:gives-both': 'ほかの記事は、この答えも伝えています。',
  'only:unanswered': '手元のほかの記事は、この問いに答えていません。',

  // A denial that the topic knows.
  denial: 'ほかの記事が、この答えに及ぶ否定を伝えています。',

  // Who made the claim, and by which of its words.
  pack: 'トピックの作者が、自分の言葉で作りました。',
  cue: '次の言葉から、問いへの答えとわかります：{words}。',
  // `{words}` are words of the article that say whose word it is: “according to”.
  attribution: '情報源は、「{words}」からわかります。',
  'attribution:backward': '情報源は、次の文に書かれています。',
  'reader:selection': '自分で言葉を選択し、問いを選んで保存しました。',
  'reader:confirmed': '自分で確認しました。',
  'reader:corrected': '自分で訂正しました。',
  'other:selection': 'ほかの読者が言葉を選択し、問いを選んで保存しました。',
  'other:confirmed': 'ほかの読者が確認しました。',
  'other:corrected': 'ほかの読者が訂正しました。',
  'other:imported': 'ほかの読者の判断です。インポートした比較に含まれていました。',
};
