import type { Tokens } from '../text/tokens';

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
      'no fewer than|no less than|not less than|at least|a minimum of|por lo menos|al menos|au moins|mindestens|almeno|pelo menos|не менее|en az|sedikitnya|setidaknya',
      'atLeast',
    ],
    [
      'more than|over|above|greater than|upwards of|in excess of|well over|greater than|mas de|mais de|plus de|plus d|mehr als|uber|piu di|oltre|более|больше|свыше|lebih dari',
      'more',
    ],
    ['up to|as many as|as much as|at most|no more than|hasta|jusqu a|bis zu|fino a|ate|до', 'atMost'],
    [
      'less than|fewer than|under|below|barely|scarcely|hardly|within|not quite|menos de|moins de|moins d|weniger als|meno di|менее|kurang dari',
      'less',
    ],
    [
      'nearly|almost|just under|close to|just short of|casi|quase|presque|pres de|pres d|fast|quasi|почти|hampir',
      'nearly',
    ],
    [
      'about|around|approximately|roughly|some|an estimated|estimated|circa|ca|unos|unas|cerca de|alrededor de|aproximadamente|environ|quelque|etwa|rund|circa|около|примерно|sekitar|yaklasik|약|約|约|大约',
      'about',
    ],
  ] as const
).flatMap(([phrases, kind]) =>
  phrases.split('|').map((phrase) => [phrase.split(' ').reverse(), kind] as const),
);

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
  BY_LAST.set(key, [...(BY_LAST.get(key) ?? []), entry]);
}
