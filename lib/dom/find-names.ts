/** Looks for the names that are followed, as they go by. */
import { isAlphabetic, quickFold } from '../core/text/quick-fold';

/** So many units at its beginning say whether a name is worth a closer look. */
const HEAD = 4;
const HASHES = 1 << 17;
/** Parts what a line tells. */
const END = '\u0001';

/** What was found in the lines so far. */
export interface NameSearch {
  /** Whether they name something of every group of a topic. */
  readonly isDone: boolean;
  /** Looks for the names that are still missing in one more line. Linear in it, however many names there are. */
  readonly read: (line: string) => void;
}

/**
 * Takes a page's lines one after the other, and knows when every group of a topic was named.
 * @param index as lib/core/topic/gate-index.ts writes it
 */
export function searchForNames(index: string): NameSearch {
  const lines = index.split('\n');
  const lineAt = (place: number) => lines[place] ?? '';
  /** Of each group its topic, until it is named. */
  const missing = lineAt(0).split(END);
  /** By a hash of how a text begins, whether a name may begin so. */
  const heads = new Uint8Array(HASHES);
  for (const line of lines) heads[headOf(line, 0, Math.min(HEAD, line.indexOf(END)))] = 1;
  /** Takes every name with which the text begins: all of them are beginnings of the last that is not behind it in order. */
  const look = (text: string) => {
    let place = 0;
    for (let behind = lines.length; place + 1 < behind;) {
      const middle = (place + behind) >> 1;
      if (lineAt(middle) <= text) place = middle;
      else behind = middle;
    }
    while (place) {
      const [name = '', ...numbers] = lineAt(place).split(END);
      const [shorter = 0, ...groups] = numbers.map(Number);
      for (const group of text.startsWith(name) ? groups : []) {
        const [topic = ''] = missing.splice(group, 1, '');
        search.isDone ||= !missing.includes(topic);
      }
      place = shorter;
    }
  };

  const search = {
    isDone: false,
    read(line: string) {
      // What no name has ends the line, so that a name at its end is found as any other.
      const text = `${quickFold(line)}\uFFFF`;
      let isInside = false;
      for (let at = 0; at < text.length; at++) {
        const isLetter = isAlphabetic(text.charCodeAt(at));
        // A name may take an ending, but does not begin inside a word: "disputing" does not name Putin.
        for (let length = isLetter && isInside ? 0 : HEAD; length; length--)
          if (heads[headOf(text, at, length)]) {
            look(text.slice(at));
            break;
          }
        isInside = isLetter;
      }
    },
  };
  return search;
}

/** A hash of so many units of a text. */
function headOf(text: string, at: number, length: number): number {
  let hash = 0;
  while (length-- > 0) hash = (hash * 31 + text.charCodeAt(at++)) & (HASHES - 1);
  return hash;
}
