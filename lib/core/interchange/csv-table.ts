/**
 * Rows as a table (RFC 4180: commas, CRLF, quotes doubled), the first of them its headings.
 *
 * It begins with a byte order mark, without which Excel takes UTF-8 for something else; Python's `utf-8-sig`, R, LibreOffice and
 * Numbers drop it. A cell that a spreadsheet would take for a formula (it begins with = + - @, also in full width, a tab or a line
 * break) is led by an apostrophe, and so is one that begins with an apostrophe itself: to have the cells as they were, take one
 * leading apostrophe from each that has one.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string): string {
  const safe = /^['=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
