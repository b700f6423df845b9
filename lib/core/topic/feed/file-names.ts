/** The name of a pack's file in a feed. @param sha256 of its canonical text */
export function packName(sha256: string): string {
  return `${sha256}.json.gz`;
}

/** The name of the file that leads from one version of a pack to another. */
export function deltaName(from: string, to: string): string {
  return `${from}-${to}.json.gz`;
}
