import { isEastAsian } from '../text/fold';
import type { Tokens } from '../text/tokens';
import { gapAfter } from './numerals/figures';

/** What stands before a number and changes it: "more than", "at least", "nearly". */
export interface Modifier {
  /** Its first token. */
  readonly first: number;
  readonly kind: 'more' | 'atLeast' | 'less' | 'atMost' | 'about' | 'nearly';
}

/** Words of several languages, read backwards from the number. */
const BEFORE: readonly (readonly [readonly string[], Modifier['kind']])[] = (
  [
    [
      'no fewer than|no less than|not less than|not fewer than|at least|a minimum of|por lo menos|al menos|no menos de|au moins|pas moins de|mindestens|' +
        'nicht weniger als|almeno|non meno di|pelo menos|nao menos de|wenigstens|zumindest|не менее|не меньше|не менее чем|как минимум|минимум|по меньшей мере|en az|sedikitnya|setidaknya|至 少|최 소|적 어 도',
      'atLeast',
    ],
    [
      'more than|over|above|greater than|upwards of|in excess of|well over|greater than|mas de|mais de|plus de|plus d|superior a|superieur a|superiore a|mehr als|uber|piu di|oltre|более|больше|более чем|больше чем|свыше|lebih dari|超 过|超 過|多 于|多 於',
      'more',
    ],
    [
      'up to|as many as|as much as|at most|no more than|not more than|hasta|como maximo|no mas de|jusqu a|au plus|pas plus de|bis zu|hochstens|' +
        'nicht mehr als|fino a|non piu di|ate|nao mais de|до|не более|не больше|максимум|maximal|en fazla|paling banyak|tidak lebih dari|最 多|최 대',
      'atMost',
    ],
    [
      'less than|fewer than|under|below|barely|scarcely|hardly|within|not quite|menos de|moins de|moins d|weniger als|meno di|менее|kurang dari',
      'less',
    ],
    [
      'nearly|almost|just under|close to|just short of|casi|quase|presque|pres de|pres d|perto de|poco menos de|pouco menos de|poco meno di|fast|knapp|nahezu|beinahe|quasi|почти|hampir|거 의',
      'nearly',
    ],
    [
      'about|around|approximately|roughly|some|an estimated|estimated|circa|ca|unos|unas|uns|umas|cerca de|en torno a|em torno de|por volta de|intorno a|attorno a|autour de|a peu pres|alrededor de|aproximadamente|environ|quelque|etwa|rund|ungefahr|annahernd|zirka|gut|около|примерно|примерно о|примерно в|порядка|приблизительно|sekitar|yaklasik|약|約|约|大约|대 략',
      'about',
    ],
  ] as const
).flatMap(([phrases, kind]) =>
  phrases.split('|').map((phrase) => [phrase.split(' ').reverse(), kind] as const),
);

const OR_MORE = /^(or (more|above|greater|over|higher)|and (more|counting|upwards))$/;
const OR_LESS = /^or (less|fewer|under|below)$/;
const EAST_ASIAN_BEHIND = new Map<string, Modifier['kind']>([
  ['以上', 'atLeast'],
  ['이상', 'atLeast'],
  ['以下', 'atMost'],
  ['이하', 'atMost'],
  ['넘는', 'more'],
  ['넘게', 'more'],
  ['넘은', 'more'],
  ['미만', 'less'],
  ['가량', 'about'],
  ['정도', 'about'],
  ['안팎', 'about'],
  ['남짓', 'about'],
]);
/** How far behind a number, over its counter and a particle, it may stand: "1만1000개가 넘는", "두 시간 넘게" (characters, spaces). */
const BEHIND = 4;
const SPACES = 2;

/**
 * What stands behind a number, or behind its counter in Chinese, Japanese and Korean, and changes it: "11,000 or more", "10,000-plus",
 * "9,000+", "a dozen or so", "1만 개 이상"; null when there is nothing.
 * @param at the number's last token
 */
export function modifierBehind(tokens: Tokens, at: number): Modifier['kind'] | null {
  const { words, ends, text } = tokens;
  const one = words[at + 1] ?? '';
  const two = `${one} ${words[at + 2] ?? ''}`;
  if (text.folded.charAt(ends[at] ?? 0) === '+') return 'atLeast';
  if (one === 'plus' && /^[ -]$/.test(text.folded.charAt(ends[at] ?? 0))) return 'atLeast';
  if (OR_MORE.test(two)) return 'atLeast';
  if (OR_LESS.test(two)) return 'atMost';
  if (one === 'odd' || two === 'or so' || two === 'or thereabouts') return 'about';
  if (one === '여') return 'about';
  let spaces = 0;
  for (let behind = at + 1; behind <= at + BEHIND; behind++) {
    const word = words[behind];
    if (word === undefined || !isEastAsian(word.charCodeAt(0))) return null;
    const gap = gapAfter(tokens, behind - 1);
    if (gap !== '' && (gap !== ' ' || ++spaces > SPACES)) return null;
    const kind = EAST_ASIAN_BEHIND.get(`${word}${words[behind + 1] ?? ''}`);
    if (kind) return kind;
  }
  return null;
}

const SPREAD = /^(spread|stretched|distributed|extended|lasting|held)$/;

/** The modifier that ends right before token `at`, not before token `from`; null when there is none. */
export function findModifier(tokens: Tokens, at: number, from: number): Modifier | null {
  const candidates = BY_LAST.get(tokens.words[at - 1] ?? '');
  for (const [reversed, kind] of candidates ?? []) {
    const first = at - reversed.length;
    // "spread over two days" is two days.
    if (reversed[0] === 'over' && SPREAD.test(tokens.words[first - 1] ?? '')) continue;
    if (first >= from && reversed.every((word, i) => tokens.words[at - 1 - i] === word))
      return { first, kind };
  }
  return null;
}

/** By the word next to the number. */
const BY_LAST = new Map<string, (readonly [readonly string[], Modifier['kind']])[]>();
for (const entry of BEFORE) {
  const key = entry[0][0] ?? '';
  // The longest first: "no more than" is not "more than".
  BY_LAST.set(
    key,
    [...(BY_LAST.get(key) ?? []), entry].sort(([a], [b]) => b.length - a.length),
  );
}
