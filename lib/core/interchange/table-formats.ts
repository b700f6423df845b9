/**
 * A table as it is pasted elsewhere. As in csv-table, a cell that a spreadsheet would take for a formula is led by an apostrophe: what articles
 * say must not reckon on the reader's machine.
 */

/** Rows of cells in words, the first row the heads of columns; the first cell of every other row is its head. */
export type TextTable = readonly (readonly string[])[];

/** As an HTML table, for word processors and mail. */
export function htmlTable([head = [], ...rows]: TextTable): string {
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${asHtml(text)}</${tag}>`).join('');
  const body = rows.map(([first = '', ...rest]) => `<tr>${cells('th', [first])}${cells('td', rest)}</tr>`);
  return `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** As text with tabs between cells, for spreadsheets and plain text; a tab or line break in a cell becomes a space. */
export function tabbedTable(rows: TextTable): string {
  return rows.map((cells) => cells.map((cell) => inert(cell.replace(/\s+/g, ' '))).join('\t')).join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function asHtml(text: string): string {
  return inert(text)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/\n/g, '<br>');
}

function inert(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}
