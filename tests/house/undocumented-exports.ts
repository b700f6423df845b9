/** An export at the beginning of a line: function, class, constant, interface, type, generator; with its name. */
const EXPORT =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|class|const|let|interface|type|enum) +(\w+)/;

/**
 * Exports of a source text without a docstring right above them, as `file:line name`. A default export and a
 * re-export need none: the one is wiring, the other is documented where it is made. Of an overloaded function the
 * first signature carries it.
 */
export function undocumentedExports(file: string, source: string): string[] {
  const lines = source.split('\n');
  const seen = new Set<string>();
  return lines.flatMap((line, index) => {
    const name = EXPORT.exec(line)?.[1];
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    // A leading block comment of the file documents an export only when it touches it.
    return lines[index - 1]?.trimEnd().endsWith('*/') ? [] : [`${file}:${index + 1} ${name}`];
  });
}
