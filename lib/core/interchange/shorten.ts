/** The beginning of a text of a file, as far as it is shown. @param most UTF-16 units */
export function shorten(text: string, most = 60): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
