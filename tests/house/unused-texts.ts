/** A template of a key: `outcome.${outcome}`, `${is}.title`; no other text than what keys are made of, and nothing within the braces that has such itself. */
const TEMPLATE = /`((?:[\w.:-]|\$\{[^`{}]*\})*\$\{(?:[^`{}]*)\}[\w.:-]*)`/g;
const LITERAL = /['"]([\w.:-]+)['"]/g;

/**
 * The keys that no source says: neither as a literal nor by a template whose fixed parts they have.
 * @param keys of texts of the interface
 * @param sources the code that may say them
 */
export function unusedTexts(keys: Iterable<string>, sources: readonly string[]): string[] {
  const literals = new Set<string>();
  const templates = new Map<string, RegExp>();
  for (const source of sources) {
    for (const [, literal = ''] of source.matchAll(LITERAL)) literals.add(literal);
    for (const [, template = ''] of source.matchAll(TEMPLATE)) {
      const fixed = template.split(/\$\{[^}]*\}/);
      // What has no word of its own would stand for every key.
      if (fixed.some((part) => /[a-z]/i.test(part)))
        templates.set(
          template,
          new RegExp(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join('.*')}$`),
        );
    }
  }
  const made = [...templates.values()];
  return [...keys].filter((key) => !literals.has(key) && !made.some((template) => template.test(key)));
}
