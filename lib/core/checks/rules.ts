import type { Value } from '../claims/claim';
import { BY_ANOTHER_READER, CONFIRMED_BY_READER, CORRECTED_BY_READER } from '../claims/curation';
import { SAVED_BY_READER } from '../claims/reader-claims';
import type { Likeness } from './compare-values';

/** What a pair of values shares or does not; "{values}" are figures, days, times, places or answers. */
const LIKENESSES: Readonly<Record<Likeness, string>> = {
  same: 'Both give the same {value}.',
  rounded: 'Both give the same {value}, one of them rounded.',
  wider: 'The other {value} lies within this article’s.',
  narrower: 'This article’s {value} lies within the other.',
  overlap: 'The two {values} overlap; neither holds the other.',
  near: 'The two {values} are as near as “about” allows.',
  beyond: 'One only says “more than” or “up to”: it allows for the other {value}, but does not speak of it.',
  beside: 'Two {values} that can both hold.',
  apart: 'The two {values} exclude each other.',
  unlike: 'The two {values} are not of one kind.',
};

const VALUES: Readonly<Record<Value['type'], readonly [one: string, several: string]>> = {
  quantity: ['figure', 'figures'],
  date: ['date', 'dates'],
  time: ['time', 'times'],
  place: ['place', 'places'],
  choice: ['answer', 'answers'],
  statement: ['answer', 'answers'],
};

/**
 * The rules of a check besides the comparison of values (`compare:quantity-apart`: a type and a {@link Likeness}) and the
 * denials of a pack (`denial:` and the id of the question that asks for the denial).
 */
const RULES = {
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
} as const;

/** A rule by which two claims were held against each other. */
export type PairRule = keyof typeof RULES | `compare:${Value['type']}-${Likeness}` | `denial:${string}`;

/** All rules of a claim or of a check in plain words, each as {@link ruleInWords} says it; a reader's is another's where it is so. */
export function rulesInWords(rules: readonly string[]): string[] {
  const makers = rules.includes(BY_ANOTHER_READER) ? OTHER_MAKERS : MAKERS;
  return rules.map((rule) => makers.get(rule) ?? ruleInWords(rule));
}

/**
 * A rule of a check or of a claim in plain words.
 * @param rule see {@link PairRule} and Claim.rules; one of a later version is given back as it is
 */
export function ruleInWords(rule: string): string {
  if (isRule(rule)) return RULES[rule];
  const [family = '', ...rest] = rule.split(':');
  const told = rest.join(':');
  switch (family) {
    case 'compare':
      return likenessInWords(told) ?? rule;
    case 'denial':
      return 'The other article reports a denial that covers this answer.';
    case 'cue':
      return `Answers the question by its words: ${cueInWords(told)}.`;
    case 'attribution':
      return told === 'backward'
        ? 'Whose word it is, the next sentence says.'
        : `Whose word it is, by “${told.replace(/^subject-|-(subject|listener)$/, '').replaceAll('-', ' ')}”.`;
    default:
      return MAKERS.get(rule) ?? rule;
  }
}

/** Who made a claim, where it was no rule. */
const MAKERS: ReadonlyMap<string, string> = new Map([
  ['pack', 'Made by the authors of the topic, in their words.'],
  [SAVED_BY_READER, 'You saved it: you selected the words and chose the question.'],
  [CONFIRMED_BY_READER, 'You confirmed it.'],
  [CORRECTED_BY_READER, 'You corrected it.'],
]);

/** The same where it was another reader. */
const OTHER_MAKERS: ReadonlyMap<string, string> = new Map([
  [SAVED_BY_READER, 'They saved it: they selected the words and chose the question.'],
  [CONFIRMED_BY_READER, 'They confirmed it.'],
  [CORRECTED_BY_READER, 'They corrected it.'],
  [BY_ANOTHER_READER, 'The word of another reader: it came with a comparison that you imported.'],
]);

const ALTERNATIVES_SHOWN = 3;

/** The words of a cue (see docs/topic-pack.md) without its notation: “ship”, “deliver”…; “container”. */
function cueInWords(cue: string): string {
  const [wanted = ''] = cue.split(/\s!\s/);
  return wanted
    .split(/\s[+>]\s/)
    .map((term) => {
      const words = term.split('|').map((word) => word.trim().replace(/^=?[$@]?|\*$/g, ''));
      const more = words.length > ALTERNATIVES_SHOWN ? '…' : '';
      return `${words
        .slice(0, ALTERNATIVES_SHOWN)
        .map((word) => `“${word}”`)
        .join(', ')}${more}`;
    })
    .join('; ');
}

function isRule(rule: string): rule is keyof typeof RULES {
  return Object.hasOwn(RULES, rule);
}

function likenessInWords(told: string): string | null {
  for (const [type, [one, several]] of Object.entries(VALUES)) {
    for (const [likeness, words] of Object.entries(LIKENESSES)) {
      if (told === `${type}-${likeness}`) return words.replace('{value}', one).replace('{values}', several);
    }
  }
  return null;
}
