const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Text from an attribute or a JSON string as it is meant: entities that were encoded once too often, tags, white space. */
export function plainText(value: string): string {
  return value
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN;
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      return NAMED[String(name).toLowerCase()] ?? whole;
    })
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .trim();
}
