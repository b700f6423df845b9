/** Labels of the encodings that a byte order mark stands for. */
const MARKS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** A declaration counts if it begins this early (WHATWG HTML, "prescan a byte stream"). */
const PRESCAN = 1024;
const DECLARED = /<meta[^>]+?charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The text of a file as a browser would read it: by its byte order mark, by what an HTML file declares, as UTF-8 where it
 * is that, else as windows-1252. The mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array, isHtml: boolean): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  const declared = isHtml ? declaredIn(bytes) : null;
  if (declared) return declared.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8; of the encodings before it this is the commonest, and it takes every byte.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function declaredIn(bytes: Uint8Array): TextDecoder | null {
  const [, label] = DECLARED.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN))) ?? [];
  // What could be read this far is not UTF-16, whatever it says.
  if (label === undefined || /^utf-?16/i.test(label)) return null;
  try {
    return new TextDecoder(label);
  } catch {
    // No encoding anybody knows: then the file's bytes have to tell.
    return null;
  }
}
