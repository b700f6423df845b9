type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** Brackets within brackets beyond this are no export of anything, and not worth the memory of counting them. */
const DEEPEST = 100_000;

/**
 * Where a text stops being JSON (RFC 8259): the offset of the first sign that may not stand there; the text's length when it ends
 * before it is whole; null when only a string or a number is
 * at fault within itself (a bare line break, a leading zero). One pass, without recursion: engines
 * tell the place each in its own words, or not at all.
 */
export function findJsonFault(json: string): number | null {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let i = 0;
  while ((i = skipSpace(json, i)) < json.length) {
    const sign = json.charAt(i);
    const next = after(sign, awaited, open);
    if (next === null || open.length > DEEPEST) return i;
    if (sign === '{' || sign === '[') open.push(sign);
    else if (sign === '}' || sign === ']') open.pop();
    const end = endOfToken(json, i);
    if (end === null) return json.length - i < 'false'.length ? json.length : i;
    if (end > json.length) return json.length;
    i = end;
    awaited = next === 'comma or end' && open.length === 0 ? 'nothing' : next;
  }
  return awaited === 'nothing' ? null : json.length;
}

/** What may follow a sign; null when it may not stand where `awaited` is. */
function after(sign: string, awaited: Awaited, open: readonly string[]): Awaited | null {
  const inside = open.at(-1);
  if (awaited === 'colon') return sign === ':' ? 'value' : null;
  if (awaited === 'comma or end' && sign === ',') return inside === '{' ? 'key' : 'value';
  if (sign === '}') return inside === '{' && awaited.endsWith('or end') ? 'comma or end' : null;
  if (sign === ']') return inside === '[' && awaited.endsWith('or end') ? 'comma or end' : null;
  if (awaited.startsWith('key')) return sign === '"' ? 'colon' : null;
  if (!awaited.startsWith('value')) return null;
  if (sign === '{') return 'key or end';
  if (sign === '[') return 'value or end';
  return /["\-\dtfn]/.test(sign) ? 'comma or end' : null;
}

/** Where the token that begins at `start` ends; beyond the text when a string has no end; null when it is none. */
function endOfToken(json: string, start: number): number | null {
  const sign = json.charAt(start);
  if ('{}[],:'.includes(sign)) return start + 1;
  if (sign === '"') return endOfString(json, start);
  const literal = /[-\d][\d.e+-]*|true|false|null/iy;
  literal.lastIndex = start;
  return literal.test(json) ? literal.lastIndex : null;
}

function endOfString(json: string, start: number): number {
  let i = start + 1;
  while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1;
  return i + 1;
}

function skipSpace(json: string, start: number): number {
  let i = start;
  while (' \n\r\t'.includes(json[i] ?? '-')) i++;
  return i;
}
