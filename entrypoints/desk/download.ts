/** A download takes as long as the reader's answer to “where to?”: the address must not be let go of before. */
const KEPT_FOR = 10 * 60_000;

/** Hands a file to the browser to download. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}

/** The name of an exported file: `crossread-2024-06-20.jsonld`. @param now ISO 8601 */
export function exportName(now: string, ending: string): string {
  return `crossread-${now.slice(0, 10)}.${ending}`;
}
