import { readSum, type Reading } from './compose';
import { overAt, type Over } from './denominators';
import { gapAfter } from './figures';
import { compound, divided, fractionOver } from './fractions';
import { areJoined, lookUp, roleAt } from './lookup';
import { ONE, valueOf } from './sums';
import { broken, withTimesAfter, type Unsigned } from './unsigned';

/** "half a million", "quarter million", "a third of", "moitié", "a dozen": what begins without a number. */
export function leadingFraction(reading: Reading, at: number): Unsigned | null {
  const { tokens, last, lexicon } = reading;
  const isNumber = lookUp(tokens, at, last, lexicon)?.entries[0]?.add !== undefined;
  const bare = overAt(reading, at);
  const scaled = bare && !isNumber ? magnitudeBehind(reading, bare) : null;
  if (scaled) return scaled;
  if (bare && roleAt(tokens, at, last, lexicon, 'half') >= 0 && isBareHalf(reading, at, bare))
    return broken(ONE, 1 / bare.over, bare.last);
  const article = roleAt(tokens, at, last, lexicon, 'articles');
  if (article < 0 || !areJoined(tokens, article)) return dozenAt(reading, at);
  return behindArticle(reading, article, isNumber);
}

/** "a third of", "a hundred thousandths", "one in three": what an article leads. */
function behindArticle(reading: Reading, article: number, isNumber: boolean): Unsigned | null {
  const { tokens, loose } = reading;
  const shared = loose ? divided(reading, { ...ONE, last: article }) : null;
  if (shared || isNumber) return shared;
  const behind = overAt(reading, article + 1);
  const scaled = behind ? magnitudeBehind(reading, behind) : null;
  if (scaled) return scaled;
  if (behind && (loose || tokens.words[behind.last + 1] === 'of'))
    return broken(ONE, 1 / behind.over, behind.last);
  const sum = readSum(reading, article + 1);
  if (!loose) return sum ? null : dozenAt(reading, article + 1);
  const fraction = sum && !sum.figure && sum.factor > 0 ? fractionOver(reading, sum) : null;
  return fraction ?? compound(reading, { ...ONE, last: article }, article) ?? dozenAt(reading, article + 1);
}

/** Half of what? In prose "half" alone is a match's or a company's. */
function isBareHalf(reading: Reading, at: number, bare: Over): boolean {
  const { tokens, loose, lexicon } = reading;
  const { language, unspaced } = lexicon.table;
  if (!loose) return false;
  if (unspaced) return at === 0 || gapAfter(tokens, at - 1) !== '' || language === 'ja';
  if (bare.over === 2) return language !== 'en';
  // خمس is five, unless it stands alone.
  return lexicon.words.get(tokens.words[at] ?? '')?.add === undefined || tokens.words.length === 1;
}

/** "half a million", "quart de million", "media docena", 半ダース. */
function magnitudeBehind(reading: Reading, { last: end, over }: Over): Unsigned | null {
  const { tokens, last, lexicon } = reading;
  for (let at = end + 1; at <= Math.min(last, end + 3); at++) {
    if (!areJoined(tokens, at - 1)) return null;
    const found = lookUp(tokens, at, last, lexicon);
    const entry = found?.entries[0];
    if (found && entry?.dozen) return broken(ONE, 12 / over, found.last);
    if (found && entry?.times !== undefined && entry.times >= 1000) {
      const sum = withTimesAfter(reading, { ...ONE, terms: [1 / over], last: at - 1 });
      return broken(sum, valueOf(sum), sum.last);
    }
    if (!/^(a|an|of|de|d|di)$/.test(tokens.words[at] ?? '')) return null;
  }
  return null;
}

/** "a dozen", "una docena". */
function dozenAt({ tokens, last, lexicon, loose }: Reading, at: number): Unsigned | null {
  const found = lookUp(tokens, at, last, lexicon);
  const isPlural = !loose && (tokens.words[at] ?? '').endsWith('s');
  return found?.entries[0]?.dozen && !isPlural ? { ...broken(ONE, 12, found.last), fraction: false } : null;
}
