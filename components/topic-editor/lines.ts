/** The lines of what is typed that are not empty, without white space at their ends. */
export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The alternatives of a term (docs/topic-pack.md) as lines. */
export function linesOfTerm(term: string): string[] {
  return term
    .split('|')
    .map((alternative) => alternative.trim())
    .filter((alternative) => alternative !== '');
}

/** Names and words typed in one line, with commas between. */
export function namesIn(typed: string): string[] {
  return typed
    .split(/[,;\n、，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
