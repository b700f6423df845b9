/** Looks for the names that are followed, as they go by. */

/** The names of one topic: of every group at least one must stand in the page. Lower case, any script. */
export interface Followed {
  readonly groups: readonly (readonly string[])[];
}

/** Spaces and dashes of all kinds, and what is not seen. */
const GAPS = /[\s\u00A0\u2010-\u2015-]+/g;
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;
const LETTER_BEFORE = /[a-z\u00DF-\u024F\u0370-\u052F]$/;

/** Takes the page's lines one after the other, and knows when every group of a topic was named. */
export class NameSearch {
  private readonly topics: RegExp[][];

  constructor(followed: readonly Followed[]) {
    this.topics = followed.map(({ groups }) => groups.map(anyOf));
  }

  /** Whether the lines so far name something of every group of a topic. */
  get found(): boolean {
    return this.topics.some((groups) => groups.length === 0);
  }

  /** Looks for the names that are still missing in one more line. */
  read(line: string): void {
    const text = folded(line);
    this.topics.forEach((groups, index) => {
      this.topics[index] = groups.filter((names) => !isNamed(names, text));
    });
  }
}

function isNamed(names: RegExp, text: string): boolean {
  names.lastIndex = 0;
  for (let hit = names.exec(text); hit; hit = names.exec(text)) {
    // A name may take an ending, but does not begin inside a word: "disputing" does not name Putin.
    if (!LETTER_BEFORE.test(hit[0].charAt(0)) || !LETTER_BEFORE.test(text.slice(0, hit.index))) return true;
    names.lastIndex = hit.index + 1;
  }
  return false;
}

function anyOf(names: readonly string[]): RegExp {
  const patterns = names.map((name) => folded(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // No names means a group that nothing can satisfy.
  return new RegExp(patterns.length > 0 ? patterns.join('|') : '[]', 'g');
}

const folded = (text: string) => text.toLowerCase().replace(UNSEEN, '').replace(GAPS, ' ');
