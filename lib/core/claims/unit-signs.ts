import type { Tokens } from '../text/tokens';
import type { NumberHit } from './numbers';

/** The signs of units, before the figure or behind it. */
const SIGNS: ReadonlyMap<string, { readonly before: RegExp | null; readonly behind: RegExp }> = new Map([
  ['dollar', { before: /\$ ?$/, behind: /^ ?\$/ }],
  ['euro', { before: /€ ?$/, behind: /^ ?€/ }],
  ['pound', { before: /£ ?$/, behind: /^ ?£/ }],
  ['rouble', { before: /₽ ?$/, behind: /^ ?₽/ }],
  ['won', { before: /₩ ?$/, behind: /^ ?₩/ }],
  ['percent', { before: null, behind: /^ ?%/ }],
]);

/** Whether a figure has the sign of the unit beside it: "$2.5 million", "54.3 %". A sign is no word, so no noun finds it. */
export function hasSignOf(unit: string, tokens: Tokens, number: NumberHit): boolean {
  const sign = SIGNS.get(unit);
  if (!sign || number.ordinal) return false;
  const { folded } = tokens.text;
  const start = tokens.starts[firstDigits(tokens, number)] ?? 0;
  const end = tokens.ends[number.last] ?? 0;
  const isBefore = sign.before?.test(folded.slice(Math.max(0, start - 2), start)) ?? false;
  return isBefore || sign.behind.test(folded.slice(end, end + 2));
}

/** The first token of a number that is written in digits, behind "about" and the like. */
function firstDigits({ words }: Tokens, { first, last }: NumberHit): number {
  let at = first;
  while (at < last && !/^\d/.test(words[at] ?? '')) at++;
  return at;
}
