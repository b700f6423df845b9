/**
 * Plain text as Markdown that shows just that text (CommonMark, and what Obsidian adds: tags, ==marks==, $formulas$, %%comments%%,
 * ^blocks). Lines stay lines; white space at their ends, which Markdown would take for code or a break, goes.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => escapeLineStart(escapeSigns(line.trim())))
    .join('\n');
}

/** As escapeMarkdown, on one line: for headings and links. */
export function escapeInline(text: string): string {
  return escapeMarkdown(text.replaceAll(/\s+/g, ' '));
}

function escapeSigns(line: string): string {
  return line.replaceAll(/[\\`*_[\]<#|~$^]|={2,}|%{2,}|&(?=#?\w+;)/g, (signs) =>
    signs.replaceAll(/./g, String.raw`\$&`),
  );
}

function escapeLineStart(line: string): string {
  return line
    .replace(/^(?=>|[-+](?:\s|$)|-{2,}|=)/, '\\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}

/**
 * A reader's Markdown, made safe to be followed by more: HTML in it stays text, and a fence that was left open is closed.
 */
export function closeMarkdown(markdown: string): string {
  let fence = '';
  const lines = markdown.split(/\r\n|[\n\r]/).map((line) => {
    const [, mark = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === '' && mark !== '' && !(mark.startsWith('`') && rest.includes('`'))) fence = mark;
    else if (fence !== '' && mark.startsWith(fence) && rest.trim() === '') fence = '';
    else if (fence === '') return textOnly(line);
    return line;
  });
  return [...lines, ...(fence === '' ? [] : [fence])].join('\n');
}

/** The line with tags of HTML as text; code and addresses in angle brackets stay. */
function textOnly(line: string): string {
  return line.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<(?=[a-z!?/])(?!https?:|mailto:)/gi, (part) =>
    part === '<' ? String.raw`\<` : part,
  );
}
