const LONGEST = 200;

/** The first line that says something; a text without a headline begins with a paragraph, whose beginning serves. */
export function firstLine(text: string): string {
  const line =
    text
      .split('\n')
      .find((candidate) => candidate.trim() !== '')
      ?.trim() ?? '';
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, end > 0 ? end : LONGEST)} …`;
}
