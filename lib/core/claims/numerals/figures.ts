import type { Tokens } from '../../text/tokens';

/** A number in digits: ends with token `last`. */
export interface Figure {
  readonly last: number;
  readonly value: number;
  /** What is glued behind the digits: "th", "km", "k"; empty when nothing. */
  readonly suffix: string;
  /** Whether digits stand behind a decimal point. */
  readonly decimal: boolean;
}

/** How figures are read. Null: of a comma or point before three digits nothing is known, so it groups. */
export type Decimal = '.' | ',' | null;

/** Digits with what is glued behind; longer runs are no figures that anybody counts with. */
const DIGITS = /^(\d{1,18})([\p{L}°][\p{L}\d°]{0,11})?$/u;
const CURRENCY_LETTERS = /^(us|a|c|hk|nz|au|ca|s)(?=\d)/;
const SCIENCE = /^(\d{1,15})e(\d{1,3})$/;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What stands between a token and the next. */
export function gapAfter(tokens: Tokens, at: number): string {
  return tokens.text.folded.slice(tokens.ends[at] ?? 0, tokens.starts[at + 1] ?? tokens.ends[at] ?? 0);
}

/**
 * The figure that begins at token `at`, with its separators; null when there is none.
 * 11,000 · 6.700 · 6 700 · 11'000 · 3.5 · .25 · 12.3e14 · 1.3x10^6.
 */
export function figureAt(tokens: Tokens, at: number, last: number, decimal: Decimal): Figure | null {
  const word = digitsAt(tokens, at);
  if (!isDigit(word.charCodeAt(0))) return null;
  const [, digits, suffix = ''] = DIGITS.exec(word) ?? [];
  if (digits === undefined) return null;
  const leading = leadsWithPoint(tokens, at, decimal);
  const whole = leading || suffix !== '' ? { digits, end: at } : grouped(tokens, at, last, decimal);
  const behind = leading || suffix !== '' ? null : fractionAfter(tokens, whole, last, decimal);
  const end = behind ? behind.end : whole.end;
  const written = leading ? `0.${digits}` : behind ? `${whole.digits}.${behind.digits}` : whole.digits;
  const figure = {
    last: end,
    value: Number(written),
    suffix: behind?.suffix ?? suffix,
    decimal: leading || behind !== null,
  };
  return withPower(tokens, figure, last);
}

/** The word without the letters of a currency between its sign and the digits: "$US17". */
function digitsAt({ text, words, starts }: Tokens, at: number): string {
  const word = words[at] ?? '';
  if (isDigit(word.charCodeAt(0)) || !isDigit(word.charCodeAt(word.length - 1))) return word;
  if (text.folded.charAt((starts[at] ?? 0) - 1) !== '$') return word;
  return word.replace(CURRENCY_LETTERS, '');
}

/** ".25", where nothing stands before the point. */
function leadsWithPoint(tokens: Tokens, at: number, decimal: Decimal): boolean {
  const { folded } = tokens.text;
  const start = tokens.starts[at] ?? 0;
  const point = folded.charAt(start - 1);
  if (point !== '.' && (point !== ',' || decimal !== ',')) return false;
  const before = folded.charAt(start - 2);
  return (
    before === '' || before === ' ' || before === '\n' || before === '-' || before === '(' || before === '$'
  );
}

interface Grouped {
  readonly digits: string;
  readonly end: number;
  readonly separator?: string;
}

function grouped(tokens: Tokens, at: number, last: number, decimal: Decimal): Grouped {
  let digits = digitsAt(tokens, at);
  const separator = gapAfter(tokens, at);
  const single = { digits, end: at };
  if (digits.length > 3 || digits.charAt(0) === '0' || !GROUPING.has(separator)) return single;
  if (separator === ' ' && follows(tokens, at)) return single;
  let end = at;
  while (end < last && gapAfter(tokens, end) === separator && isGroup(tokens.words[end + 1] ?? '')) {
    digits += tokens.words[++end] ?? '';
    if (digits.length > 18) return single;
  }
  if (end === at) return single;
  // "4,800" where the comma is decimal; but nobody writes three noughts behind a decimal comma.
  const isPoint = separator === decimal || (separator === '.' && decimal === '.');
  const zeros = separator === ',' && digits.endsWith('000');
  if (isPoint && end === at + 1 && !zeros) return single;
  if (separator === '.' && decimal === '.') return single;
  return { digits, end, separator };
}

const GROUPING = new Set([',', '.', "'", ' ', '،', '٬']);

function isGroup(word: string): boolean {
  return (
    word.length === 3 &&
    isDigit(word.charCodeAt(0)) &&
    isDigit(word.charCodeAt(1)) &&
    isDigit(word.charCodeAt(2))
  );
}

/** "the 3 200 m": a group parted by a space must not itself be the rest of a number. */
function follows(tokens: Tokens, at: number): boolean {
  return at > 0 && isGroup(tokens.words[at - 1] ?? '') && gapAfter(tokens, at - 1) === ' ';
}

/** The digits behind a decimal point or comma. */
function fractionAfter(
  tokens: Tokens,
  { end, separator, digits: whole }: Grouped,
  last: number,
  decimal: Decimal,
): { digits: string; end: number; suffix: string } | null {
  const point = gapAfter(tokens, end);
  if (end >= last || !POINTS.has(point) || point === separator) return null;
  const [, digits, suffix = ''] = DIGITS.exec(tokens.words[end + 1] ?? '') ?? [];
  if (digits === undefined || isListed(tokens, end, point, suffix, separator === undefined)) return null;
  // Three digits behind what is no decimal point here were a group.
  const isGroupLike = digits.length === 3 && separator === undefined && whole !== '0';
  return isGroupLike && point !== decimal && point !== '٫' ? null : { digits, end: end + 1, suffix };
}

const POINTS = new Set(['.', ',', '٫']);

/** "22,24,26" and "192.168.1.2" are lists and addresses. */
function isListed(tokens: Tokens, end: number, point: string, suffix: string, isSingle: boolean): boolean {
  if (suffix === '' && gapAfter(tokens, end + 1) === point && isDigit(nextCode(tokens, end + 1))) return true;
  return isSingle && end > 0 && gapAfter(tokens, end - 1) === point && isDigit(nextCode(tokens, end - 2));
}

function nextCode(tokens: Tokens, at: number): number {
  return (tokens.words[at + 1] ?? '').charCodeAt(0);
}

const TEN_TO = /[x×*] ?10\^?([+-]?\d{1,3})/y;
const TO_THE = /\^([+-]{0,2})(\d{1,3})(?!\d)/y;
const EXPONENT = /e([+-]\d{1,3})/y;

/** "1e10", "12.32e+14", "1.3x10^6", "1.1^23". */
function withPower(tokens: Tokens, figure: Figure, last: number): Figure {
  const { folded } = tokens.text;
  const word = tokens.words[figure.last] ?? '';
  const glued = figure.suffix === '' ? null : SCIENCE.exec(word);
  if (glued) return { ...figure, value: Number(`${figure.value}e${glued[2]}`), suffix: '' };
  const from = (tokens.ends[figure.last] ?? 0) - figure.suffix.length;
  const next = folded.charAt(from);
  if (next !== '^' && next !== 'x' && next !== '×' && next !== '*' && next !== 'e') return figure;
  for (const pattern of [TEN_TO, TO_THE, EXPONENT]) {
    pattern.lastIndex = from;
    const found = pattern.exec(folded);
    if (!found) continue;
    const end = tokenEndingBy(tokens, figure.last, pattern.lastIndex, last);
    const value = powered(figure, pattern, found);
    return Number.isFinite(value) ? { last: end, value, suffix: '', decimal: true } : figure;
  }
  return figure;
}

function powered({ value }: Figure, pattern: RegExp, [, sign = '', digits = '']: RegExpExecArray): number {
  if (pattern !== TO_THE) return Number(`${value}e${Number(sign)}`);
  return value ** (Number(digits) * (sign === '-' || sign === '+-' ? -1 : 1));
}

function tokenEndingBy(tokens: Tokens, from: number, offset: number, last: number): number {
  let at = from;
  while (at < last && (tokens.starts[at + 1] ?? Infinity) < offset) at++;
  return at;
}
