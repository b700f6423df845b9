/** What JSON lets stand in a string and YAML 1.2 does not (section 5.1), and half characters, which parsers refuse. */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** A text as a YAML double-quoted scalar on one line. Half of a surrogate pair becomes U+FFFD. */
export function yamlText(text: string): string {
  return JSON.stringify(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(
    UNPRINTABLE,
    (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
