import { displayDays } from '../claims/display';
import type { OpenClaim } from '../claims/open-claim';
import type { ValueWords, WordValues } from '../claims/value-words';

/** What answers can be the same in. */
export type Thing = 'figure' | 'date' | 'time' | 'place' | 'answer';

/** How many articles rest on one word: of two English says “both”. */
export type AllOrBoth = 'both' | 'all';

/** Names a text that a check is explained with: whole sentences, and what can be put into them uninflected (see locales/en/checks.ts). */
export type CheckMessageKey =
  // Whose answer it is, and how many more there are.
  | 'here.credited'
  | 'here.own'
  | 'there.credited'
  | 'there.own'
  | 'there.sameCredited'
  | 'there.sameOwn'
  | 'there.andArticles'
  | 'there.andAnswers'
  | 'headline'
  | 'via'
  | 'namesAndMore'
  // What it comes to.
  | 'unanswered'
  | 'denied'
  | 'deniedBy.one'
  | 'deniedBy.several'
  | 'deniedBy.nobody'
  | 'differs'
  | 'vaguer'
  | 'onePhrase'
  | 'otherWord'
  | `counts.${'otherTwo' | 'otherPeriod' | 'otherCounter' | 'later' | 'bound'}`
  | `onlyHere.${'deniedHere' | 'givesBoth' | 'beside' | 'unlike'}`
  // A plan beside what came of it.
  | 'planAndReport'
  | 'thenAndNow'
  | 'planned'
  | 'before'
  | 'beforeOn'
  | 'after'
  | 'afterOn'
  | 'plannedThenReported'
  // What agrees, and on whose word.
  | 'fits'
  | 'agrees'
  | `same.${Thing}`
  | `rounded.${Thing}`
  | `copies.${AllOrBoth}`
  | `byPaper.${AllOrBoth}`
  | `cite.${AllOrBoth}`
  | `oneOrigin.${AllOrBoth}`
  | 'ownWords'
  | 'origins'
  | 'originsMore'
  | 'articlesOnOwnWord'
  // Where an article contradicts itself.
  | `own.${'reportsBoth' | 'twoAnswers' | 'twoAnswersLong' | 'twoAnswersBy' | 'twoAnswersByLong'}`
  // What no question asks for.
  | `open.${'unstated' | 'oneOrigin' | 'origins' | 'related' | 'says' | 'saysOf'}`
  // What a card adds.
  | `reader.${'added' | 'confirmed' | 'corrected' | 'added-by-another' | 'confirmed-by-another' | 'corrected-by-another'}`
  | 'afterReader'
  | 'elsewhere';

/** How a check is explained in one language: what the interface gives the core, which has no sentence of its own. */
export interface CheckWords {
  /** A text with values put in, each as it is: nothing is inflected. */
  readonly say: (key: CheckMessageKey, values?: WordValues) => string;
  /** Several names: "a, b and c". */
  readonly list: (names: readonly string[]) => string;
  /** Somebody's name, as it stands within a sentence: English sets some behind an article. */
  readonly named: (name: string) => string;
  /** A day (ISO 8601) without its year: "17 June". */
  readonly day: (iso: string) => string;
  /** For values and a pack's own texts. */
  readonly values: ValueWords;
}

/** An open claim's value as the reader's language has it: but for days, which can be written anew, it stands in its article's words. */
export function openValueInWords({ value, display }: OpenClaim, words: ValueWords): string {
  return value.type === 'date' && words.language !== 'en'
    ? displayDays(value.from, value.to, words)
    : display;
}
