/** What is wrong in a pack, and where. */
export interface PackError {
  /** Path in the pack, by names and numbers from 0: `questions.3.cues.en.0`; empty for the pack as a whole. */
  readonly path: string;
  /** What is wrong there, and what would mend it, in plain words. */
  readonly message: string;
}

/** So many mistakes are told; of the rest only how many they are. */
const MOST_TOLD = 100;
const LONGEST_PATH = 300;

/** Gathers mistakes: of each place the first that is found there, and not more than anybody reads. */
export class PackErrors {
  private readonly told = new Map<string, string>();
  private untold = 0;

  /** Whether nothing is wrong so far. */
  get none(): boolean {
    return this.told.size === 0;
  }

  /** Notes what is wrong at a path, unless something is already. */
  add(path: string, message: string): void {
    if (this.isFull) this.untold++;
    else if (!this.told.has(shorten(path))) this.told.set(shorten(path), message);
  }

  /** Whether what is added is only counted: then neither path nor message need be made. */
  get isFull(): boolean {
    return this.told.size >= MOST_TOLD;
  }

  /** The mistakes in the order they were found; behind the hundredth, how many more there are. */
  list(): readonly PackError[] {
    const told = [...this.told].map(([path, message]) => ({ path, message }));
    if (this.untold === 0) return told;
    const more = `And ${this.untold.toLocaleString('en')} more. Mend these first: many come of the same slip.`;
    return [...told, { path: '', message: more }];
  }
}

/** A path leads through names that the file chose, which may be as long as the file. */
function shorten(path: string): string {
  return path.length <= LONGEST_PATH ? path : `${path.slice(0, LONGEST_PATH)}…`;
}

/** A text of the pack as a message cites it: not longer than a line. */
export function cite(text: string): string {
  return text.length <= 60 ? `“${text}”` : `“${text.slice(0, 60)}…”`;
}
