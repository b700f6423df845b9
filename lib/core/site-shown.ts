/** Names of sites as people write them: addresses hold letters beyond ASCII in Punycode (RFC 3492). */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_POINT = 128;
const LAST_POINT = 0x10ffff;

/**
 * A site as it is shown to the reader: "münchen.de (xn--mnchen-3ya.de)". What stands in the address comes with it, as many letters look like
 * others: nobody is to take one site for another.
 */
export function siteShown(site: string): string {
  const written = site
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decoded(label.slice(4)) ?? label) : label))
    .join('.');
  return written === site ? site : `${written} (${site})`;
}

/** @returns null for what is no Punycode */
function decoded(label: string): string | null {
  const dash = label.lastIndexOf('-');
  const letters = Array.from(label.slice(0, Math.max(dash, 0)), (letter) => letter.codePointAt(0) ?? 0);
  let rest = label.slice(dash + 1);
  let point = FIRST_POINT;
  let bias = FIRST_BIAS;
  let at = 0;
  let isFirst = true;
  while (rest !== '') {
    const number = readNumber(rest, bias);
    if (!number) return null;
    const length = letters.length + 1;
    bias = adapted(number.value, length, isFirst);
    isFirst = false;
    at += number.value;
    point += Math.floor(at / length);
    if (point > LAST_POINT) return null;
    at %= length;
    letters.splice(at, 0, point);
    at += 1;
    rest = rest.slice(number.digits);
  }
  return letters.length === 0 ? null : String.fromCodePoint(...letters);
}

/** A number whose digits have a threshold each, below which the last one lies (section 3.3). */
function readNumber(text: string, bias: number): { value: number; digits: number } | null {
  let value = 0;
  let weight = 1;
  for (let digits = 1; digits <= text.length; digits++) {
    const digit = parseInt(text[digits - 1] ?? '', BASE);
    if (Number.isNaN(digit)) return null;
    // In base 36 as everyone writes it 0 to 9 come before a to z; here behind.
    const own = digit < 10 ? digit + 26 : digit - 10;
    const threshold = Math.min(Math.max(BASE * digits - bias, T_MIN), T_MAX);
    value += own * weight;
    if (value > Number.MAX_SAFE_INTEGER) return null;
    if (own < threshold) return { value, digits };
    weight *= BASE - threshold;
  }
  return null;
}

/** The bias for the next number (section 6.1). */
function adapted(value: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(value / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / length);
  let steps = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) / 2; steps += BASE) delta = Math.floor(delta / (BASE - T_MIN));
  return steps + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW));
}
