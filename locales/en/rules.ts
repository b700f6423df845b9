import type { FixedPairRule } from '../../lib/core/checks/rules';
import type { Message } from '../say';

/**
 * By which rules a claim and its check came about, each under the rule's own name: what stands under “How so?”. “This article” is the one that is
 * read, “the other” the one beside it; answers are figures, dates, times, places, or one of those that the topic offers.
 */
export const rules = {
  // What two values share.
  'compare:quantity-same': 'Both give the same figure.',
  'compare:quantity-rounded': 'Both give the same figure, one of them rounded.',
  'compare:quantity-wider': 'The other figure lies within this article’s.',
  'compare:quantity-narrower': 'This article’s figure lies within the other.',
  'compare:quantity-overlap': 'The two figures overlap; neither holds the other.',
  'compare:quantity-near': 'The two figures are as near as “about” allows.',
  'compare:quantity-beyond':
    'One only says “more than” or “up to”: it allows for the other figure, but does not speak of it.',
  'compare:quantity-apart': 'The two figures exclude each other.',
  'compare:quantity-unlike': 'The two figures are not of one kind.',
  'compare:date-same': 'Both give the same date.',
  'compare:date-wider': 'The other date lies within this article’s.',
  'compare:date-narrower': 'This article’s date lies within the other.',
  'compare:date-overlap': 'The two dates overlap; neither holds the other.',
  'compare:date-apart': 'The two dates exclude each other.',
  'compare:date-unlike': 'The two dates are not of one kind.',
  'compare:time-same': 'Both give the same time.',
  'compare:time-rounded': 'Both give the same time, one of them rounded.',
  'compare:time-wider': 'The other time lies within this article’s.',
  'compare:time-narrower': 'This article’s time lies within the other.',
  'compare:time-overlap': 'The two times overlap; neither holds the other.',
  'compare:time-near': 'The two times are as near as “about” allows.',
  'compare:time-apart': 'The two times exclude each other.',
  'compare:time-unlike': 'The two times are not of one kind.',
  'compare:place-same': 'Both give the same place.',
  'compare:place-wider': 'The other place lies within this article’s.',
  'compare:place-narrower': 'This article’s place lies within the other.',
  'compare:place-apart': 'The two places exclude each other.',
  'compare:place-unlike': 'The two places are not of one kind.',
  'compare:choice-same': 'Both give the same answer.',
  'compare:choice-wider': 'The other answer lies within this article’s.',
  'compare:choice-narrower': 'This article’s answer lies within the other.',
  'compare:choice-beside': 'Two answers that can both hold.',
  'compare:choice-apart': 'The two answers exclude each other.',
  'compare:choice-unlike': 'The two answers are not of one kind.',
  'compare:statement-same': 'Both give the same answer.',
  'compare:statement-apart': 'The two answers exclude each other.',
  'compare:statement-unlike': 'The two answers are not of one kind.',

  'count:other-counter': 'Running totals of two counters are two counts.',
  'count:other-period': 'Running totals over other days are two counts.',
  'count:other-two': 'Running totals of two counters, over other days, are two counts.',
  'count:floor': 'A running total soon passes a figure that is only its least.',
  'count:later': 'A running total grows, and the larger figure was published later.',
  'denial:value': 'The other article tells it as denied.',
  'denial:here': 'This article tells as denied what the other says.',
  'denial:other-value': 'What is denied is another answer.',
  'denial:opposed': 'One says what did not come to pass.',
  'who:same-words': 'Who said it is the question, and the two name different speakers.',
  'who:one-phrase': 'One phrase, told of different speakers.',
  'time:plan-then-report': 'One is a plan, the other was published later and tells what came of it.',
  'time:plan-and-report': 'One is told as a plan, the other as done.',
  'time:changed-plan': 'Two plans, published on different days.',
  'origin:same': 'Both rest on the word of one origin.',
  'origin:other': 'They rest on the word of different origins.',
  'origin:copy': 'Both carry the same text.',
  'origin:unnamed': 'At least one speaks on its own word, or names nobody in particular.',
  'article:gives-both': 'The other article gives this answer as well.',
  'only:unanswered': 'No other article at hand answers the question.',

  // A denial that the topic knows.
  denial: 'The other article reports a denial that covers this answer.',

  // Who made the claim, and by which of its words.
  pack: 'Made by the authors of the topic, in their words.',
  cue: 'Answers the question by its words: {words}.',
  // `{words}` are words of the article that say whose word it is: “according to”.
  attribution: 'Whose word it is, by “{words}”.',
  'attribution:backward': 'Whose word it is, the next sentence says.',
  'reader:selection': 'You saved it: you selected the words and chose the question.',
  'reader:confirmed': 'You confirmed it.',
  'reader:corrected': 'You corrected it.',
  'other:selection': 'They saved it: they selected the words and chose the question.',
  'other:confirmed': 'They confirmed it.',
  'other:corrected': 'They corrected it.',
  'other:imported': 'The word of another reader: it came with a comparison that you imported.',
} as const satisfies Record<FixedPairRule, Message> & Readonly<Record<string, Message>>;
