/** Looks for the names that are followed, as they go by. */
import { hash32 } from '../core/text/hash';
import { isAlphabetic, quickFold } from '../core/text/quick-fold';

/** So many units at its beginning say whether a name is worth a closer look. */
const HEAD = 4;
const HEADS = 1 << 18;
/** Parts what a line tells. */
const END = '\u0001';

/** What was found in the lines so far. */
export interface NameSearch {
  /** Whether they name something of every group of a topic. */
  readonly isDone: () => boolean;
  /** Looks for the names that are still missing in one more line. Linear in it, however many names there are. */
  readonly read: (line: string) => void;
}

/**
 * Takes a page's lines one after the other, and knows when every group of a topic was named.
 * @param index as lib/core/topic/gate-index.ts writes it
 */
export function searchForNames(index: string): NameSearch {
  const lines = index.split('\n');
  /** Of each group its topic, until it is named. */
  const missing = (lines[0] ?? '').split(END);
  /** By a hash of its first units, whether a name may begin so. */
  const heads = new Uint8Array(HEADS);
  for (const line of lines) heads[headOf(line.slice(0, line.indexOf(END)), 0, HEAD)] = 1;
  let isDone = false;

  /** Takes every name with which the text begins: all of them are beginnings of the last that is not behind it in order. */
  const look = (text: string) => {
    for (let place = countUpTo(lines, text) - 1; place > 0;) {
      const [name = '', shorter, ...groups] = (lines[place] ?? '').split(END);
      for (const group of text.startsWith(name) ? groups : []) {
        const topic = missing[Number(group)];
        missing[Number(group)] = '';
        if (topic && !missing.includes(topic)) isDone = true;
      }
      place = Number(shorter);
    }
  };

  return {
    isDone: () => isDone,
    read(line) {
      // What no name has ends the line, so that a name at its end is found as any other.
      const text = `${quickFold(line)}\uFFFF`;
      let isInside = false;
      for (let at = 0; at < text.length; at++) {
        const isLetter = isAlphabetic(text.charCodeAt(at));
        // A name may take an ending, but does not begin inside a word: "disputing" does not name Putin.
        for (let length = isLetter && isInside ? HEAD : 0; length++ < HEAD;) {
          if (!heads[headOf(text, at, length)]) continue;
          look(text.slice(at));
          break;
        }
        isInside = isLetter;
      }
    },
  };
}

const headOf = (text: string, at: number, length: number) => hash32(text.slice(at, at + length)) % HEADS;

/** How many lines are not behind a text in order; the first, which is no name, is one of them. */
function countUpTo(lines: readonly string[], text: string): number {
  let from = 1;
  for (let to = lines.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((lines[middle] ?? '') <= text) from = middle + 1;
    else to = middle;
  }
  return from;
}
