/** Brings what other columns say to a question beside what one column says to it. */

/** Marks of a question in a column; a mark may answer several, told apart by spaces. */
export function marksOf(column: Element, question: string): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>(`[data-questions~="${CSS.escape(question)}"]`)];
}

/** So far below its upper edge one reads in a column, as a share of its height. */
const READING_LINE = 0.3;

/**
 * The mark that is read in a column: the last one that begins above the reading line, or else the first below it that is in sight. Looks at
 * few lines only, as asking where a line stands that was not drawn yet makes the browser draw it.
 */
export function markInSight(column: HTMLElement): HTMLElement | null {
  const top = column.getBoundingClientRect().top;
  const line = top + column.clientHeight * READING_LINE;
  const told = [...column.querySelectorAll<HTMLElement>('[data-told]')];
  const next = firstBelow(told, line);
  const above = marksIn(told[next - 1]).filter((mark) => mark.getBoundingClientRect().top <= line);
  const read = above.at(-1);
  if (read && read.getBoundingClientRect().bottom > top) return read;
  const [below] = marksIn(told[next]);
  const bottom = top + column.clientHeight;
  return below && below.getBoundingClientRect().top < bottom ? below : null;
}

/** Index of the first of some lines, in their order, that begins below `y`; how many there are when none does. */
function firstBelow(lines: readonly HTMLElement[], y: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.getBoundingClientRect().top ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

function marksIn(line: HTMLElement | undefined): HTMLElement[] {
  return line ? [...line.querySelectorAll<HTMLElement>('[data-questions]')] : [];
}

/** The question of a mark that most columns answer; of equals the first. */
export function sharedQuestion(mark: HTMLElement, columns: readonly HTMLElement[]): string | null {
  const questions = (mark.dataset['questions'] ?? '').split(' ').filter((question) => question !== '');
  const answering = (question: string) =>
    columns.filter((column) => marksOf(column, question).length > 0).length;
  return questions.toSorted((a, b) => answering(b) - answering(a))[0] ?? null;
}

/** Scrolls columns so that the first mark of a question in each stands at `offset` pixels below its upper edge; one without such a mark stays. */
export function bringBeside(columns: readonly HTMLElement[], question: string, offset: number): void {
  let moved = columns.flatMap((column) => {
    const [mark] = marksOf(column, question);
    return mark ? [{ column, mark }] : [];
  });
  // What comes into sight is drawn only then, and may turn out taller or lower than was guessed.
  for (let round = 0; round < 3 && moved.length > 0; round++) {
    // All are asked where they stand before any is scrolled: the browser lays the page out once for them all.
    const steps = moved.map(({ column, mark }) => ({
      column,
      mark,
      by: mark.getBoundingClientRect().top - column.getBoundingClientRect().top - offset,
    }));
    const off = steps.filter(({ by }) => Math.abs(by) >= 1);
    for (const { column, by } of off) column.scrollTop += by;
    moved = off;
  }
}

/** How far below the upper edge of its column a mark stands, kept within what can be seen. */
export function offsetIn(column: HTMLElement, mark: HTMLElement): number {
  const offset = mark.getBoundingClientRect().top - column.getBoundingClientRect().top;
  return Math.min(Math.max(offset, 8), column.clientHeight * 0.6);
}

/**
 * So far below the upper edge of every column its answer is put when one goes to a question, in pixels: at the reading line, or higher where a
 * column's answer stands so near to its beginning that it cannot come down so far.
 */
export function commonOffset(columns: readonly HTMLElement[], question: string): number {
  const offsets = columns.flatMap((column) => {
    const [mark] = marksOf(column, question);
    if (!mark) return [];
    const fromBeginning =
      mark.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
    return [Math.min(fromBeginning, column.clientHeight * READING_LINE)];
  });
  return Math.min(...offsets);
}
