/** A note with its author's name under it; as it is when there is nobody to name. */
export function signed(note: string, author: string | null): string {
  if (author === null) return note;
  return note.trim() === '' ? `— ${author}` : `${note}\n\n— ${author}`;
}

/**
 * Whose name does not have to stand under a note: whoever the file says exported it, else its only author. When several people wrote
 * what is in a file, and it does not say which of them the reader is, all are named, so that nobody's words pass for the reader's.
 */
export function ownerOf(exporter: string | null, authors: Iterable<string | null>): string | null {
  if (exporter !== null) return exporter;
  const all = new Set(authors);
  all.delete(null);
  const [only] = all;
  return all.size === 1 ? (only ?? null) : null;
}
