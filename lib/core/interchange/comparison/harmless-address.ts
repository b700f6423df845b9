/**
 * Whether an article may have this address: none that runs or holds code (`javascript:`, `data:` …), however it is disguised. One that
 * is harmless is not always one of the web (see isWebAddress): an article that was added may have a file's name.
 */
export function isHarmless(address: string): boolean {
  // Browsers skip white space and control characters in a scheme.
  return !/^(?:javascript|data|vbscript|blob|filesystem):/i.test(
    address.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, ''),
  );
}

/** Why an article with such an address is refused. */
export function whyNotHarmless(address: string): string {
  const shown = address.length <= 60 ? address : `${address.slice(0, 60)}…`;
  return `Its address “${shown}” is no page but a program. Correct the address in the file and import it again.`;
}
